/** The words of the sidebar. The import dialog is a page of its own and has its own index, so that neither carries the other's. */
import type { Language } from '../../src/catalogue/settings.ts';
import { check as enCheck } from './en/check.ts';
import { form as enForm } from './en/form.ts';
import { office as enOffice } from './en/office.ts';
import { officer as enOfficer } from './en/officer.ts';
import { shell as enShell } from './en/shell.ts';
import { check } from './vi/check.ts';
import { form } from './vi/form.ts';
import { office } from './vi/office.ts';
import { officer } from './vi/officer.ts';
import { shell } from './vi/shell.ts';

const vi = { shell, officer, form, office, check };
export type Words = typeof vi;
const en: Words = { shell: enShell, officer: enOfficer, form: enForm, office: enOffice, check: enCheck };
const LANGUAGES: Readonly<Record<Language, Words>> = { vi, en };

/** Everything the sidebar says, in one language. */
export const wordsFor = (language: Language): Words => LANGUAGES[language];
