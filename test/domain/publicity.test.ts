import fc from 'fast-check';
import { CHANNELS } from '../../src/catalogue/lifecycle.ts';
import { sameAchievement } from '../../src/domain/achievements.ts';
import { addDays } from '../../src/domain/dates.ts';
import { readPublicity, writePublicity } from '../../src/domain/publicity.ts';

test.each([
  ['Báo: Báo Quảng Nam, 12/06/2024', { channel: 'Báo', where: 'Báo Quảng Nam', day: '2024-06-12' }],
  [
    'trang tin : https://example.vn/a:b',
    { channel: 'Trang tin', where: 'https://example.vn/a:b', day: null },
  ],
  ['Đài truyền thanh xã ngày 5-6-2024', { channel: 'Đài', where: 'Đài truyền thanh xã', day: '2024-06-05' }],
  ['Hội nghi tổng kết', { channel: 'Khác', where: 'Hội nghi tổng kết', day: null }],
  ['Hội nghị tổng kết, 1.2.2024', { channel: 'Hội nghị', where: 'Hội nghị tổng kết', day: '2024-02-01' }],
  ['Bản tin: số 3', { channel: 'Khác', where: 'Bản tin: số 3', day: null }],
  ['Báocáo viên huyện', { channel: 'Khác', where: 'Báocáo viên huyện', day: null }],
])('%j is understood', (text, entry) => {
  expect(readPublicity(text)).toEqual({ entries: [entry], unread: [] });
});

test('several are parted by semicolons or lines; empty parts do not count', () => {
  const { entries, unread } = readPublicity('Báo: A, 01/02/2024;; Đài: B\nHội nghị: C ; ');
  expect(entries.map(({ where }) => where)).toEqual(['A', 'B', 'C']);
  expect(unread).toEqual([]);
  expect(readPublicity('  ')).toEqual({ entries: [], unread: [] });
});

test('a part without a place, or with a day that does not exist, is told and not guessed', () => {
  expect(readPublicity('Báo: ; Đài: xã, 31/02/2024; Báo: A')).toEqual({
    entries: [{ channel: 'Báo', where: 'A', day: null }],
    unread: ['Báo:', 'Đài: xã, 31/02/2024'],
  });
});

test('what is written reads back as it was', () => {
  const place = fc
    .array(fc.constantFrom('Báo', 'Quảng', 'Nam', 'số', '3', 'https://a.vn/b:c', 'huyện'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join(' '));
  const entry = fc.record({
    channel: fc.constantFrom(...CHANNELS),
    where: place,
    day: fc.option(
      fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days)),
      { nil: null },
    ),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
      expect(readPublicity(writePublicity(entries))).toEqual({ entries, unread: [] });
    }),
  );
});

describe('one reward per achievement', () => {
  const own = { name: 'Hồ Văn Hòa', achievement: 'Trồng quế giúp 12 hộ' };
  test.each([
    [true, { name: 'HỒ VĂN HOÀ', achievement: ' Trồng quế  giúp 12 hộ' }],
    [false, { name: 'Hồ Văn Hòa', achievement: 'Trồng keo' }],
    [false, { name: 'Hồ Văn Hoa', achievement: 'Trồng quế giúp 12 hộ' }],
    [false, { name: 'Hồ Văn Hòa', achievement: '' }],
  ])('%s for %j', (same, other) => {
    expect(sameAchievement(own, other)).toBe(same);
    expect(sameAchievement(other, own)).toBe(same);
  });

  test('a nominee carried over is the same one under a new spelling of its name', () => {
    const before = { ...own, id: 'X01-2023-004' };
    const after = { ...own, id: 'X01-2024-001', name: 'Hộ ông Hòa', carriedFrom: 'X01-2023-004' };
    expect([sameAchievement(before, after), sameAchievement(after, before)]).toEqual([true, true]);
    expect(sameAchievement(before, { ...after, achievement: 'Trồng keo' })).toBe(false);
  });

  test('an achievement that is not told equals none, not even itself under another ID', () => {
    const bare = { name: 'Hồ Văn Hòa', achievement: ' ' };
    expect(sameAchievement(bare, bare)).toBe(false);
    expect(sameAchievement({ ...bare, id: 'X01-2024-001' }, { ...bare, id: 'X01-2024-001' })).toBe(true);
  });
});
