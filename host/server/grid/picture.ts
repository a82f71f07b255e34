/** What a tab looked like at a moment, and what has changed since an earlier one. */
import type { ScreenPort } from '../../services/spreadsheet/screenTypes.ts';
import type { GridContent, ScreenCell, ScreenFrame } from './protocol.ts';

export interface Picture {
  readonly cells: ReadonlyMap<string, ScreenCell>;
  readonly frame: ScreenFrame;
  /** Equal for equal frames. */
  readonly frameKey: string;
}

const keyOf = (row: number, column: number): string => `${row}:${column}`;

const emptyCell = (row: number, column: number): ScreenCell => [row, column, '', null, '', ''];

/** Reads a tab as it stands. */
export function takePicture(screen: ScreenPort, sheet: number): Picture {
  const frame = screen.frame(sheet);
  const cells = new Map(screen.cells(sheet).map((cell) => [keyOf(cell[0], cell[1]), cell]));
  return { cells, frame, frameKey: JSON.stringify(frame) };
}

function same(left: ScreenCell, right: ScreenCell): boolean {
  return left.every((part, index) => {
    const other = right[index];
    return part === other || (typeof part === 'object' && JSON.stringify(part) === JSON.stringify(other));
  });
}

/** The cells of `now` that stood otherwise in `before`, those that are empty now included. */
export function changedCells(before: Picture, now: Picture): ScreenCell[] {
  const changed: ScreenCell[] = [];
  for (const [key, cell] of now.cells) {
    const old = before.cells.get(key);
    if (old === undefined || !same(old, cell)) changed.push(cell);
  }
  for (const [key, [row, column]] of before.cells) {
    if (!now.cells.has(key)) changed.push(emptyCell(row, column));
  }
  return changed;
}

/** One cell as it stands in a picture. */
export function cellAt(picture: Picture, row: number, column: number): ScreenCell {
  return picture.cells.get(keyOf(row, column)) ?? emptyCell(row, column);
}

/** A picture as a window gets it. */
export function contentOf(sheet: number, picture: Picture): GridContent {
  return { sheet, cells: [...picture.cells.values()], frame: picture.frame };
}
