/** What commendation refuses, and what taking back leaves. */
import {
  accepted,
  BOOK,
  book,
  decide,
  fileOf,
  granted,
  lineOf,
  propose,
  RATES,
  submitted,
  typeRate,
} from './awarding.ts';
import { GIAC, KA, laidOffice, type Office, SCHOOL } from './office.ts';
import { rowsOf, seeAll, type Table, tableOf } from './tabs.ts';

let office: Office;
const Y2023 = { year: 2023, minutesDate: '2023-06-05' };

beforeAll(() => {
  office = laidOffice([GIAC, KA, { ...SCHOOL, to: '30/06/2025' }], { now: '2023-12-20T08:00:00+07:00' });
});

/** The book and Hồ sơ, which commendation alone writes, show what they showed before. */
function leavesAll(act: () => void): void {
  const shown = (): string[][] => ['Hồ sơ', BOOK].flatMap((sheet) => seeAll(office.owner, sheet));
  const before = shown();
  act();
  expect(shown()).toEqual(before);
}
const drop = (ids: readonly string[], reason = '') => office.ask(office.owner, 'award.drop', { ids, reason });

describe('one reward per achievement', () => {
  let won: string;
  let again: string;

  beforeAll(() => {
    won = accepted(office, 'X01', { ...Y2023, name: 'Hồ Văn Hòa', achievement: 'Mở lớp xóa mù chữ' });
    granted(propose(office, [won]));
    granted(decide(office, [won], { number: '88/QĐ-UBND' }));
    // The next year; the unit spells both otherwise.
    const years = rowsOf(office.owner, 'Cấu hình', 'years');
    const table = tableOf(office.owner, 'Cấu hình', 'years');
    const next = {
      year: '2024',
      open: 'Có',
      from: '01/01/2024',
      to: '31/12/2024',
      planDue: '31/03/2024',
      midYearDue: '15/06/2024',
      nomineeDue: '31/10/2024',
      reportDue: '15/11/2024',
    };
    for (const [key, text] of Object.entries(next))
      office.owner.type('Cấu hình', table.cell(key, (years[0]?.index ?? 0) + 1), text);
    again = accepted(office, 'X02', { name: 'HỒ VĂN HOÀ', achievement: 'mở lớp  xoá mù chữ' });
  });

  test('is broken by a file of another unit and year: the list of candidates names the decision', () => {
    const { candidates } = granted(office.ask(office.owner, 'award.book', { year: 2024 })).data;
    expect(candidates).toMatchObject([
      { id: again, conflicts: [{ id: won, year: 2023, name: 'Hồ Văn Hòa', decision: '88/QĐ-UBND' }] },
    ]);
  });

  test('refuses the proposal by nominee, year, ID and decision, and leaves everything as it was', () => {
    leavesAll(() => {
      const reply = propose(office, [again]);
      expect(reply).toMatchObject({ ok: false, code: 'rewardedBefore' });
      expect(reply.message).toContain(`HỒ VĂN HOÀ`);
      expect(reply.message).toContain(`năm 2023 (mã ${won}, quyết định 88/QĐ-UBND)`);
    });
  });

  test('lets the same person be rewarded for something else', () => {
    const other = accepted(office, 'X02', { name: 'Hồ Văn Hòa', achievement: 'Hiến đất làm đường' });
    granted(propose(office, [other]));
    expect(fileOf(office, other).status).toBe('Đề nghị khen');
  });

  test('looks into Lưu trữ too, where a closed year has no line in the book', () => {
    const table = tableOf(office.owner, 'Lưu trữ', 'archive');
    const closed = {
      id: 'X09-2021-007',
      status: 'Đã khen',
      unit: 'X09',
      year: '2021',
      name: 'Hồ Thị Xưa',
      achievement: 'Giữ rừng',
    };
    for (const [key, text] of Object.entries(closed))
      office.owner.paste('Lưu trữ', table.cell(key, 0), [[text]]);
    const id = accepted(office, 'X01', { name: 'Hồ Thị Xưa', achievement: 'Giữ rừng' });
    leavesAll(() => {
      const reply = propose(office, [id]);
      expect(reply.code).toBe('rewardedBefore');
      expect(reply.message).toContain('năm 2021 (mã X09-2021-007)');
    });
  });

  test('refuses two files of one achievement on the same list', () => {
    const twins = [GIAC, KA].map(({ id }) =>
      accepted(office, id, { name: 'Hồ Thị Đôi', achievement: 'Dệt thổ cẩm' }),
    );
    leavesAll(() => expect(propose(office, twins)).toMatchObject({ ok: false, code: 'rewardedBefore' }));
    granted(propose(office, twins.slice(0, 1)));
    leavesAll(() => expect(propose(office, twins.slice(1))).toMatchObject({ code: 'rewardedBefore' }));
  });
});

describe('who and what may be proposed', () => {
  const item = (id: string, other: object = {}) => ({
    items: [{ id, form: 'GKH', type: 'Chuyên đề', ...other }],
  });
  const refusalOf = (input: object): unknown => {
    let code: unknown;
    leavesAll(() => {
      code = office.ask(office.owner, 'award.propose', input).code;
    });
    return code;
  };

  test('a file that is not accepted is refused with its status', () => {
    const id = submitted(office, 'X01', { name: 'Hồ Văn Chờ' });
    leavesAll(() => {
      const reply = propose(office, [id]);
      expect(reply.code).toBe('notAccepted');
      expect(reply.message).toMatch(/Hồ Văn Chờ đang ở trạng thái “Đã nộp”/);
    });
    expect(refusalOf(item('X01-1999-001'))).toBe('unknownNominee');
  });

  test('a form has to exist, to fit the kind, and upward ones need regular merit', () => {
    const id = accepted(office, 'X01', { name: 'Hồ Văn Mẫu' });
    expect(refusalOf(item(id, { form: 'XYZ' }))).toBe('unknownForm');
    expect(refusalOf(item(id, { form: 'TTLDTT' }))).toBe('formNotForKind');
    expect(refusalOf(item(id, { form: 'BKT' }))).toBe('upwardNeedsRegular');
    granted(office.ask(office.owner, 'award.propose', item(id, { form: 'BKT', type: 'Thường xuyên' })));
    expect(lineOf(office, id)).toMatchObject({ form: 'BKT', level: 'tỉnh', type: 'Thường xuyên' });
  });

  test('one refused file of a list stops the whole list', () => {
    const good = accepted(office, 'X01', { name: 'Hồ Văn Tốt' });
    const draft = submitted(office, 'X01', { name: 'Hồ Văn Chưa' });
    leavesAll(() => expect(propose(office, [good, draft]).code).toBe('notAccepted'));
  });

  test('a dissolved collective is not rewarded; a person of the same unit is', () => {
    const school = { movement: 'GD', c1: 'Có', c2: 'Có', c3: 'Có', c4: 'Có' };
    const team = accepted(office, 'T01', { ...school, kind: 'Tập thể', name: 'Tổ Toán' });
    const person = accepted(office, 'T01', { ...school, name: 'Cô Giáo Mẫu' });
    office.host.clock.set('2025-07-02T08:00:00+07:00');
    const { candidates } = granted(office.ask(office.owner, 'award.book', { year: 2024 })).data;
    expect(candidates.find((each: { id: string }) => each.id === team).dissolved).toBe(true);
    leavesAll(() => {
      const reply = propose(office, [team]);
      expect(reply.code).toBe('dissolvedCollective');
      expect(reply.message).toMatch(/Tổ Toán là tập thể của đơn vị đã kết thúc/);
    });
    granted(propose(office, [team], { date: '2025-06-30' }));
    leavesAll(() => expect(decide(office, [team], { date: '2025-07-02' }).code).toBe('dissolvedCollective'));
    granted(propose(office, [person]));
  });

  test('a file that was held since its proposal gets no decision until it is proposed again', () => {
    const id = accepted(office, 'X01', { name: 'Hồ Văn Khiếu' });
    granted(propose(office, [id]));
    const { files } = granted(office.ask(office.owner, 'review.list', { year: 2024 })).data;
    const { fingerprint } = files.find((file: { id: string }) => file.id === id);
    const review = (to: string, reason: string) =>
      granted(office.ask(office.owner, 'review.decide', { files: [{ id, fingerprint }], to, reason }));
    review('Tạm dừng', 'Đang giải quyết đơn');
    leavesAll(() => {
      const reply = decide(office, [id]);
      expect(reply.code).toBe('notProposed');
      expect(reply.message).toMatch(/Hồ Văn Khiếu đang ở trạng thái “Tạm dừng”/);
    });
  });
});

test('a decision that comes after its year was locked is recorded in Lưu trữ, with its history', () => {
  const id = 'X09-2021-008';
  const table = tableOf(office.owner, 'Lưu trữ', 'archive');
  const closed = { id, status: 'Đề nghị khen', year: '2021', kind: 'Cá nhân', name: 'Hồ Văn Muộn' };
  for (const [key, text] of Object.entries(closed))
    office.owner.paste('Lưu trữ', table.cell(key, 1), [[text]]);
  granted(propose(office, [id], { date: '2021-12-20' }));
  granted(decide(office, [id], { number: '03/QĐ-UBND', date: '2022-01-10' }));
  // 0,15 × 1.490.000 = 223.500.
  expect(lineOf(office, id)).toMatchObject({ year: '2021', money: '230.000' });
  const row = rowsOf(office.owner, 'Lưu trữ', 'archive').find(({ cells }) => cells.id === id);
  expect(row?.cells).toMatchObject({ status: 'Đã khen', name: 'Hồ Văn Muộn' });
  expect(row?.cells.history).toMatch(/Đã khen \(Phòng Nội vụ\): 03\/QĐ-UBND$/);
});

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
