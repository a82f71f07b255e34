/** The words of either language; a page carries its own alone. */

import { en } from '../../sidebar/words/en/index.ts';
import { enOffice } from '../../sidebar/words/en/officePage.ts';
import type { OfficeWords, Words } from '../../sidebar/words/type.ts';
import { vi } from '../../sidebar/words/vi/index.ts';
import { viOffice } from '../../sidebar/words/vi/officePage.ts';
import type { Language } from '../../src/catalogue/settings.ts';

const LANGUAGES: Readonly<Record<Language, Words & OfficeWords>> = {
  vi: { ...viOffice, ...vi },
  en: { ...enOffice, ...en },
};

/** Everything both pages beside the sheet say, in one language. */
export const wordsFor = (language: Language): Words & OfficeWords => LANGUAGES[language];
