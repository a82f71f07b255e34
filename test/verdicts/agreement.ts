/** What the sheet has to show for a row if the domain's judgement of it is right, and where it shows something else. */
import { COMMON_TARGETS, VERDICTS } from '../../src/catalogue/terms.ts';
import {
  BASE_CHECKS,
  createJudge,
  type Evaluation,
  hindrances,
  type Judge,
  type Judged,
  type NomineeCells,
  TARGETS,
} from '../../src/domain/eligibility.ts';
import { messagesFor } from '../../src/messages/index.ts';
import type { Config } from '../../src/workbook/config.ts';
import { NECESSITY_LETTER } from '../../src/workbook/criterionKeys.ts';

const SIGN = { pass: '✓', fail: '✗', open: '…' } as const;
const words = messagesFor('vi').inFormulas;
const isCommon = (key: string): boolean => COMMON_TARGETS.some((target) => target.code === key);

/** The formula columns that are compared, and what each has to show. */
export const COMPARED = [
  'verdict',
  'score',
  'failing',
  'meaning',
  ...[...BASE_CHECKS, ...TARGETS].map((key) => `mark_${key}`),
];
export type Shown = Readonly<Record<string, string>>;

const labelOf = ({ key, criterion }: Judged): string => {
  if (criterion === null) return words[`base_${key}` as keyof typeof words];
  return isCommon(key) ? criterion.label : `${key.replace('c', 'TC')}. ${criterion.label}`;
};
const line = (judged: Judged): string => `${SIGN[judged.mark]} ${labelOf(judged)}  `;

/** The cells a row shows when formulas judge as the domain does. */
export function shownFor(evaluation: Evaluation): Shown {
  const { verdict, judged, passed, total, bonus } = evaluation;
  const marks = new Map(
    judged.map((each) => [
      `mark_${each.key}`,
      `${NECESSITY_LETTER[each.criterion?.necessity ?? 'required']}${SIGN[each.mark]}`,
    ]),
  );
  const slots = judged.filter((each) => each.criterion !== null && !isCommon(each.key));
  return {
    ...Object.fromEntries(COMPARED.map((column) => [column, marks.get(column) ?? ''])),
    verdict: verdict === null ? '' : VERDICTS[verdict],
    score: verdict === null ? '' : `${passed}/${total}${bonus > 0 ? ` +${bonus}` : ''}`,
    failing: hindrances(evaluation).map(line).join(''),
    meaning: slots.map(line).join(''),
  };
}

export const judgeOf = (config: Config): Judge =>
  createJudge({ ...config, periods: config.settings.years.filter((year) => year.open) });

/** A judged row: where it stands, what was in it, what the domain makes of it, what some program showed. */
export interface Comparison {
  readonly where: string;
  readonly cells: NomineeCells;
  readonly expected: Shown;
  readonly found: Shown;
}

export const differs = ({ expected, found }: Comparison): boolean =>
  COMPARED.some((column) => expected[column] !== found[column]);

/** One disagreement in a few lines: the filled cells, then each column that differs. */
export function inWords({ where, cells, expected, found }: Comparison): string {
  const filled = Object.entries(cells).filter(([, value]) => value !== '');
  const columns = COMPARED.filter((column) => expected[column] !== found[column]);
  return [
    where,
    `  cells: ${filled.map(([key, value]) => `${key}=${JSON.stringify(value)}`).join(' ')}`,
    ...columns.map(
      (column) =>
        `  ${column}: domain ${JSON.stringify(expected[column])}, sheet ${JSON.stringify(found[column])}`,
    ),
  ].join('\n');
}
