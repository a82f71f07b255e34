import type { Person } from '../../host/index.ts';
import { FARMER, farmer, GIAC, laidOffice, MINUTE, type Office } from './office.ts';
import { openPages, type Pages, TAB } from './pages.ts';
import { rowsOf } from './tabs.ts';

let second: Pages['second'];
let nominees: Pages['nominees'];
let save: Pages['save'];

beforeAll(() => {
  ({ second, nominees, save } = openPages());
});

describe('one act, sent twice', () => {
  test('enters one nominee, whatever else was entered between', () => {
    const first = save({ name: 'Hai Lần' }, { operation: 'op-1' });
    save({ name: 'Ở Giữa' });
    const again = save({ name: 'Hai Lần' }, { operation: 'op-1' });
    expect(again.data).toMatchObject({ id: first.data.id, row: first.data.row, duplicates: [] });
    expect(nominees().filter(({ name }) => name === 'Hai Lần')).toHaveLength(1);
  });

  test('of another account, or under another name, is another act', () => {
    const count = nominees().length;
    const mine = save({ name: 'Việc Chung' }, { operation: 'op-2' });
    const theirs = save({ name: 'Việc Chung' }, { operation: 'op-2' }, second);
    const other = save({ name: 'Việc Chung' }, { operation: 'op-3' });
    expect(new Set([mine.data.id, theirs.data.id, other.data.id]).size).toBe(3);
    expect(nominees()).toHaveLength(count + 3);
    expect(other.data.duplicates).toHaveLength(2);
  });

  test('never touches a nominee that was given the reserved ID when the first run had died', () => {
    const run = laidOffice([{ ...GIAC, emails: 'giac@example.vn, giac2@example.vn' }]);
    const [one, two] = ['giac@example.vn', 'giac2@example.vn'].map((email) => run.editor(email));
    if (one === undefined || two === undefined) throw new Error('two officers');
    const calls = callsUntil(run, one, 'Properties.setProperty');
    run.host.killAt({ call: calls, when: 'after' });
    expect(() =>
      one.call('rpc', 'nominee.save', { ...farmer({ name: 'Của Tôi' }), operation: 'op' }),
    ).toThrow();
    run.host.killAt(null);
    run.host.clock.advance(10 * MINUTE);
    const theirs = run.ask(two, 'nominee.save', farmer({ name: 'Của Bạn' })).data;
    const mine = run.ask(one, 'nominee.save', { ...farmer({ name: 'Của Tôi' }), operation: 'op' }).data;
    expect(mine.id).not.toBe(theirs.id);
    const names = rowsOf(run.owner, TAB, 'nominees', ['name']).map(({ cells }) => cells.name);
    expect(names.sort()).toEqual(['Của Bạn', 'Của Tôi', 'Đo Lường'].sort());
  });

  test.each(['lost', 'applied'] as const)(
    'after a run that died at any of its calls leaves one nominee (unflushed writes %s)',
    (unflushedOnKill) => {
      const run = laidOffice([GIAC], { unflushedOnKill });
      const one = run.editor('giac@example.vn');
      run.ask(one, 'nominee.save', { ...farmer({ name: 'Đếm' }), operation: 'count' });
      const { totalCalls } = run.last();
      for (let call = 1; call <= totalCalls; call++) {
        const act = { ...farmer({ name: `Lần ${call}` }), operation: `op-${call}` };
        run.host.killAt({ call, when: 'after' });
        expect(() => one.call('rpc', 'nominee.save', act)).toThrow();
        run.host.killAt(null);
        run.host.clock.advance(MINUTE);
        expect(run.ask(one, 'nominee.save', act)).toMatchObject({ ok: true });
      }
      const rows = rowsOf(run.owner, TAB, 'nominees', ['id', 'name']).map(({ cells }) => cells);
      expect(rows).toHaveLength(totalCalls + 1);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(totalCalls + 1);
      expect(new Set(rows.map(({ name }) => name)).size).toBe(totalCalls + 1);
      for (const row of rows) expect(row).toMatchObject({ kind: 'Cá nhân', evidence: FARMER.evidence });
    },
  );

  test('only the latest acts are remembered, within what the store holds', () => {
    const run = laidOffice([GIAC]);
    const one = run.editor('giac@example.vn');
    for (let index = 0; index < 25; index++) {
      run.host.clock.advance(1000);
      run.ask(one, 'nominee.save', { ...farmer({ name: `Người ${index}` }), operation: `op-${index}` });
    }
    const { properties } = run.host.snapshot() as { properties: Record<string, Record<string, string>> };
    const kept = Object.keys(properties['user:giac@example.vn'] ?? {});
    expect(kept).toHaveLength(20);
    expect(kept).toContain('op:op-24');
    expect(kept).not.toContain('op:op-0');
  });
});

/** At which call a save of this person first makes a call of this kind. */
function callsUntil(run: Office, person: Person, kind: string): number {
  run.ask(person, 'nominee.save', { ...farmer({ name: 'Đo Lường' }), operation: 'measure' });
  const { calls } = run.last();
  const order = [
    'Session.getEffectiveUser',
    'DeveloperMetadataFinder.find',
    'Range.getValues',
    'Lock.tryLock',
    'Properties.getProperties',
  ];
  const before = order.reduce((sum, each) => sum + (calls[each] ?? 0), 0);
  expect(calls[kind]).toBeGreaterThan(0);
  return before + 1;
}
