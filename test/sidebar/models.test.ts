import { currentYear, dutyStates, nextDuty } from '../../sidebar/officer/model/duties.ts';
import { dutyChanges, dutyFault, dutyTexts } from '../../sidebar/officer/model/dutyForm.ts';
import { shownNominees, standingOf } from '../../sidebar/officer/model/nominees.ts';
import { defaultYear } from '../../src/catalogue/settings.ts';
import { ELIGIBLE_FARMER, emptyDuties, listed, sampleNominees } from './sample.ts';
import { wordsFor } from './wordsFor.ts';

const names = wordsFor('vi').officer.nominees.states;
const of = (status: string, submitted: boolean, verdict: 'eligible' | 'ineligible' = 'eligible') =>
  standingOf({ status, submitted, verdict }, names);

test('the office’s word stands before the unit’s own, with its reason', () => {
  expect(of('Trả lại: Thiếu chữ ký: trang 2', true)).toEqual({
    state: 'returned',
    status: 'Trả lại',
    reason: 'Thiếu chữ ký: trang 2',
  });
  expect(of('Đã khen', true)).toEqual({ state: 'decided', status: 'Đã khen', reason: '' });
  expect(of('Không đủ điều kiện: Trùng', false).state).toBe('decided');
});

test('without a decision the state follows from the row, whatever language the sheet speaks', () => {
  expect(of('Nháp: chọn Nộp khi hồ sơ đã đủ điều kiện', false).state).toBe('draft');
  expect(of('Draft: choose Nộp once eligible', false).state).toBe('draft');
  expect(of('', true).state).toBe('submitted');
  expect(of('Đã nộp', true, 'ineligible').state).toBe('blocked');
  expect(of('Đã gỡ', false).state).toBe('draft');
});

test('a file changed since it was submitted is no submitted one, and a draft once it is taken back', () => {
  const status = 'Đã sửa sau khi nộp: nộp lại để được xét';
  expect(of(status, true).state).toBe('changed');
  expect(of(status, true, 'ineligible').state).toBe('changed');
  expect(of(status, false).state).toBe('draft');
});

test('two rows without an ID are two nominees', () => {
  const rows = [
    { ...listed('', ELIGIBLE_FARMER), row: 30 },
    { ...listed('', ELIGIBLE_FARMER), row: 31 },
  ];
  expect(new Set(shownNominees(rows, [], names).map((each) => each.key)).size).toBe(2);
});

test('a plan counts with both its number and its date, nominees when every one is in', () => {
  const year = defaultYear(2024);
  const nominees = shownNominees(sampleNominees(), [], names);
  const states = (line: ReturnType<typeof emptyDuties>, list = nominees) =>
    dutyStates('XTG', year, line, list, '2024-04-01').map(({ campaign, done }) => [campaign, done]);
  expect(states({ ...emptyDuties(2024), planNumber: '12/KH' })).toEqual([
    ['plan', false],
    ['nominees', false],
    ['report', false],
  ]);
  const submitted = nominees.filter((each) => each.state === 'submitted');
  expect(states({ ...emptyDuties(2024), planNumber: '12/KH', planDate: 45_400 }, submitted)).toEqual([
    ['plan', true],
    ['nominees', true],
    ['report', false],
  ]);
});

test('the earliest due of what is not done comes first, across years', () => {
  const states = [2025, 2024].flatMap((year) =>
    dutyStates('XTG', defaultYear(year), undefined, [], '2024-12-20'),
  );
  expect(nextDuty(states)).toMatchObject({ campaign: 'plan', year: 2024, daysLeft: -264 });
});

test('the year shown is the one today falls into, else the latest open one', () => {
  const years = [defaultYear(2025), defaultYear(2024)];
  expect(currentYear(years, '2024-06-01')).toBe(2024);
  expect(currentYear(years, '2026-01-01')).toBe(2025);
  expect(currentYear([], '2024-06-01')).toBeNull();
});

test('a duty’s texts come from the sheet, and only what was changed goes back', () => {
  const line = { ...emptyDuties(2024), planNumber: '12/KH', planDate: 45_356, fundingProposed: 15_000_000 };
  const before = dutyTexts('plan', line);
  expect(before).toEqual({
    planNumber: '12/KH',
    planDate: '05/03/2024',
    planLink: '',
    planTargets: '',
    commitment: '',
    fundingApproved: '',
    fundingProposed: '15.000.000',
  });
  expect(dutyChanges({ ...before, planDate: '', fundingProposed: '' }, before)).toEqual({
    planDate: '',
    fundingProposed: null,
  });
});

test.each([
  ['planDate', '32/01/2024', 'badDay'],
  ['planLink', 'drive.example', 'badLink'],
  ['fundingSpent', '-1', 'notLess'],
  ['fundingSpent', 'nhiều', 'badMoney'],
  ['fundingSpent', '', null],
  ['reportNumber', 'bất kỳ', null],
  ['commitment', '3', null],
  ['commitment', '-3', 'badCount'],
  ['commitment', 'ba', 'badCount'],
] as const)('the duty field %s with %p is told %p', (field, text, fault) => {
  expect(dutyFault(field, text)).toBe(fault);
});
