/** What taking back leaves, and what nonsense on the tabs of commendation is told as. */
import {
  accepted,
  BOOK,
  book,
  bookStays,
  decide,
  fileOf,
  granted,
  lineOf,
  propose,
  RATES,
  typeRate,
} from './awarding.ts';
import { GIAC, KA, laidOffice, type Office, SCHOOL } from './office.ts';
import { pasteRows, rowsOf, type Table, tableOf } from './tabs.ts';
import { yearLine } from './years.ts';

let office: Office;
const Y2023 = { year: 2023, minutesDate: '2023-06-05' };

beforeAll(() => {
  office = laidOffice([GIAC, KA, { ...SCHOOL, to: '30/06/2025' }], { now: '2023-12-20T08:00:00+07:00' });
  pasteRows(office.owner, 'Cấu hình', 'years', 1, [yearLine(2024, 'Có')]);
});

const leavesAll = (act: () => void): void => bookStays(office, act);
const drop = (ids: readonly string[], reason = '') => office.ask(office.owner, 'award.drop', { ids, reason });

describe('taking back', () => {
  test('a proposal without a reason leaves the book, and the lines below move up', () => {
    const [one = '', two = '', three = ''] = ['Một', 'Hai', 'Ba'].map((name) =>
      accepted(office, 'X01', { name: `Hồ Văn ${name}` }),
    );
    granted(propose(office, [one, two, three]));
    const before = book(office).map((line) => line.id);
    expect(granted(drop([two])).message).toBe('Đã rút 1 đề nghị khen thưởng.');
    expect(book(office).map((line) => line.id)).toEqual(before.filter((id) => id !== two));
    const rows = rowsOf(office.owner, BOOK, 'book').map(({ index }) => index);
    expect(rows).toEqual(rows.map((_, index) => index));
    expect(fileOf(office, two).status).toBe('Đủ điều kiện');
    leavesAll(() => granted(drop([two])));
  });

  test('a proposal refused with a reason stays in the book as Không khen, and may be proposed anew', () => {
    const id = accepted(office, 'X01', { name: 'Hồ Văn Lùi' });
    granted(propose(office, [id]));
    expect(granted(drop([id], 'Chưa đủ thời gian')).message).toBe('Đã ghi “Không khen” cho 1 đề nghị.');
    expect(lineOf(office, id)).toMatchObject({ state: 'Không khen', note: 'Chưa đủ thời gian' });
    expect(fileOf(office, id)).toMatchObject({ status: 'Đủ điều kiện', reason: 'Chưa đủ thời gian' });
    leavesAll(() => granted(drop([id], 'Chưa đủ thời gian')));
    granted(propose(office, [id]));
    expect(book(office).filter((line) => line.id === id)).toMatchObject([
      { state: 'Không khen' },
      { state: 'Đề nghị', note: '' },
    ]);
  });

  test('a decision entered by mistake needs a reason, becomes a proposal again, and only once', () => {
    const id = accepted(office, 'X01', { ...Y2023, name: 'Hồ Văn Nhầm' });
    granted(propose(office, [id], { date: '2023-12-21' }));
    granted(decide(office, [id]));
    leavesAll(() => expect(drop([id]).code).toBe('reasonNeeded'));
    expect(granted(drop([id], 'Ghi nhầm số')).message).toMatch(/hủy quyết định đã ghi của 1 trường hợp/);
    expect(lineOf(office, id)).toMatchObject({
      state: 'Đề nghị',
      decisionNumber: '',
      decisionDate: '',
      money: '',
      coefficient: '',
    });
    expect(fileOf(office, id)).toMatchObject({ status: 'Đề nghị khen', reason: 'Ghi nhầm số' });
    leavesAll(() => granted(drop([id], 'Ghi nhầm số')));
    granted(decide(office, [id], { number: '121/QĐ-UBND' }));
    leavesAll(() => granted(decide(office, [id], { number: '121/QĐ-UBND' })));
    leavesAll(() => expect(decide(office, [id], { number: '999/QĐ-UBND' }).code).toBe('awardState'));
    leavesAll(() =>
      expect(office.ask(office.owner, 'award.pay', { ids: [id], date: '2023-12-28' }).code).toBe(
        'paidBeforeDecision',
      ),
    );
    granted(office.ask(office.owner, 'award.pay', { ids: [id], date: '2024-01-05' }));
    leavesAll(() => expect(drop([id], 'Ghi nhầm').code).toBe('awardPaid'));
    leavesAll(() =>
      expect(decide(office, [id], { number: '121/QĐ-UBND', date: '2023-12-30' }).code).toBe('awardPaid'),
    );
  });

  test('an ID that the book does not know is told', () => {
    for (const reply of [
      drop(['X09-2024-001']),
      decide(office, ['X09-2024-001']),
      office.ask(office.owner, 'award.pay', { ids: ['X09-2024-001'], date: '2024-01-05' }),
    ])
      expect(reply).toMatchObject({ ok: false, code: 'unknownAward' });
    expect(decide(office, [], { number: '' })).toMatchObject({ ok: false, code: 'badInput' });
    expect(decide(office, [], { date: '' })).toMatchObject({ ok: false, code: 'badInput' });
  });
});

/** Where the fault is told: two rows of one code that overlap at the later one, an upward form at the type it does not suit. */
function told(table: Table, key: string, index: number): string {
  if (key === 'to') return table.cell('code', index + 1);
  return table.cell(key === 'form' && index === GENERAL_RULE ? 'type' : key, index);
}
const GENERAL_RULE = 3;

describe('nonsense on the tabs', () => {
  test.each([
    ['payRates', 0, 'from', 'đầu tháng', /không phải là ngày/],
    ['payRates', 0, 'amount', 'hai triệu', /không phải là số/],
    ['payRates', 0, 'amount', '-5', /nhỏ hơn mức cho phép/],
    ['payRates', 1, 'from', '01/07/2019', /01\/07\/2019.*đã có ở dòng khác/],
    ['rules', 0, 'movement', 'KHONGCO', /không có ở trang Phong trào/],
    ['rules', 0, 'form', 'XYZ', /“XYZ” không có ở bảng Hình thức/],
    ['rules', GENERAL_RULE, 'form', 'BKT', /chỉ dựa trên thành tích Thường xuyên/],
    ['rules', 1, 'kind', 'Hộ gia đình', /không dùng cho đối tượng đó/],
    ['forms', 1, 'coefficientCN', '0.15', /không phải là/],
    ['forms', 1, 'to', '01/01/2024', /áp dụng cùng thời gian/],
  ] as const)('in Mức khen thưởng is told by cell: %s %d %s = %j', (block, index, key, text, message) => {
    const table = tableOf(office.owner, RATES, block);
    const standing = office.owner.see(RATES, table.cell(key, index))[0]?.[0] ?? '';
    office.owner.paste(RATES, table.cell(key, index), [[text]]);
    const reply = office.ask(office.owner, 'award.book', { year: 2024 });
    office.owner.paste(RATES, table.cell(key, index), [[standing]]);
    expect(reply).toMatchObject({ ok: false, code: 'badCells' });
    expect(reply.cells).toMatchObject([{ sheet: RATES, cell: told(table, key, index) }]);
    expect(reply.cells[0]?.text).toMatch(message);
  });

  test('in the book is told by cell, and stops what would write over it', () => {
    const table = tableOf(office.owner, BOOK, 'book');
    office.owner.paste(BOOK, table.cell('decisionDate', 0), [['hôm qua']]);
    leavesAll(() => {
      const reply = drop([book(office)[0]?.id ?? '']);
      expect(reply).toMatchObject({ ok: false, code: 'badCells' });
      expect(reply.cells).toMatchObject([{ sheet: BOOK, cell: table.cell('decisionDate', 0) }]);
      expect(reply.cells[0]?.text).toMatch(/“hôm qua” không phải là ngày/);
    });
    office.owner.paste(BOOK, table.cell('decisionDate', 0), [['29/12/2023']]);
    granted(office.ask(office.owner, 'award.book', { year: 2023 }));
  });

  test('a form that is switched off is no longer offered', () => {
    typeRate(office, 'forms', { code: 'GDVH' }, { on: 'Không' });
    const { forms } = granted(office.ask(office.owner, 'award.book', { year: 2024 })).data;
    expect(forms.map((form: { code: string }) => form.code)).not.toContain('GDVH');
    expect(forms.map((form: { code: string }) => form.code)).toContain('GKH');
  });
});
