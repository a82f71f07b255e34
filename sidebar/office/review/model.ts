/** Which files are shown, and what may be done with them: plain data in, plain data out. */
import { ACCEPTED_STATUSES } from '../../../src/catalogue/lifecycle.ts';
import { CHANGED, RETURNED, STATUSES, type Status } from '../../../src/catalogue/terms.ts';
import type { ReviewFile } from '../../../src/commands/reviewList.ts';
import { stripDiacritics } from '../../../src/domain/names.ts';
import type { Tone } from '../../parts/index.ts';

export const WAITING: Status = 'Đã nộp';
export const ACCEPTED: Status = 'Đủ điều kiện';
const HELD: Status = 'Tạm dừng';
/** The unit is told of these by mail. */
export const MAILED: readonly Status[] = [RETURNED, HELD];
/** The server takes no more files in one act: each unit's tab is read again. */
export const MOST_AT_ONCE = 60;

/** '' stands for all. */
export interface ReviewQuery {
  readonly search: string;
  readonly status: Status | '';
  readonly unit: string;
}

export const asStatus = (text: string): Status | '' => STATUSES.find((each) => each === text) ?? '';

/** The files that fit, in the server's order: what waits first, the earliest submission first. */
export function queryFiles(
  files: readonly ReviewFile[],
  { search, status, unit }: ReviewQuery,
): ReviewFile[] {
  const wanted = stripDiacritics(search);
  return files.filter(
    (file) =>
      (status === '' || file.status === status) &&
      (unit === '' || file.unit === unit) &&
      stripDiacritics(`${file.name} ${file.id} ${file.unitName} ${file.achievement}`).includes(wanted),
  );
}

/** Statuses that occur, with how often; what waits is always among them. */
export const statusCounts = (files: readonly ReviewFile[]): readonly (readonly [Status, number])[] =>
  STATUSES.map((status) => [status, files.filter((file) => file.status === status).length] as const).filter(
    ([status, count]) => count > 0 || status === WAITING,
  );

/** Units with files, in their order. */
export const unitsOf = (files: readonly ReviewFile[]): readonly (readonly [id: string, name: string])[] => {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  return [...new Map(files.map(({ unit, unitName }) => [unit, unitName]))].sort((a, b) =>
    compare(a[1], b[1]),
  );
};

/** Whether it may be accepted together with others: it waits, and nothing has to be said for it. */
export const isAcceptable = ({ status, moves }: ReviewFile): boolean =>
  status === WAITING && moves.some(({ to, needsReason }) => to === ACCEPTED && !needsReason);

export function toneOf(status: Status): Tone {
  if (ACCEPTED_STATUSES.includes(status)) return 'good';
  if (status === RETURNED || status === CHANGED || status === 'Không đủ điều kiện') return 'bad';
  return status === WAITING || status === HELD ? 'open' : 'plain';
}
