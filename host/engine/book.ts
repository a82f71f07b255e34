import type { CorePluginConstructor } from '@odoo/o-spreadsheet/dist/types/plugins/core_plugin';
import type { CellPosition } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { type Change, type FormulaCell, HostCells, type StoredCell } from './cell-plugin.ts';
import { HostEvaluation, type Pending } from './evaluation-plugin.ts';
import type { Formula } from './formula.ts';
import { defineFunctions } from './functions/index.ts';
import { odooLocale } from './locale.ts';
import { type Locale, Model, quietly, registries, UIPlugin } from './odoo.ts';
import { odooSheet, type SheetNames } from './references.ts';
import { HostSheets } from './sheet-plugin.ts';
import type { EngineOptions, LocaleId, Rect, SheetId } from './types.ts';

type ModelData = ConstructorParameters<typeof Model>[0];

interface HostGetters {
  hostWrite(changes: readonly Change[]): void;
  hostCell(position: CellPosition): StoredCell | undefined;
  hostCells(sheetId: string): readonly StoredCell[];
  hostVolatile(): readonly FormulaCell[];
  hostRewrite(rewrite: (formula: Formula) => Formula): void;
  hostMoveCells(sheetId: string, column: (from: number) => number | undefined): void;
}

/** One workbook: o-spreadsheet's model, and what the host keeps beside it. */
export interface Book {
  readonly model: Model;
  readonly getters: Model['getters'] & HostGetters;
  readonly names: Map<SheetId, string>;
  readonly sheetNames: SheetNames;
  readonly clock: { readonly now: () => Date; readonly timeZone: string };
  locale: LocaleId;
  /** Grows with every command: while it stays the same, so does everything that can be read. */
  readonly revision: () => number;
  /** Sends o-spreadsheet's own commands; throws with its reasons when it refuses one. */
  command(type: string, payload: object): void;
  /** Does several things as one command: formulas are evaluated once, at its end. */
  together(run: (dispatch: Book['command']) => void): void;
}

/** O-spreadsheet wants one visible sheet always; this one stands behind all others and is nobody's. */
const BACKSTAGE = 'backstage';

type Send = (
  type: string,
  payload: object,
) => { readonly isSuccessful: boolean; readonly reasons: readonly string[] };

function commandOf(send: Send): Book['command'] {
  return (type, payload) => {
    const { isSuccessful, reasons } = quietly(() => send(type, payload));
    const refused = reasons.filter((reason) => reason !== 'NoChanges');
    if (!isSuccessful && refused.length > 0) throw new Error(`${type}: ${refused.join(', ')}`);
  };
}

/** Lets the host run several commands inside one of o-spreadsheet's. */
class HostCommands extends UIPlugin {
  override handle(command: { type: string; run?: (dispatch: Book['command']) => void }): void {
    if (command.type === 'HOST_TOGETHER') command.run?.(commandOf(this.dispatch as unknown as Send));
  }
}

/** The screen's plugins are of no use here and cost time with every cell written. */
function definePlugins(): void {
  const { corePluginRegistry, coreViewsPluginRegistry, featurePluginRegistry, statefulUIPluginRegistry } =
    registries;
  corePluginRegistry.replace('sheet', HostSheets as unknown as CorePluginConstructor);
  corePluginRegistry.replace('cell', HostCells as unknown as CorePluginConstructor);
  coreViewsPluginRegistry.replace('evaluation', HostEvaluation as never);
  for (const registry of [featurePluginRegistry, statefulUIPluginRegistry]) {
    for (const key of registry.getKeys()) registry.remove(key);
  }
  for (const key of coreViewsPluginRegistry.getKeys()) {
    if (key !== 'evaluation') coreViewsPluginRegistry.remove(key);
  }
  featurePluginRegistry.add('host', HostCommands as never);
}

const backstage: ModelData = { sheets: [{ id: BACKSTAGE, name: BACKSTAGE, colNumber: 1, rowNumber: 1 }] };

/** Nobody undoes anything here, so no command has to be kept; keeping one costs more than most commands do. */
function keepNoHistory(model: Model): void {
  const { session } = model as unknown as { session: { save(): void } };
  session.save = () => undefined;
}

export function openBook(options: EngineOptions, data: ModelData = backstage): Book {
  definePlugins();
  defineFunctions();
  const pending: Pending = { changed: [] };
  const { now = () => new Date(), timeZone = 'Asia/Ho_Chi_Minh' } = options;
  const custom = { ...pending, now, timeZone };
  const model = quietly(() => new Model(data, { custom }));
  keepNoHistory(model);
  let revision = 0;
  const send = commandOf(model.dispatch as unknown as Send);
  const command: Book['command'] = (type, payload) => {
    try {
      send(type, payload);
    } finally {
      revision += 1;
    }
  };
  command('UPDATE_LOCALE', { locale: odooLocale(options.locale) });
  const names = new Map<SheetId, string>();
  return {
    model,
    getters: model.getters as Book['getters'],
    names,
    sheetNames: {
      nameOf: (id) => names.get(id),
      idOf: (name) => [...names].find(([, known]) => known.toLowerCase() === name.toLowerCase())?.[0],
    },
    clock: { now, timeZone },
    locale: options.locale,
    revision: () => revision,
    command,
    together: (run) => command('HOST_TOGETHER', { run }),
  };
}

/** Sheets in tab order, by our ids. */
export function sheetOrder(book: Book): SheetId[] {
  return book.getters
    .getSheetIds()
    .filter((id) => id !== BACKSTAGE)
    .map((id) => Number(id.slice(1)));
}

/** The id inside o-spreadsheet; throws for a sheet that is not there. */
export function requireSheet(book: Book, id: SheetId): string {
  if (!book.names.has(id)) throw new Error(`There is no sheet ${id}`);
  return odooSheet(id);
}

export function requireInside(book: Book, sheet: string, rect: Rect): void {
  const { row, column, rows, columns } = rect;
  const { numberOfRows, numberOfCols } = book.getters.getSheetSize(sheet);
  const outside = row + rows > numberOfRows || column + columns > numberOfCols;
  if (row < 0 || column < 0 || rows < 1 || columns < 1 || outside) {
    throw new Error(
      `Rows ${row}+${rows}, columns ${column}+${columns} are outside ${numberOfRows} × ${numberOfCols}`,
    );
  }
}

/** Calls `each` for every cell of a rectangle and gathers what it returns, rows of columns. */
export function mapCells<T>(sheetId: string, rect: Rect, each: (position: CellPosition) => T): T[][] {
  const lines: T[][] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const line: T[] = [];
    for (let col = rect.column; col < rect.column + rect.columns; col++)
      line.push(each({ sheetId, row, col }));
    lines.push(line);
  }
  return lines;
}

export function zoneOf(rect: Rect) {
  return {
    left: rect.column,
    top: rect.row,
    right: rect.column + rect.columns - 1,
    bottom: rect.row + rect.rows - 1,
  };
}

export function localeOf(book: Book): Locale {
  return odooLocale(book.locale);
}
