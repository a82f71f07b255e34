import {
  draftOf,
  dropDraft,
  forgetDraft,
  keepDraft,
  reserve,
  reservedIds,
} from '../../../src/commands/own.ts';
import type { OwnChange } from '../../../src/workbook/changes.ts';

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
  const own = after({}, reserve({}, 'a', { unit: 'X01', ids, now: 1 }));
  expect(reservedIds(own, 'a')).toEqual(ids);
  expect(reservedIds(own, 'b')).toBeNull();
  expect(reservedIds(own, '')).toBeNull();
  expect(reserve({}, '', { unit: 'X01', ids, now: 1 })).toEqual([]);
});

test('IDs of another form than the unit’s own are kept whole', () => {
  const ids = ['X01-2024-001', 'CŨ-7'];
  expect(reservedIds(after({}, reserve({}, 'a', { unit: 'X01', ids, now: 1 })), 'a')).toEqual(ids);
});

test('three hundred IDs of a unit with a long name stay below 9 KB', () => {
  const unit = 'Đ'.repeat(31);
  const ids = Array.from({ length: 300 }, (_, index) => `${unit}-2024-${String(index).padStart(3, '0')}`);
  const [change] = reserve({}, 'a', { unit, ids, now: 45_000.123456789 });
  for (const value of Object.values(change?.set ?? {}))
    expect(Buffer.byteLength(value)).toBeLessThan(9 * 1024);
});

test('the latest twenty acts stay, the oldest go first, and nothing else of the store is touched', () => {
  let own: Record<string, string> = { 'draft:X01': '{}' };
  for (let index = 0; index < 30; index++)
    own = after(own, reserve(own, `act-${index}`, { unit: 'X01', ids: ['X01-2024-001'], now: index }));
  expect(Object.keys(own).filter((key) => key.startsWith('op:'))).toEqual(
    Array.from({ length: 20 }, (_, index) => `op:act-${index + 10}`),
  );
  expect(own['draft:X01']).toBe('{}');
  const again = after(own, reserve(own, 'act-15', { unit: 'X01', ids: ['X01-2024-009'], now: 31 }));
  expect(Object.keys(again)).toHaveLength(Object.keys(own).length);
  expect(reservedIds(again, 'act-15')).toEqual(['X01-2024-009']);
});
