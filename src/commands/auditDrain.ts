/** Nhật ký takes in the lines that wait; a log that has grown long is set aside first, and the next run begins a new one. */
import * as z from 'zod/mini';
import {
  type AuditLine,
  momentOfLine,
  type NOBODY,
  newLines,
  unpackLines,
  type WrittenLine,
} from '../domain/audit.ts';
import { formatVietnamese } from '../domain/dates.ts';
import { last } from '../domain/lists.ts';
import { blockChange, type Change, type RetireChange } from '../workbook/changes.ts';
import { type Located, rawRows, type Sheet } from '../workbook/decode.ts';
import { blockOf } from '../workbook/place.ts';
import { refOf, type TabRef } from '../workbook/tab.ts';
import { logTab, oldLogTab } from '../workbook/tabs/generated.ts';
import { countLog, emptiedRows, logCount, owesLog, ROWS_FACT, waitingFacts, waitingInJobs } from './audit.ts';
import type { AuditedCommand } from './auditWords.ts';
import { type Context, defineCommand, done, type Inventory, type View } from './define.ts';
import { askForLaying } from './facts.ts';
import { titleOf } from './laid.ts';
import { tabRoom } from './tabRoom.ts';
import { known, oldLogs } from './wantedTabs.ts';

/** Nhật ký grows no longer than this; people and Google read it with ease up to here. */
export const LOG_ROWS = 20_000;
/** So many lines at once: one write stays a matter of seconds. */
const LINES_A_RUN = 3000;
/** While the new log is this short, an act may stand in the one before it. */
const YOUNG = 500;

const columns = logTab.blocks.log.columns;

export const logDrain = defineCommand({
  id: 'log.drain',
  who: 'owner',
  writes: true,
  input: z.strictObject({}),
  reads: (_input, { facts }, inventory) =>
    owesLog(facts)
      ? ['log', ...(facts[ROWS_FACT] === undefined ? [] : ['jobs']), ...young(facts, inventory)]
      : [],
  run: (view, _input, context) => {
    if (!owesLog(context.facts)) return done(null, { code: 'logWritten', count: 0 });
    const log = view.sheet('log');
    const rows = writtenRows(log);
    const waiting = takenLines(view, context);
    const before = view.find(lastSetAside(view.inventory) ?? '');
    const written = [...(before === null ? [] : writtenRows(before)), ...rows].map(({ row }) => row);
    const fresh = newLines(waiting.lines, written);
    const isFull = rows.length > 0 && heightOf(log, rows) + fresh.length > LOG_ROWS;
    const retired = isFull && hasRoom(view.inventory, context) ? setAside(view, context) : [];
    if (retired.length > 0) return done(null, { code: 'logWritten', count: 0 }, retired, 1);
    return done(
      null,
      { code: 'logWritten', count: fresh.length },
      [
        ...appended(log, rows, fresh, context),
        ...waiting.taken,
        countLog(countAfter(rows.length, fresh.length, view.inventory, context)),
      ],
      waiting.left,
    );
  },
});

const writtenRows = (sheet: Sheet): Located<WrittenLine>[] =>
  rawRows(sheet, 'log', columns, ['key', 'at']).map(({ at, row }) => ({
    at,
    row: { key: String(row.key), at: Number(row.at) || 0 },
  }));

/** Rows the log has grown over; new lines come in behind the last one, whatever stands above it. */
const heightOf = (log: Sheet, rows: readonly Located<unknown>[]): number =>
  (last(rows)?.at ?? 0) - blockOf(log.place, 'log').firstRow + 1;

/** New tabs come behind the others in the file. */
const lastSetAside = (inventory: Inventory): TabRef | undefined => last(oldLogs(inventory));

/** The log before this one, while this one is young. */
function young(facts: Context['facts'], inventory: Inventory): TabRef[] {
  const ref = lastSetAside(inventory);
  const count = logCount(facts);
  const isYoung = count === null || count.setAside < oldLogs(inventory).length || count.rows < YOUNG;
  return ref !== undefined && isYoung ? [ref] : [];
}

interface Taken {
  readonly lines: readonly AuditLine[];
  /** What takes them away from where they waited. */
  readonly taken: readonly Change[];
  /** How many texts wait for another run. */
  readonly left: number;
}

/** The lines that wait, as many as one run writes. */
function takenLines(view: View, { facts, now, actor }: Context): Taken {
  const jobs = view.find('jobs');
  const rows = jobs === null ? [] : waitingInJobs(jobs);
  const lines: AuditLine[] = [];
  const seen: Record<string, string> = {};
  const at: number[] = [];
  let left = 0;
  const take = (name: string, text: string): boolean => {
    if (lines.length >= LINES_A_RUN) {
      left += 1;
      return false;
    }
    lines.push(...(unpackLines(text) ?? [unreadable(name, now, actor.email)]));
    return true;
  };
  for (const [key, text] of waitingFacts(facts)) if (take(key, text)) seen[key] = text;
  for (const row of rows) if (take(`${row.at}`, row.text)) at.push(row.at);
  const mark = facts[ROWS_FACT];
  if (mark !== undefined && at.length === rows.length) seen[ROWS_FACT] = mark;
  const taken: Change[] = [
    ...(jobs === null ? [] : emptiedRows(jobs, at)),
    { kind: 'facts', set: {}, take: seen },
  ];
  return { lines, taken, left };
}

/** Whoever edits the file may have changed what waits: that is told too. */
const unreadable = (where: string, now: number, who: string): AuditLine => ({
  ...{ key: `${where}.${Math.floor(now)}`, at: momentOfLine(now), who, command: 'log.drain' },
  ...{ unit: '', nominee: '', initials: '', from: '', to: '', count: 0 },
});

function appended(
  log: Sheet,
  rows: readonly Located<unknown>[],
  lines: readonly AuditLine[],
  context: Context,
): Change[] {
  const first = (last(rows)?.at ?? blockOf(log.place, 'log').firstRow - 1) + 1;
  return blockChange(
    'log',
    log,
    'log',
    columns,
    first,
    lines.map((line) => cellsOf(line, context)),
  );
}

function cellsOf(line: AuditLine, { words }: Context) {
  const { commands, nobody, moved, count, unreadable: cannot } = words.audit;
  const parts = [moved(line.from, line.to), line.count === 0 ? '' : count(line.count)];
  const isUnread = line.command === 'log.drain';
  return {
    at: line.at,
    who: nobody[line.who as (typeof NOBODY)[keyof typeof NOBODY]] ?? line.who,
    command: commands[line.command as AuditedCommand] ?? line.command,
    unit: line.unit,
    nominee: line.nominee,
    initials: line.initials,
    what: isUnread ? cannot : parts.filter((part) => part !== '').join('; '),
    key: line.key,
  };
}

/** What should stand there from now on: rows that had vanished before stay missed. */
function countAfter(standing: number, added: number, inventory: Inventory, { facts }: Context) {
  const setAside = oldLogs(inventory).length;
  const before = logCount(facts);
  const expected = before?.setAside === setAside ? Math.max(before.rows, standing) : standing;
  return { setAside, rows: expected + added };
}

/** The log under another name and reference; the mark has set-up lay a new one. Nothing where all the day's names are taken: the log then goes on growing. */
function setAside({ inventory }: View, context: Context): Change[] {
  const names = new Set([
    ...inventory.foreign,
    ...inventory.tabs.filter((tab) => tab.ref !== 'log').map((tab) => tab.sheetName),
  ]);
  const day = formatVietnamese(context.today).replace(/\//g, '-');
  const refs = ['', '.2', '.3', '.4'].map((more) => refOf(oldLogTab, `${day}${more}`));
  const as = refs.find((ref) => known(ref, inventory) === undefined && !names.has(titleOf(ref, context)));
  if (as === undefined) return [];
  const retire: RetireChange = { kind: 'retire', ref: 'log', as, title: titleOf(as, context) };
  return [{ ...askForLaying(context.now), behind: false }, retire];
}

const hasRoom = (inventory: Inventory, context: Context): boolean => {
  const { needed, limit } = tabRoom(inventory, context);
  return needed < limit;
};
