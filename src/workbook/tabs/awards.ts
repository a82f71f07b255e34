import { AWARD_TYPES } from '../../catalogue/awards.ts';
import { choice, code, date, FORMATS, number, text, yesNo } from '../cells.ts';
import { defineTab, input, table } from '../tab.ts';
import { kindLabels } from './nomineeInputs.ts';

/** Hệ số: a decimal, which the format of amounts would round away. */
const coefficient = () => input({ ...number({ min: 0 }), format: FORMATS.any }, 90);

/** Mức khen thưởng: base pay, forms with their coefficients, and which form is proposed for what. */
export const awardsTab = defineTab({
  id: 'awards',
  guard: 'office',
  many: 'one',
  blocks: {
    payRates: table(
      {
        from: input(date({ required: true }), 110),
        amount: input({ ...number({ required: true, whole: true, min: 1 }), format: FORMATS.number }, 320),
        source: input(text(), 140),
      },
      8,
    ),
    rules: table(
      {
        /** A movement's code, or ALL (`*`). */
        movement: input(text({ required: true }), 110),
        type: input(choice(AWARD_TYPES, { required: true }), 320),
        kind: input(choice(kindLabels), 140),
        form: input(code(), 90),
        source: input(text(), 90),
      },
      40,
    ),
    forms: table(
      {
        code: input(code(), 110),
        name: input(text({ required: true }), 320),
        level: input(text(), 140),
        kindTT: input(yesNo(false), 90),
        kindCN: input(yesNo(false), 90),
        kindHGD: input(yesNo(false), 90),
        coefficientTT: coefficient(),
        coefficientCN: coefficient(),
        coefficientHGD: coefficient(),
        from: input(date(), 100),
        to: input(date(), 100),
        upward: input(yesNo(false), 110),
        on: input(yesNo(false), 80),
        source: input(text(), 240),
      },
      40,
      true,
    ),
  },
});
