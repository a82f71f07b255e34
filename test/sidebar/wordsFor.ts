/** The words of either language; a page carries its own alone. */

import { en } from '../../sidebar/words/en/index.ts';
import type { Words } from '../../sidebar/words/type.ts';
import { vi } from '../../sidebar/words/vi/index.ts';
import type { Language } from '../../src/catalogue/settings.ts';

const LANGUAGES: Readonly<Record<Language, Words>> = { vi, en };

/** Everything the sidebar says, in one language. */
export const wordsFor = (language: Language): Words => LANGUAGES[language];
