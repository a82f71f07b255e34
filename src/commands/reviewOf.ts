/** A row of Hồ sơ as the office reviews it. */
import { movesFrom } from '../catalogue/lifecycle.ts';
import { VERDICTS, type Verdict } from '../catalogue/terms.ts';
import { dayOfCell } from '../domain/dates.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { RawCell } from '../domain/raw.ts';
import { standingStatus } from './countedRow.ts';
import type { Context } from './define.ts';
import { isLockedYear } from './registerMoves.ts';
import type { RegisterCells, RegisterKey } from './registerRows.ts';
import type { ReviewFile } from './reviewList.ts';

/** What the list of files looks at in the register: neither the copies nor what became of exemplars. */
export const REVIEW_KEYS = [
  'id',
  'status',
  'reason',
  'remark',
  'unit',
  'year',
  'movement',
  'kind',
  'name',
  'achievement',
  'stage',
  'verdict',
  'bonus',
  'submittedOn',
  'fingerprint',
  'history',
  'submittedAs',
  'settled',
] as const satisfies readonly RegisterKey[];
type ReviewCells = Pick<RegisterCells, (typeof REVIEW_KEYS)[number]>;

/** Tells whether the file is still as the office saw it: its status, what was submitted, and how often it was decided on. */
export const reviewStamp = (row: ReviewCells): string =>
  fingerprint(JSON.stringify([row.status, row.settled, row.submittedAs, row.fingerprint, row.history]));

const verdictOf = (cell: RawCell): Verdict =>
  (Object.keys(VERDICTS) as Verdict[]).find((verdict) => VERDICTS[verdict] === cell) ?? 'incomplete';

export function reviewOf(row: ReviewCells, context: Context): ReviewFile {
  const { config, changedUnits } = context;
  const unit = String(row.unit);
  const year = Number(row.year) || 0;
  const status = standingStatus(row);
  const submittedOn = dayOfCell(row.submittedOn);
  const due = config.settings.years.find((each) => each.year === year)?.nomineeDue;
  return {
    id: String(row.id),
    unit,
    unitName: config.units.find((each) => each.id === unit)?.name ?? unit,
    year,
    movement: String(row.movement),
    kind: String(row.kind),
    name: String(row.name),
    achievement: String(row.achievement),
    status,
    reason: String(row.reason),
    remark: String(row.remark),
    submittedOn,
    late: submittedOn !== null && due !== undefined && submittedOn > due,
    verdict: verdictOf(row.verdict),
    bonus: Number(row.bonus) || 0,
    stage: String(row.stage),
    moves: isLockedYear(row.year, context)
      ? []
      : movesFrom(status, 'office').map(({ to, needsReason }) => ({ to, needsReason })),
    fingerprint: reviewStamp(row),
    unitChanged: changedUnits.has(unit),
  };
}
