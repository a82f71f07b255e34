/** Rows of Hồ sơ as they are written: only those that differ, neighbouring ones as one rectangle. */
import { consecutive, last } from '../domain/lists.ts';
import { blockChange, type CellsChange } from '../workbook/changes.ts';
import type { Located, Sheet } from '../workbook/decode.ts';
import { blockOf } from '../workbook/place.ts';
import { REGISTER_KEYS, type RegisterCells, registerColumns } from './registerRows.ts';

export const isSameRow = (left: RegisterCells, right: RegisterCells): boolean =>
  REGISTER_KEYS.every((key) => left[key] === right[key]);

/** `rows` are the known ones in their order, then new ones. */
export function registerChanges(
  register: Sheet,
  known: readonly Located<RegisterCells>[],
  rows: readonly RegisterCells[],
): CellsChange[] {
  const firstRow = blockOf(register.place, 'register').firstRow;
  let next = (last(known)?.at ?? firstRow - 1) + 1;
  const changed = rows.flatMap((row, index) => {
    const before = known[index];
    if (before !== undefined && isSameRow(before.row, row)) return [];
    return [{ at: before?.at ?? next++, row }];
  });
  return consecutive(changed, (each) => each.at).flatMap(({ first, items }) =>
    blockChange(
      'register',
      register,
      'register',
      registerColumns,
      first,
      items.map((each) => each.row),
    ),
  );
}
