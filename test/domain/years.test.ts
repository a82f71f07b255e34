import { defaultYear } from '../../src/catalogue/settings.ts';
import { heirOf, isUnfinished, nextSettings, shiftYears, unitsById } from '../../src/domain/years.ts';

test('a day moves by years; 29/2 becomes 28/2 where there is none', () => {
  expect(shiftYears('2024-11-15', 1)).toBe('2025-11-15');
  expect(shiftYears('2024-02-29', 1)).toBe('2025-02-28');
  expect(shiftYears('2024-02-29', 4)).toBe('2028-02-29');
  expect(shiftYears('2025-12-31', -1)).toBe('2024-12-31');
});

test('the next year takes the days of the latest one before it, wherever they lie, and neither its fund nor its marks', () => {
  const school = {
    ...defaultYear(2024),
    from: '2023-11-16',
    to: '2024-11-15',
    midYearDue: '2024-02-29',
    fund: 50_000_000,
    openedAt: 45_000,
    lockedAt: 45_400,
    open: false,
  };
  expect(nextSettings([defaultYear(2022), school, defaultYear(2026)], 2025)).toEqual({
    ...defaultYear(2025),
    from: '2024-11-16',
    to: '2025-11-15',
    midYearDue: '2025-02-28',
  });
});

test('a year after a gap moves by as many years; a file that knows none takes the defaults', () => {
  expect(nextSettings([{ ...defaultYear(2022), nomineeDue: '2022-10-20' }], 2025).nomineeDue).toBe(
    '2025-10-20',
  );
  expect(nextSettings([], 2025)).toEqual(defaultYear(2025));
});

test.each([
  ['Nháp', 'Phát hiện', true],
  ['Trả lại', 'Bồi dưỡng', true],
  ['Đủ điều kiện', 'Bình chọn, suy tôn', true],
  ['Nháp', 'Khen thưởng', false],
  ['Nháp', 'Theo dõi', false],
  ['Đã khen', 'Bồi dưỡng', false],
  ['Không đủ điều kiện', 'Bồi dưỡng', false],
  ['Đã gỡ', 'Bồi dưỡng', false],
  ['Nháp', null, false],
] as const)('a file %s at the stage %s goes on: %s', (status, stage, goesOn) => {
  expect(isUnfinished(status, stage)).toBe(goesOn);
});

describe('who answers for a unit', () => {
  const unit = (id: string, to: string | null, successor: string | null) => ({ id, to, successor });
  const END = '2025-06-30';
  const units = unitsById([
    unit('TRA-KA', END, 'TRA-GIAP'),
    unit('TRA-GIAP-CU', END, 'TRA-GIAP'),
    unit('TRA-GIAP', null, null),
    unit('A', '2023-12-31', 'TRA-KA'),
    unit('LOOP-1', END, 'LOOP-2'),
    unit('LOOP-2', END, 'LOOP-1'),
    unit('SELF', END, 'SELF'),
    unit('ALONE', END, null),
  ]);

  test('its successor from the day after its end, itself until then', () => {
    expect(heirOf('TRA-KA', units, '2025-06-30')).toBe('TRA-KA');
    expect(heirOf('TRA-KA', units, '2025-07-01')).toBe('TRA-GIAP');
  });

  test("the successor's successor, once that one is gone too", () => {
    expect(heirOf('A', units, '2025-01-01')).toBe('TRA-KA');
    expect(heirOf('A', units, '2025-07-01')).toBe('TRA-GIAP');
  });

  test.each(['LOOP-1', 'LOOP-2', 'SELF', 'ALONE', 'NOT-LISTED'])('itself: %s', (id) => {
    expect(heirOf(id, units, '2026-01-01')).toBe(id);
  });
});
