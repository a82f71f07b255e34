/** A log as years of work leave it. */
import type { Person } from '../../host/index.ts';
import { rowsOf } from './tabs.ts';

const LOG = 'Nhật ký';
/** As many rows as Nhật ký grows to. */
const ROWS = 20_000;

/** Moves the log's last line down to the last row it may have; nothing is written behind it. */
export function lengthenLog(owner: Person): void {
  const lines = rowsOf(owner, LOG, 'log');
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || first === last)
    throw new Error('a log of two lines at least');
  owner.insertRows(LOG, last.at, first.at + ROWS - 1 - last.at);
}
