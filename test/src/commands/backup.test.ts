/** Backups that end anywhere, and two that are made at the same time: the one in force stays whole. */
import * as fc from 'fast-check';
import { backup } from '../../../src/commands/backup.ts';
import { BACKUP, backupHeads, inForce, keepChanges, readPayloads } from '../../../src/commands/backupRows.ts';
import type { Context, Step, View } from '../../../src/commands/define.ts';
import type { RawCell } from '../../../src/domain/raw.ts';
import { readSaved, type SavedTab, wholeRefs } from '../../../src/workbook/backup.ts';
import type { Change } from '../../../src/workbook/changes.ts';
import type { Sheet } from '../../../src/workbook/decode.ts';
import { blockOf, canonicalPlace } from '../../../src/workbook/place.ts';
import { backupTab } from '../../../src/workbook/tabs/backup.ts';
import { contextOf, sheetOf, viewOf } from './checkedFile.ts';

const REFS = ['units', 'movements'] as const;
const LAID = canonicalPlace(backupTab, 'Sao lưu', 0);
const FIRST = blockOf(LAID, BACKUP).firstRow;

type Grid = RawCell[][];
const emptyGrid = (): Grid => Array.from({ length: 60 }, () => []);
/** Sao lưu as its cells stand. */
const sheetOfGrid = (grid: Grid): Sheet => {
  const block = { ...blockOf(LAID, BACKUP), lastRow: grid.length };
  return { ref: BACKUP, place: { ...LAID, blocks: { [BACKUP]: block } }, grid };
};
const LAID_FILE = viewOf(contextOf());
/** The file: each tab holds one name of so many letters. */
function viewOfFile(grid: Grid, lengths: readonly number[]): View {
  const sheets = REFS.map((ref, index) => sheetOf(ref, ref, [{ name: 'ă'.repeat(lengths[index] ?? 1) }]));
  const all = [...sheets, sheetOfGrid(grid)];
  const sheet = (ref: string): Sheet => {
    const found = all.find((each) => each.ref === ref);
    if (found === undefined) throw new Error(`no ${ref}`);
    return found;
  };
  const tabs = LAID_FILE.inventory.tabs.filter(({ ref }) => all.some((each) => each.ref === ref));
  return {
    ...LAID_FILE,
    inventory: { ...LAID_FILE.inventory, tabs },
    find: (ref) => all.find((each) => each.ref === ref) ?? null,
    sheet,
    rows: (_ref, { first, count }) =>
      Array.from({ length: count }, (_, index) => grid[first - 1 + index] ?? []),
  };
}
function write(grid: Grid, change: Change): void {
  if (change.kind !== 'cells') return;
  for (const [row, line] of change.values.entries())
    for (const [column, cell] of line.entries()) {
      const at = change.row - 1 + row;
      while (grid.length <= at) grid.push([]);
      (grid[at] ?? [])[change.column - 1 + column] = typeof cell === 'object' ? cell.formula : cell;
    }
}
const at = (moment: number): Context => contextOf({ now: moment });
const planned = (grid: Grid, moment: number): readonly Step[] => {
  const outcome = backup.plan(viewOfFile(grid, []), {}, at(moment));
  return outcome.done ? outcome.data : [];
};
/** Does the step, or so many of its writes; says why it could not be done. */
function step(grid: Grid, lengths: readonly number[], each: Step, moment: number, most = 1000) {
  const { changes, against } = backup.step(viewOfFile(grid, lengths), each, at(moment));
  for (const change of changes.slice(0, most)) write(grid, change);
  return { writes: changes.length, refused: against?.code ?? null };
}
const whole = (grid: Grid, lengths: readonly number[], moment: number): void => {
  for (const each of planned(grid, moment)) expect(step(grid, lengths, each, moment).refused).toBeNull();
};
const rows = (grid: Grid) => backupHeads(sheetOfGrid(grid));
const force = (grid: Grid): string =>
  inForce(
    sheetOfGrid(grid),
    rows(grid).map(({ row }) => row),
  );
/** How many letters each tab's name has in the backup in force; null where it cannot be read. */
function kept(grid: Grid): (number | null)[] {
  const set = force(grid);
  const heads = wholeRefs(
    rows(grid).map(({ row }) => row),
    set,
  );
  return REFS.map((ref) => {
    const own = rows(grid).filter(({ row }) => row.set === set && row.ref === ref);
    const parts = readPayloads(viewOfFile(grid, []), sheetOfGrid(grid), own);
    const saved = readSaved([...parts].sort((a, b) => a.part - b.part).map(({ payload }) => payload));
    const [, ...cells] = saved?.blocks[ref]?.rows[0] ?? [];
    const name = cells.find((cell) => cell !== '');
    return heads.has(ref) && name !== undefined ? String(name).length : null;
  });
}

const LONG = 100_000;

test('a backup stands behind the one in force, which then goes; the next takes the rows that are free', () => {
  const grid = emptyGrid();
  whole(grid, [LONG, 10], 45_001);
  const first = rows(grid).map((row) => row.at);
  expect(first).toEqual([0, 1, 2, 3].map((row) => FIRST + row));
  whole(grid, [LONG, 10], 45_002);
  expect(rows(grid).map((row) => row.at)).toEqual(first.map((row) => row + first.length));
  whole(grid, [LONG, 20], 45_003);
  expect(rows(grid).map((row) => row.at)).toEqual(first);
  expect(rows(grid).every(({ row }) => row.set === '45003')).toBe(true);
  expect(kept(grid)).toEqual([LONG, 20]);
});

test('what updates of the layout have kept is written around, and never goes', () => {
  const grid = emptyGrid();
  const saved: SavedTab = { blocks: { grid: { keys: [], rows: [[1, 'cũ']] } } };
  const head = { at: 45_000, set: 'migrate 2', ref: 'units', title: 'Đơn vị' };
  for (const change of keepChanges(sheetOfGrid(grid), saved, head)) write(grid, change);
  for (const moment of [45_001, 45_002, 45_003]) {
    whole(grid, [LONG, 10], moment);
    expect(rows(grid)[0]).toMatchObject({ at: FIRST, row: { set: 'migrate 2' } });
    expect(kept(grid)).toEqual([LONG, 10]);
  }
});

test('of two that are made at the same time the later one stands, and the other is told so', () => {
  const grid = emptyGrid();
  whole(grid, [1, 1], 45_001);
  const [one, other] = [planned(grid, 45_002), planned(grid, 45_003)];
  const refusals: (string | null)[] = [];
  for (const [index, each] of one.entries()) {
    refusals.push(step(grid, [2, 2], each, 45_002).refused);
    expect(kept(grid).includes(null)).toBe(false);
    const next = other[index];
    if (next !== undefined) refusals.push(step(grid, [3, 3], next, 45_003).refused);
    expect(kept(grid).includes(null)).toBe(false);
  }
  expect(refusals.filter((code) => code !== null)).toEqual(['backupOvertaken']);
  expect(kept(grid)).toEqual([3, 3]);
});

test('a tab that went after it had been planned does not hold the backup up', () => {
  const grid = emptyGrid();
  const [first, , ...others] = planned(grid, 45_001);
  const gone = (): View => {
    const view = viewOfFile(grid, [5, 5]);
    const tabs = view.inventory.tabs.filter(({ ref }) => ref !== 'movements');
    return { ...view, inventory: { ...view.inventory, tabs } };
  };
  for (const each of [first, ...others]) {
    const result = each === undefined ? null : backup.step(gone(), each, at(45_001));
    expect(result?.against).toBeUndefined();
    for (const change of result?.changes ?? []) write(grid, change);
  }
  expect(force(grid)).toBe('45001');
});

test('whatever is cut short, gone on with or begun anew: once a backup was whole, one is, and says what its tabs said', () => {
  const lengths = fc.tuple(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 1, max: 60_000 }));
  const event = fc.record({
    lengths,
    /** The step at which the run dies, and behind how many of its writes; the rest is done by the trigger, or never. */
    dies: fc.option(fc.record({ at: fc.nat(2), writes: fc.nat(4), goesOn: fc.boolean(), changed: lengths })),
  });
  fc.assert(
    fc.property(fc.array(event, { minLength: 2, maxLength: 6 }), (events) => {
      const grid = emptyGrid();
      const said = new Map<string, number>();
      whole(grid, [7, 7], 45_000);
      for (const ref of REFS) said.set(`45000 ${ref}`, 7);
      for (const [index, { lengths: before, dies }] of events.entries()) {
        const moment = 45_001 + index;
        const note = (now: readonly number[], each: Step): void => {
          const ref = REFS.find((one) => each.name === 'keep' && each.payload.includes(`"${one}"`));
          const isWhole = wholeRefs(
            rows(grid).map(({ row }) => row),
            String(moment),
          ).has(ref ?? '');
          if (ref !== undefined && !isWhole) said.set(`${moment} ${ref}`, now[REFS.indexOf(ref)] ?? 0);
        };
        for (const [number, each] of planned(grid, moment).entries()) {
          const isOver = dies !== null && number > dies.at;
          if (isOver && !dies.goesOn) break;
          const now = isOver ? dies.changed : before;
          note(now, each);
          step(grid, now, each, moment, number === dies?.at ? dies.writes : 1000);
          if (number === dies?.at && dies.goesOn) {
            note(dies.changed, each);
            expect(step(grid, dies.changed, each, moment).refused).toBeNull();
          }
          const set = force(grid);
          expect(kept(grid)).toEqual(REFS.map((ref) => said.get(`${set} ${ref}`)));
        }
        if (dies === null || dies.goesOn) expect(force(grid)).toBe(String(moment));
      }
    }),
    { numRuns: 60 },
  );
});
