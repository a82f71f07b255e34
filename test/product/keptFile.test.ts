/** A file that was laid once and kept stands as one that has just been laid. */
import { keptFile } from './keptFile.ts';
import { farmer, GIAC, KA, laidOffice, type Office, openOffice } from './office.ts';
import { reopened } from './reopened.ts';
import { dayOf } from './season.ts';

const DIST = new URL('../../dist', import.meta.url).pathname;
const OFFICER = 'giac@example.vn';

/** Everything that outlives runs, but for how long this machine took over them. */
const standing = ({ host }: Office): unknown =>
  JSON.parse(JSON.stringify(host.save(), (key, value) => (key === 'cpuMs' ? 0 : value)));

/** An officer enters a file; the office's day, with its mails. */
function work(office: Office): void {
  office.ask(office.editor(OFFICER), 'nominee.save', farmer());
  expect(dayOf(office, '2024-03-01')).not.toEqual([]);
}

describe('a kept file', () => {
  let laid: Office;
  beforeAll(() => {
    laid = openOffice();
    laid.setUp();
    laid.addUnits(GIAC, KA);
  });

  test('holds the same cells, rights, facts, runs, menus and chances at the same moment, and goes on in the same way', () => {
    const open = reopened(() => laidOffice([GIAC, KA]));
    open();
    const offices = [laid, laidOffice([GIAC, KA]), open()] as const;
    const [wanted, kept, again] = offices.map(standing);
    expect(kept).toEqual(wanted);
    expect(again).toEqual(wanted);
    for (const office of offices) work(office);
    const [after, keptAfter, againAfter] = offices.map(standing);
    expect(keptAfter).toEqual(after);
    expect(againAfter).toEqual(after);
    expect(after).not.toEqual(wanted);
  });

  test('is no other file than was asked for: no units, another day, another account', () => {
    const other = laidOffice([], { now: '2024-06-20T08:00:00+07:00', account: 'workspace' });
    expect(other.host.clock.now().toISOString()).toMatch(/^2024-06-20/);
    expect(other.host.sheetNames()).not.toContain(GIAC.name);
    expect(other.host.save()).toMatchObject({ options: { account: 'workspace' } });
  });

  test('is laid once, and what a test does to it is nothing to the next', () => {
    let times = 0;
    const lay = () => ({ rows: [++times] });
    const spec = { own: process.pid, at: Date.now() };
    const first = keptFile(spec, DIST, lay) as { rows: number[] };
    first.rows.push(99);
    expect(keptFile(spec, DIST, lay)).toEqual({ rows: [1] });
    expect(keptFile({ ...spec, at: 0 }, DIST, lay)).toEqual({ rows: [2] });
  });
});
