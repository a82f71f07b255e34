/** Lưu trữ as rows: what a locked year leaves behind, and what an unlocking gives back. */
import * as z from 'zod/mini';
import { ACCEPTED_STATUSES } from '../catalogue/lifecycle.ts';
import type { IsoDate } from '../catalogue/types.ts';
import type { Unit } from '../catalogue/units.ts';
import { isoToSerial } from '../domain/dates.ts';
import { createJudge, type Judge } from '../domain/eligibility.ts';
import type { RawCell } from '../domain/raw.ts';
import { fittedJson } from '../domain/texts.ts';
import type { Config } from '../workbook/config.ts';
import { type Located, rawRows, type Sheet } from '../workbook/decode.ts';
import { archiveTab } from '../workbook/tabs/register.ts';
import { countedRow, standingStatus } from './countedRow.ts';
import { cutCells, readCopy } from './nomineeCopy.ts';
import { evaluate, type NomineeRow, rowFingerprint, verdictLabel } from './nominees.ts';
import { REGISTER_KEYS, type RegisterCells } from './registerRows.ts';
import { filledInputs } from './yearSteps.ts';

export const archiveColumns = archiveTab.blocks.archive.columns;
export const ARCHIVE_KEYS = Object.keys(archiveColumns) as (keyof typeof archiveColumns)[];
export type ArchiveCells = Readonly<Record<keyof typeof archiveColumns, RawCell>>;

export const archiveRows = (sheet: Sheet): Located<ArchiveCells>[] =>
  rawRows(sheet, 'archive', archiveColumns, ARCHIVE_KEYS);

/** A year's own judge, whether or not it is open any more. */
export const judgeOfYear = ({ movements, criteria, settings }: Config, year: number): Judge =>
  createJudge({ movements, criteria, periods: settings.years.filter((each) => each.year === year) });

/** Whether an exemplar's next follow-up is still to come: it then stays where its unit sees it. */
export const isFollowed = (followUpOn: RawCell, day: IsoDate): boolean =>
  typeof followUpOn === 'number' && followUpOn > isoToSerial(day);

type Cells = Readonly<Record<string, RawCell>>;
const cellsShape = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const restoreShape = z.object({
  /** The row of the unit's tab, from 1; null where the unit had cleared it. */
  at: z.nullable(z.number()),
  row: z.nullable(cellsShape),
  register: cellsShape,
});
export interface Restore {
  readonly at: number | null;
  readonly row: Cells | null;
  readonly register: Cells;
}

/** A register row as it is archived: contents of the accepted copy where there is one, and beside them what stood in both tabs. */
export function archivedRow(
  registered: RegisterCells,
  live: NomineeRow | undefined,
  { unit, judge }: { readonly unit: Pick<Unit, 'id' | 'bloc'>; readonly judge: Judge },
): ArchiveCells {
  const restore: Restore = {
    at: live?.at ?? null,
    row: live === undefined ? null : filledInputs(live.row),
    register: Object.fromEntries(
      REGISTER_KEYS.map((key) => [key, registered[key]]).filter(([, cell]) => cell !== ''),
    ),
  };
  const kept = Object.fromEntries(ARCHIVE_KEYS.map((key) => [key, ''])) as Record<
    keyof ArchiveCells,
    RawCell
  >;
  for (const key of ARCHIVE_KEYS) if (key in registered) kept[key] = registered[key as keyof RegisterCells];
  kept.restore = fittedJson((cut) => cutRestore(restore, cut));
  if (live === undefined) {
    // Its unit has emptied the row: what was accepted of it is in Hồ sơ alone.
    if (ACCEPTED_STATUSES.includes(standingStatus(registered))) kept.values = registered.accepted;
    return kept;
  }
  const { row, status } = countedRow(live.row, registered, false);
  const evaluation = evaluate(judge, row, unit);
  return {
    ...kept,
    status,
    movement: evaluation.movement?.code ?? '',
    kind: evaluation.kind === null ? '' : row.kind,
    name: String(row.name),
    achievement: String(row.achievement),
    stage: row.stage,
    directWorker: row.directWorker,
    verdict: verdictLabel(evaluation.verdict),
    bonus: evaluation.bonus,
    publicity: row.publicity,
    replicatedBy: row.replicatedBy,
    households: row.households,
    followUpOn: row.followUpOn,
    values: fittedJson((cut) => cutCells(filledInputs(row), cut)),
  };
}

/** What an archived row gives back; rows of older versions kept their inputs alone. Null where nothing can be given back. */
export function restoreOf(archived: ArchiveCells): Restore | null {
  const kept = z.safeParse(restoreShape, parsed(archived.restore));
  if (kept.success) return kept.data;
  const row = valuesOf(archived);
  if (row === null) return null;
  const shared = REGISTER_KEYS.filter((key) => key in archived);
  const register = Object.fromEntries(shared.map((key) => [key, archived[key as keyof ArchiveCells]]));
  const mark = rowFingerprint(row as NomineeRow['row']);
  return {
    at: null,
    row,
    register: { ...register, settled: archived.status, fingerprint: mark, submittedAs: mark },
  };
}

/** What is JSON itself is cut in its own texts, so that it can be read again. A long history stands in its own column. */
function cutRestore({ at, row, register }: Restore, cut: (text: string) => string): Restore {
  const { history = '', ...others } = register;
  const copies = ['accepted', 'lastSeen'].flatMap((key): [string, RawCell][] => {
    const copy = readCopy(others[key] ?? '');
    return copy === null ? [] : [[key, JSON.stringify(cutCells(copy, cut))]];
  });
  return {
    at,
    row: row === null ? null : cutCells(row, cut),
    register: {
      ...cutCells(others, cut),
      ...Object.fromEntries(copies),
      ...(history !== '' && cut(String(history)) === history ? { history } : {}),
    },
  };
}

/** The inputs an archived row holds, by key; null where it holds none. */
export function valuesOf({ values }: Pick<ArchiveCells, 'values'>): Cells | null {
  const found = z.safeParse(cellsShape, parsed(values));
  return found.success ? found.data : null;
}

/** The row of Hồ sơ as it was, but for a decision recorded in the archive since. */
export function registerCellsOf({ register }: Restore, archived: ArchiveCells): RegisterCells {
  const standing: Cells = { history: archived.history, ...register };
  const cells = Object.fromEntries(REGISTER_KEYS.map((key) => [key, standing[key] ?? ''])) as RegisterCells;
  if (standingStatus(cells) === archived.status) return cells;
  const { status, reason, history } = archived;
  return { ...cells, status, settled: status, reason, history };
}

/** Null for what is no JSON: an editor may have typed over it. */
function parsed(cell: RawCell): unknown {
  try {
    return JSON.parse(String(cell));
  } catch {
    return null;
  }
}
