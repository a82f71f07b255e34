/** One run's view of the file: it counts round trips and keeps the run's writes until they are flushed. */
import type { SheetId } from '../../engine/types.ts';
import { priceOf } from '../../runtime/prices.ts';
import type { Run } from '../../runtime/types.ts';
import type { Area } from './area.ts';
import type { Book } from './book.ts';
import type { GRange, GSheet, GSpreadsheet } from './google.ts';
import { applyWrites, type Write } from './writes.ts';

/** Google keeps writes back until somebody wants to read; queueing one costs this much. */
const QUEUED = priceOf('Range.setValues');

/** Makes the objects that the bundle holds; the same sheet is always the same object. */
export interface Handles {
  spreadsheet(): GSpreadsheet;
  sheet(sheet: SheetId): GSheet;
  range(sheet: SheetId, area: Area): GRange;
}

export interface Session {
  readonly run: Run;
  readonly book: Book;
  readonly user: string;
  readonly handles: Handles;
  /** A round trip that reads: queued writes are applied first. */
  read(kind: string, cells?: number): void;
  /** A round trip that changes the file's shape at once, after the writes queued before it. */
  change(kind: string): void;
  /** A round trip about rules (protections, validation, names, metadata), which lie beside the queue. */
  rule(kind: string): void;
  /** Queues a write of so many cells. */
  queue(kind: string, cells: number, write: Write): void;
  /** SpreadsheetApp.flush(). */
  flush(): void;
}

/** Opens the file for a run; what is still queued at its end is applied or lost as the runtime says. */
export function openSession(run: Run, book: Book, makeHandles: (session: Session) => Handles): Session {
  let writes: Write[] = [];
  let cells = 0;
  let first = true;
  const count = (kind: string, ms: number): void => {
    const warmUp = first ? priceOf('Spreadsheet.first') : 0;
    first = false;
    run.meter.count(kind, ms + warmUp);
  };
  const applyPending = (): void => {
    const pending = writes;
    writes = [];
    cells = 0;
    applyWrites(book, pending);
  };
  const flush = (): void => {
    count('SpreadsheetApp.flush', priceOf('SpreadsheetApp.flush', cells));
    applyPending();
  };
  const flushPending = (): void => {
    if (writes.length > 0) flush();
  };
  run.onFlush(flushPending);
  run.onEnd((pending) => {
    if (pending === 'applied') flushPending();
    else writes = [];
  });
  const session: Session = {
    run,
    book,
    user: run.user,
    get handles() {
      return handles;
    },
    read(kind, touched = 0) {
      flushPending();
      count(kind, priceOf(kind, touched));
    },
    change(kind) {
      flushPending();
      count(kind, priceOf(kind));
    },
    rule: (kind) => count(kind, priceOf(kind)),
    queue(kind, touched, write) {
      count(kind, QUEUED);
      writes.push(write);
      cells += touched;
    },
    flush,
  };
  const handles = makeHandles(session);
  return session;
}
