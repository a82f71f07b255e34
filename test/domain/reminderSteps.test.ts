/** When a duty is reminded of, and how reminders become mails. */
import fc from 'fast-check';
import { addDays, daysBetween } from '../../src/domain/dates.ts';
import {
  type Duty,
  dueReminders,
  groupReminders,
  type LedgerEntry,
  planSending,
  type Reminder,
} from '../../src/domain/reminders.ts';

const rules = { steps: [30, 14, 7, 3, 1, 0], overdueEvery: 3, overdueLimit: 10 };
const duty: Duty = {
  campaign: 'report',
  unit: 'X01',
  year: 2024,
  dueDate: '2024-11-15',
  lack: { code: 'reportMissing' },
  recipients: ['a@example.vn'],
};

function due(today: string, duties: readonly Duty[] = [duty], ledger: readonly LedgerEntry[] = []) {
  return dueReminders({ ...rules, today, duties, ledger });
}
function sent(
  reminders: readonly Reminder[],
  date: string,
  status: LedgerEntry['status'] = 'SENT',
): LedgerEntry[] {
  return reminders.map(({ key }) => ({ key, status, date }));
}

describe('steps', () => {
  test.each([
    ['2024-10-15', undefined, undefined],
    ['2024-10-16', 30, 30],
    ['2024-10-20', 30, 26],
    ['2024-11-01', 14, 14],
    ['2024-11-13', 3, 2],
    ['2024-11-14', 1, 1],
    ['2024-11-15', 0, 0],
    ['2024-11-17', 0, -2],
    ['2024-11-18', -3, -3],
    ['2024-11-20', -3, -5],
    ['2024-11-21', -6, -6],
    ['2024-12-15', -30, -30],
    ['2025-02-01', -30, -78],
  ])('on %s step %s is due, with %s days left', (today, step, daysLeft) => {
    const [reminder] = due(today);
    expect(reminder?.step).toBe(step);
    expect(reminder?.daysLeft).toBe(daysLeft);
  });

  test('the key names campaign, unit, recipient, due date and step', () => {
    expect(due('2024-11-01')[0]?.key).toBe('report|X01|a@example.vn|2024-11-15|14');
  });

  test('without overdue steps the last one is the due day', () => {
    const input = { ...rules, overdueEvery: 0, today: '2024-12-01', duties: [duty], ledger: [] };
    expect(dueReminders(input).map(({ step }) => step)).toEqual([0]);
  });

  test('overdue steps can come daily, and end at their limit', () => {
    const steps = (today: string) =>
      dueReminders({ ...rules, overdueEvery: 1, overdueLimit: 2, today, duties: [duty], ledger: [] }).map(
        ({ step }) => step,
      );
    expect([...steps('2024-11-16'), ...steps('2024-11-17'), ...steps('2024-11-20')]).toEqual([-1, -2, -2]);
  });

  test.each(['PENDING', 'SENT', 'UNCERTAIN'] as const)('a step that is %s is not sent again', (status) => {
    const first = due('2024-11-01');
    expect(due('2024-11-02', [duty], sent(first, '2024-11-01', status))).toEqual([]);
  });

  test('a step that failed without being sent is tried again, the same day too', () => {
    const first = due('2024-11-01');
    expect(due('2024-11-01', [duty], sent(first, '2024-11-01', 'FAILED'))).toEqual(first);
  });

  test('nobody gets a second mail on one day, even about a duty that came up later', () => {
    const ledger = sent(due('2024-11-01'), '2024-11-01');
    const later: Duty = { ...duty, unit: 'X02' };
    expect(due('2024-11-01', [duty, later], ledger)).toEqual([]);
    expect(due('2024-11-02', [duty, later], ledger).map((reminder) => reminder.duty.unit)).toEqual(['X02']);
  });

  test('addresses differing in case or spaces are one recipient, and empty ones none', () => {
    const reminders = due('2024-11-01', [
      { ...duty, recipients: ['A@example.vn', ' a@example.vn', '', 'b@example.vn'] },
    ]);
    expect(reminders.map(({ recipient }) => recipient)).toEqual(['a@example.vn', 'b@example.vn']);
  });

  test('a duty named twice is brought once', () => {
    expect(due('2024-11-01', [duty, duty])).toHaveLength(1);
  });

  test('over any season with days left out, no step goes out twice, and every sent one is the current one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -45, max: 45 }), { maxLength: 60 }), (offsets) => {
        const ledger: LedgerEntry[] = [];
        for (const offset of [...offsets].sort((a, b) => a - b)) {
          const today = addDays(duty.dueDate, offset);
          const reminders = due(today, [duty], ledger);
          expect(reminders.length).toBeLessThanOrEqual(1);
          for (const { step, daysLeft } of reminders) {
            expect(daysLeft).toBe(daysBetween(today, duty.dueDate));
            expect(step).toBeGreaterThanOrEqual(Math.max(daysLeft, -30));
            expect(step - daysLeft).toBeLessThan(daysLeft > 0 ? 17 : daysLeft >= -30 ? 3 : 100);
          }
          ledger.push(...sent(reminders, today));
        }
        expect(new Set(ledger.map(({ key }) => key)).size).toBe(ledger.length);
      }),
    );
  });

  test('a run on every day of the season sends every step on its day', () => {
    const ledger: LedgerEntry[] = [];
    const steps: number[] = [];
    for (let offset = -40; offset <= 60; offset += 1) {
      const today = addDays(duty.dueDate, offset);
      const reminders = due(today, [duty], ledger);
      for (const { step, daysLeft } of reminders) {
        expect(step).toBe(daysLeft);
        steps.push(step);
      }
      ledger.push(...sent(reminders, today));
    }
    expect(steps).toEqual([30, 14, 7, 3, 1, 0, -3, -6, -9, -12, -15, -18, -21, -24, -27, -30]);
  });
});

describe('messages', () => {
  const late: Duty = {
    ...duty,
    campaign: 'nominees',
    unit: 'X02',
    dueDate: '2024-10-31',
    recipients: ['a@example.vn'],
  };

  test('one message carries all that is due to a recipient, from several units, most urgent first', () => {
    const messages = groupReminders(due('2024-11-03', [duty, late]));
    expect(messages).toHaveLength(1);
    expect(messages[0]?.daysLeft).toBe(-3);
    expect(messages[0]?.reminders.map((reminder) => reminder.duty.unit)).toEqual(['X02', 'X01']);
  });

  test('no reminder is lost or doubled on its way into messages and the sending plan', () => {
    const duties = fc.array(
      fc.record({
        campaign: fc.constantFrom('plan' as const, 'report' as const),
        unit: fc.constantFrom('X01', 'X02', 'X03'),
        year: fc.constant(2024),
        dueDate: fc.constantFrom('2024-11-01', '2024-11-10', '2024-11-20'),
        lack: fc.constant({ code: 'reportMissing' } as const),
        recipients: fc.array(
          fc.constantFrom('a@example.vn', 'b@example.vn', 'c@example.vn', 'd@example.vn'),
          { maxLength: 3 },
        ),
      }),
    );
    fc.assert(
      fc.property(duties, fc.nat(10), fc.nat(10), (list, quota, reserve) => {
        const reminders = due('2024-11-09', list);
        const messages = groupReminders(reminders);
        expect(new Set(messages.map(({ recipient }) => recipient)).size).toBe(messages.length);
        expect(messages.flatMap((message) => message.reminders)).toHaveLength(reminders.length);
        const plan = planSending({ messages: [...messages].reverse(), quota, reserve });
        expect([...plan.today, ...plan.waiting]).toEqual(messages);
        expect(plan.today).toHaveLength(Math.min(messages.length, Math.max(0, quota - reserve)));
      }),
    );
  });

  test('when mail runs short the latest go first, then those with the fewest days', () => {
    const to = (recipient: string, dueDate: string): Duty => ({ ...duty, dueDate, recipients: [recipient] });
    const messages = groupReminders(
      due('2024-11-09', [
        to('a@example.vn', '2024-11-20'),
        to('b@example.vn', '2024-11-10'),
        to('c@example.vn', '2024-11-05'),
      ]),
    );
    const plan = planSending({ messages, quota: 22, reserve: 20 });
    expect(plan.today.map(({ recipient }) => recipient)).toEqual(['c@example.vn', 'b@example.vn']);
    expect(plan.waiting.map(({ recipient }) => recipient)).toEqual(['a@example.vn']);
    expect(planSending({ messages, quota: 5, reserve: 20 }).today).toEqual([]);
  });
});
