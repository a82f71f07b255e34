/** The small codes by which formulas find a criterion; letters, so that no look-up text can be a wildcard or a number. */
import type { CheckCode, NecessityCode } from '../catalogue/terms.ts';

export const EVERY_SCOPE = 'chung';
export const EVERY_MOVEMENT = 'moi';

export const NECESSITY_LETTER: Readonly<Record<NecessityCode, string>> = {
  required: 'R',
  group: 'G',
  bonus: 'B',
};

export const CHECK_CLASS: Readonly<Record<CheckCode, string>> = {
  yes: 'Y',
  atLeast: 'N',
  atMost: 'M',
  percentAtLeast: 'P',
  percentAtMost: 'Q',
  text: 'T',
  link: 'U',
  dateInPeriod: 'D',
  oneOf: 'L',
};
