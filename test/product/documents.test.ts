/** Documents from a file that was filled in as people fill it in: what they print, for whom, and what must never be in them. */
import { buildDocument } from '../../sidebar/documents/build/index.ts';
import type { DocumentData } from '../../src/commands/documentData.ts';
import { readDocx } from '../sidebar/documents/docx.ts';
import { accepted } from './awarding.ts';
import { FARMER, GIAC, KA, laidOffice, type Office, type Reply } from './office.ts';
import { rowsOf, tableOf } from './tabs.ts';

const YEAR = 2024;
const SECRET = 'BÍ-MẬT';

/** Two units; of one, a file accepted with consent, one accepted of a child whose parents did not agree, and a draft. */
function filled(): Office {
  const office = laidOffice([
    { ...GIAC, formFamily: 'Hành chính', documentCode: 'UBND', signingForm: 'TM.', signatory: 'Chủ tịch' },
    KA,
  ]);
  office.editor('giac@example.vn');
  accepted(office, 'X01', { consent: 'Có', under16: 'Không', note: SECRET });
  accepted(office, 'X01', {
    ...{ name: 'Trần Thị Kín', achievement: 'Dệt thổ cẩm', minutesNumber: '06/BB' },
    ...{ under16: 'Có', consent: 'Có' },
  });
  const entered = office.ask(office.owner, 'nominee.save', {
    unit: 'X01',
    fields: { ...FARMER, name: 'Hồ Văn Nháp', achievement: 'Nuôi ong lấy mật dưới rừng quế' },
  });
  const said = office.ask(office.owner, 'duty.save', {
    ...{ unit: 'X01', year: YEAR },
    fields: { lessons: 'Chọn người thật, việc thật', difficulties: 'Xa xôi', requests: 'Thêm cây giống' },
  });
  expect([entered.ok, said.ok]).toEqual([true, true]);
  return office;
}

const ask = (office: Office, kind: string, more: object = {}): Reply =>
  office.ask(office.owner, 'document.data', { kind, year: YEAR, unit: '', ...more });
const dataOf = (reply: Reply): DocumentData => {
  if (!reply.ok) throw new Error(reply.message);
  return reply.data as DocumentData;
};
const built = async (reply: Reply) => readDocx(await buildDocument(dataOf(reply)));

let office: Office;
beforeAll(() => {
  office = filled();
});

test('the district’s report counts what the tabs hold and names who has not reported', async () => {
  const { paragraphs } = await built(ask(office, 'district'));
  const text = paragraphs.join('\n');
  expect(text).toContain('toàn địa bàn có 3 mô hình, điển hình');
  expect(text).toContain('2 đơn vị chưa báo cáo: Xã Trà Giác; Xã Trà Ka.');
  expect(text).toContain('Chọn người thật, việc thật');
});

test('a unit’s report lists its nominees and what it wrote of its year, under its own head', async () => {
  const { paragraphs, tables } = await built(ask(office, 'unit', { unit: 'X01' }));
  expect(tables[0]?.[1]?.[0]).toMatch(/\/BC-UBND$/);
  expect(tables[0]?.[0]?.[0]).toMatch(/ỦY BAN NHÂN DÂN\nXÃ TRÀ GIÁC\n$/);
  expect(paragraphs).toContain('TM. ỦY BAN NHÂN DÂN');
  expect(paragraphs).toContain('Thêm cây giống');
  const list = tables.find((table) => table[0]?.[1] === 'Tên') ?? [];
  const results = new Map(list.slice(1).map((row) => [row[1], row[5]]));
  expect(results.get('Nguyễn Văn An')).toBe('Đủ điều kiện');
  expect(results.get('Hồ Văn Nháp')).toBe('Đủ điều kiện, chưa nộp');
  expect(list).toHaveLength(4);
});

test('an accepted file is printed as it was accepted, whatever its row says since', async () => {
  const giac = office.editor('giac@example.vn');
  const { sheet } = tabOf(office);
  const table = tableOf(office.owner, sheet, 'nominees');
  const at = rowsOf(office.owner, sheet, 'nominees').findIndex(({ cells }) => cells.name === 'Nguyễn Văn An');
  giac.type(sheet, table.cell('name', at), 'Người Khác Hẳn');
  expect(rowsOf(office.owner, sheet, 'nominees')[at]?.cells.name).toBe('Người Khác Hẳn');
  for (const reply of [ask(office, 'unit', { unit: 'X01' }), ask(office, 'publication')]) {
    const { everything } = await built(reply);
    expect(everything).toContain('Nguyễn Văn An');
    expect(everything).not.toContain('Người Khác Hẳn');
  }
  giac.type(sheet, table.cell('name', at), 'Nguyễn Văn An');
});

test('the list for publication holds only who consented and whose age allows it', async () => {
  const data = dataOf(ask(office, 'publication'));
  if (data.kind !== 'publication') throw new Error('another document');
  expect(data.body.exemplars.map((each) => each.name)).toEqual(['Nguyễn Văn An']);
  expect(data.body.withheld).toBe(1);
  const { everything } = await built(ask(office, 'publication'));
  expect(everything).not.toContain('Trần Thị Kín');
});

test('tờ trình holds what was proposed, and after the decision is found by its number', async () => {
  const id = String(
    rowsOf(office.owner, 'Hồ sơ', 'register').find(({ cells }) => cells.name === 'Nguyễn Văn An')?.cells.id,
  );
  const proposed = office.ask(office.owner, 'award.propose', {
    ...{ items: [{ id, form: 'GKH', type: 'Chuyên đề' }] },
    ...{ number: '05/TTr-PNV', date: '2024-10-20' },
  });
  if (!proposed.ok) throw new Error(proposed.message);
  const { tables, paragraphs } = await built(ask(office, 'proposal'));
  expect(paragraphs).toContain('Kính gửi: Ủy ban nhân dân huyện Bắc Trà My.');
  expect(tables[tables.length - 1]?.filter((row) => row.length > 2)).toHaveLength(2);
  const byNumber = dataOf(ask(office, 'proposal', { proposal: '05/TTr-PNV' }));
  expect(byNumber.kind === 'proposal' && byNumber.body.lines).toHaveLength(1);
  const other = dataOf(ask(office, 'proposal', { proposal: 'khác' }));
  expect(other.kind === 'proposal' && other.body.lines).toHaveLength(0);
});

test('no document holds an e-mail, a note, or a word on age', async () => {
  for (const reply of [
    ask(office, 'district'),
    ask(office, 'unit', { unit: 'X01' }),
    ask(office, 'proposal'),
    ask(office, 'publication'),
  ]) {
    const { everything } = await built(reply);
    expect(everything).not.toMatch(/@example\.vn/);
    expect(everything).not.toContain(SECRET);
    expect(everything).not.toMatch(/16 tuổi|kỷ luật|hộ nghèo/i);
    expect(JSON.stringify(reply.data)).not.toMatch(/@example|under16|guardianConsent/);
  }
});

test('an officer gets the own unit’s report and nothing else', () => {
  const giac = office.editor('giac@example.vn');
  const as = (kind: string, unit = ''): Reply =>
    office.ask(giac, 'document.data', { kind, year: YEAR, unit });
  expect(as('unit', 'X01').ok).toBe(true);
  expect(as('unit').ok).toBe(true);
  expect(as('unit', 'X02').code).toBe('otherUnit');
  for (const kind of ['district', 'proposal', 'publication']) expect(as(kind).code).toBe('notAllowed');
});

test('a year that the file does not know is refused with the open ones', () => {
  const reply = ask(office, 'district', { year: 2031 });
  expect(reply.code).toBe('yearNotOpen');
  expect(reply.message).toContain('2024');
});

test('the menu opens the dialog with its page', () => {
  const execution = office.click(['Thi đua', 'Năm', 'Báo cáo .docx']);
  expect(execution.error).toBeNull();
  const shown = office.host.shown.at(-1);
  expect(shown?.title).toBe('Báo cáo .docx');
});

function tabOf(from: Office): { readonly sheet: string } {
  const sheet = from.host.sheetNames().find((name) => name.includes('Trà Giác'));
  if (sheet === undefined) throw new Error('no tab of Trà Giác');
  return { sheet };
}
