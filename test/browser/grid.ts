/** The sheet of a window. A canvas has no DOM: what it paints is read from the model that it paints; entries go by keyboard. */
import type { Page } from 'playwright-core';
import { eventually } from './wait.ts';

/** The part of o-spreadsheet's model that the tests look at. */
interface DrawnModel {
  readonly getters: {
    getSheetName(id: string): string;
    getActiveSheetId(): string;
    getNumberCols(id: string): number;
    getNumberRows(id: string): number;
    getEvaluatedCell(position: { readonly sheetId: string; readonly col: number; readonly row: number }): {
      readonly formattedValue: string;
    };
  };
  readonly selection: { selectCell(col: number, row: number): void };
}

/** Runs in the page, as the next one does: the tab in front, of the grid that was drawn last, where owl leaves it for tools. */
function readTab(): { readonly name: string; readonly rows: string[][] } {
  const model: DrawnModel | undefined = [...window.__OWL_DEVTOOLS__.apps].at(-1)?.root?.component.props.model;
  if (model === undefined) return { name: '', rows: [] };
  const { getters } = model;
  const sheetId = getters.getActiveSheetId();
  const columns = [...Array(getters.getNumberCols(sheetId)).keys()];
  const rows = [...Array(getters.getNumberRows(sheetId)).keys()].map((row) =>
    columns.map((col) => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue),
  );
  return { name: getters.getSheetName(sheetId), rows };
}

function selectCell({ row, column }: Cell): void {
  const model: DrawnModel | undefined = [...window.__OWL_DEVTOOLS__.apps].at(-1)?.root?.component.props.model;
  model?.selection.selectCell(column, row);
}

/** Zero-based. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}
type Rows = readonly (readonly string[])[];

export interface Grid {
  /** Resolves when the tab with this name stands in front and has content. */
  showsTab(name: string): Promise<void>;
  /** Resolves when the tab in front has content. */
  hasContent(): Promise<void>;
  /** Brings a tab in front by its name at the bottom. */
  openTab(name: string): Promise<void>;
  /** What the tab in front shows, row by row. */
  rows(): Promise<Rows>;
  /** The cell of a table's column, by the key in the tab's hidden rows, in the first row that shows `text`. */
  find(block: string, key: string, text: string): Promise<Cell>;
  read(cell: Cell): Promise<string>;
  /** Stands on a cell, which scrolls to it. */
  select(cell: Cell): Promise<void>;
  /** Resolves when the cell shows this. */
  shows(cell: Cell, text: string): Promise<void>;
  /** Types into a cell and ends with Enter. */
  type(cell: Cell, text: string): Promise<void>;
  /** The same where the tab is closed to the person: no entry opens. */
  tryToType(cell: Cell, text: string): Promise<void>;
}

function cellOf(rows: Rows, block: string, key: string, text: string): Cell | null {
  const column = (rows.find((cells) => cells[0]?.startsWith(`${block}@`)) ?? []).indexOf(key);
  const row = rows.findIndex((cells) => cells.includes(text));
  return row < 0 || column < 0 ? null : { row, column };
}

const isFilled = (rows: Rows): boolean => rows.some((cells) => cells.some((text) => text !== ''));

export function gridOf(page: Page): Grid {
  const tab = () => page.evaluate(readTab);
  const rows = async (): Promise<Rows> => (await tab()).rows;
  const read = async ({ row, column }: Cell): Promise<string> => (await rows())[row]?.[column] ?? '';
  const showsTab = async (name: string): Promise<void> => {
    await eventually(`the tab ${name}`, tab, (shown) => shown.name === name && isFilled(shown.rows));
  };
  return {
    showsTab,
    rows,
    read,
    hasContent: async () => void (await eventually('the tab in front', rows, isFilled)),
    select: (cell) => page.evaluate(selectCell, cell),
    async openTab(name) {
      await page.locator('.o-sheet').getByText(name, { exact: true }).click();
      await showsTab(name);
    },
    async find(block, key, text) {
      const place = async (): Promise<Cell | null> => cellOf(await rows(), block, key, text);
      const found = await eventually(`${key} beside ${text}`, place, (cell) => cell !== null);
      return found ?? { row: 0, column: 0 };
    },
    async shows(cell, text) {
      await eventually(
        `the cell ${cell.row}:${cell.column}`,
        () => read(cell),
        (shown) => shown === text,
      );
    },
    async type(cell, text) {
      const composer = page.locator('.o-grid .o-composer');
      const enter = async (): Promise<string | null> => {
        await page.keyboard.press('Escape');
        await page.evaluate(selectCell, cell);
        await composer.focus();
        await page.keyboard.type(text);
        return composer.textContent();
      };
      // A sheet that is drawn again between two keys takes the composer away: then once more.
      await eventually('the composer', enter, (typed) => typed === text);
      await page.keyboard.press('Enter');
    },
    async tryToType(cell, text) {
      await page.evaluate(selectCell, cell);
      await page.locator('.o-grid .o-composer').focus();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
  };
}
