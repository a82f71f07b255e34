/** A year that is locked while one of its exemplars is still followed in its unit's tab. */
import { accepted, fileOf, granted } from './awarding.ts';
import { GIAC, KA, laidOffice, type Office } from './office.ts';
import { rowsOf, seeAll, typeRow } from './tabs.ts';
import { archiveOf } from './years.ts';

const TAB = 'Xã Trà Giác';
let office: Office;
let followed: string;

beforeAll(() => {
  office = laidOffice([GIAC, KA]);
  const open = { consent: 'Có', under16: 'Không' };
  accepted(office, 'X01', { name: 'Người Đã Xong', ...open });
  followed = accepted(office, 'X01', { name: 'Người Còn Theo Dõi', ...open });
  const life = { unit: 'X01', id: followed, fields: { followUpOn: '2026-06-01' } };
  granted(office.ask(office.owner, 'nominee.life', life));
  granted(office.ask(office.owner, 'year.lock', { year: 2024 }));
});

const publish = (): string => {
  granted(office.ask(office.owner, 'public.compile', { year: 2024 }));
  return seeAll(office.owner, 'Công khai').flat().join('\n');
};

test('the office decides nothing more on its files', () => {
  const { files } = granted(office.ask(office.owner, 'review.list', { year: 2024 })).data;
  expect(files).toMatchObject([{ id: followed, status: 'Đủ điều kiện', moves: [] }]);
  const act = {
    files: [{ id: followed, fingerprint: files[0].fingerprint }],
    to: 'Trả lại',
    reason: 'xem lại',
  };
  const reply = office.ask(office.owner, 'review.decide', act);
  expect(reply).toMatchObject({ ok: false, code: 'yearLocked' });
  expect(reply.message).toContain('Năm 2024 đã khóa sổ');
});

test('a status typed over it is put back, and Hồ sơ and Lưu trữ go on saying the same', () => {
  const row = rowsOf(office.owner, 'Hồ sơ', 'register').find(({ cells }) => cells.id === followed);
  typeRow(office.owner, 'Hồ sơ', 'register', row?.index ?? -1, { reason: 'xem lại', status: 'Trả lại' });
  granted(office.ask(office.owner, 'register.refresh'));
  expect(fileOf(office, followed)).toMatchObject({ status: 'Đủ điều kiện', settled: 'Đủ điều kiện' });
  expect(fileOf(office, followed).remark).toMatch(/“Trả lại”.*năm 2024 đã khóa sổ/);
  expect(archiveOf(office).find(({ id }) => id === followed)).toMatchObject({ status: 'Đủ điều kiện' });
});

test('a consent that is taken back in the tab takes the exemplar off the public list', () => {
  expect(publish()).toContain('Người Còn Theo Dõi');
  const life = { unit: 'X01', id: followed, fields: { consent: 'Không' } };
  granted(office.ask(office.owner, 'nominee.life', life));
  const shown = publish();
  expect(shown).not.toContain('Người Còn Theo Dõi');
  expect(shown).toContain('Người Đã Xong');
  expect(rowsOf(office.owner, TAB, 'nominees', ['id']).map(({ cells }) => cells.id)).toEqual([followed]);
});
