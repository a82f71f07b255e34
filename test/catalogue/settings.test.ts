import { DEFAULT_GENERAL_SETTINGS, defaultSettings, defaultYear } from '../../src/catalogue/settings.ts';
import { isIsoDate } from '../../src/domain/dates.ts';

test('the default year is the calendar year with its due dates inside', () => {
  const { year, open, from, to, fund, openedAt, lockedAt, ...due } = defaultYear(2024);
  expect([year, open, from, to]).toEqual([2024, true, '2024-01-01', '2024-12-31']);
  expect([fund, openedAt, lockedAt]).toEqual([null, null, null]);
  expect(due).toEqual({
    planDue: '2024-03-31',
    midYearDue: '2024-06-15',
    nomineeDue: '2024-10-31',
    reportDue: '2024-11-15',
  });
  for (const date of [due.planDue, due.midYearDue, due.nomineeDue, due.reportDue]) {
    expect(isIsoDate(date)).toBe(true);
    expect(date >= from && date <= to).toBe(true);
  }
});

test('reminder steps fall from thirty days to the day itself', () => {
  expect(DEFAULT_GENERAL_SETTINGS.reminderSteps).toEqual([30, 14, 7, 3, 1, 0]);
});

test('no address is set by default, and one year is open', () => {
  const settings = defaultSettings(2024);
  expect([settings.ownerEmail, ...settings.officeEmails, ...settings.leadershipEmails]).toEqual(['']);
  expect(settings.years.map(({ year, open }) => [year, open])).toEqual([[2024, true]]);
});
