/** What a large district needs of Hồ sơ: a refresh in rounds, and saves that read a few of its columns alone. */
import type { Host } from '../../host/index.ts';
import { farmer, GIAC, KA, laidOffice, MINUTE, type Office, OWNER, SCHOOL, TYPED_FARMER } from './office.ts';
import { pasteRows, rowOf, rowsOf, tableOf } from './tabs.ts';

const OFFICER = 'giac@example.vn';
const NAMES: Readonly<Record<string, string>> = {
  'Xã Trà Giác': 'Người Thứ Nhất',
  'Xã Trà Ka': 'Người Thứ Hai',
  'Trường Trà My': 'Người Thứ Ba',
};

type Facts = [string, string][];
interface Saved {
  readonly properties: readonly [string, Facts][];
}
/** The file as it was saved, opened again with other facts. */
function withFacts(spent: Host, saved: Saved, change: (facts: Facts) => Facts): Host {
  const properties = saved.properties.map(([store, facts]): [string, Facts] => [
    store,
    store === 'document' ? change(facts) : facts,
  ]);
  return spent.reopen({ ...saved, properties });
}
const facts = (host: Host): Readonly<Record<string, string>> =>
  (host.snapshot() as { properties: { document: Record<string, string> } }).properties.document;
const registered = (host: Host): (string | undefined)[] =>
  rowsOf(host.person(OWNER), 'Hồ sơ', 'register', ['id']).map(({ cells }) => cells.name);

describe('a refresh of all that one run could not end', () => {
  let host: Host;
  let saved: Saved;
  beforeAll(() => {
    const office = laidOffice([GIAC, KA, SCHOOL]);
    office.host.clock.advance(25 * MINUTE);
    for (const [sheet, name] of Object.entries(NAMES))
      pasteRows(office.owner, sheet, 'nominees', 0, [{ ...TYPED_FARMER, name }]);
    host = office.host;
    saved = host.save() as Saved;
  });
  const unmarked = (kept: Facts): Facts => kept.filter(([key]) => !key.startsWith('changed:'));

  test('goes on behind the unit it came to, at the next tick, and then leaves no mark', () => {
    host = withFacts(host, saved, (kept) => [...unmarked(kept), ['sweep', '2024-01-10 X01']]);
    host.clock.advance(15 * MINUTE);
    expect(registered(host).sort()).toEqual(['Người Thứ Ba', 'Người Thứ Hai']);
    expect(facts(host)).not.toHaveProperty('sweep');
  });

  test('counts as the day’s own once it is over: no second one is begun', () => {
    host = withFacts(host, saved, (kept) => [
      ...unmarked(kept).filter(([key]) => key !== 'day:register'),
      ['sweep', '2024-01-10 X01'],
    ]);
    host.clock.advance(15 * MINUTE);
    expect(registered(host)).not.toContain('Người Thứ Nhất');
    expect(facts(host)).toMatchObject({ 'day:register': '2024-01-10' });
    expect(facts(host)).not.toHaveProperty('sweep');
  });

  test('begins anew on another day', () => {
    host = withFacts(host, saved, (kept) => [...unmarked(kept), ['sweep', '2024-01-09 X01']]);
    host.clock.advance(15 * MINUTE);
    expect(registered(host)).toHaveLength(Object.keys(NAMES).length);
    expect(facts(host)).not.toHaveProperty('sweep');
  });

  test('is not begun by a tick that finds neither marks nor an unfinished one', () => {
    host = withFacts(host, saved, unmarked);
    host.clock.advance(15 * MINUTE);
    expect(registered(host)).toEqual([]);
  });
});

describe('a save reads a few columns of Hồ sơ', () => {
  let office: Office;
  let id: string;
  beforeAll(() => {
    office = laidOffice([GIAC, KA]);
    id = office.ask(office.editor('ka@example.vn'), 'nominee.save', farmer()).data.id;
    office.editor(OFFICER);
    office.ask(office.owner, 'register.refresh');
  });
  const save = (other: object) =>
    office.ask(office.host.person(OFFICER), 'nominee.save', farmer({ ...other }));
  /** The status that somebody typed into Hồ sơ. */
  const type = (row: number, text: string): void =>
    office.owner.type('Hồ sơ', tableOf(office.owner, 'Hồ sơ', 'register').cell('status', row), text);

  test('and still finds whom a nominee may repeat', () => {
    expect(save({}).data.duplicates).toMatchObject([{ id, unit: 'X02' }]);
  });

  test('and still gives no ID that Hồ sơ has held', () => {
    const first = save({ name: 'Người Bị Gỡ' }).data.id;
    office.ask(office.owner, 'register.refresh');
    office.ask(office.host.person(OFFICER), 'nominee.remove', { id: first });
    office.ask(office.owner, 'register.refresh');
    expect(save({ name: 'Người Đến Sau' }).data.id).not.toBe(first);
  });

  test('and still refuses what the office has decided on', () => {
    const own = save({ name: 'Người Đã Xét' }).data.id;
    office.ask(office.host.person(OFFICER), 'nominee.submit', { id: own });
    office.ask(office.owner, 'register.refresh');
    const row = rowsOf(office.owner, 'Hồ sơ', 'register', ['id']).findIndex(({ cells }) => cells.id === own);
    type(row, 'Đủ điều kiện');
    const change = { id: own, fields: { name: 'Tên Khác' } };
    expect(office.ask(office.host.person(OFFICER), 'nominee.save', change)).toMatchObject({
      ok: false,
      code: 'decided',
    });
  });

  test('wherever the office has moved them', () => {
    const { owner } = office;
    const table = tableOf(owner, 'Hồ sơ', 'register');
    owner.moveColumns('Hồ sơ', table.number('name'), 1, table.number('id'));
    owner.moveColumns('Hồ sơ', tableOf(owner, 'Hồ sơ', 'register').number('unit'), 1, 2);
    owner.insertColumns('Hồ sơ', 2, 1);
    expect(save({ name: 'Nguyễn Văn An' }).data.duplicates).toContainEqual(
      expect.objectContaining({ id, unit: 'X02' }),
    );
    expect(office.ask(owner, 'office.overview').data.units).toMatchObject([
      { unit: { id: 'X01' } },
      { unit: { id: 'X02' }, nominees: 1 },
    ]);
    expect(office.ask(owner, 'review.list')).toMatchObject({ ok: true });
  });
});

test("the unit's tab shows what Hồ sơ says of a file, with its reason", () => {
  const office = laidOffice([GIAC]);
  const officer = office.editor(OFFICER);
  const { id } = office.ask(officer, 'nominee.save', farmer()).data;
  office.ask(officer, 'nominee.submit', { id });
  office.ask(office.owner, 'register.refresh');
  expect(rowOf(officer, 'Xã Trà Giác', 'nominees', 0).status).toBe('Đã nộp');
  const table = tableOf(office.owner, 'Hồ sơ', 'register');
  office.owner.type('Hồ sơ', table.cell('reason', 0), 'Thiếu biên bản');
  office.owner.type('Hồ sơ', table.cell('status', 0), 'Trả lại');
  expect(rowOf(officer, 'Xã Trà Giác', 'nominees', 0).status).toBe('Trả lại: Thiếu biên bản');
});
