/**
 * The small codes by which formulas find a criterion. No look-up text may be a wildcard or a number; the space in front keeps the
 * two that mean "every one" apart from units, blocs and movements, which cannot begin with one.
 */
import type { CheckCode, NecessityCode } from '../catalogue/terms.ts';

export const EVERY_SCOPE = ' chung';
export const EVERY_MOVEMENT = ' moi';

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
