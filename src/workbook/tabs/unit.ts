import { CHANGED, FOLLOWING_STATUSES, VERDICTS } from '../../catalogue/terms.ts';
import { BASE_CHECKS } from '../../domain/eligibility.ts';
import { choice, choiceFrom, code, date, FORMATS, number, plainText, raw, text } from '../cells.ts';
import { exact, type FormulaContext, iff, joined, lookup, sum } from '../formulas.ts';
import { type Columns, defineTab, fields, formula, type HelperColumn, helper, input, table } from '../tab.ts';
import * as verdicts from '../verdictFormulas.ts';
import { TARGET_LABELS } from './criteria.ts';
import { kindLabels, movementList, nomineeInputs, SUBMITTED } from './nomineeInputs.ts';
import { YEAR_ROWS } from './settings.ts';

const unitsColumn = (c: FormulaContext, column: string): string =>
  lookup(
    c.field('identity', 'unitId'),
    c.other('units', 'units', 'id', 'signingForm'),
    c.offset('units', 'units', 'id', column),
  );

/** What Hồ sơ says of the row's ID, as text. A search through the whole register: each column of it once a row, however often it is used. */
const registerColumn =
  (column: 'status' | 'reason' | 'remark') =>
  (c: FormulaContext): string =>
    joined(
      lookup(
        c.range('id'),
        c.wholeColumns('register', 'register', 'id', 'remark'),
        c.offset('register', 'register', 'id', column),
      ),
      '""',
    );

/** What the office decided, or that the row was changed since it was submitted; else why the file cannot be taken yet, or how far it is. */
function status(c: FormulaContext): string {
  const isSubmitted = exact(c.range('submit'), `"${SUBMITTED}"`);
  const known = c.range('registerStatus');
  const reason = c.range('registerReason');
  const remark = c.range('registerRemark');
  const follows = sum([
    `(LEN(${known})=0)*1`,
    ...FOLLOWING_STATUSES.map((each) => `${exact(known, `"${each}"`)}*1`),
  ]);
  const blocked = `${isSubmitted}*(1-${exact(c.range('verdict'), `"${VERDICTS.eligible}"`)}*1)>0`;
  const taken = iff(exact(known, '"Đã nộp"'), known, `"${c.word('waiting')}"`);
  const own = iff(blocked, `"${c.word('blocked')}"`, iff(isSubmitted, taken, `"${c.word('draft')}"`));
  const why = joined(reason, iff(`(LEN(${reason})>0)*(LEN(${remark})>0)>0`, '"; "', '""'), remark);
  const told = joined(known, iff(`LEN(${reason})+LEN(${remark})>0`, joined('": "', why), '""'));
  const isChanged = `${isSubmitted}*${exact(known, `"${CHANGED}"`)}>0`;
  return iff(`${c.range('active')}=0`, '""', iff(`(${follows}>0)*(1-(${isChanged})*1)>0`, own, told));
}

/** Year, movement and name, without the characters COUNTIFS would take for wildcards. */
const duplicateKey = (c: FormulaContext): string => {
  const name = ['*', '?', '~'].reduce((cell, sign) => `SUBSTITUTE(${cell};"${sign}";"")`, c.range('name'));
  return iff(
    `${c.range('active')}=0`,
    '""',
    joined(c.range('yearKey'), '"|"', c.range('movementCode'), '"|"', name),
  );
};
const duplicates = (c: FormulaContext): string => {
  const count = `COUNTIFS(${c.range('duplicateKey')};${c.range('duplicateKey')})`;
  return iff(
    `${c.range('active')}=0`,
    '""',
    iff(`${count}>1`, `"${c.word('duplicate')} "&(${count}-1)`, '""'),
  );
};

const targetColumns = Object.fromEntries(
  verdicts.ALL_TARGETS.flatMap(({ code: key, label }) => [
    [`rule_${key}`, helper(verdicts.ruleOf(key, label))],
    [`limit_${key}`, helper(verdicts.limitOf(key))],
    [`mark_${key}`, helper(verdicts.markOf(key))],
  ]),
) as Readonly<Record<string, HelperColumn>>;
const baseColumns = Object.fromEntries(
  BASE_CHECKS.map((key) => [`mark_${key}`, helper(verdicts.baseMarks[key])]),
) as Readonly<Record<string, HelperColumn>>;

const shown = {
  status: formula(plainText, 190, status, { read: true }),
  verdict: formula(plainText, 140, verdicts.verdict),
  score: formula(plainText, 70, verdicts.score),
  failing: formula(plainText, 380, verdicts.failing),
  meaning: formula(plainText, 420, verdicts.meaning),
  duplicate: formula(plainText, 170, duplicates),
} satisfies Columns;

const helpers: Readonly<Record<string, HelperColumn>> = {
  active: helper(verdicts.active),
  yearKey: helper(verdicts.yearKey),
  movementCode: helper(verdicts.movementCode),
  kindCode: helper(verdicts.kindCode),
  periodFrom: helper(verdicts.periodDay('openFrom', YEAR_ROWS)),
  periodTo: helper(verdicts.periodDay('openTo', YEAR_ROWS)),
  ...baseColumns,
  ...targetColumns,
  marks: helper(verdicts.allMarks),
  passed: helper(verdicts.tally('R✓')),
  failed: helper(verdicts.tally('R✗')),
  open: helper(verdicts.tally('R…')),
  groupPassed: helper(verdicts.tally('G✓')),
  groupFailed: helper(verdicts.tally('G✗')),
  groupOpen: helper(verdicts.tally('G…')),
  bonus: helper(verdicts.tally('B✓')),
  groupMinimum: helper(verdicts.groupMinimum),
  groupNeeded: helper(verdicts.groupNeed),
  duplicateKey: helper(duplicateKey),
  registerStatus: helper(registerColumn('status')),
  registerReason: helper(registerColumn('reason')),
  registerRemark: helper(registerColumn('remark')),
};

/** The nominees' table alone, for those who read and write nominees. */
export const nomineeColumns = { ...nomineeInputs, ...shown };

export const unitTab = defineTab({
  id: 'unit',
  guard: 'unit',
  many: 'perUnit',
  blocks: {
    identity: fields({
      unitId: input(code(), 120),
      unitName: formula(plainText, 120, (c) => unitsColumn(c, 'name')),
      bloc: formula(plainText, 120, (c) => unitsColumn(c, 'bloc')),
    }),
    duties: table(
      {
        year: input(number({ whole: true }), 120),
        planNumber: input(text(), 80),
        planLink: input(text(), 240),
        planDate: input(date(), 110),
        planTargets: input(text(), 190),
        requests: input(text(), 170),
        fundingProposed: input(number({ min: 0 }), 90),
        fundingApproved: input(number({ min: 0 }), 90),
        fundingSpent: input(number({ min: 0 }), 140),
        commitment: input(number({ whole: true, min: 0 }), 100),
        difficulties: input(text(), 260),
        reportNumber: input(text(), 110),
        reportDate: input(date(), 100),
        lessons: input(text(), 180),
      },
      3,
    ),
    launches: table(
      {
        year: input(number({ whole: true }), 120),
        documentNumber: input(text(), 80),
        movement: input({ ...text(), format: FORMATS.any, choices: movementList, strict: true }, 240),
        documentDate: input(date(), 110),
        scope: input(text(), 190),
        solutions: input(text(), 170),
        from: input(date(), 90),
        to: input(date(), 90),
      },
      5,
    ),
    proposals: table(
      {
        target: input(choice(TARGET_LABELS), 120),
        threshold: input(raw(), 80),
        movement: input({ ...choiceFrom(movementList) }, 240),
        kind: input(choice(kindLabels), 110),
        label: input(text(), 190),
        reason: input(text(), 170),
      },
      5,
    ),
    nominees: table({ ...nomineeColumns, ...(helpers as unknown as Record<never, never>) }, 'perUnit', true),
  },
});
