/** A row of Hồ sơ after its unit's row: what follows the tab, and what the register alone knows. */
import { CHANGED, FOLLOWING_STATUSES, RETURNED, STAGES, type Status } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import type { Unit } from '../catalogue/units.ts';
import { dayOfCell, isoToSerial } from '../domain/dates.ts';
import type { Evaluation } from '../domain/eligibility.ts';
import { addHistory, addStage } from '../domain/history.ts';
import type { RawCell } from '../domain/raw.ts';
import { handedInAnew, isDecided } from './countedRow.ts';
import type { Context } from './define.ts';
import { copyOf } from './nomineeCopy.ts';
import { isSubmitted, type NomineeRow, rowFingerprint, statusOf, verdictLabel } from './nominees.ts';
import { REGISTER_KEYS, REMOVED, type RegisterCells } from './registerRows.ts';

/** A nominee as its unit's tab has it, with its verdict. */
export interface Seen {
  readonly unit: Unit;
  readonly row: NomineeRow['row'];
  readonly evaluation: Evaluation;
  /** The unit has handed it in again since the register last looked. */
  readonly isResubmitted: boolean;
}

/** The row of a nominee that Hồ sơ does not know yet. */
export const blankRow = (id: string): RegisterCells => ({
  ...(Object.fromEntries(REGISTER_KEYS.map((key) => [key, ''])) as RegisterCells),
  id,
  status: 'Nháp',
  settled: 'Nháp',
});

/** The register's row brought up to date from the unit's; a decision stands, with the contents it was made on. */
export function followRow(before: RegisterCells, seen: Seen, context: Context): RegisterCells {
  const status = statusOf(before.settled);
  const fingerprint = rowFingerprint(seen.row);
  const life = lifeOf(before, seen.row, context.today);
  if (isDecided(status)) {
    const isChanged = before.submittedAs !== '' && before.submittedAs !== fingerprint;
    return { ...before, ...life, fingerprint, remark: remarkOf(before, isChanged, context) };
  }
  const now = { ...before, ...factsOf(seen), ...life, fingerprint };
  return submission(now, seen, context);
}

/** A closed year's criteria are no longer asked: of its rows only what became of the exemplar is taken in. */
export const followLife = (before: RegisterCells, row: NomineeRow['row'], today: IsoDate): RegisterCells => ({
  ...before,
  ...lifeOf(before, row, today),
});

/** Statuses that end when the unit clears the row. */
const REMOVABLE: readonly Status[] = [...FOLLOWING_STATUSES.filter((status) => status !== REMOVED), RETURNED];

/** The unit has cleared the row: a decision stands, anything else ends. A row without a fingerprint stands in no tab. */
export function absentRow(before: RegisterCells, today: IsoDate): RegisterCells {
  if (REMOVABLE.includes(statusOf(before.status)))
    return { ...moved(before, REMOVED, 'unit', today), submittedAs: '', accepted: '', lastSeen: '' };
  return { ...before, fingerprint: before.status === REMOVED ? before.fingerprint : '' };
}

/** The row went missing with many others: it stays as it was, and says so. */
export const heldRow = (before: RegisterCells, { words }: Context): RegisterCells =>
  before.fingerprint === '' || before.status === REMOVED || before.remark !== ''
    ? before
    : { ...before, remark: words.remark.lost };

/** It stands in its tab again. */
export const foundRow = (before: RegisterCells, { words }: Context): RegisterCells =>
  before.remark === words.remark.lost ? { ...before, remark: '' } : before;

const factsOf = ({ unit, row, evaluation }: Seen) => ({
  unit: unit.id,
  year: typeof row.year === 'number' ? row.year : '',
  movement: evaluation.movement?.code ?? '',
  kind: evaluation.kind === null ? '' : row.kind,
  name: String(row.name),
  achievement: String(row.achievement),
  directWorker: row.directWorker,
  verdict: verdictLabel(evaluation.verdict),
  bonus: evaluation.bonus,
});

function lifeOf(before: RegisterCells, row: NomineeRow['row'], today: IsoDate) {
  const { stage, publicity, replicatedBy, households, followUpOn } = row;
  const known = STAGES.find((each) => each === stage) ?? null;
  const stages = addStage(String(before.stages), known, dayOfCell(row.stageDate), today);
  return { stage, publicity, replicatedBy, households, followUpOn, stages };
}

/** Which status the unit's own act brings, and the copy that goes with a submission. */
function submission(row: RegisterCells, seen: Seen, context: Context): RegisterCells {
  const status = statusOf(row.settled);
  const { today } = context;
  if (!isSubmitted(seen.row)) {
    const to = status === RETURNED ? RETURNED : 'Nháp';
    return { ...moved(row, to, 'unit', today), submittedOn: '', submittedAs: '', accepted: '' };
  }
  const isEligible = seen.evaluation.verdict === 'eligible';
  const isSame = row.submittedAs === row.fingerprint;
  const isAnew = handedInAnew(seen.row, row, seen.isResubmitted);
  if (status === RETURNED && !(isAnew && isEligible)) return row;
  if (isEligible && (isSame || isAnew)) return submitted(row, seen, isSame && status !== RETURNED, today);
  if (isSame || row.submittedAs === '') {
    // Criteria may change under a submitted file: it is taken in again once it meets them.
    const to = moved(row, 'Nháp', isSame ? 'system' : 'unit', today);
    return { ...to, submittedOn: '', submittedAs: '', accepted: '' };
  }
  return { ...moved(row, CHANGED, 'unit', today), remark: context.words.remark.submitAgain };
}

function submitted(row: RegisterCells, seen: Seen, isStanding: boolean, today: IsoDate): RegisterCells {
  const typed = seen.row.submittedOn;
  const day = isStanding ? row.submittedOn : isoToSerial(today);
  return {
    ...moved(row, 'Đã nộp', 'unit', today),
    submittedOn: typeof typed === 'number' ? typed : day,
    submittedAs: row.fingerprint,
    accepted: isStanding && row.accepted !== '' ? row.accepted : copyOf(seen.row),
  };
}

/** A move of the unit's or the system's own: reasons and remarks of the status before go with it. */
function moved(row: RegisterCells, to: Status, by: 'unit' | 'system', today: IsoDate): RegisterCells {
  if (row.settled === to) return { ...row, status: to };
  const history = addHistory(String(row.history), { day: today, status: to, by, reason: '' });
  return { ...row, status: to, settled: to, reason: '', remark: '', history };
}

/** A decision's remark: that the row has changed since, or what was said of a status that could not stand. */
function remarkOf({ remark }: RegisterCells, isChanged: boolean, { words }: Context): RawCell {
  const { changedSince } = words.remark;
  if (isChanged) return changedSince;
  return remark === changedSince ? '' : remark;
}
