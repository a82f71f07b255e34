/** Which contents of a nominee count, and as what: the one rule that summaries, reminders and documents go by. */
import { ACCEPTED_STATUSES } from '../catalogue/lifecycle.ts';
import { CHANGED, FOLLOWING_STATUSES, RETURNED, type Status } from '../catalogue/terms.ts';
import { readCopy, withCopy } from './nomineeCopy.ts';
import { isSubmitted, type NomineeRow, rowFingerprint, statusOf } from './nominees.ts';
import type { RegisterCells } from './registerRows.ts';

export interface CountedRow {
  /** The row that counts: its judged inputs are the accepted copy's once the file is accepted. */
  readonly row: NomineeRow['row'];
  readonly status: Status;
  /** Whether it counts as handed in; a row that is not eligible still has to be told apart by its verdict. */
  readonly submitted: boolean;
}

/** What Hồ sơ says of a nominee that counts. */
export type CountedCells = Pick<
  RegisterCells,
  'status' | 'settled' | 'submittedAs' | 'submittedOn' | 'accepted'
>;

/** `registered` is the row of Hồ sơ with its ID; `isResubmitted` says that the unit has handed it in again since. */
export function countedRow(
  live: NomineeRow['row'],
  registered: CountedCells | undefined,
  isResubmitted: boolean,
): CountedRow {
  const status = registered === undefined ? 'Nháp' : standingStatus(registered);
  if (registered !== undefined && isDecided(status)) {
    const copy = ACCEPTED_STATUSES.includes(status) ? readCopy(registered.accepted) : null;
    return { row: copy === null ? live : withCopy(live, copy), status, submitted: true };
  }
  if (!isSubmitted(live))
    return { row: live, status: status === RETURNED ? RETURNED : 'Nháp', submitted: false };
  if (registered === undefined || handedInAnew(live, registered, isResubmitted))
    return { row: live, status: 'Đã nộp', submitted: true };
  if (status === RETURNED) return { row: live, status, submitted: false };
  const isSame = rowFingerprint(live) === registered.submittedAs;
  return { row: live, status: isSame ? 'Đã nộp' : CHANGED, submitted: isSame };
}

/** The status that stands: one typed into Hồ sơ counts once it is settled. */
export const standingStatus = ({ status, settled }: Pick<RegisterCells, 'status' | 'settled'>): Status =>
  statusOf(settled === '' ? status : settled);

/** The office has the word: the unit's row no longer moves the file. */
export const isDecided = (status: Status): boolean =>
  status !== RETURNED && !FOLLOWING_STATUSES.includes(status);

/** Whether a row that says Nộp has been submitted since the register last took its submission. */
export function handedInAnew(
  live: NomineeRow['row'],
  registered: Pick<RegisterCells, 'status' | 'settled' | 'submittedAs' | 'submittedOn'>,
  isResubmitted: boolean,
): boolean {
  const { settled, submittedAs, submittedOn } = registered;
  // Files of an older version kept no fingerprint: a returned one waits for the unit's act, any other is taken in.
  if (submittedAs === '') return isResubmitted || settled !== '' || standingStatus(registered) !== RETURNED;
  return isResubmitted || (typeof live.submittedOn === 'number' && live.submittedOn !== submittedOn);
}
