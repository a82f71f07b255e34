/** What every language of the pages must say: the Vietnamese words define it. */
import type { form } from './vi/form.ts';
import type { vi } from './vi/index.ts';
import type { viOffice } from './vi/officePage.ts';
import type { officer } from './vi/officer.ts';
import type { shell } from './vi/shell.ts';

/** Of the officer's page. */
export type Words = typeof vi;
/** Of the office's page. */
export type OfficeWords = typeof viOffice;
export type ShellWords = typeof shell;
export type OfficerWords = typeof officer;
export type FormWords = typeof form;
