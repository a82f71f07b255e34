/** The sheet's judgement over what is typed, before anything is saved. */
import { KINDS, YES } from '../../../src/catalogue/terms.ts';
import type { Criterion, Movement } from '../../../src/catalogue/types.ts';
import type { Session, UnitCard } from '../../../src/commands/sessionStart.ts';
import { createJudge, type Evaluation, type Judge, type Judged } from '../../../src/domain/eligibility.ts';
import type { RawCell } from '../../../src/domain/raw.ts';
import { type AskedCriteria, cellsOf, FORM_KEYS, type FormKey, type FormValues, isSlot } from './values.ts';

/** Judges by the session's rules, as the sheet does by Tiêu chí. */
export const sessionJudge = ({ movements, criteria, years }: Session): Judge =>
  createJudge({ movements, criteria, periods: years });

export interface JudgedForm {
  readonly evaluation: Evaluation;
  readonly asked: AskedCriteria;
  readonly cells: ReturnType<typeof cellsOf>;
  readonly byKey: ReadonlyMap<string, Judged>;
}

const NOTHING_ASKED: AskedCriteria = new Map();
/** The criteria an evaluation asked, by the cell each judges. */
export const criteriaAsked = (evaluation: Evaluation): AskedCriteria =>
  new Map(
    evaluation.judged.flatMap(({ key, criterion }) =>
      criterion === null ? [] : [[key, criterion] as const],
    ),
  );

/** Which criteria these values ask for follows from year, movement and kind alone. */
export function askedOf(
  values: FormValues,
  judge: Judge,
  unit: UnitCard,
  movements: readonly Movement[],
): AskedCriteria {
  const cells = cellsOf({ ...values, name: values.name || '?' }, NOTHING_ASKED, movements);
  return criteriaAsked(judge(cells, { unit: unit.id, bloc: unit.bloc }));
}

/** Criteria are asked first, so that every cell is read the way its criterion wants it. */
export function judgeForm(
  values: FormValues,
  judge: Judge,
  unit: UnitCard,
  movements: readonly Movement[],
): JudgedForm {
  const asked = askedOf(values, judge, unit, movements);
  const cells = cellsOf(values, asked, movements);
  const evaluation = judge(cells, { unit: unit.id, bloc: unit.bloc });
  return { evaluation, asked, cells, byKey: new Map(evaluation.judged.map((each) => [each.key, each])) };
}

/** Values of numbered criteria that another movement or kind had asked for, by slot and criterion. */
export type Stash = Readonly<Record<string, string>>;
const stashKey = (key: FormKey, criterion: Criterion | undefined): string =>
  `${key}|${criterion === undefined ? '' : criterion.label}`;

/**
 * Moves on to what is asked now: the same numbered cell means something else under another movement, so its value is put
 * aside, and comes back with its criterion.
 */
export function followCriteria(
  values: FormValues,
  before: AskedCriteria,
  after: AskedCriteria,
  stash: Stash,
): { readonly values: FormValues; readonly stash: Stash } {
  const next: Record<FormKey, string> = { ...values };
  const kept: Record<string, string> = { ...stash };
  for (const key of FORM_KEYS.filter(isSlot)) {
    const [was, now] = [stashKey(key, before.get(key)), stashKey(key, after.get(key))];
    if (was === now) continue;
    kept[was] = values[key];
    // A value that stood there before anything was asked belongs to whatever is asked first.
    next[key] = kept[now] ?? (before.has(key) ? '' : values[key]);
  }
  return { values: next, stash: kept };
}

/** Columns that say something about a person alone. */
const OF_PERSONS: readonly FormKey[] = ['directWorker', 'under16'];

/** The columns the form shows now: what the kind leaves out stays only while it holds a value. */
export function shownKeys(values: FormValues, asked: AskedCriteria): readonly FormKey[] {
  const kind = KINDS.find((each) => each.label === values.kind)?.code ?? null;
  return FORM_KEYS.filter((key) => {
    if (isSlot(key)) return asked.has(key);
    if (key === 'guardianConsent') return values.under16 === YES;
    return !OF_PERSONS.includes(key) || kind === null || kind === 'CN' || values[key] !== '';
  });
}

/** Why a mark is not passed; the words say it. */
export type Reason =
  | {
      readonly code:
        | 'notYes'
        | 'notNumber'
        | 'notPercent'
        | 'notLink'
        | 'notDay'
        | 'outsidePeriod'
        | 'notListed';
    }
  | { readonly code: 'below' | 'above'; readonly value: number; readonly threshold: number };

export function reasonOf({ check, threshold }: Criterion, cell: RawCell): Reason | null {
  switch (check) {
    case 'yes':
      return { code: 'notYes' };
    case 'link':
      return { code: 'notLink' };
    case 'oneOf':
      return { code: 'notListed' };
    case 'dateInPeriod':
      return { code: typeof cell === 'number' ? 'outsidePeriod' : 'notDay' };
    case 'text':
      return null;
    default:
      return numberReason(check, Number(threshold), cell);
  }
}

function numberReason(
  check: 'atLeast' | 'atMost' | 'percentAtLeast' | 'percentAtMost',
  threshold: number,
  cell: RawCell,
): Reason {
  if (typeof cell !== 'number') return { code: 'notNumber' };
  const isPercent = check === 'percentAtLeast' || check === 'percentAtMost';
  if (isPercent && (cell < 0 || cell > 100)) return { code: 'notPercent' };
  const value = isPercent && cell > 0 && cell < 1 ? Math.round(cell * 1e11) / 1e9 : cell;
  return { code: check === 'atLeast' || check === 'percentAtLeast' ? 'below' : 'above', value, threshold };
}
