/** Bringing a file of an earlier version up may die between any two of its writes: it is taken up to the end it would have had. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { RawCell } from '../../../src/domain/raw.ts';
import { frameOf, isWhole } from '../../../src/workbook/migrations/frame.ts';
import { deletedKey } from '../../../src/workbook/migrations/since.ts';
import type { TabRef } from '../../../src/workbook/tab.ts';
import { tabOf } from '../../../src/workbook/tabs/index.ts';
import { ACTS } from '../../torture/acts/index.ts';
import { basesOf } from '../../torture/bases.ts';
import { faultAt, type Point } from '../../torture/points.ts';
import { torture, trialOf } from '../../torture/run.ts';
import { MENU, type Office, officeOf, openOffice } from '../office.ts';
import { seeAll } from '../tabs.ts';

type Lines = RawCell[][];

const saved = (name: string): unknown =>
  JSON.parse(gunzipSync(readFileSync(new URL(`fixtures/${name}.json.gz`, import.meta.url))).toString('utf8'));
const TABS: readonly (readonly [TabRef, string])[] = [
  ['settings', 'Cấu hình'],
  ['units', 'Đơn vị'],
  ['register', 'Hồ sơ'],
  ['unit:X01', 'Xã Trà Giác'],
];

/** Markers are formulas, which follow what moves. */
const movedMarker = (cell: RawCell, before: number): RawCell =>
  String(cell).replace(/^([A-Za-z]+)@(\d+):(\d+)$/, (_, block, ...rows) => {
    const [first, last] = rows.slice(0, 2).map((row) => Number(row) + (Number(row) >= before ? 1 : 0));
    return `${block}@${first}:${last}`;
  });

/** The writes that bring a tab up, each by itself, as functions of what stands. */
function writesOf(ref: TabRef, grid: Lines): ((grid: Lines) => Lines)[] {
  const frame = frameOf({ ref, sheetName: ref, grid }, tabOf(ref));
  if (frame === null) throw new Error(`${ref} has lost a block`);
  expect(deletedKey(tabOf(ref), frame, 1)).toBeNull();
  return [
    ...frame.inserts.map(({ axis, before }) => (lines: Lines): Lines => {
      if (axis === 'columns') return lines.map((line) => inserted(line, before, ''));
      const moved = lines.map(([marker = '', ...rest]) => [movedMarker(marker, before), ...rest]);
      return inserted(
        moved,
        before,
        Array.from(lines[0] ?? [], () => ''),
      );
    }),
    ...frame.keys.map(({ row, column, values }) => (lines: Lines): Lines => {
      const key = String(values[0]?.[0]);
      return lines.map((line, at) =>
        at === row - 1 ? line.map((cell, index) => (index === column - 1 ? key : cell)) : line,
      );
    }),
  ];
}
const inserted = <T>(list: readonly T[], before: number, item: T): T[] => [
  ...list.slice(0, before - 1),
  item,
  ...list.slice(before - 1),
];
const after = (grid: Lines, writes: readonly ((grid: Lines) => Lines)[]): Lines =>
  writes.reduce((lines, write) => write(lines), grid);

test.each(['first', 'second'])(
  'a tab of the %s version ends the same, whichever of its writes were done before',
  (name) => {
    const { owner } = openOffice({ load: saved(name) });
    for (const [ref, title] of TABS) {
      const grid: Lines = seeAll(owner, title);
      const writes = writesOf(ref, grid);
      const end = after(grid, writes);
      const ended = frameOf({ ref, sheetName: ref, grid: end }, tabOf(ref));
      expect(ended !== null && isWhole(ended)).toBe(true);
      for (let done = 1; done < writes.length; done++) {
        const left = after(grid, writes.slice(0, done));
        expect(after(left, writesOf(ref, left))).toEqual(end);
      }
    }
  },
);

const DIST = new URL('../../../dist', import.meta.url).pathname;
const SETUP = ACTS.filter(({ name }) => name === 'setup of the first version’s file');

/** The first call before which a kill leaves this key in Cấu hình. */
function callAfter(key: string): number {
  const load = saved('first');
  let office: Office = openOffice({ load });
  const stands = (call: number): boolean => {
    office = officeOf(office.host.reopen(load));
    office.host.killAt(faultAt({ call, when: 'before', pending: 'applied' }));
    office.owner.click(MENU.setUp);
    office.host.killAt(null);
    return seeAll(office.owner, 'Cấu hình').some(([cell]) => cell === key);
  };
  let [without, withIt] = [1, 512];
  while (withIt - without > 1) {
    const middle = Math.floor((without + withIt) / 2);
    if (stands(middle)) withIt = middle;
    else without = middle;
  }
  return withIt;
}

test('set-up that dies around the keys of Cấu hình ends as if nothing had happened', () => {
  const [act] = SETUP;
  if (act === undefined) throw new Error('no such act');
  const [noKey, some] = [callAfter('organSigningForm') - 1, callAfter('signingForm')];
  const points: Point[] = [
    { call: noKey, when: 'before', pending: 'applied' },
    { call: some, when: 'before', pending: 'lost' },
    { call: some, when: 'before', pending: 'applied' },
  ];
  const verdicts = Array.from(torture(trialOf(act, DIST, basesOf(DIST)), points), ({ verdict }) => verdict);
  expect(verdicts).toEqual(points.map(() => 'identical'));
});
