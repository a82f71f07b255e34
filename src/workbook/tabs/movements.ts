import { code, date, number, plainText, text, yesNo } from '../cells.ts';
import { exact, type FormulaContext, iff, joined } from '../formulas.ts';
import { defineTab, formula, helper, input, table } from '../tab.ts';

const isOn = (c: FormulaContext, value: string): string => iff(exact(c.range('on'), '"Có"'), value, '""');
const numberOr = (range: string, otherwise: string): string => iff(`ISNUMBER(${range})`, range, otherwise);
const whenYes = (range: string, word: string): string => iff(exact(range, '"Có"'), `"${word} "`, '""');

/** What a formula takes for "no first year" and "no last year". */
export const NO_FROM_YEAR = 0;
export const NO_TO_YEAR = 9999;

export const movementsTab = defineTab({
  id: 'movements',
  guard: 'office',
  many: 'one',
  blocks: {
    movements: table(
      {
        code: input(code(), 90),
        name: input(text({ required: true }), 420),
        short: input(text({ required: true, exact: true }), 240),
        group: input(number({ whole: true }), 60),
        leadAgency: input(text(), 150),
        kindTT: input(yesNo(false), 80),
        kindCN: input(yesNo(false), 80),
        kindHGD: input(yesNo(false), 80),
        fromYear: input(number({ whole: true, min: 1945 }), 80),
        toYear: input(number({ whole: true, min: 1945 }), 80),
        documentNumber: input(text(), 120),
        documentDate: input(date(), 100),
        groupMinimum: input(number({ whole: true, min: 1 }), 90),
        on: input(yesNo(false), 70),
        source: input(text(), 220),
        /** The value of the movement list; empty while the movement is off. */
        label: formula(plainText, 260, (c) => isOn(c, joined(c.range('code'), '" – "', c.range('short')))),
        codeWhenOn: helper((c) => isOn(c, c.range('code'))),
        kinds: helper((c) =>
          joined(
            whenYes(c.range('kindTT'), 'TT'),
            whenYes(c.range('kindCN'), 'CN'),
            whenYes(c.range('kindHGD'), 'HGD'),
          ),
        ),
        firstYear: helper((c) => numberOr(c.range('fromYear'), String(NO_FROM_YEAR))),
        lastYear: helper((c) => numberOr(c.range('toYear'), String(NO_TO_YEAR))),
        groupNeed: helper((c) => numberOr(c.range('groupMinimum'), '0')),
      },
      60,
    ),
  },
});
