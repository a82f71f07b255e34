/** Lines of Nhật ký that cannot be written yet. */
import { about, ask, type Desk, decide, desks, factsIn, log, save, TAB, tick, waiting } from './logDesk.ts';
import type { Reply } from './office.ts';
import { rowsOf, seeAll, tableOf } from './tabs.ts';

const open = desks();

/** The same file with its facts near the limit. */
function crowded(desk: Desk): Desk {
  const saved = desk.host.save();
  const facts = factsIn(saved);
  for (let number = 0; number < 52; number++) facts.push([`other:${number}`, 'x'.repeat(8100)]);
  return open(saved);
}
const cleared = (desk: Desk): Desk => {
  const saved = desk.host.save();
  const facts = factsIn(saved);
  facts.splice(0, facts.length, ...facts.filter(([key]) => !key.startsWith('other:')));
  return open(saved);
};

describe('lines that wait', () => {
  test('go into the unit’s own tab when the facts are full, and from there into Nhật ký', () => {
    const full = crowded(open());
    const id = save(full);
    expect(waiting(full)).toEqual([]);
    expect(seeAll(full.officer, TAB).flat().join('\n')).toContain('N.V.A.');
    tick(full);
    expect(about(full, id)).toEqual([]);
    const roomy = cleared(full);
    roomy.host.clock.set('2024-01-11T00:01:00+07:00');
    tick(roomy);
    expect(about(roomy, id)).toEqual(['Nhập, sửa đề cử: Nháp']);
    expect(seeAll(roomy.officer, TAB).flat().join('\n')).not.toContain('N.V.A.');
  });

  test('of the office go into Việc đang làm, and the owner’s next run takes them from there', () => {
    const desk = open();
    const id = save(desk);
    ask(desk.officer, 'nominee.submit', { id });
    tick(desk);
    const full = crowded(desk);
    expect(decide(full, id, 'Đủ điều kiện')).toMatchObject({ ok: true });
    expect(rowsOf(full.owner, 'Việc đang làm', 'steps').map(({ cells }) => cells.job)).toEqual(['log']);
    tick(full);
    expect(about(full, id).at(-1)).toBe('Xét duyệt hồ sơ: Đã nộp → Đủ điều kiện');
    expect(rowsOf(full.owner, 'Việc đang làm', 'steps')).toEqual([]);
  });

  test('keep a unit from acting, with nothing changed, only where no room is left at all', () => {
    const full = crowded(open());
    const replies: Reply[] = [];
    for (let number = 0; number < 5 && replies.at(-1)?.ok !== false; number++)
      replies.push(
        ask(full.officer, 'duty.save', {
          year: 2024,
          fields: { planNumber: `${number}/KH`, planTargets: 'a' },
        }),
      );
    const lines = seeAll(full.officer, TAB).flat();
    expect(replies.every(({ ok }) => ok)).toBe(true);
    const text = lines.find((cell) => cell.includes('duty.save')) ?? '';
    const header = tableOf(full.owner, TAB, 'nominees').first - 2;
    full.owner.paste(TAB, `A${header}`, [[many(text)]]);
    const refused = ask(full.officer, 'duty.save', { year: 2024, fields: { planNumber: '99/KH' } });
    expect(refused).toMatchObject({ ok: false, code: 'logFull' });
    expect(refused.message).toMatch(/Nhật ký đang đầy.*Chưa có gì thay đổi.*10 phút/);
    expect(seeAll(full.officer, TAB).flat()).not.toContain('99/KH');
  });

  test('that somebody has changed are told as such, and hold nothing up', () => {
    const desk = open();
    const id = save(desk);
    const saved = desk.host.save();
    factsIn(saved).push(['log:broken', '[["x"']);
    const spoiled = open(saved);
    tick(spoiled);
    expect(about(spoiled, id)).toEqual(['Nhập, sửa đề cử: Nháp']);
    expect(log(spoiled).map(({ what }) => what)).toContain(
      'Có dòng đang chờ ghi đã bị sửa nên không đọc được.',
    );
    expect(waiting(spoiled)).toEqual([]);
  });
});

/** The same lines until the cell is full. */
function many(text: string): string {
  const [line] = JSON.parse(text) as unknown[];
  const all: unknown[] = [];
  while (JSON.stringify([...all, line]).length <= 45_000) all.push(line);
  return JSON.stringify(all);
}
