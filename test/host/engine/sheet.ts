import { createEngine } from '../../../host/engine/engine.ts';
import type {
  CellContent,
  CellWrite,
  Engine,
  Evaluated,
  LocaleId,
  Scalar,
} from '../../../host/engine/types.ts';

/** The moment every test of the engine lives in: 7 May 2024, 3 in the morning in Việt Nam. */
export const NOW = new Date('2024-05-06T20:00:00Z');

/** An engine with one empty sheet 1, "Trang 1", of 60 rows and 26 columns. */
export function oneSheet(locale: LocaleId = 'vi_VN', now: () => Date = () => NOW): Engine {
  const engine = createEngine({ locale, now });
  engine.addSheet({ id: 1, name: 'Trang 1', index: 0, rows: 60, columns: 26 });
  return engine;
}

export const value = (row: number, column: number, scalar: Scalar, sheet = 1): CellWrite => ({
  sheet,
  row,
  column,
  content: { value: scalar },
});

export const formula = (row: number, column: number, text: string, sheet = 1): CellWrite => ({
  sheet,
  row,
  column,
  content: { formula: text },
});

/** Lays rows of values from A1. */
export function lay(engine: Engine, rows: readonly (readonly Scalar[])[]): void {
  engine.apply(rows.flatMap((cells, row) => cells.map((cell, column) => value(row, column, cell))));
}

export function cellOf(engine: Engine, row: number, column: number, sheet = 1): Evaluated {
  return engine.values(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? null;
}

export function formulaAt(engine: Engine, row: number, column: number, sheet = 1): string {
  return engine.formulas(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? '';
}

/** Only the name of an error, since its reason is the engine's own. */
export function plain(evaluated: Evaluated): Scalar {
  return typeof evaluated === 'object' && evaluated !== null ? evaluated.error : evaluated;
}

/** What a formula in Z1 comes to over the given rows of A1 and on; `rows` cells down. */
export function column(text: string, cells: readonly (readonly Scalar[])[] = [], rows = 1): Scalar[] {
  const engine = oneSheet();
  lay(engine, cells);
  const content: CellContent = { formula: text };
  engine.apply([{ sheet: 1, row: 0, column: 25, content }]);
  return engine.values(1, { row: 0, column: 25, rows, columns: 1 }).map(([cell = null]) => plain(cell));
}

export const one = (text: string, cells: readonly (readonly Scalar[])[] = []): Scalar =>
  column(text, cells)[0] ?? null;
