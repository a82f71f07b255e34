/** What commendation refuses. */
import { accepted, bookStays, decide, fileOf, granted, lineOf, propose, submitted } from './awarding.ts';
import { GIAC, KA, laidOffice, type Office, SCHOOL } from './office.ts';
import { rowsOf, tableOf } from './tabs.ts';
import { yearLine } from './years.ts';

let office: Office;
const Y2023 = { year: 2023, minutesDate: '2023-06-05' };

beforeAll(() => {
  office = laidOffice([GIAC, KA, { ...SCHOOL, to: '30/06/2025' }], { now: '2023-12-20T08:00:00+07:00' });
});

const leavesAll = (act: () => void): void => bookStays(office, act);

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
    for (const [key, text] of Object.entries(yearLine(2024, 'Có')))
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
