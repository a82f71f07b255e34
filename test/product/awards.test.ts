/** Commendation from the accepted file to the money paid, as it stands on the tabs. */
import type { Person } from '../../host/index.ts';
import {
  accepted,
  BOOK,
  book,
  DECISION,
  decide,
  fileOf,
  granted,
  lineOf,
  officeAccount,
  propose,
  RATES,
  submitted,
  typeRate,
} from './awarding.ts';
import { GIAC, KA, laidOffice, type Office } from './office.ts';
import { changedTabs } from './snapshots.ts';
import { rowsOf, seeAll, tableOf } from './tabs.ts';

let office: Office;
let desk: Person;
const ids: Record<'an' | 'binh' | 'chi', string> = { an: '', binh: '', chi: '' };
const Y2023 = { year: 2023, minutesDate: '2023-06-05' };

beforeAll(() => {
  office = laidOffice([GIAC, KA], { now: '2023-12-20T08:00:00+07:00' });
  desk = officeAccount(office);
  ids.an = accepted(office, 'X01', { ...Y2023, directWorker: 'Có' });
  ids.binh = accepted(office, 'X01', { ...Y2023, name: 'Tổ Bình', kind: 'Cá nhân', achievement: 'Nuôi cá' });
  ids.chi = submitted(office, 'X02', { ...Y2023, name: 'Hồ Thị Chi', achievement: 'Trồng sâm' });
});

const awards = () => granted(office.ask(desk, 'award.book', { year: 2023 })).data;

test('set-up seeds Mức khen thưởng with forms, base pay and rules, each with its source', () => {
  const rates = rowsOf(office.owner, RATES, 'payRates').map(({ cells }) => cells);
  expect(rates).toMatchObject([
    { from: '01/07/2019', amount: '1.490.000', source: 'NĐ 38/2019/NĐ-CP' },
    { from: '01/07/2023', amount: '1.800.000', source: 'NĐ 24/2023/NĐ-CP' },
    { from: '01/07/2024', amount: '2.340.000', source: 'NĐ 73/2024/NĐ-CP' },
  ]);
  const forms = rowsOf(office.owner, RATES, 'forms').map(({ cells }) => cells);
  expect(forms.filter((form) => form.code === 'GKX')).toMatchObject([
    { coefficientCN: '0,15', coefficientTT: '0,3', coefficientHGD: '', to: '31/12/2023', on: 'Có' },
    { coefficientCN: '', coefficientTT: '', from: '01/01/2024', source: 'mặc định: chưa có hệ số' },
  ]);
  const rules = rowsOf(office.owner, RATES, 'rules').map(({ cells }) => cells);
  expect(rules.every((rule) => rule.source === 'mặc định')).toBe(true);
  expect(rules.find((rule) => rule.movement === '*')).toMatchObject({ form: 'GKH', kind: '' });
});

test('accepted files alone are candidates, each with the form that the rules propose', () => {
  const { candidates, lines, forms, fund } = awards();
  expect(candidates).toMatchObject([
    { id: ids.an, unitName: 'Xã Trà Giác', proposed: { form: 'GKH', type: 'Chuyên đề' }, conflicts: [] },
    { id: ids.binh, dissolved: false },
  ]);
  expect(lines).toEqual([]);
  expect(forms.filter((form: { code: string }) => form.code === 'GKX')).toHaveLength(1);
  expect(fund).toEqual({ planned: null, awarded: 0, paid: 0, left: null, unknown: 0 });
});

test('a proposal stands in the book and moves the file; the number of its tờ trình may come later', () => {
  granted(propose(office, [ids.an, ids.binh]));
  expect(book(office)).toMatchObject([
    {
      id: ids.an,
      state: 'Đề nghị',
      year: '2023',
      unit: 'X01',
      kind: 'Cá nhân',
      movement: 'ND',
      type: 'Chuyên đề',
      form: 'GKX',
      formName: 'Giấy khen của Chủ tịch UBND xã',
      level: 'xã',
      proposalNumber: '',
      money: '',
    },
    { id: ids.binh, state: 'Đề nghị' },
  ]);
  expect(fileOf(office, ids.an)).toMatchObject({ status: 'Đề nghị khen', settled: 'Đề nghị khen' });
  const reply = granted(propose(office, [ids.an, ids.binh], { number: '15/TTr-PNV', date: '2023-12-21' }));
  expect(reply.message).toMatch(/2 đề nghị/);
  expect(book(office)).toMatchObject([
    { proposalNumber: '15/TTr-PNV', proposalDate: '21/12/2023' },
    { proposalNumber: '15/TTr-PNV' },
  ]);
  expect(awards().candidates).toEqual([]);
});

test('a proposal asked for again changes nothing, not even the history', () => {
  const before = office.host.snapshot();
  granted(propose(office, [ids.an, ids.binh], { number: '15/TTr-PNV', date: '2023-12-21' }));
  expect(changedTabs(before, office.host.snapshot())).toEqual([]);
});

test('the decision of 29/12/2023 pays by the coefficient of its day, rounded up', () => {
  const reply = granted(decide(office, [ids.an]));
  expect(reply.message).toBe('Đã ghi quyết định khen thưởng cho 1 trường hợp, tiền thưởng 270.000 đồng.');
  expect(lineOf(office, ids.an)).toMatchObject({
    state: 'Đã khen',
    decisionNumber: '120/QĐ-UBND',
    decisionDate: '29/12/2023',
    signer: DECISION.signer,
    coefficient: '0,15',
    basePay: '1.800.000',
    money: '270.000',
    moneyNote: '',
  });
  expect(fileOf(office, ids.an)).toMatchObject({ status: 'Đã khen', settled: 'Đã khen' });
  expect(fileOf(office, ids.an).history).toMatch(
    /Đề nghị khen \(Phòng Nội vụ\)\n.*Đã khen \(Phòng Nội vụ\): 120\/QĐ-UBND$/,
  );
});

test('the decision of 02/01/2024 leaves the money empty and says why', () => {
  const reply = granted(decide(office, [ids.binh], { number: '01/QĐ-UBND', date: '2024-01-02' }));
  expect(reply.message).toMatch(/1 trường hợp chưa tính được tiền thưởng/);
  expect(lineOf(office, ids.binh)).toMatchObject({ state: 'Đã khen', coefficient: '', money: '' });
  expect(lineOf(office, ids.binh).moneyNote).toMatch(/Mức khen thưởng chưa có hệ số/);
  expect(awards().fund).toMatchObject({ awarded: 270_000, unknown: 1 });
});

test('what the office refresh finds afterwards is what the book has settled', () => {
  granted(office.ask(office.owner, 'register.refresh'));
  expect(fileOf(office, ids.an)).toMatchObject({ status: 'Đã khen', remark: '' });
  expect(fileOf(office, ids.binh)).toMatchObject({ status: 'Đã khen', remark: '' });
});

test('money that is not known cannot be paid; known money is paid once', () => {
  const refused = office.ask(desk, 'award.pay', { ids: [ids.an, ids.binh], date: '2024-01-15' });
  expect(refused).toMatchObject({ ok: false, code: 'moneyUnknown' });
  expect(refused.message).toMatch(/Tổ Bình chưa có tiền thưởng.*chưa có hệ số/);
  expect(lineOf(office, ids.an).paidOn).toBe('');
  const pay = { ids: [ids.an], date: '2024-01-15' };
  expect(granted(office.ask(desk, 'award.pay', pay)).message).toMatch(/270\.000 đồng/);
  const before = office.host.snapshot();
  granted(office.ask(desk, 'award.pay', pay));
  expect(changedTabs(before, office.host.snapshot())).toEqual([]);
  expect(office.ask(desk, 'award.pay', { ...pay, date: '2024-01-16' })).toMatchObject({ code: 'awardPaid' });
  expect(lineOf(office, ids.an).paidOn).toBe('15/01/2024');
});

test('a coefficient that becomes known fills in the money when the decision is recorded again', () => {
  typeRate(office, 'forms', { code: 'GKX', from: '01/01/2024' }, { coefficientCN: '0,18' });
  granted(decide(office, [ids.binh], { number: '01/QĐ-UBND', date: '2024-01-02' }));
  // 0,18 × 1.800.000 = 324.000.
  expect(lineOf(office, ids.binh)).toMatchObject({ coefficient: '0,18', money: '330.000', moneyNote: '' });
});

test('the fund says what was planned, awarded, paid and is left', () => {
  const years = rowsOf(office.owner, 'Cấu hình', 'years');
  const cell = tableOf(office.owner, 'Cấu hình', 'years').cell('fund', years[0]?.index ?? -1);
  office.owner.type('Cấu hình', cell, '5000000');
  expect(awards().fund).toEqual({
    planned: 5_000_000,
    awarded: 600_000,
    paid: 270_000,
    left: 4_400_000,
    unknown: 0,
  });
});

test('the statistics of the year have the decision of that year alone, direct workers apart', () => {
  granted(office.ask(desk, 'summary.compile', { year: 2023 }));
  const shown = seeAll(office.owner, 'Tổng hợp 2023').map((line) => line.filter((cell) => cell !== ''));
  const line = shown.find(
    (cells) => cells.includes('Giấy khen của Chủ tịch UBND xã') && cells.includes('Chuyên đề'),
  );
  expect(line?.slice(-5)).toEqual(['0', '0', '1', '1', '1']);
});

test('a unit officer may neither see nor change the book', () => {
  const officer = office.editor('giac@example.vn');
  for (const [command, input] of [
    ['award.book', {}],
    ['award.propose', { items: [] }],
    ['award.decide', { ids: [], ...DECISION }],
    ['award.drop', { ids: [] }],
    ['award.pay', { ids: [], date: '2024-01-15' }],
  ] as const)
    expect(office.ask(officer, command, input)).toMatchObject({ ok: false, code: 'notAllowed' });
  const cell = tableOf(office.owner, BOOK, 'book').cell('money', 0);
  expect(() => officer.type(BOOK, cell, '1')).toThrow(/protected/);
});
