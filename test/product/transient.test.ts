/** Google fails for a moment at one call, before or behind its effect: the command ends well, or says so and is done again. */
import type { Person } from '../../host/index.ts';
import { farmer, GIAC, KA, laidOffice, type Office, officeOf, openOffice, type Reply } from './office.ts';

const ERROR = 'Service Spreadsheets timed out while accessing document.';
type Snapshot = {
  readonly workbook: { readonly protections: readonly unknown[]; readonly metadata: readonly unknown[] };
  readonly triggers: readonly unknown[];
};
let spent: Office;
const open = (saved: unknown): Office => {
  spent = officeOf(spent.host.reopen(saved));
  return spent;
};
/** The act with one failing call, then once more if it says that Google was busy. */
function disturbed(office: Office, act: () => Reply, call: number, when: 'before' | 'after'): Reply {
  office.host.killAt({ call, when, fatal: false, error: ERROR });
  const reply = act();
  office.host.killAt(null);
  if (reply.ok) return reply;
  expect(reply.code).toBe('serviceBusy');
  return act();
}
/** So many calls spread over a run; the last and the first among them. */
const spread = (total: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => 1 + Math.round((index * (total - 1)) / (count - 1)));
const shapeOf = (office: Office): object => {
  const { workbook, triggers } = office.host.snapshot() as Snapshot;
  return {
    tabs: office.host.sheetNames(),
    protections: workbook.protections.map((each) => JSON.stringify(each)).sort(),
    marks: workbook.metadata.length,
    triggers: triggers.length,
  };
};

describe('set-up of a fresh file', () => {
  let fresh: unknown;
  let calm: object;
  let total: number;
  beforeAll(() => {
    spent = openOffice();
    fresh = spent.host.save();
    spent.ask(spent.owner, 'setup');
    total = spent.last().totalCalls;
    calm = shapeOf(spent);
  });

  test.each(['before', 'after'] as const)(
    'lays the same tabs, protections and one trigger when a call fails %s its effect',
    (when) => {
      for (const call of spread(total, 6)) {
        const office = open(fresh);
        const reply = disturbed(office, () => office.ask(office.owner, 'setup'), call, when);
        expect([call, reply.ok]).toEqual([call, true]);
        expect([call, shapeOf(office)]).toEqual([call, calm]);
      }
    },
  );
});

describe('in a file that is laid', () => {
  let laid: unknown;
  beforeAll(() => {
    const office = laidOffice([
      { ...GIAC, rows: '5' },
      { ...KA, rows: '5' },
    ]);
    office.editor('giac@example.vn');
    office.host.clock.set('2024-03-01T09:00:00+07:00');
    laid = office.host.save();
    spent = office;
  });

  /** What the act leaves when nothing disturbs it, and in how many calls. */
  function calmly(act: (office: Office) => Reply): { readonly total: number; readonly cells: string } {
    const office = open(laid);
    expect(act(office).ok).toBe(true);
    return { total: office.last().totalCalls, cells: seen(office) };
  }
  const seen = (office: Office): string =>
    JSON.stringify([office.owner.see('Xã Trà Giác', 'A:Z'), office.owner.see('Sổ nhắc hạn', 'A:I')]);
  const officerOf = (office: Office): Person => office.host.person('giac@example.vn');

  test.each(['before', 'after'] as const)(
    'one nominee is entered when any call of a save fails %s its effect',
    (when) => {
      const save = (office: Office) => (): Reply =>
        office.ask(officerOf(office), 'nominee.save', { ...farmer(), operation: 'op-1' });
      const calm = calmly((office) => save(office)());
      for (let call = 1; call <= calm.total; call += 2) {
        const office = open(laid);
        expect(disturbed(office, save(office), call, when).ok).toBe(true);
        expect([call, seen(office)]).toEqual([call, calm.cells]);
      }
    },
  );

  test.each(['before', 'after'] as const)(
    'each mail goes once when any call of the reminders fails %s its effect',
    (when) => {
      const send = (office: Office) => (): Reply => office.ask(office.owner, 'reminders.send');
      const calm = calmly((office) => send(office)());
      for (let call = 1; call <= calm.total; call += 2) {
        const office = open(laid);
        const reply = disturbed(office, send(office), call, when);
        const doubtful = office.ask(office.owner, 'mails.doubtful').data.mails.length;
        expect(reply.ok).toBe(true);
        // A mail at whose sending Google failed is in doubt, whether it went or not; every other one went once.
        const recipients = office.host.outbox.map((mail) => mail.to.join());
        expect(new Set(recipients).size).toBe(recipients.length);
        expect([call, recipients.length + doubtful]).toEqual([call, when === 'after' ? 2 + doubtful : 2]);
        if (doubtful === 0) expect(seen(office)).toBe(calm.cells);
      }
    },
  );
});
