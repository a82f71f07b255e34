/** Runs that end in the midst of what Nhật ký tells of, or of writing it. */
import { about, ask, desks, LOG, log, save, tick, waiting } from './logDesk.ts';
import { lengthenLog } from './longLog.ts';

const open = desks();

describe('kills', () => {
  test('of a submission, at every fifth call, leave one line of it, once it is repeated', () => {
    const desk = open();
    const id = save(desk);
    tick(desk);
    const start = desk.host.save();
    const plain = open(start);
    ask(plain.officer, 'nominee.submit', { id });
    const calls = plain.host.executions.at(-1)?.totalCalls ?? 0;
    expect(calls).toBeGreaterThan(8);
    for (const pending of ['lost', 'applied'] as const)
      for (let call = 5; call <= calls; call += 5) {
        const killed = open(start);
        killed.host.killAt({ call, when: 'after', pending });
        attempt(() => ask(killed.officer, 'nominee.submit', { id }));
        killed.host.killAt(null);
        ask(killed.officer, 'nominee.submit', { id });
        tick(killed);
        expect([call, pending, about(killed, id)]).toEqual([
          call,
          pending,
          ['Nhập, sửa đề cử: Nháp', 'Nộp hồ sơ: Nháp → Đã nộp', 'Cập nhật hồ sơ: Nháp → Đã nộp'],
        ]);
      }
  });

  test.each(['one that grows on', 'one that is set aside'])(
    'of the run that writes the log, %s, at every fourth call, lose no line and double none',
    (kind) => {
      const desk = open();
      const ids = [save(desk), save(desk, { name: 'Hồ Thị Hai' })];
      if (kind === 'one that is set aside') lengthenLog(desk.owner);
      const start = desk.host.save();
      const plain = open(start);
      ask(plain.owner, 'log.drain');
      const calls = plain.host.executions.at(-1)?.totalCalls ?? 0;
      for (const pending of ['lost', 'applied'] as const)
        for (let call = 4; call <= calls; call += 4) {
          const killed = open(start);
          killed.host.killAt({ call, when: 'after', pending });
          attempt(() => ask(killed.owner, 'log.drain'));
          killed.host.killAt(null);
          tick(killed);
          tick(killed);
          const names = killed.host.sheetNames().filter((name) => name.startsWith(LOG));
          const lines = names.flatMap((name) => log(killed, name));
          const counts = ids.map((id) => lines.filter(({ nominee }) => nominee === id).length);
          expect([pending, call, ...counts]).toEqual([pending, call, 1, 1]);
          expect(names).toHaveLength(kind === 'one that is set aside' ? 2 : 1);
          expect(waiting(killed)).toEqual([]);
        }
    },
  );
});

function attempt(act: () => unknown): void {
  try {
    act();
  } catch {
    // The client sees an error where its run was ended.
  }
}
