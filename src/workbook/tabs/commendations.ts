import { AWARD_STATES, AWARD_TYPES } from '../../catalogue/awards.ts';
import { KINDS } from '../../catalogue/terms.ts';
import { choice, date, number, text } from '../cells.ts';
import { defineTab, input, table } from '../tab.ts';

/** Khen thưởng: sổ khen thưởng, one line a proposal, from its tờ trình to the money paid. */
export const commendationsTab = defineTab({
  id: 'commendations',
  guard: 'office',
  many: 'one',
  blocks: {
    book: table(
      {
        /** The nominee's ID. */
        id: input(text(), 120),
        state: input(choice(AWARD_STATES), 100),
        year: input(number({ whole: true }), 60),
        unit: input(text(), 80),
        name: input(text(), 190),
        kind: input(choice(KINDS.map((kind) => kind.label)), 100),
        movement: input(text(), 90),
        achievement: input(text(), 260),
        type: input(choice(AWARD_TYPES), 100),
        /** Code of the form in Mức khen thưởng. */
        form: input(text(), 80),
        formName: input(text(), 220),
        level: input(text(), 80),
        proposalNumber: input(text(), 110),
        proposalDate: input(date(), 100),
        decisionNumber: input(text(), 110),
        decisionDate: input(date(), 100),
        signer: input(text(), 160),
        coefficient: input({ ...number({ min: 0 }), format: 'General' }, 70),
        basePay: input(number({ min: 0 }), 110),
        /** In đồng; empty while the coefficient is not known, and `moneyNote` says so. */
        money: input(number({ min: 0 }), 110),
        moneyNote: input(text(), 200),
        paidOn: input(date(), 100),
        note: input(text(), 200),
      },
      200,
      true,
    ),
  },
});
