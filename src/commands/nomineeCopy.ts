/** The copy of a nominee's inputs that is kept when the file is submitted, and frozen by acceptance. */
import * as z from 'zod/mini';
import type { RawCell } from '../domain/raw.ts';
import { fittedJson } from '../domain/texts.ts';
import { JUDGED_KEYS, type NomineeRow } from './nominees.ts';

const shape = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** The judged inputs that are not empty, as JSON by key. */
export const copyOf = (row: NomineeRow['row']): string => {
  const filled = JUDGED_KEYS.map((key) => [key, row[key]] as const).filter(([, cell]) => cell !== '');
  return fittedJson((cut) => cutCells(Object.fromEntries(filled), cut));
};

type Cells = Readonly<Record<string, RawCell>>;
/** Its texts, cut; numbers and answers stay. */
export const cutCells = (cells: Cells, cut: (text: string) => string): Cells =>
  Object.fromEntries(
    Object.entries(cells).map(([key, cell]) => [key, typeof cell === 'string' ? cut(cell) : cell]),
  );

/** The copy's cells by key, or null where there is none that can be read: the office may type over it. */
export function readCopy(accepted: RawCell): Cells | null {
  const found = z.safeParse(shape, jsonOf(accepted));
  return found.success ? found.data : null;
}

/** Null for what is no JSON: an editor may have typed over it. */
export function jsonOf(cell: RawCell): unknown {
  try {
    return JSON.parse(String(cell));
  } catch {
    return null;
  }
}

/** The row with its judged inputs as the copy has them; what is no part of the copy stays. */
export function withCopy(row: NomineeRow['row'], copy: Cells): NomineeRow['row'] {
  return { ...row, ...Object.fromEntries(JUDGED_KEYS.map((key) => [key, copy[key] ?? ''])) };
}
