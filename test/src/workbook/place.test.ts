import type { RawCell } from '../../../src/domain/raw.ts';
import {
  blockOf,
  canonicalPlace,
  columnOf,
  placeFromGrid,
  readWidth,
  type TabPlace,
} from '../../../src/workbook/place.ts';
import { hasAnchor, type Tab } from '../../../src/workbook/tab.ts';
import { TABS, TEMPLATE_REF, tabOf } from '../../../src/workbook/tabs/index.ts';

const ROWS = 20;
const every = Object.entries<Tab>(TABS);

/** The key rows and gutter as set-up leaves them, computed. */
function gridOf(tab: Tab, place: TabPlace): RawCell[][] {
  const grid = Array.from({ length: place.rows }, () =>
    Array.from({ length: place.columns }, (): RawCell => ''),
  );
  const put = (row: number, column: number, value: RawCell): void => {
    const line = grid[row - 1];
    if (line !== undefined) line[column - 1] = value;
  };
  for (const [index, [key, block]] of Object.entries(tab.blocks).entries()) {
    const at = blockOf(place, key);
    put(index + 1, 1, `${key}@${at.firstRow}:${at.lastRow}`);
    if (block.kind === 'canvas') continue;
    for (const name of Object.keys(block.columns)) {
      if (block.kind === 'fields') put(columnOf(at, name), 1, name);
      else put(index + 1, columnOf(at, name), name);
    }
  }
  return grid;
}

test.each(every)('the tab %s, read back from its key rows, stands where it was laid', (_id, tab) => {
  const laid = canonicalPlace(tab, 'T', ROWS);
  const read = placeFromGrid(tab, 'T', gridOf(tab, laid));
  if ('drift' in read) throw new Error(JSON.stringify(read.drift));
  for (const [key, block] of Object.entries(tab.blocks)) {
    const { at, headerRow, ...rows } = blockOf(laid, key);
    expect(blockOf(read, key)).toMatchObject(rows);
    if (block.kind === 'canvas') continue;
    expect(blockOf(read, key).headerRow).toBe(headerRow);
    for (const name of Object.keys(block.columns)) expect(columnOf(blockOf(read, key), name)).toBe(at[name]);
  }
});

test.each(every)('no two blocks of the tab %s share a row, and each has room for its heads', (_id, tab) => {
  const place = canonicalPlace(tab, 'T', ROWS);
  let last = Object.keys(tab.blocks).length + 2;
  for (const [key, block] of Object.entries(tab.blocks)) {
    const at = blockOf(place, key);
    expect(at.headerRow).toBeGreaterThanOrEqual(last);
    if (hasAnchor(block)) expect(at.anchorRow).toBe(at.firstRow - 1);
    expect(at.lastRow).toBeGreaterThanOrEqual(at.firstRow);
    last = at.lastRow + 1;
  }
  expect(place.rows).toBe(last - 1);
});

test('columns moved by people are found where their keys are', () => {
  const tab: Tab = TABS.units;
  const grid = gridOf(tab, canonicalPlace(tab, 'T', ROWS));
  for (const line of grid) line.splice(3, 0, ...line.splice(8, 1));
  const read = placeFromGrid(tab, 'T', grid);
  if ('drift' in read) throw new Error('drift');
  expect(columnOf(blockOf(read, 'units'), 'to')).toBe(4);
  expect(columnOf(blockOf(read, 'units'), 'type')).toBe(5);
});

test('a key that is gone is told by block and column; so is a marker', () => {
  const tab: Tab = TABS.units;
  const laid = canonicalPlace(tab, 'T', ROWS);
  const withoutKey = gridOf(tab, laid).map((line, row) =>
    line.map((cell) => (row === 0 && cell === 'emails' ? '' : cell)),
  );
  expect(placeFromGrid(tab, 'T', withoutKey)).toEqual({ drift: { block: 'units', column: 'emails' } });
  const withoutMarker = gridOf(tab, laid).map((line) =>
    line.map((cell, column) => (column === 0 ? '' : cell)),
  );
  expect(placeFromGrid(tab, 'T', withoutMarker)).toEqual({ drift: { block: 'units', column: null } });
});

test('a growing table ends with the sheet', () => {
  const tab: Tab = TABS.register;
  const grid = gridOf(tab, canonicalPlace(tab, 'T', ROWS));
  const read = placeFromGrid(tab, 'T', [...grid, ...grid.slice(-1), ...grid.slice(-1)]);
  if ('drift' in read) throw new Error('drift');
  expect(blockOf(read, 'register').lastRow).toBe(grid.length + 2);
});

test('commands read the inputs and the formulas meant for them, no helper column', () => {
  expect(readWidth(TABS.unit.blocks)).toBeLessThan(canonicalPlace(TABS.unit, 'T', ROWS).columns / 2);
  const place = canonicalPlace(TABS.unit, 'T', ROWS);
  expect(columnOf(blockOf(place, 'nominees'), 'status')).toBeLessThanOrEqual(readWidth(TABS.unit.blocks));
});

test("the template is a unit's tab, hidden, for the owner alone; an unknown reference has no tab", () => {
  expect(tabOf(TEMPLATE_REF)).toMatchObject({ hidden: true, guard: 'owner', blocks: TABS.unit.blocks });
  expect(() => tabOf('nowhere')).toThrow();
});
