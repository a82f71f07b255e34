import { CHECKS, COMMON_TARGETS, KINDS, NECESSITIES, SLOT_TARGETS } from '../../catalogue/terms.ts';
import { choice, date, FORMATS, raw, text, yesNo } from '../cells.ts';
import { CHECK_CLASS, EVERY_MOVEMENT, EVERY_SCOPE, NECESSITY_LETTER } from '../criterionKeys.ts';
import { exact, type FormulaContext, iff, joined, orEmpty } from '../formulas.ts';
import { defineTab, helper, input, table } from '../tab.ts';
import { YEAR_ROWS } from './settings.ts';

export const TARGET_LABELS = [
  ...SLOT_TARGETS.map((target) => target.label),
  ...COMMON_TARGETS.map((target) => target.label),
];

/** IF(EXACT(cell;label);letter;…): the formula's code for a dropdown's value. */
const coded = (cell: string, letters: readonly (readonly [label: string, letter: string])[]): string =>
  letters.reduceRight(
    (otherwise, [label, letter]) => iff(exact(cell, `"${label}"`), `"${letter}"`, otherwise),
    '""',
  );

/** "<TT2024><CN2024>…": for which kinds in which open years the criterion is in force on the period's last day. */
function applies(c: FormulaContext): string {
  const from = iff(`ISNUMBER(${c.range('from')})`, c.range('from'), '0');
  const to = iff(`ISNUMBER(${c.range('to')})`, c.range('to'), '999999');
  const terms = Array.from({ length: YEAR_ROWS }, (_, index) => {
    const year = c.otherCell('settings', 'years', 'openYear', index);
    const end = c.otherCell('settings', 'years', 'openTo', index);
    const kinds = KINDS.map((kind) =>
      iff(exact(c.range(`kind${kind.code}`), '"Có"'), `"<${kind.code}"&${year}&">"`, '""'),
    );
    return iff(`${year}>0`, iff(`(${from}<=${end})*(${to}>=${end})>0`, joined(...kinds), '""'), '""');
  });
  return joined(...terms);
}

const key = (c: FormulaContext): string => {
  const scope = iff(`LEN(${c.range('scope')})=0`, `"${EVERY_SCOPE}"`, c.range('scope'));
  const movement = iff(exact(c.range('movement'), '"*"'), `"${EVERY_MOVEMENT}"`, c.range('movement'));
  return iff(`LEN(${c.range('target')})=0`, '""', joined(scope, '"|"', movement, '"|"', c.range('target')));
};

export const criteriaTab = defineTab({
  id: 'criteria',
  guard: 'office',
  many: 'one',
  blocks: {
    criteria: table(
      {
        movement: input(
          {
            ...text({ required: true, exact: true }),
            format: FORMATS.any,
            choices: { tab: 'movements', block: 'movements', column: 'code' },
            strict: false,
          },
          110,
        ),
        target: input(choice(TARGET_LABELS, { required: true }), 150),
        scope: input(text({ exact: true }), 120),
        kindTT: input(yesNo(false), 80),
        kindCN: input(yesNo(false), 80),
        kindHGD: input(yesNo(false), 80),
        check: input(
          choice(
            CHECKS.map((each) => each.label),
            { required: true },
          ),
          170,
        ),
        threshold: input(raw(), 160),
        necessity: input(
          choice(
            NECESSITIES.map((each) => each.label),
            { required: true },
          ),
          100,
        ),
        label: input(text({ required: true }), 420),
        from: input(date(), 100),
        to: input(date(), 100),
        source: input(text(), 260),
        key: helper(key),
        applies: helper(applies),
        /** Necessity letter, check letter, `|`, key: one look-up tells how to judge and where the rest stands. */
        rule: helper((c) => {
          const necessity = coded(
            c.range('necessity'),
            NECESSITIES.map((each) => [each.label, NECESSITY_LETTER[each.code]]),
          );
          const check = coded(
            c.range('check'),
            CHECKS.map((each) => [each.label, CHECK_CLASS[each.code]]),
          );
          return joined(necessity, check, '"|"', key(c));
        }),
        limit: helper((c) => orEmpty(c.range('threshold'))),
        meaning: helper((c) => orEmpty(c.range('label'))),
      },
      300,
    ),
  },
});
