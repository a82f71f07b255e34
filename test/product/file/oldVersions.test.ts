/** What moves the file's moment on: a version from before any of it is known as an old one when somebody takes it back. */
import { accepted, book, decide, granted, officeAccount, propose, submitted } from '../awarding.ts';
import { farmer, GIAC, laidOffice, OFFICE, type Office, officeOf } from '../office.ts';
import { rowsOf, tableOf } from '../tabs.ts';

const TAB = 'Xã Trà Giác';
let office: Office;
let base: unknown;
let ids: Readonly<Record<'waiting' | 'fits' | 'proposed' | 'decided', string>>;

beforeAll(() => {
  office = laidOffice([GIAC]);
  officeAccount(office);
  office.editor('giac@example.vn');
  ids = {
    fits: accepted(office, 'X01', { name: 'Người Được Nhận' }),
    proposed: accepted(office, 'X01', { name: 'Người Được Đề Nghị' }),
    decided: accepted(office, 'X01', { name: 'Người Được Khen' }),
    waiting: submitted(office, 'X01', { name: 'Người Chờ Xét' }),
  };
  granted(propose(office, [ids.proposed, ids.decided]));
  granted(decide(office, [ids.decided]));
  granted(office.ask(office.owner, 'backup'));
  base = office.host.save();
});
beforeEach(() => {
  office = officeOf(office.host.reopen(base));
});

/** The office decides that the file fits. */
function review(): unknown {
  const { files } = granted(office.ask(office.owner, 'review.list', { year: 2024 })).data;
  const { fingerprint } = files.find(({ id }: { id: string }) => id === ids.waiting);
  const input = { files: [{ id: ids.waiting, fingerprint }], to: 'Đủ điều kiện' };
  return granted(office.ask(office.owner, 'review.decide', input));
}
/** A row that somebody has emptied comes back from the backup. */
function restoreRow(): unknown {
  const [row] = rowsOf(office.owner, TAB, 'nominees', ['name']);
  const { keys, cell } = tableOf(office.owner, TAB, 'nominees');
  for (const key of keys)
    if (row?.cells[key] !== '' && INPUTS.includes(key))
      office.owner.type(TAB, cell(key, row?.index ?? 0), '');
  return granted(office.ask(office.owner, 'backup.restore', { tab: TAB }));
}
const INPUTS = ['id', 'name'];

const ACTS: Readonly<Record<string, () => unknown>> = {
  'a decision on a file': review,
  'a proposal': () => granted(propose(office, [ids.fits])),
  'a decision of commendation': () => granted(decide(office, [ids.proposed])),
  'a proposal withdrawn': () => granted(office.ask(office.owner, 'award.drop', { ids: [ids.proposed] })),
  'money paid': () =>
    granted(office.ask(office.owner, 'award.pay', { ids: [ids.decided], date: '2024-01-11' })),
  'rows given back from the backup': restoreRow,
  'a year opened': () => granted(office.ask(office.owner, 'year.open', { year: 2025 })),
};
const isTold = (): boolean => office.ask(office.owner, 'reminders.send').code === 'fileRestored';

test.each(Object.entries(ACTS))('T03 %s: an old version from before it is noticed', (_name, act) => {
  const version = office.host.save();
  act();
  expect(isTold()).toBe(false);
  office.host.restoreVersion(version);
  expect(isTold()).toBe(true);
});

test('T03 a year opened again after it was locked: an old version in which it is locked is noticed', () => {
  office = laidOffice([GIAC]);
  office.host.clock.set('2024-12-28T09:00:00+07:00');
  granted(office.ask(office.owner, 'year.lock', { year: 2024 }));
  // The mails of the day would mark the file by themselves.
  expect(isTold()).toBe(false);
  const locked = office.host.save();
  granted(office.ask(office.owner, 'year.unlock', { year: 2024 }));
  office.host.restoreVersion(locked);
  expect(isTold()).toBe(true);
});

test('T03 the same asked twice does nothing: a version from between is the newest one', () => {
  granted(propose(office, [ids.fits]));
  const lines = book(office);
  const version = office.host.save();
  granted(propose(office, [ids.fits]));
  office.host.restoreVersion(version);
  expect(isTold()).toBe(false);
  expect(book(office)).toEqual(lines);
});

test('T03 what a unit has entered is noticed from the moment Hồ sơ has taken it in', () => {
  const officer = office.host.person('giac@example.vn');
  const version = office.host.save();
  granted(office.ask(officer, 'nominee.save', farmer({ name: 'Người Vừa Nhập' })));
  granted(office.ask(office.owner, 'register.refresh'));
  office.host.restoreVersion(version);
  expect(isTold()).toBe(true);
});

test('T03 a decision that was killed behind its cells is remembered when the office presses again', () => {
  const { files } = granted(office.ask(office.owner, 'review.list', { year: 2024 })).data;
  const { fingerprint } = files.find(({ id }: { id: string }) => id === ids.waiting);
  const act = (): unknown =>
    office.owner.call('rpc', 'review.decide', {
      files: [{ id: ids.waiting, fingerprint }],
      to: 'Đủ điều kiện',
    });
  const version = office.host.save();
  act();
  const calls = office.last().totalCalls;
  let missed = 0;
  for (let call = calls; call > calls - 4; call--) {
    office = officeOf(office.host.reopen(base));
    office.host.killAt({ call, when: 'before' });
    expect(act).toThrow();
    office.host.killAt(null);
    const dead = office.host.save();
    office.host.restoreVersion(version);
    if (!isTold()) missed += 1;
    office = officeOf(office.host.reopen(dead));
    act();
    office.host.restoreVersion(version);
    expect(isTold()).toBe(true);
  }
  expect(missed).toBeGreaterThan(0);
});

test('T03 the office is shown the banner at once, though its page was answered a moment ago', () => {
  const colleague = office.host.person(OFFICE);
  const version = office.host.save();
  granted(propose(office, [ids.fits]));
  const banner = (): string | undefined => office.ask(colleague, 'session.start').data.banner;
  office.host.restoreVersion(version);
  expect(banner()).toBeUndefined();
  expect(isTold()).toBe(true);
  expect(banner()).toContain('bản cũ');
});
