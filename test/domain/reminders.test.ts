import { defaultYear } from '../../src/catalogue/settings.ts';
import { dueReminders, dutiesOf, followUpsOf, type UnitFacts } from '../../src/domain/reminders.ts';

const year = defaultYear(2024);
const unit = { id: 'X01', emails: ['a@example.vn'], from: null, to: null };
const nothing: UnitFacts = {
  year: 2024,
  planNumber: '',
  planDate: null,
  reportNumber: '',
  reportDate: null,
  nominees: [],
};
const done: UnitFacts = {
  year: 2024,
  planNumber: '12/KH-UBND',
  planDate: '2024-02-01',
  reportNumber: '90/BC-UBND',
  reportDate: '2024-11-01',
  nominees: [{ verdict: 'eligible', submitted: true }],
};

describe('duties', () => {
  const lacks = (facts: UnitFacts, today = '2024-06-01', who: Parameters<typeof dutiesOf>[0] = unit) =>
    dutiesOf(who, facts, year, today).map(({ lack }) => lack.code);

  test('a unit that has done nothing owes its plan, nominees and report', () => {
    expect(lacks(nothing)).toEqual(['planMissing', 'noNominee', 'reportMissing']);
    expect(dutiesOf(unit, nothing, year, '2024-06-01').map(({ dueDate }) => dueDate)).toEqual([
      '2024-03-31',
      '2024-10-31',
      '2024-11-15',
    ]);
  });

  test('a unit that has done everything owes nothing', () => {
    expect(lacks(done)).toEqual([]);
  });

  test('a plan needs both its number and its date', () => {
    expect(lacks({ ...done, planNumber: ' ' })).toEqual(['planMissing']);
    expect(lacks({ ...done, planDate: null })).toEqual(['planMissing']);
    expect(lacks({ ...done, reportDate: null })).toEqual(['reportMissing']);
  });

  test('unfinished nominees are counted once each, by what they lack', () => {
    const nominees = [
      { verdict: 'eligible', submitted: true },
      { verdict: 'eligible', submitted: false },
      { verdict: 'ineligible', submitted: true },
      { verdict: 'incomplete', submitted: false },
      { verdict: 'incomplete', submitted: false },
    ] as const;
    expect(dutiesOf(unit, { ...done, nominees }, year, '2024-06-01').map(({ lack }) => lack)).toMatchObject([
      {
        changed: 0,
        returned: 0,
        code: 'nomineesUnfinished',
        nominees: 5,
        unfinished: 4,
        ineligible: 1,
        incomplete: 2,
        unsubmitted: 1,
      },
    ]);
  });

  test('a file sent back is owed whatever its verdict, a changed one while it is eligible', () => {
    const nominees = [
      { verdict: 'incomplete', submitted: false, back: 'returned' },
      { verdict: 'eligible', submitted: false, back: 'returned' },
      { verdict: 'eligible', submitted: false, back: 'changed' },
      { verdict: 'ineligible', submitted: false, back: 'changed' },
    ] as const;
    expect(dutiesOf(unit, { ...done, nominees }, year, '2024-06-01')[0]?.lack).toEqual({
      code: 'nomineesUnfinished',
      nominees: 4,
      unfinished: 4,
      ineligible: 1,
      incomplete: 0,
      unsubmitted: 0,
      changed: 1,
      returned: 2,
    });
  });

  test('an exemplar is to be looked at again from its day on; those of one day are one duty, of whatever year', () => {
    const followUps = [
      { name: 'An', year: 2023, on: '2024-06-01' },
      { name: 'Bình', year: 2024, on: '2024-06-01' },
      { name: 'Chi', year: 2022, on: '2024-05-20' },
      { name: 'Mai sau', year: 2024, on: '2024-06-02' },
    ];
    expect(followUpsOf(unit, followUps, '2024-06-01')).toEqual([
      {
        campaign: 'followUp',
        unit: 'X01',
        year: 2024,
        dueDate: '2024-06-01',
        lack: { code: 'followUpDue', names: ['An', 'Bình'] },
        recipients: ['a@example.vn'],
      },
      expect.objectContaining({ dueDate: '2024-05-20', year: 2022 }),
    ]);
    expect(followUpsOf({ ...unit, to: '2024-05-31' }, followUps, '2024-06-01')).toEqual([]);
    const duties = followUpsOf(unit, followUps, '2024-06-01');
    const rules = { steps: [30, 14, 7, 3, 1, 0], overdueEvery: 3, overdueLimit: 10 };
    const due = dueReminders({ ...rules, today: '2024-06-01', duties, ledger: [] });
    expect(due.map(({ step }) => step)).toEqual([0, -12]);
  });

  test('a closed year, or facts of another one, ask for nothing', () => {
    expect(dutiesOf(unit, nothing, { ...year, open: false }, '2024-06-01')).toEqual([]);
    expect(dutiesOf(unit, { ...nothing, year: 2023 }, year, '2024-06-01')).toEqual([]);
  });

  test('a unit owes until its last day and no longer', () => {
    const ended = { ...unit, to: '2024-06-30' };
    expect(lacks(nothing, '2024-06-30', ended)).toHaveLength(3);
    expect(lacks(nothing, '2024-07-01', ended)).toEqual([]);
  });

  test('a successor owes nothing before its first day, nor what fell due before it', () => {
    const successor = { ...unit, from: '2024-07-01' };
    expect(lacks(nothing, '2024-06-30', successor)).toEqual([]);
    expect(lacks(nothing, '2024-07-01', successor)).toEqual(['noNominee', 'reportMissing']);
    expect(lacks(nothing, '2024-11-15', { ...unit, from: '2024-11-15' })).toEqual(['reportMissing']);
  });
});
