import {
  draftOf,
  dropDraft,
  forgetDraft,
  keepDraft,
  reserve,
  reservedIds,
} from '../../../src/commands/own.ts';
import type { Change, OwnChange } from '../../../src/workbook/changes.ts';

const isOwn = (change: Change): change is OwnChange => change.kind === 'own';
/** What an act notes in the account's store, and the facts beside it. */
const reserved = (
  own: Readonly<Record<string, string>>,
  operation: string,
  { now, ...ids }: { unit: string; ids: readonly string[]; now: number },
  facts: Readonly<Record<string, string>> = {},
) => {
  const changes = reserve({ own, facts, now }, operation, ids);
  return { own: changes.filter(isOwn), facts: changes.filter((change) => !isOwn(change)) };
};

/** What a store holds after these changes. */
function after(own: Readonly<Record<string, string>>, changes: readonly OwnChange[]): Record<string, string> {
  const next = { ...own };
  for (const { set, drop } of changes) {
    Object.assign(next, set);
    for (const key of drop) delete next[key];
  }
  return next;
}
const DRAFT = { unit: 'X01', id: '', fields: { name: 'An', c1: 2, year: null }, at: 45_000.5 };

test('a draft comes back as it was left, for its unit alone', () => {
  const own = after({}, [keepDraft(DRAFT)]);
  expect(draftOf(own, 'X01')).toEqual(DRAFT);
  expect(draftOf(own, 'X02')).toBeNull();
  expect(draftOf(after(own, [forgetDraft('X01')]), 'X01')).toBeNull();
});

test('a save drops the draft of its own nominee and no other', () => {
  const own = after({}, [keepDraft({ ...DRAFT, id: 'X01-2024-001' })]);
  expect(after(own, dropDraft(own, 'X01', ''))).toEqual(own);
  expect(after(own, dropDraft(own, 'X02', 'X01-2024-001'))).toEqual(own);
  expect(after(own, dropDraft(own, 'X01', 'X01-2024-001'))).toEqual({});
});

test.each([
  '',
  '{',
  '1',
  '[]',
  '"x"',
  '{"id":1}',
  '{"id":"","fields":{"a":[]},"at":1}',
  '{"id":"","fields":{}}',
])('what is no draft or act of ours is none: %s', (value) => {
  expect(draftOf({ 'draft:X01': value }, 'X01')).toBeNull();
  expect(reservedIds({ 'op:a': value }, 'a')).toBeNull();
});

test('an act finds the IDs it reserved, and only under its own name', () => {
  const ids = ['X01-2024-001', 'X01-2025-002'];
  const own = after({}, reserved({}, 'a', { unit: 'X01', ids, now: 1 }).own);
  expect(reservedIds(own, 'a')).toEqual(ids);
  expect(reservedIds(own, 'b')).toBeNull();
  expect(reservedIds(own, '')).toBeNull();
  expect(reserve({ own: {}, facts: {}, now: 1 }, '', { unit: 'X01', ids })).toEqual([]);
});

test('everybody learns ahead of the cells which numbers are given out, and only where a higher one is', () => {
  const ids = ['X01-2024-001', 'X01-2024-002'];
  expect(reserved({}, 'a', { unit: 'X01', ids, now: 1 }).facts).toEqual([
    { kind: 'facts', set: { 'ids:X01': '{"2024":2}' }, take: {}, behind: false },
  ]);
  expect(reserved({}, 'a', { unit: 'X01', ids, now: 1 }, { 'ids:X01': '{"2024":7}' }).facts).toEqual([]);
});

test('IDs of another form than the unit’s own are kept whole', () => {
  const ids = ['X01-2024-001', 'CŨ-7'];
  expect(reservedIds(after({}, reserved({}, 'a', { unit: 'X01', ids, now: 1 }).own), 'a')).toEqual(ids);
});

test('three hundred IDs of a unit with a long name stay below 9 KB', () => {
  const unit = 'Đ'.repeat(31);
  const ids = Array.from({ length: 300 }, (_, index) => `${unit}-2024-${String(index).padStart(3, '0')}`);
  const [change] = reserved({}, 'a', { unit, ids, now: 45_000.123456789 }).own;
  for (const value of Object.values(change?.set ?? {}))
    expect(Buffer.byteLength(value)).toBeLessThan(9 * 1024);
});

test('the latest twenty acts stay, the oldest go first, and nothing else of the store is touched', () => {
  let own: Record<string, string> = { 'draft:X01': '{}' };
  for (let index = 0; index < 30; index++)
    own = after(own, reserved(own, `act-${index}`, { unit: 'X01', ids: ['X01-2024-001'], now: index }).own);
  expect(Object.keys(own).filter((key) => key.startsWith('op:'))).toEqual(
    Array.from({ length: 20 }, (_, index) => `op:act-${index + 10}`),
  );
  expect(own['draft:X01']).toBe('{}');
  const again = after(own, reserved(own, 'act-15', { unit: 'X01', ids: ['X01-2024-009'], now: 31 }).own);
  expect(Object.keys(again)).toHaveLength(Object.keys(own).length);
  expect(reservedIds(again, 'act-15')).toEqual(['X01-2024-009']);
});
