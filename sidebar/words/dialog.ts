/** The words of the import dialog. */
import type { Language } from '../../src/catalogue/settings.ts';
import { importing as enImporting } from './en/import.ts';
import { shell as enShell } from './en/shell.ts';
import { importing } from './vi/import.ts';
import { shell } from './vi/shell.ts';

const vi = { shell, importing };
export type DialogWords = typeof vi;
const en: DialogWords = { shell: enShell, importing: enImporting };
const LANGUAGES: Readonly<Record<Language, DialogWords>> = { vi, en };

/** Everything the import dialog says, in one language. */
export const dialogWordsFor = (language: Language): DialogWords => LANGUAGES[language];
