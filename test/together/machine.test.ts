import { explore, runAgain } from '../../host/together/explore.ts';
import { smallFile } from './small.ts';

const ADDING = `
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
function add(name) { var row = sheet().getLastRow() + 1; sheet().getRange(row, 1).setValue(name); }
function addAndFlush(name) { add(name); SpreadsheetApp.flush(); }
function withLock(work, timeout) {
  var lock = LockService.getDocumentLock();
  if (!lock.tryLock(timeout)) return 'busy';
  try { return work(); } finally { lock.releaseLock(); }
}
function addLocked(name) { return withLock(function () { addAndFlush(name); return 'added'; }, 20000); }
function addUnflushed(name) { return withLock(function () { add(name); return 'added'; }, 20000); }
function addSlowly(name) { return withLock(function () { Utilities.sleep(30000); addAndFlush(name); return 'added'; }, 20000); }
function both(first, second) {
  var one = first === 'document' ? LockService.getDocumentLock() : LockService.getScriptLock();
  var two = second === 'document' ? LockService.getDocumentLock() : LockService.getScriptLock();
  if (!one.tryLock(20000)) return 'busy';
  if (!two.tryLock(20000)) return 'busy';
  two.releaseLock();
  one.releaseLock();
  return 'had both';
}
function dies() { LockService.getDocumentLock().tryLock(20000); throw new Error('on the way'); }
function moments() { return [Date.now(), Math.random(), Utilities.getUuid()]; }`;

const lost = (rows: readonly string[], ...names: readonly string[]): string[] =>
  names.filter((name) => !rows.includes(name)).map((name) => `${name} is lost`);

describe('executions that go on by turns', () => {
  const file = smallFile(ADDING);
  const two = (fn: string) => [[fn, 'An'] as const, [fn, 'Bình'] as const];
  const kinds = (found: readonly { readonly what: string }[]): string[] =>
    [...new Set(found.map(({ what }) => what))].sort();

  test('a row is lost in some schedule where nobody locks, and none where everybody does', () => {
    const check = () => lost(file.rows(), 'An', 'Bình');
    const bare = file.explore(two('addAndFlush'), check);
    expect(kinds(bare.faults)).toEqual(['An is lost', 'Bình is lost']);
    const locked = file.explore(two('addLocked'), check);
    expect(locked.faults).toEqual([]);
    expect(locked.schedules).toBeGreaterThan(2);
  });

  test('a lock let go before the write is flushed guards nothing', () => {
    const found = file.explore(two('addUnflushed'), () => lost(file.rows(), 'An', 'Bình'));
    expect(kinds(found.faults)).toEqual(['An is lost', 'Bình is lost']);
  });

  test('a schedule that went wrong can be run again by its name', () => {
    const plan = file.plan(two('addAndFlush'), () => lost(file.rows(), 'An', 'Bình'));
    const { faults } = explore(plan);
    expect(faults.length).toBeGreaterThan(1);
    for (const { what, schedule } of faults) expect(runAgain(plan, schedule)).toContain(what);
    expect(runAgain(plan, '')).toEqual([]);
  });

  test('every schedule that leaves something else is found with the reduction too', () => {
    const ends = (isReduced: boolean, fn: string) => {
      const seen = new Set<string>();
      const { schedules } = file.explore(
        two(fn),
        (replies) => {
          seen.add(JSON.stringify([file.rows(), replies]));
          return [];
        },
        { isReduced, switches: 2 },
      );
      return { seen: [...seen].sort(), schedules };
    };
    for (const fn of ['addAndFlush', 'addUnflushed']) {
      const [reduced, whole] = [ends(true, fn), ends(false, fn)];
      expect(reduced.seen).toEqual(whole.seen);
      expect(reduced.schedules).toBeLessThan(whole.schedules);
    }
  });

  test('who waits too long for a lock is told so, and who waits long enough gets it', () => {
    const told = (first: string, second: string) => {
      const seen = new Set<string>();
      file.explore(
        [
          [first, 'An'],
          [second, 'Bình'],
        ],
        (replies) => {
          seen.add(replies.join(' and '));
          return [];
        },
      );
      return [...seen].sort();
    };
    expect(told('addLocked', 'addLocked')).toEqual(['added and added']);
    expect(told('addSlowly', 'addLocked')).toEqual(['added and added', 'added and busy']);
  });

  test('two who take two locks crosswise are found deadlocked', () => {
    const crosswise = file.explore(
      [
        ['both', 'document', 'script'],
        ['both', 'script', 'document'],
      ],
      () => [],
    );
    expect(crosswise.deadlocks).toBeGreaterThan(0);
    expect(kinds(crosswise.faults)).toEqual(['deadlock']);
    const alike = file.explore(
      [
        ['both', 'document', 'script'],
        ['both', 'document', 'script'],
      ],
      () => [],
    );
    expect(alike.deadlocks).toBe(0);
  });

  test('an execution that dies lets its locks go', () => {
    const found = file.explore([['dies'], ['addLocked', 'An']], (replies) => [
      ...lost(file.rows(), 'An'),
      ...(replies[1] === 'added' ? [] : [String(replies[1])]),
    ]);
    expect(found.faults).toEqual([]);
  });

  test('three at once lose nothing behind a lock', () => {
    const calls = [...two('addLocked'), ['addLocked', 'Chi'] as const];
    const found = file.explore(calls, () => lost(file.rows(), 'An', 'Bình', 'Chi'), { switches: 1 });
    expect(found.faults).toEqual([]);
  });

  test('clock and dice tell a held execution what they told it before', () => {
    const found = file.explore([['moments'], ['addLocked', 'An']], ([reply]) => {
      const [now, dice] = reply as [number, number, string];
      return now > 0 && dice < 1 ? [] : ['no moment'];
    });
    expect(found.faults).toEqual([]);
  });

  test('every schedule starts from the same file', () => {
    const { host, rewind } = file;
    rewind();
    const before = JSON.stringify(host.snapshot());
    file.explore(two('addAndFlush'), () => []);
    rewind();
    expect(JSON.stringify(host.snapshot())).toBe(before);
  });
});
