import type { Language } from '../catalogue/settings.ts';
import { en } from './en.ts';
import type { Messages } from './type.ts';
import { vi } from './vi.ts';

const LANGUAGES: Readonly<Record<Language, Messages>> = { vi, en };

/** Everything the product says, in one language. */
export const messagesFor = (language: Language): Messages => LANGUAGES[language];
