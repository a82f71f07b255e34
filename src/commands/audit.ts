/** Where lines of Nhật ký wait for the owner's run: among the file's facts; when those are full, in Việc đang làm or in the unit's own tab. */
import { type AuditLine, packLines, unpackLines } from '../domain/audit.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { last } from '../domain/lists.ts';
import { utf8Bytes } from '../domain/texts.ts';
import {
  blockChange,
  type CellsChange,
  type Change,
  type FactsChange,
  rowsChanges,
} from '../workbook/changes.ts';
import { rawRows, type Sheet } from '../workbook/decode.ts';
import { blockOf, GUTTER } from '../workbook/place.ts';
import { parameterOfRef } from '../workbook/tab.ts';
import { jobsTab } from '../workbook/tabs/generated.ts';

type Facts = Readonly<Record<string, string>>;

export const LOG_FACT = 'log:';
/** One property holds 9 KB, all of them 500; beyond `FACTS_ROOM` lines wait elsewhere, so that the marks of changed units always find room. */
const FACT_BYTES = 8 * 1024;
export const FACTS_ROOM = 400 * 1024;
/** A cell holds 50,000 characters. */
export const CELL_LENGTH = 45_000;
/** Each fact costs a round trip: more lines than these many facts hold are written as rows. */
const MOST_FACTS = 4;

/** How many bytes the facts take of Google's store. */
export const bytesOf = (facts: Facts): number =>
  Object.entries(facts).reduce((sum, [key, value]) => sum + utf8Bytes(key) + utf8Bytes(value), 0);

/** The lines as facts; the same act at another moment is kept apart, since another may stand between the two. */
export const factsOf = (lines: readonly AuditLine[]): Facts =>
  Object.fromEntries(packLines(lines, FACT_BYTES).map((text) => [LOG_FACT + fingerprint(text), text]));

/** The lines as facts, or null where there is no room for them, or too many for one write. */
export function queued(lines: readonly AuditLine[], taken: number): FactsChange | null {
  const set = factsOf(lines);
  const isSmall = Object.keys(set).length <= MOST_FACTS;
  return isSmall && taken + bytesOf(set) <= FACTS_ROOM ? { kind: 'facts', set, take: {} } : null;
}

/** Facts that hold lines, in the order of their moments. */
export const waitingFacts = (facts: Facts): [key: string, text: string][] =>
  Object.entries(facts).filter(([key]) => key.startsWith(LOG_FACT));

/** The hidden cell of a unit's tab where its lines wait: in the gutter beside the nominees' header, which no unit deletes. */
const cellOf = ({ ref, place }: Sheet): Pick<CellsChange, 'kind' | 'ref' | 'row' | 'column'> => ({
  kind: 'cells',
  ref,
  row: blockOf(place, 'nominees').headerRow,
  column: GUTTER,
});
/** What waits in a unit's tab; '' where nothing does. */
const waitingText = (sheet: Sheet): string => String(sheet.grid[cellOf(sheet).row - 1]?.[GUTTER - 1] ?? '');
export const emptied = (sheet: Sheet): CellsChange => ({ ...cellOf(sheet), values: [['']] });

/** The lines added to those that wait in the unit's tab, or null where the cell is full. */
export function keptInUnit(sheet: Sheet, lines: readonly AuditLine[]): CellsChange | null {
  const standing = unpackLines(waitingText(sheet)) ?? [];
  const [text = '', ...more] = packLines([...standing, ...lines], CELL_LENGTH);
  return more.length > 0 ? null : { ...cellOf(sheet), values: [[text]] };
}

/** Lines that wait in units' tabs go on into the queue while it has room; each is its own unit's, whatever it says. */
export function waitingInUnits(sheets: readonly Sheet[], facts: Facts): Change[] {
  let taken = bytesOf(facts);
  return sheets.flatMap((sheet): Change[] => {
    const text = waitingText(sheet);
    if (text === '') return [];
    const { ref } = sheet;
    const unit = parameterOfRef(ref);
    const lines = unpackLines(text)?.map((line) => ({ ...line, unit }));
    // What cannot be read goes on as it is, to be told so.
    const set = lines === undefined ? { [LOG_FACT + fingerprint(text)]: ref } : factsOf(lines);
    if (taken + bytesOf(set) > FACTS_ROOM) return [];
    taken += bytesOf(set);
    return [{ kind: 'facts', set, take: {} }, emptied(sheet)];
  });
}

/** Lines stand in Việc đang làm: it is read for them only then. */
export const ROWS_FACT = 'logRows';
/** Whose rows there they are. */
export const LOG_JOB = 'log';
const stepColumns = jobsTab.blocks.steps.columns;

/** The lines as rows of Việc đang làm, behind those that stand there. */
export function keptInJobs(jobs: Sheet, lines: readonly AuditLine[], now: number): Change[] {
  const texts = packLines(lines, CELL_LENGTH);
  const standing = rawRows(jobs, 'steps', stepColumns, ['job']);
  const first = (last(standing)?.at ?? blockOf(jobs.place, 'steps').firstRow - 1) + 1;
  const rows = texts.map((payload) => ({
    ...{ job: LOG_JOB, step: fingerprint(payload), payload },
    ...{ state: 'WAITING', at: now, note: '' },
  }));
  const mark: FactsChange = { kind: 'facts', set: { [ROWS_FACT]: String(now) }, take: {} };
  return [mark, ...blockChange('jobs', jobs, 'steps', stepColumns, first, rows)];
}
export const waitingInJobs = (jobs: Sheet): { readonly at: number; readonly text: string }[] =>
  rawRows(jobs, 'steps', stepColumns, ['job', 'payload'])
    .filter(({ row }) => row.job === LOG_JOB)
    .map(({ at, row }) => ({ at, text: String(row.payload) }));
export const emptiedRows = (jobs: Sheet, rows: readonly number[]): CellsChange[] => {
  const blank = Object.fromEntries(Object.keys(stepColumns).map((key) => [key, '']));
  return rowsChanges(
    'jobs',
    jobs,
    'steps',
    stepColumns,
    rows.map((at) => ({ at, cells: blank })),
  );
};

/** Whether lines wait among the facts or, as a fact says, in Việc đang làm. */
export const owesLog = (facts: Facts): boolean =>
  Object.keys(facts).some((key) => key.startsWith(LOG_FACT)) || facts[ROWS_FACT] !== undefined;

/** How many rows Nhật ký had when it was last written, and how many logs had been set aside: rows that are gone show. */
const COUNT_FACT = 'logCount';
export interface LogCount {
  readonly setAside: number;
  readonly rows: number;
}
export function logCount(facts: Facts): LogCount | null {
  const [, setAside, rows] = /^(\d+):(\d+)$/.exec(facts[COUNT_FACT] ?? '') ?? [];
  return rows === undefined ? null : { setAside: Number(setAside), rows: Number(rows) };
}
export const countLog = ({ setAside, rows }: LogCount): FactsChange => ({
  kind: 'facts',
  behind: true,
  set: { [COUNT_FACT]: `${setAside}:${rows}` },
  take: {},
});
