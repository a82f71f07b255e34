import fc from 'fast-check';
import {
  type DuplicateEntry,
  duplicateKeys,
  findDuplicates,
  indexDuplicates,
} from '../../src/domain/duplicates.ts';
import { foldName } from '../../src/domain/names.ts';

const base: DuplicateEntry = {
  id: 'D1',
  unit: 'X01',
  year: 2024,
  movement: 'ND',
  kind: 'CN',
  name: 'Nguyễn Văn Hòa',
  achievement: 'Trồng quế',
  where: 'Trà Bui!12',
};
const other = (change: Partial<DuplicateEntry>): DuplicateEntry => ({
  ...base,
  id: 'D2',
  unit: 'X02',
  ...change,
});

const entries = fc.record({
  id: fc.constantFrom('', 'A', 'B', 'C', 'D', 'E'),
  unit: fc.constantFrom('X01', 'X02'),
  year: fc.integer({ min: 2022, max: 2024 }),
  movement: fc.constantFrom('', 'ND', 'NTM'),
  kind: fc.constantFrom('CN' as const, null),
  name: fc.constantFrom('', ' ', 'Hồ Thị Hoà', 'hồ thị HÒA', 'Hồ Thị Hoa'),
  achievement: fc.constantFrom('', 'Trồng quế', 'trồng  quế', 'Nuôi cá'),
  where: fc.constant('x'),
});

test('one name in one movement and year is a nomination entered twice, in whatever unit', () => {
  const twin = other({ name: 'NGUYỄN VĂN  HOÀ' });
  expect(findDuplicates(base, [twin])).toEqual([{ entry: twin, reason: 'sameMovement', sameYear: true }]);
});

test('the same movement in another year is worth a look', () => {
  const earlier = other({ year: 2023, achievement: 'Nuôi cá' });
  expect(findDuplicates(base, [earlier])).toEqual([
    { entry: earlier, reason: 'sameMovement', sameYear: false },
  ]);
});

test('the same achievement counts across movements, and before the same movement of another year', () => {
  const elsewhere = other({ movement: 'NTM' });
  const earlier = other({ year: 2023 });
  expect(findDuplicates(base, [elsewhere, earlier]).map(({ entry, reason }) => [entry, reason])).toEqual(
    expect.arrayContaining([
      [elsewhere, 'sameAchievement'],
      [earlier, 'sameAchievement'],
    ]),
  );
});

test('another person with the same achievement, and the same person with another one elsewhere, are no duplicates', () => {
  const found = findDuplicates(base, [
    other({ name: 'Trần Văn Bình' }),
    other({ movement: 'NTM', achievement: 'Nuôi cá' }),
  ]);
  expect(found).toEqual([]);
});

test('rows without a name, a movement or an achievement match nothing by what they lack', () => {
  const bare = other({ movement: '', achievement: '' });
  expect(findDuplicates({ ...base, movement: '', achievement: '' }, [bare])).toEqual([]);
  expect(duplicateKeys({ ...base, name: ' \u200B' })).toEqual([]);
});

test('a candidate is not its own duplicate, but two rows without an ID can be', () => {
  expect(findDuplicates(base, [base, { ...base, where: 'Hồ sơ!7' }])).toEqual([]);
  expect(findDuplicates({ ...base, id: '' }, [{ ...base, id: '' }])).toHaveLength(1);
});

test('the search finds what comparing with every entry finds, with an index and without', () => {
  fc.assert(
    fc.property(entries, fc.array(entries, { maxLength: 30 }), (candidate, list) => {
      const expected = list.filter((entry) => {
        if (candidate.id !== '' && candidate.id === entry.id) return false;
        if (candidate.name.trim() === '' || foldName(candidate.name) !== foldName(entry.name)) return false;
        const sameMovement = candidate.movement !== '' && candidate.movement === entry.movement;
        const achievement = foldName(candidate.achievement);
        return sameMovement || (achievement !== '' && achievement === foldName(entry.achievement));
      });
      const found = findDuplicates(candidate, list);
      expect(new Set(found.map((match) => match.entry))).toEqual(new Set(expected));
      expect(found).toHaveLength(expected.length);
      expect(findDuplicates(candidate, indexDuplicates(list))).toEqual(found);
    }),
  );
});

test('being duplicates is mutual', () => {
  fc.assert(
    fc.property(entries, entries, (a, b) => {
      const reasons = (one: DuplicateEntry, two: DuplicateEntry) =>
        findDuplicates(one, [two]).map((m) => m.reason);
      expect(reasons(a, b)).toEqual(reasons(b, a));
    }),
  );
});
