/** A generated tab's body: lines that carry their look in the hidden gutter, where the conditional formats laid once find it. */
import { fingerprint } from '../../domain/fingerprint.ts';
import type { CellsChange, Written } from '../changes.ts';
import type { Sheet } from '../decode.ts';
import { blockOf, columnOf, GUTTER, VALUE_COLUMN } from '../place.ts';
import type { TabRef } from '../tab.ts';

export const LINE_LOOKS = ['title', 'note', 'section', 'head', 'group', 'total', 'figure', 'line'] as const;
export type LineLook = (typeof LINE_LOOKS)[number];
export interface Line {
  readonly look: LineLook | '';
  readonly cells: readonly Written[];
}
export const line = (look: LineLook | '', ...cells: readonly Written[]): Line => ({ look, cells });
export const gap: Line = { look: '', cells: [] };

/** The whole canvas in one rectangle, old lines overwritten. Lines beyond the canvas make it longer. */
export function canvasChange(
  ref: TabRef,
  sheet: Sheet,
  block: string,
  lines: readonly Line[],
  width: number,
): CellsChange {
  const place = blockOf(sheet.place, block);
  const rows = Math.max(lines.length, place.lastRow - place.firstRow + 1);
  const values = Array.from({ length: rows }, (_, index) => {
    const own = lines[index] ?? gap;
    return [own.look, ...Array.from({ length: width }, (_unused, column) => own.cells[column] ?? '')];
  });
  return { kind: 'cells', ref, row: place.firstRow, column: GUTTER, values };
}

/** The stamp of a published body; the checksum is over the canvas as written. */
export const stampText = (moment: string, by: string, rows: number, body: CellsChange): string =>
  [moment, by, String(rows), fingerprint(JSON.stringify(body.values))].join(' | ');

export const stampChange = (ref: TabRef, sheet: Sheet, stamp: string): CellsChange => ({
  kind: 'cells',
  ref,
  row: columnOf(blockOf(sheet.place, 'stamp'), 'stamp'),
  column: VALUE_COLUMN,
  values: [[stamp]],
});
