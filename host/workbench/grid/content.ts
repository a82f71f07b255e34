/** What the window has of the file: tabs, and the content of those that were shown. */
import { odooLocale } from '../../engine/locale.ts';
import type {
  GridContent,
  GridDown,
  GridSheet,
  GridStart,
  ScreenCell,
  ScreenFrame,
} from '../../server/grid/protocol.ts';

import { type EvaluatedCell, helpers, type Locale } from './odoo.ts';

type GridLayout = Extract<GridDown, { kind: 'layout' }>;

export interface SheetContent {
  readonly cells: Map<string, ScreenCell>;
  readonly frame: ScreenFrame;
}

/** Mutable: the host's messages change it, the model is built from it and asks it for what cells show. */
export interface FileContent {
  readonly locale: Locale;
  readonly isReadonly: boolean;
  sheets: readonly GridSheet[];
  readonly contents: Map<number, SheetContent>;
}

/** Tabs have ids of our own inside o-spreadsheet, made of the host's numbers. */
export const odooSheet = (id: number): string => `S${id}`;
export const hostSheet = (id: string): number => Number(id.slice(1));

export const placeKey = (row: number, column: number): string => `${row}:${column}`;

export function openContent(start: GridStart): FileContent {
  const file: FileContent = {
    locale: odooLocale(start.locale),
    isReadonly: start.isReadonly,
    sheets: start.sheets,
    contents: new Map(),
  };
  for (const content of start.contents) putContent(file, content);
  return file;
}

function putContent(file: FileContent, { sheet, cells, frame }: GridContent): void {
  const byPlace = new Map(cells.map((cell) => [placeKey(cell[0], cell[1]), cell]));
  file.contents.set(sheet, { cells: byPlace, frame });
}

/** Takes over a new layout; tabs of another size that come without content have to be asked for again. */
export function putLayout(file: FileContent, { sheets, contents }: GridLayout): void {
  for (const id of file.contents.keys()) {
    const [before, now] = [file.sheets, sheets].map((all) => all.find((sheet) => sheet.id === id));
    const isSame = now !== undefined && before?.rows === now.rows && before.columns === now.columns;
    if (!isSame) file.contents.delete(id);
  }
  file.sheets = sheets;
  for (const content of contents) putContent(file, content);
}

/** Lays the host's cells over those the window has. */
export function putCells(file: FileContent, sheet: number, cells: readonly ScreenCell[]): void {
  const content = file.contents.get(sheet);
  for (const cell of cells) {
    const [row, column, text, value, formula] = cell;
    const isEmpty = text === '' && value === null && formula === '';
    if (isEmpty) content?.cells.delete(placeKey(row, column));
    else content?.cells.set(placeKey(row, column), cell);
  }
}

const LINK = /^=HYPERLINK\("#gid=(\d+)"/;

/** What a cell shows, in o-spreadsheet's words. */
export function shownCell(cell: ScreenCell): EvaluatedCell {
  const [, , text, value, formula, format] = cell;
  const common = {
    formattedValue: text,
    isAutoSummable: true,
    ...(format === '' ? {} : { format }),
  };
  if (typeof value === 'number') {
    return { ...common, type: 'number', value, defaultAlign: 'right' } as EvaluatedCell;
  }
  if (typeof value === 'boolean') {
    return { ...common, type: 'boolean', value, defaultAlign: 'center' } as EvaluatedCell;
  }
  if (typeof value === 'object' && value !== null) {
    const message = value.error;
    return { ...common, type: 'error', value: text, message, defaultAlign: 'center' } as EvaluatedCell;
  }
  const target = LINK.exec(formula)?.[1];
  const link = { label: text, url: `o-spreadsheet://S${target}`, isExternal: false, isUrlEditable: false };
  return {
    ...common,
    type: 'text',
    value: value ?? text,
    defaultAlign: 'left',
    ...(target === undefined ? {} : { link }),
  } as EvaluatedCell;
}

/** What is shown of an entry until the host has said what it came to. */
export function enteredCell(text: string, locale: Locale): EvaluatedCell {
  const isNumber = helpers.isNumber(text, locale);
  return {
    type: isNumber ? 'number' : 'text',
    value: isNumber ? helpers.toNumber(text, locale) : text,
    formattedValue: text.startsWith('=') ? '…' : text.replace(/^'/, ''),
    isAutoSummable: true,
    defaultAlign: isNumber ? 'right' : 'left',
  } as EvaluatedCell;
}
