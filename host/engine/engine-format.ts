import type { CellPosition } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { type Book, mapCells, requireInside, requireSheet, zoneOf } from './book.ts';
import type { Change, StoredStyle } from './cell-plugin.ts';
import { googleFormat, odooFormat, requireFormat } from './number-format.ts';
import type { CellStyle, Engine, Rect, SheetId } from './types.ts';

type Formats = Pick<
  Engine,
  | 'setNumberFormats'
  | 'numberFormats'
  | 'ownFormats'
  | 'setStyle'
  | 'styles'
  | 'setColumnWidth'
  | 'setRowHeight'
  | 'columnWidths'
  | 'rowHeights'
  | 'hideRows'
  | 'hideColumns'
  | 'hiddenRows'
  | 'hiddenColumns'
  | 'freeze'
  | 'frozen'
  | 'mergeCells'
  | 'unmergeCells'
  | 'merges'
>;

type Dimension = 'ROW' | 'COL';

/** Leaves out what is undefined. */
function present<T extends object>(object: { [K in keyof T]?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

function stored(style: CellStyle): StoredStyle {
  const { bold, italic, fontSize, fontColor, background, wrap, horizontal, vertical, border } = style;
  const wrapping = wrap === undefined ? undefined : wrap ? ('wrap' as const) : ('overflow' as const);
  return present<StoredStyle>({
    bold,
    italic,
    fontSize,
    textColor: fontColor,
    fillColor: background,
    wrapping,
    align: horizontal,
    verticalAlign: vertical,
    border,
  });
}

function given(style: StoredStyle): CellStyle {
  const { bold, italic, fontSize, textColor, fillColor, wrapping, align, verticalAlign, border } = style;
  return present<CellStyle>({
    bold,
    italic,
    fontSize,
    fontColor: textColor,
    background: fillColor,
    wrap: wrapping === undefined ? undefined : wrapping === 'wrap',
    horizontal: align,
    vertical: verticalAlign,
    border,
  });
}

/** The same result for the same argument: thousands of cells share a few styles. */
function remembering<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** What a change makes of each style there is. */
function restyling(
  change: StoredStyle,
): (before: StoredStyle | undefined) => Omit<Change, keyof CellPosition> {
  return remembering((before) => {
    const style = { ...before, ...change };
    if (change.numberFormat === undefined) return { style };
    return { style, format: odooFormat(change.numberFormat) ?? '' };
  });
}

function restyle(
  book: Book,
  sheet: SheetId,
  rect: Rect,
  each: (row: number, column: number) => ReturnType<typeof restyling>,
): void {
  const sheetId = requireSheet(book, sheet);
  requireInside(book, sheetId, rect);
  const changes = mapCells(sheetId, rect, (position): Change => {
    const change = each(position.row - rect.row, position.col - rect.column);
    return { ...position, ...change(book.getters.hostCell(position)?.style) };
  }).flat();
  book.together(() => book.getters.hostWrite(changes));
}

function numbersOf(
  book: Book,
): Pick<Formats, 'setNumberFormats' | 'numberFormats' | 'ownFormats' | 'setStyle' | 'styles'> {
  return {
    setNumberFormats(sheet, rect, formats) {
      for (const format of new Set(formats.flat())) requireFormat(format);
      const change = remembering((numberFormat: string) => restyling({ numberFormat }));
      restyle(book, sheet, rect, (row, column) => change(formats[row]?.[column] ?? ''));
    },
    numberFormats: (sheet, rect) =>
      mapCells(requireSheet(book, sheet), rect, (position) => {
        const set = book.getters.hostCell(position)?.style?.numberFormat;
        if (set) return set;
        return googleFormat(book.getters.getEvaluatedCell(position).format ?? '');
      }),
    ownFormats: (sheet, rect) =>
      mapCells(
        requireSheet(book, sheet),
        rect,
        (position) => book.getters.hostCell(position)?.style?.numberFormat ?? '',
      ),
    setStyle(sheet, rect, style) {
      const change = restyling(stored(style));
      restyle(book, sheet, rect, () => change);
    },
    styles(sheet, rect) {
      const styleOf = remembering((style: StoredStyle | undefined) => given(style ?? {}));
      return mapCells(requireSheet(book, sheet), rect, (position) =>
        styleOf(book.getters.hostCell(position)?.style),
      );
    },
  };
}

function headersOf(book: Book) {
  const all = (sheet: string, dimension: Dimension) =>
    Array.from({ length: book.getters.getNumberHeaders(sheet, dimension) }, (_, index) => index);
  const elements = (first: number, count: number) =>
    Array.from({ length: count }, (_, index) => first + index);
  const isHidden = (sheet: string, dimension: Dimension, index: number) =>
    dimension === 'ROW'
      ? book.getters.isRowHiddenByUser(sheet, index)
      : book.getters.isColHiddenByUser(sheet, index);
  return {
    resize(sheet: SheetId, dimension: Dimension, first: number, count: number, size: number) {
      const sheetId = requireSheet(book, sheet);
      book.command('RESIZE_COLUMNS_ROWS', { sheetId, dimension, elements: elements(first, count), size });
    },
    sizes(sheet: SheetId, dimension: Dimension) {
      const sheetId = requireSheet(book, sheet);
      const standard = dimension === 'COL' ? 100 : 21;
      return all(sheetId, dimension).map((index) => {
        if (dimension === 'COL') return book.getters.getColSize(sheetId, index) ?? standard;
        return book.getters.getUserRowSize(sheetId, index) ?? standard;
      });
    },
    hide(sheet: SheetId, dimension: Dimension, first: number, count: number, hidden: boolean) {
      const sheetId = requireSheet(book, sheet);
      const type = hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS';
      book.command(type, { sheetId, dimension, elements: elements(first, count) });
    },
    hidden(sheet: SheetId, dimension: Dimension) {
      const sheetId = requireSheet(book, sheet);
      return all(sheetId, dimension).filter((index) => isHidden(sheetId, dimension, index));
    },
  };
}

function freeze(book: Book, sheet: SheetId, rows: number | undefined, columns: number | undefined): void {
  const sheetId = requireSheet(book, sheet);
  const set = (name: 'ROWS' | 'COLUMNS', quantity: number | undefined) => {
    if (quantity === undefined) return;
    if (quantity === 0) book.command(`UNFREEZE_${name}`, { sheetId });
    else book.command(`FREEZE_${name}`, { sheetId, quantity });
  };
  set('ROWS', rows);
  set('COLUMNS', columns);
}

export function formatsOf(book: Book): Formats {
  const headers = headersOf(book);
  return {
    ...numbersOf(book),
    setColumnWidth: (sheet, first, count, pixels) => headers.resize(sheet, 'COL', first, count, pixels),
    setRowHeight: (sheet, first, count, pixels) => headers.resize(sheet, 'ROW', first, count, pixels),
    columnWidths: (sheet) => headers.sizes(sheet, 'COL'),
    rowHeights: (sheet) => headers.sizes(sheet, 'ROW'),
    hideRows: (sheet, first, count, hidden) => headers.hide(sheet, 'ROW', first, count, hidden),
    hideColumns: (sheet, first, count, hidden) => headers.hide(sheet, 'COL', first, count, hidden),
    hiddenRows: (sheet) => headers.hidden(sheet, 'ROW'),
    hiddenColumns: (sheet) => headers.hidden(sheet, 'COL'),
    freeze: (sheet, { rows, columns }) => freeze(book, sheet, rows, columns),
    frozen(sheet) {
      const { xSplit, ySplit } = book.getters.getPaneDivisions(requireSheet(book, sheet));
      return { rows: ySplit, columns: xSplit };
    },
    mergeCells(sheet, rect) {
      const sheetId = requireSheet(book, sheet);
      requireInside(book, sheetId, rect);
      book.command('ADD_MERGE', { sheetId, target: [zoneOf(rect)], force: true });
    },
    unmergeCells(sheet, rect) {
      const sheetId = requireSheet(book, sheet);
      requireInside(book, sheetId, rect);
      const zone = zoneOf(rect);
      const target = book.getters
        .getMerges(sheetId)
        .filter(
          ({ left, top, right, bottom }) =>
            left >= zone.left && top >= zone.top && right <= zone.right && bottom <= zone.bottom,
        );
      if (target.length > 0) book.command('REMOVE_MERGE', { sheetId, target });
    },
    merges: (sheet) =>
      book.getters.getMerges(requireSheet(book, sheet)).map(({ left, top, right, bottom }) => ({
        row: top,
        column: left,
        rows: bottom - top + 1,
        columns: right - left + 1,
      })),
  };
}
