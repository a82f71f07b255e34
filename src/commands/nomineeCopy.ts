/** The copy of a nominee's inputs that is kept when the file is submitted, and frozen by acceptance. */
import * as z from 'zod/mini';
import type { RawCell } from '../domain/raw.ts';
import { JUDGED_KEYS, type NomineeRow } from './nominees.ts';

const shape = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** The judged inputs that are not empty, as JSON by key. */
export const copyOf = (row: NomineeRow['row']): string =>
  JSON.stringify(
    Object.fromEntries(JUDGED_KEYS.map((key) => [key, row[key]]).filter(([, cell]) => cell !== '')),
  );

/** The copy's cells by key, or null where there is none that can be read: the office may type over it. */
export function readCopy(accepted: RawCell): Readonly<Record<string, RawCell>> | null {
  if (accepted === '') return null;
  try {
    const found = z.safeParse(shape, JSON.parse(String(accepted)));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}

/** The row with its judged inputs as the copy has them; what is no part of the copy stays. */
export function withCopy(row: NomineeRow['row'], copy: Readonly<Record<string, RawCell>>): NomineeRow['row'] {
  return { ...row, ...Object.fromEntries(JUDGED_KEYS.map((key) => [key, copy[key] ?? ''])) };
}
