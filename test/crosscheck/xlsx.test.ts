import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { a1 } from '../../src/workbook/formulas.ts';
import { blockOf, columnOf } from '../../src/workbook/place.ts';
import { isFormula } from '../../src/workbook/tab.ts';
import { unitTab } from '../../src/workbook/tabs/unit.ts';
import { COMPARED } from '../verdicts/agreement.ts';
import { JUDGED_UNITS } from '../verdicts/configuration.ts';
import { criteriaSeeds } from '../verdicts/criteriaSeeds.ts';
import { openLaidWorkbook } from '../verdicts/laidWorkbook.ts';
import { oddCells } from '../verdicts/oddCells.ts';
import { rowSeeds } from '../verdicts/rowSeeds.ts';
import { type Batch, judgeBatch } from '../verdicts/sheetVerdicts.ts';
import { cellsOfTab, unzipped, type XmlCell } from './xlsxXml.ts';

const ROWS = 6;
const FORMULA_COLUMNS = Object.entries(unitTab.blocks.nominees.columns)
  .filter(([, column]) => isFormula(column))
  .map(([key]) => key);

describe('the exported workbook', () => {
  let batch: Batch;
  let files: ReadonlyMap<string, string>;
  const cellsOf = (entered: Batch['entered'][number]): ReadonlyMap<string, XmlCell> =>
    cellsOfTab(files, entered.sheet.place.sheetName);

  beforeAll(async () => {
    const book = openLaidWorkbook({ rowsPerUnit: ROWS });
    const rows = rowSeeds(oddCells({ booleans: true }), ROWS * JUDGED_UNITS.length);
    const [drawn] = fc.sample(fc.tuple(criteriaSeeds, rows), 1);
    if (drawn === undefined) throw new Error('nothing was drawn');
    batch = judgeBatch(book, ...drawn);
    const folder = mkdtempSync(join(tmpdir(), 'export-'));
    await book.host.exportXlsx(join(folder, 'book.xlsx'));
    files = unzipped(readFileSync(join(folder, 'book.xlsx')));
    rmSync(folder, { recursive: true });
  }, 120_000);

  it('holds each column of formulas as one array formula over its spill, and no formula in a row', () => {
    for (const entered of batch.entered) {
      const cells = cellsOf(entered);
      const { at, anchorRow, firstRow, lastRow } = blockOf(entered.sheet.place, 'nominees');
      for (const key of FORMULA_COLUMNS) {
        const column = at[key] ?? 0;
        const anchor = a1(anchorRow ?? 0, column);
        expect(cells.get(anchor)).toMatchObject({ array: `${anchor}:${a1(lastRow, column)}` });
        expect(cells.get(anchor)?.formula).not.toBe('');
        const rows = Array.from({ length: ROWS }, (_, index) => cells.get(a1(firstRow + index, column)));
        expect(rows.map((cell) => cell?.formula)).toEqual(Array.from({ length: ROWS }, () => ''));
      }
    }
  });

  it('carries the computed value in every cell of a spill', () => {
    const shown = batch.entered.flatMap((entered) => {
      const cells = cellsOf(entered);
      const block = blockOf(entered.sheet.place, 'nominees');
      return entered.rows.map((_, index) =>
        Object.fromEntries(
          COMPARED.map((column) => [
            column,
            cells.get(a1(entered.first + index, columnOf(block, column)))?.value ?? '',
          ]),
        ),
      );
    });
    expect(shown).toEqual(batch.compared.map(({ found }) => found));
    expect(shown.some(({ verdict }) => verdict !== '')).toBe(true);
  });

  it('writes formulas as other programs read them: commas between arguments, no function of Google’s own', () => {
    for (const entered of batch.entered) {
      for (const { formula } of cellsOf(entered).values()) {
        const code = formula.replace(/"[^"]*"/g, '').replace(/'[^']*'!/g, '');
        expect(code).not.toMatch(/;|ARRAYFORMULA/);
      }
    }
  });
});
