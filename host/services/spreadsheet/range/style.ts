/** How cells look: https://developers.google.com/apps-script/reference/spreadsheet/range */

import type { CellStyle, Rect } from '../../../engine/types.ts';
import { NotModelled } from '../../../runtime/errors.ts';
import { filled } from '../area.ts';
import { badArguments } from '../errors.ts';
import { as, type GRange, nameOf } from '../google.ts';
import { mergesIn } from '../merging.ts';
import { requireShape, requireWrite } from './entry.ts';
import type { RangePlace } from './place.ts';
import { RangeValues } from './values.ts';

/** Colours are #rrggbb; CSS names would have to be translated, so they are refused. */
function colour(value: unknown, none: string): string {
  if (value === null) return none;
  if (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)) return value.toLowerCase();
  throw new NotModelled(`colour ${String(value)}; write it as #rrggbb`);
}

/** Rectangles of equal style: neighbours in a row, then equal rows one below another. */
function runs(
  rect: Rect,
  keys: readonly (readonly string[])[],
): { rect: Rect; row: number; column: number }[] {
  const found: { rect: Rect; row: number; column: number }[] = [];
  for (let row = 0; row < rect.rows; ) {
    const pattern = JSON.stringify(keys[row]);
    let below = row + 1;
    while (below < rect.rows && JSON.stringify(keys[below]) === pattern) below++;
    for (let column = 0; column < rect.columns; ) {
      let right = column + 1;
      while (right < rect.columns && keys[row]?.[right] === keys[row]?.[column]) right++;
      const piece = {
        row: rect.row + row,
        column: rect.column + column,
        rows: below - row,
        columns: right - column,
      };
      found.push({ rect: piece, row, column });
      column = right;
    }
    row = below;
  }
  return found;
}

/** Queues one look for each cell; a single look for all counts as one cell. */
function queueStyles(
  range: RangePlace,
  method: string,
  styles: readonly CellStyle[][],
  single: boolean,
): void {
  const { session, sheetId, rect } = range;
  requireWrite(session, sheetId, rect);
  const apply = (): void => {
    const keys = styles.map((line) => line.map((style) => JSON.stringify(style)));
    for (const run of runs(rect, keys)) {
      session.book.engine.setStyle(sheetId, run.rect, styles[run.row]?.[run.column] ?? {});
    }
  };
  session.queue(`Range.${method}`, single ? 1 : range.cells, { kind: 'effect', apply });
}

function setAll(range: RangePlace, method: string, style: CellStyle): GRange {
  queueStyles(range, method, filled(range.rect, style), true);
  return as<GRange>(range);
}

function setEach(
  range: RangePlace,
  method: string,
  grid: unknown,
  styleOf: (value: unknown) => CellStyle,
): GRange {
  const lines = requireShape(grid, range.rect, `Range.${method}`);
  queueStyles(
    range,
    method,
    lines.map((line) => line.map(styleOf)),
    false,
  );
  return as<GRange>(range);
}

function readStyles(range: RangePlace, method: string): CellStyle[][] {
  range.session.read(`Range.${method}`, range.cells);
  return range.session.book.engine.styles(range.sheetId, range.rect);
}

const background = (value: unknown): CellStyle => ({ background: colour(value, '#ffffff') });
const fontColor = (value: unknown): CellStyle => ({ fontColor: colour(value, '#000000') });
const fontWeight = (value: unknown): CellStyle => ({ bold: value === 'bold' });

function horizontal(value: unknown): CellStyle {
  if (value === 'left' || value === 'center' || value === 'right') return { horizontal: value };
  if (value === null || value === 'normal') return { horizontal: 'left' };
  throw badArguments('Range.setHorizontalAlignment');
}

export class RangeStyle
  extends RangeValues
  implements
    Pick<
      GRange,
      | 'setBackground'
      | 'setBackgrounds'
      | 'getBackground'
      | 'getBackgrounds'
      | 'setFontWeight'
      | 'setFontWeights'
      | 'getFontWeight'
      | 'getFontWeights'
      | 'setFontColor'
      | 'setFontColors'
      | 'setFontSize'
      | 'setFontStyle'
      | 'setWrap'
      | 'setWrapStrategy'
      | 'setHorizontalAlignment'
      | 'setHorizontalAlignments'
      | 'setVerticalAlignment'
      | 'setBorder'
      | 'merge'
      | 'getMergedRanges'
    >
{
  setBackground(color: string | null): GRange {
    return setAll(this, 'setBackground', background(color));
  }
  setBackgrounds(colors: (string | null)[][]): GRange {
    return setEach(this, 'setBackgrounds', colors, background);
  }
  getBackground(): string {
    return readStyles(this, 'getBackground')[0]?.[0]?.background ?? '#ffffff';
  }
  getBackgrounds(): string[][] {
    return readStyles(this, 'getBackgrounds').map((line) =>
      line.map((style) => style.background ?? '#ffffff'),
    );
  }
  setFontWeight(weight: 'normal' | 'bold' | null): GRange {
    return setAll(this, 'setFontWeight', fontWeight(weight));
  }
  setFontWeights(weights: ('normal' | 'bold' | null)[][]): GRange {
    return setEach(this, 'setFontWeights', weights, fontWeight);
  }
  getFontWeight(): 'normal' | 'bold' {
    return readStyles(this, 'getFontWeight')[0]?.[0]?.bold ? 'bold' : 'normal';
  }
  getFontWeights(): ('normal' | 'bold')[][] {
    return readStyles(this, 'getFontWeights').map((line) =>
      line.map(({ bold }) => (bold ? 'bold' : 'normal')),
    );
  }
  setFontColor(color: string | null): GRange {
    return setAll(this, 'setFontColor', fontColor(color));
  }
  setFontColors(colors: unknown[][]): GRange {
    return setEach(this, 'setFontColors', colors, fontColor);
  }
  setFontSize(size: number): GRange {
    return setAll(this, 'setFontSize', { fontSize: size });
  }
  setFontStyle(style: 'normal' | 'italic' | null): GRange {
    return setAll(this, 'setFontStyle', { italic: style === 'italic' });
  }
  setWrap(isWrapEnabled: boolean): GRange {
    return setAll(this, 'setWrap', { wrap: isWrapEnabled });
  }
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): GRange {
    return setAll(this, 'setWrapStrategy', { wrap: nameOf(strategy) === 'WRAP' });
  }
  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GRange {
    return setAll(this, 'setHorizontalAlignment', horizontal(alignment));
  }
  setHorizontalAlignments(alignments: ('left' | 'center' | 'normal' | 'right' | null)[][]): GRange {
    return setEach(this, 'setHorizontalAlignments', alignments, horizontal);
  }
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GRange {
    return setAll(this, 'setVerticalAlignment', { vertical: alignment ?? 'bottom' });
  }
  /** The engine draws all sides or none. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontalLines: boolean | null,
    color?: string | null,
    _style?: unknown,
  ): GRange {
    if (color !== undefined) colour(color, '#000000');
    const sides = [top, left, bottom, right, vertical, horizontalLines];
    return setAll(this, 'setBorder', { border: sides.some((side) => side === true) });
  }
  merge(): GRange {
    const { session, sheetId, rect } = this;
    requireWrite(session, sheetId, rect);
    const apply = () => session.book.engine.mergeCells(sheetId, rect);
    session.queue('Range.merge', 1, { kind: 'effect', apply });
    return as<GRange>(this);
  }
  /** Every merge that shares a cell with the range, whole. */
  getMergedRanges(): GRange[] {
    const { session, sheetId, rect } = this;
    session.read('Range.getMergedRanges');
    return mergesIn(session.book, sheetId, rect).map((merge) => session.handles.range(sheetId, merge));
  }
}
