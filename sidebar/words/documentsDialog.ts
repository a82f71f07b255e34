/** The words of the dialog of documents. */
import type { Language } from '../../src/catalogue/settings.ts';
import { documents as enDocuments } from './en/documents.ts';
import { shell as enShell } from './en/shell.ts';
import { documents } from './vi/documents.ts';
import { shell } from './vi/shell.ts';

const vi = { shell, documents };
export type DocumentsDialogWords = typeof vi;
export type DocumentsWords = typeof documents;
const en: DocumentsDialogWords = { shell: enShell, documents: enDocuments };
const LANGUAGES: Readonly<Record<Language, DocumentsDialogWords>> = { vi, en };

/** Everything the dialog of documents says, in one language. */
export const documentsWordsFor = (language: Language): DocumentsDialogWords => LANGUAGES[language];
