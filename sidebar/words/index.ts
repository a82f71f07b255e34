/** Both languages, for those who may ask for either. A page carries its own alone: the two together would be over its budget. */
import type { Language } from '../../src/catalogue/settings.ts';
import { en } from './en/index.ts';
import type { Words } from './type.ts';
import { vi } from './vi/index.ts';

export type { Words };

const LANGUAGES: Readonly<Record<Language, Words>> = { vi, en };

/** Everything the sidebar says, in one language. */
export const wordsFor = (language: Language): Words => LANGUAGES[language];
