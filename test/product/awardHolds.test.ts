/** What becomes of a proposal whose file is held, sent back or carried on under another name. */
import { accepted, book, decide, fileOf, granted, lineOf, propose } from './awarding.ts';
import { GIAC, KA, laidOffice, type Office } from './office.ts';

let office: Office;

beforeAll(() => {
  office = laidOffice([GIAC, KA], { now: '2024-06-20T08:00:00+07:00' });
});

function review(id: string, to: string, reason = ''): void {
  const { files } = granted(office.ask(office.owner, 'review.list', { year: 2024 })).data;
  const { fingerprint } = files.find((file: { id: string }) => file.id === id);
  granted(office.ask(office.owner, 'review.decide', { files: [{ id, fingerprint }], to, reason }));
}
const paper = (proposal = '') =>
  granted(office.ask(office.owner, 'document.data', { kind: 'proposal', year: 2024, proposal })).data.body;
const named = (lines: readonly { name: string }[]) => lines.map(({ name }) => name);
const awards = () => granted(office.ask(office.owner, 'award.book', { year: 2024 })).data;

test('a tờ trình leaves out whoever is held since, and counts them', () => {
  const [held = '', fine = ''] = ['Hồ Văn Dừng', 'Hồ Văn Yên'].map((name) =>
    accepted(office, 'X01', { name }),
  );
  granted(propose(office, [held, fine], { number: '07/TTr' }));
  expect(named(paper('07/TTr').lines)).toEqual(['Hồ Văn Dừng', 'Hồ Văn Yên']);
  review(held, 'Tạm dừng', 'Đang có đơn thư');
  for (const list of [paper(), paper('07/TTr')]) {
    expect(named(list.lines)).toEqual(['Hồ Văn Yên']);
    expect(list.held).toBe(1);
  }
  expect(lineOf(office, held).state).toBe('Đề nghị');
  expect(awards().lines).toMatchObject([
    { name: 'Hồ Văn Dừng', fileStatus: 'Tạm dừng' },
    { name: 'Hồ Văn Yên', fileStatus: 'Đề nghị khen' },
  ]);
  // Cleared, it is a candidate again; proposing it takes up the line that stands.
  review(held, 'Đủ điều kiện');
  expect(named(awards().candidates)).toEqual(['Hồ Văn Dừng']);
  granted(propose(office, [held]));
  expect(book(office).filter(({ id }) => id === held)).toMatchObject([{ proposalNumber: '07/TTr' }]);
  expect(named(paper('07/TTr').lines)).toEqual(['Hồ Văn Dừng', 'Hồ Văn Yên']);
  granted(decide(office, [held, fine], { date: '2024-06-20' }));
});

test('a proposal whose file was refused after all binds nobody else', () => {
  const same = { name: 'Hồ Thị Trùng', achievement: 'Ươm giống cây bản địa' };
  const first = accepted(office, 'X01', same);
  granted(propose(office, [first]));
  review(first, 'Tạm dừng', 'Đang có đơn thư');
  const second = accepted(office, 'X02', same);
  expect(propose(office, [second]).code).toBe('rewardedBefore');
  review(first, 'Không đủ điều kiện', 'Đơn thư đúng');
  granted(propose(office, [second]));
  expect(fileOf(office, second).status).toBe('Đề nghị khen');
});

test('a file that was sent back, mended and accepted anew stands in the book as it was accepted last', () => {
  const id = accepted(office, 'X01', { name: 'Hồ Văn Sai', achievement: 'Nuôi dê' });
  granted(propose(office, [id]));
  review(id, 'Tạm dừng', 'Xem lại tên');
  review(id, 'Trả lại', 'Ghi đúng tên');
  expect(named(paper().lines)).not.toContain('Hồ Văn Sai');
  const mended = { unit: 'X01', id, fields: { name: 'Hồ Văn Đúng' } };
  granted(office.ask(office.owner, 'nominee.save', mended));
  granted(office.ask(office.owner, 'nominee.submit', { unit: 'X01', id }));
  granted(office.ask(office.owner, 'register.refresh', { units: ['X01'] }));
  review(id, 'Đủ điều kiện');
  granted(propose(office, [id]));
  expect(lineOf(office, id)).toMatchObject({ name: 'Hồ Văn Đúng', state: 'Đề nghị' });
});
