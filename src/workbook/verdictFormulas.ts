/**
 * The criteria as formulas: the second execution of the one definition whose first is `domain/eligibility.ts`.
 * Change one, change the other; the property test and the crosscheck hold them together.
 *
 * Per target three hidden columns. `rule_<target>`: necessity letter, check letter, `|`, the criterion's key; '' where nothing is
 * asked. `limit_<target>`: the threshold. `mark_<target>`: the
 * necessity letter (R required, G member of the group, B bonus) and ✓, ✗ or ….
 */
import { COMMON_TARGETS, KINDS, SLOT_TARGETS, VERDICTS, YES } from '../catalogue/terms.ts';
import { BASE_CHECKS, type BaseCheck } from '../domain/eligibility.ts';
import { CHECK_CLASS, EVERY_MOVEMENT, EVERY_SCOPE } from './criterionKeys.ts';
import { blank, contains, exact, type FormulaContext, iff, joined, lookup } from './formulas.ts';

const PASS = '"✓"';
const FAIL = '"✗"';
const OPEN = '"…"';

export const ALL_TARGETS = [...COMMON_TARGETS, ...SLOT_TARGETS];

type Formula = (c: FormulaContext) => string;
const isSlot = (target: string): boolean => SLOT_TARGETS.some((slot) => slot.code === target);

const criteriaColumn = (c: FormulaContext, key: string, column: string): string =>
  lookup(
    key,
    c.other('criteria', 'criteria', 'key', 'meaning'),
    c.offset('criteria', 'criteria', 'key', column),
  );
const movementColumn = (c: FormulaContext, column: string): string =>
  lookup(
    c.range('movement'),
    c.other('movements', 'movements', 'label', 'groupNeed'),
    c.offset('movements', 'movements', 'label', column),
  );

/** 1 where the row holds a nominee. */
export const active: Formula = (c) => `(LEN(${joined(c.range('movement'), c.range('name'))})>0)*1`;
/** The movement's code; '' for a value that is not, letter for letter, one of the list. */
export const movementCode: Formula = (c) =>
  iff(exact(movementColumn(c, 'label'), c.range('movement')), movementColumn(c, 'codeWhenOn'), '""');
export const kindCode: Formula = (c) =>
  KINDS.reduceRight(
    (otherwise, kind) => iff(exact(c.range('kind'), `"${kind.label}"`), `"${kind.code}"`, otherwise),
    '""',
  );

/** First or last day of the reporting period of the row's year, as a serial; 0 where that year is not open. */
export const periodDay =
  (column: 'openFrom' | 'openTo', years: number): Formula =>
  (c) =>
    Array.from({ length: years }, (_, index) => index).reduceRight((otherwise, index) => {
      const year = c.otherCell('settings', 'years', 'openYear', index);
      return iff(`${c.range('yearKey')}=${year}`, c.otherCell('settings', 'years', column, index), otherwise);
    }, '0');
/** The year as a number that no row of the settings has when the cell holds no year: closed years stand there as -1. */
export const yearKey: Formula = (c) => {
  const year = c.range('year');
  return iff(`ISNUMBER(${year})`, iff(`${year}>0`, year, '-2'), '-2');
};

const whenActive = (c: FormulaContext, value: string): string => iff(`${c.range('active')}=0`, '""', value);
/** A base check's mark: required like most criteria. */
const required = (c: FormulaContext, mark: string): string => whenActive(c, joined('"R"', mark));
const passIf = (condition: string): string => iff(condition, PASS, FAIL);

/** The checks every nominee meets before any criterion: a name, a known movement, a fitting kind, an open year in the window. */
export const baseMarks: Readonly<Record<BaseCheck, Formula>> = {
  name: (c) => required(c, iff(blank(c.range('name')), OPEN, PASS)),
  movement: (c) =>
    required(c, iff(blank(c.range('movement')), OPEN, passIf(`LEN(${c.range('movementCode')})>0`))),
  kind: (c) => {
    const fits = contains(joined(c.range('kindCode'), '" "'), movementColumn(c, 'kinds'));
    const known = iff(`LEN(${c.range('movementCode')})=0`, OPEN, passIf(fits));
    return required(c, iff(blank(c.range('kind')), OPEN, iff(`LEN(${c.range('kindCode')})=0`, FAIL, known)));
  },
  year: (c) => {
    const year = c.range('yearKey');
    const inWindow = `(${year}>=${movementColumn(c, 'firstYear')})*(${year}<=${movementColumn(c, 'lastYear')})>0`;
    const known = iff(`LEN(${c.range('movementCode')})=0`, OPEN, passIf(inWindow));
    return required(c, iff(blank(c.range('year')), OPEN, iff(`${c.range('periodTo')}=0`, FAIL, known)));
  },
};

/** The criterion that asks something of this target: the unit's own, else its bloc's, else the general one. */
export const ruleOf =
  (target: string, label: string): Formula =>
  (c) => {
    const movement = isSlot(target) ? c.range('movementCode') : `"${EVERY_MOVEMENT}"`;
    const asked = joined('"<"', c.range('kindCode'), c.range('yearKey'), '">"');
    const scopes = [c.field('identity', 'unitId'), c.field('identity', 'bloc'), `"${EVERY_SCOPE}"`];
    const chain = scopes.reduceRight((otherwise, scope) => {
      const key = joined(scope, '"|"', movement, `"|${label}"`);
      return iff(
        contains(asked, criteriaColumn(c, key, 'applies')),
        criteriaColumn(c, key, 'rule'),
        otherwise,
      );
    }, '""');
    return whenActive(c, chain);
  };

const numeric = (value: string, limit: string, condition: string): string =>
  iff(`ISNUMBER(${value})`, iff(`ISNUMBER(${limit})`, condition, 'FALSE'), 'FALSE');
const percent = (value: string, limit: string, condition: string): string =>
  numeric(value, limit, iff(`(${value}<0)+(${value}>100)>0`, 'FALSE', condition));

/** 55.4% is 0.554 on the sheet, and 0.554*100 a little more than 55.4. */
const points = (value: string): string => `ROUND(${value}*100;9)`;

/** Whether a filled-in cell meets the criterion, by check letter. */
function meets(c: FormulaContext, value: string, rule: string, limit: string): string {
  const inPeriod = `(${value}>=${c.range('periodFrom')})*(${value}<${c.range('periodTo')}+1)>0`;
  const listed = contains(joined('"; "', value, '"; "'), joined('"; "', limit, '"; "'));
  const conditions: readonly (readonly [letter: string, condition: string])[] = [
    [CHECK_CLASS.yes, exact(value, `"${YES}"`)],
    [CHECK_CLASS.text, 'TRUE'],
    [CHECK_CLASS.link, exact(`LEFT(${value};4)`, '"http"')],
    [CHECK_CLASS.dateInPeriod, iff(`ISNUMBER(${value})`, inPeriod, 'FALSE')],
    [CHECK_CLASS.oneOf, iff(`ISTEXT(${value})`, iff(contains('";"', value), 'FALSE', listed), 'FALSE')],
    [CHECK_CLASS.atLeast, numeric(value, limit, `${value}>=${limit}`)],
    [CHECK_CLASS.atMost, numeric(value, limit, `${value}<=${limit}`)],
    [
      CHECK_CLASS.percentAtLeast,
      percent(value, limit, iff(`${value}<=1`, `${points(value)}>=${limit}`, `${value}>=${limit}`)),
    ],
    [
      CHECK_CLASS.percentAtMost,
      percent(value, limit, iff(`${value}<1`, `${points(value)}<=${limit}`, `${value}<=${limit}`)),
    ],
  ];
  const letter = `MID(${rule};2;1)`;
  return conditions.reduceRight(
    (otherwise, [own, condition]) => iff(exact(letter, `"${own}"`), condition, otherwise),
    'FALSE',
  );
}

/** The criterion's threshold or list, looked up once for the many comparisons of the mark. */
export const limitOf =
  (target: string): Formula =>
  (c) =>
    criteriaColumn(c, `MID(${c.range(`rule_${target}`)};4;200)`, 'limit');

export const markOf =
  (target: string): Formula =>
  (c) => {
    const rule = c.range(`rule_${target}`);
    const value = c.range(target);
    const judged = iff(
      blank(value),
      OPEN,
      iff(meets(c, value, rule, c.range(`limit_${target}`)), PASS, FAIL),
    );
    return iff(`LEN(${rule})=0`, '""', joined(`LEFT(${rule};1)`, judged));
  };

/** Every mark of the row, two characters each, one behind the other. */
export const allMarks: Formula = (c) =>
  joined(
    ...BASE_CHECKS.map((key) => c.range(`mark_${key}`)),
    ...ALL_TARGETS.map(({ code }) => c.range(`mark_${code}`)),
  );

/** How many of the row's marks are this one, e.g. `R✓`. */
export const tally =
  (mark: string): Formula =>
  (c) => {
    const marks = c.range('marks');
    return `(LEN(${marks})-LEN(SUBSTITUTE(${marks};"${mark}";"")))/2`;
  };

const groupSize = (c: FormulaContext): string =>
  `${c.range('groupPassed')}+${c.range('groupOpen')}+${c.range('groupFailed')}`;
/** How many of the group must hold: the movement's minimum, all where it is empty or larger than the group. */
export const groupMinimum: Formula = (c) =>
  iff(`LEN(${c.range('movementCode')})=0`, '0', movementColumn(c, 'groupNeed'));
export const groupNeed: Formula = (c) => {
  const minimum = c.range('groupMinimum');
  const size = groupSize(c);
  return iff(`ISNUMBER(${minimum})`, iff(`(${minimum}=0)+(${minimum}>${size})>0`, size, minimum), size);
};

export const verdict: Formula = (c) => {
  const lost = `${c.range('groupPassed')}+${c.range('groupOpen')}<${c.range('groupNeeded')}`;
  const unsure = `${c.range('groupPassed')}<${c.range('groupNeeded')}`;
  const judged = iff(
    `${c.range('failed')}+(${lost})*1>0`,
    `"${VERDICTS.ineligible}"`,
    iff(`${c.range('open')}+(${unsure})*1>0`, `"${VERDICTS.incomplete}"`, `"${VERDICTS.eligible}"`),
  );
  return whenActive(c, judged);
};

/** "7/9", with " +1" for bonus criteria that hold; a group counts as many as it needs. */
export const score: Formula = (c) => {
  const need = c.range('groupNeeded');
  const reached = iff(`${c.range('groupPassed')}>${need}`, need, c.range('groupPassed'));
  const total = `${c.range('passed')}+${c.range('failed')}+${c.range('open')}+${need}`;
  const bonus = iff(`${c.range('bonus')}>0`, `" +"&${c.range('bonus')}`, '""');
  return whenActive(c, joined(`(${c.range('passed')}+${reached})`, '"/"', `(${total})`, bonus));
};

/** The row's numbered criteria, each with its mark. */
export const meaning: Formula = (c) =>
  joined(
    ...SLOT_TARGETS.map(({ code, label }) => {
      const mark = c.range(`mark_${code}`);
      const text = criteriaColumn(c, `MID(${c.range(`rule_${code}`)};4;200)`, 'meaning');
      return iff(`LEN(${mark})=0`, '""', joined(`RIGHT(${mark};1)`, `" ${label}. "`, text, '"  "'));
    }),
  );

/** What still stands in the way, in words: every required mark that is ✗ or …. */
export const failing: Formula = (c) => {
  const shown = (mark: string, text: string): string => {
    const hinders = contains(joined('"|"', mark, '"|"'), '"|R✗|R…|G✗|G…|"');
    return iff(hinders, joined(`RIGHT(${mark};1)`, '" "', text, '"  "'), '""');
  };
  const base = BASE_CHECKS.map((key) => shown(c.range(`mark_${key}`), `"${c.word(`base_${key}`)}"`));
  const asked = ALL_TARGETS.map(({ code, label }) => {
    const text = criteriaColumn(c, `MID(${c.range(`rule_${code}`)};4;200)`, 'meaning');
    return shown(c.range(`mark_${code}`), isSlot(code) ? joined(`"${label}. "`, text) : text);
  });
  return joined(...base, ...asked);
};
