import { openPages, type Pages, TAB } from './pages.ts';
import { typeRow } from './tabs.ts';

let pages: Pages;
beforeAll(() => {
  pages = openPages();
});

const typed = (index: number, name: string): void =>
  typeRow(pages.officer, TAB, 'nominees', index, { year: '2024', name });

test('rows typed by hand get their IDs at once, and the sidebar can act on them', () => {
  const { office, officer, save, home } = pages;
  const { id } = save({ name: 'Từ Thanh Bên' }).data;
  typed(1, 'Gõ Thẳng Một');
  typed(2, 'Gõ Thẳng Hai');
  const reply = office.ask(officer, 'nominee.identify', {});
  expect(reply).toMatchObject({ ok: true, code: 'identified' });
  const ids = reply.data.ids.map((each: { id: string }) => each.id);
  expect(ids).toEqual(['X01-2024-002', 'X01-2024-003']);
  expect(home().nominees.map((each: { id: string }) => each.id)).toEqual([id, ...ids]);
  expect(office.ask(officer, 'nominee.remove', { id: ids[0] })).toMatchObject({ ok: true });
});

test('a file whose rows all have IDs is left as it is', () => {
  const { office, officer } = pages;
  const before = office.host.snapshot();
  const reply = office.ask(officer, 'nominee.identify', {});
  expect(reply.data.ids).toEqual([]);
  expect(office.host.snapshot()).toEqual(before);
});

test("another unit's rows are not this officer's to number", () => {
  const { office, officer } = pages;
  const before = office.host.snapshot();
  expect(office.ask(officer, 'nominee.identify', { unit: 'X02' })).toMatchObject({ code: 'otherUnit' });
  expect(office.host.snapshot()).toEqual(before);
});
