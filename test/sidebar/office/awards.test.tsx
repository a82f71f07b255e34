/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { Failure } from '../../../sidebar/server.ts';
import type { Language } from '../../../src/catalogue/settings.ts';
import { type Answers, fakeServer, held, refused, said } from '../fakeServer.ts';
import { field, focused, hasButton, select, settle, type } from '../page.tsx';
import { wordsFor } from '../wordsFor.ts';
import { awardAnswers, bookOf, candidateOf, lineOf, NO_COEFFICIENT, UNKNOWN } from './book.ts';
import { button, renderPage } from './desk.tsx';
import { office, overview } from './district.ts';
import { axeFindings, lendDialogs } from './screen.ts';

beforeAll(lendDialogs);
afterEach(cleanup);

async function openAwards(answers: Answers = {}, language: Language = 'vi') {
  const server = fakeServer({
    'session.start': () => said(office),
    'office.overview': () => said(overview({ units: [] })),
    ...awardAnswers(),
    ...answers,
  });
  renderPage(server, {}, language);
  await settle();
  await press(wordsFor(language).office.areas.awards);
  return server;
}
async function press(name: string) {
  fireEvent.click(button(name));
  await settle();
}
async function tick(name: string) {
  fireEvent.click(screen.getByLabelText(new RegExp(`^Chọn ${name},`)));
  await settle(5);
}
const show = (state: string) => select('Xem', state);
const names = () => Array.from(document.querySelectorAll('.line h2'), (each) => each.textContent);
const card = (name: string) => {
  const found = screen.getByText(name, { selector: '.line h2' }).closest('li');
  return found === null ? within(document.body) : within(found);
};
/** The server's sentence stands on the page, besides being read aloud. */
const isTold = (sentence: string) => screen.queryByText(sentence, { selector: '.notice p' }) !== null;
const fund = () => document.querySelector('.fund')?.textContent ?? '';

test('the fund says what was planned, decided, paid and left, and how many decisions it cannot count', async () => {
  await openAwards();
  expect(fund()).toContain('Dự toán12.340.000 đồng');
  expect(fund()).toContain('Theo quyết định720.000 đồng');
  expect(fund()).toContain('Đã chi360.000 đồng');
  expect(fund()).toContain('Còn lại11.620.000 đồng');
  expect(fund()).toContain('1 quyết định chưa tính được tiền thưởng');
});

test('a fund nobody planned says so, and one that is overdrawn says by how much', async () => {
  const none = { planned: null, awarded: 0, paid: 0, left: null, unknown: 0 };
  const server = await openAwards({ 'award.book': () => said(bookOf({ fund: none })) });
  expect(fund()).toContain('Dự toánChưa ghi');
  expect(fund()).not.toContain('vượt');
  const over = { planned: 1_000_000, awarded: 1_500_000, paid: 0, left: -500_000, unknown: 0 };
  server.answer({ 'award.book': () => said(bookOf({ fund: over })) });
  await tick('Hộ thử số 1');
  await press('Đề nghị khen…');
  await press('Đưa 1 đề nghị vào sổ');
  expect(fund()).toContain('vượt dự toán 500.000 đồng');
});

test('who was rewarded before, or is of a dissolved collective, cannot be ticked, and why is said', async () => {
  await openAwards();
  expect(names()).toHaveLength(5);
  expect(screen.queryByLabelText(/^Chọn Hộ thử số 3/)).toBeNull();
  expect(card('Hộ thử số 3').getByText(/đã được khen năm 2022.*X05-2022-009.*12\/QĐ-UBND/)).toBeTruthy();
  expect(screen.queryByLabelText(/^Chọn Tập thể thử/)).toBeNull();
  expect(card('Tập thể thử').getByText(/đã kết thúc hoạt động/)).toBeTruthy();
  await press('Chọn cả 3 trường hợp đang hiện');
  expect(screen.getByText('Đã chọn 3 trường hợp')).toBeTruthy();
});

test('ticked ones are proposed as the rules say, with number and day; a second press sends nothing more', async () => {
  const server = await openAwards();
  await tick('Hộ thử số 1');
  await tick('Cô giáo thử');
  await press('Đề nghị khen…');
  expect(document.activeElement?.textContent).toBe('Đề nghị khen 2 trường hợp');
  await type('Số tờ trình', '15/TTr-PNV');
  await type('Ngày tờ trình', '5/11/2024');
  const send = button('Đưa 2 đề nghị vào sổ');
  fireEvent.click(send);
  fireEvent.click(send);
  await settle();
  expect(server.inputsOf('award.propose')).toEqual([
    {
      items: [
        { id: 'X05-2024-001', form: 'GKH', type: 'Chuyên đề' },
        { id: 'X05-2024-002', form: 'GKH', type: 'Chuyên đề' },
      ],
      number: '15/TTr-PNV',
      date: '2024-11-05',
    },
  ]);
  expect(isTold('Đã đưa 2 đề nghị vào sổ khen thưởng.')).toBe(true);
  expect(names()).toEqual(['Hộ thử số 3', 'Tập thể thử', 'Hộ thử số 5']);
  expect(focused()).toBe('awards-title');
  expect(server.inputsOf('award.book')).toHaveLength(2);
});

test('type and form are changed by hand: only forms that fit the kind and the type are offered', async () => {
  const server = await openAwards();
  const offered = (id: string) =>
    Array.from(document.querySelectorAll(`#award-form-${id} option`), (each) => each.getAttribute('value'));
  expect(offered('X05-2024-001')).toEqual(['', 'GKH']);
  expect(offered('X05-2024-002')).toEqual(['', 'GKH', 'LDTT']);
  const own = card('Cô giáo thử');
  fireEvent.change(own.getByLabelText('Loại khen thưởng'), { target: { value: 'Thường xuyên' } });
  await settle(5);
  expect(offered('X05-2024-002')).toEqual(['', 'GKH', 'LDTT', 'BKT']);
  fireEvent.change(own.getByLabelText('Hình thức khen'), { target: { value: 'BKT' } });
  await settle(5);
  expect(own.getByText(/Bằng khen của Chủ tịch UBND tỉnh · Thường xuyên · Trình cấp trên/)).toBeTruthy();
  await tick('Cô giáo thử');
  await press('Đề nghị khen…');
  await press('Đưa 1 đề nghị vào sổ');
  expect(server.inputsOf('award.propose')[0]).toEqual({
    items: [{ id: 'X05-2024-002', form: 'BKT', type: 'Thường xuyên' }],
    number: '',
    date: '',
  });
});

test('a form that the new type does not allow is to be chosen anew, and nothing is sent without one', async () => {
  const server = await openAwards();
  const own = card('Cô giáo thử');
  const change = async (label: string, value: string) => {
    fireEvent.change(own.getByLabelText(label), { target: { value } });
    await settle(5);
  };
  await change('Loại khen thưởng', 'Thường xuyên');
  await change('Hình thức khen', 'BKT');
  await change('Loại khen thưởng', 'Đột xuất');
  expect(own.getByText(/Chưa chọn hình thức khen/)).toBeTruthy();
  await tick('Cô giáo thử');
  await tick('Hộ thử số 5');
  await press('Đề nghị khen…');
  expect(screen.getByText(/Chưa chọn loại hoặc hình thức khen cho Cô giáo thử, Hộ thử số 5/)).toBeTruthy();
  await press('Đưa 2 đề nghị vào sổ');
  expect(server.inputsOf('award.propose')).toEqual([]);
});

test('what cannot be a day is told, and nothing is sent', async () => {
  const server = await openAwards();
  await tick('Hộ thử số 1');
  await press('Đề nghị khen…');
  await type('Ngày tờ trình', '31/02/2024');
  await press('Đưa 1 đề nghị vào sổ');
  expect(server.inputsOf('award.propose')).toEqual([]);
  expect(screen.getByText(/Không phải một ngày/)).toBeTruthy();
  expect(focused()).toBe('award-date');
});

test('a decision needs number, day and signer: each that lacks is told', async () => {
  const server = await openAwards();
  await show('Đề nghị');
  await tick('Hộ thử số 11');
  await press('Ghi quyết định…');
  await press('Ghi quyết định cho 1 trường hợp');
  expect(server.inputsOf('award.decide')).toEqual([]);
  for (const told of ['Hãy ghi số.', 'Hãy ghi ngày, ví dụ 05/11/2024.', 'Hãy ghi người ký.'])
    expect(screen.getByText(told)).toBeTruthy();
  expect(focused()).toBe('award-number');
  await type(/Số quyết định/, '100/QĐ-UBND');
  await type(/Ngày quyết định/, '20/11/2024');
  expect(screen.queryByText('Hãy ghi số.')).toBeNull();
  await press('Ghi quyết định cho 1 trường hợp');
  expect(focused()).toBe('award-signer');
  await type(/Người ký/, 'Chủ tịch thử');
  await press('Ghi quyết định cho 1 trường hợp');
  expect(server.inputsOf('award.decide')).toEqual([
    { ids: ['X05-2024-011'], number: '100/QĐ-UBND', date: '2024-11-20', signer: 'Chủ tịch thử', form: '' },
  ]);
  expect(isTold('Đã ghi 1 trường hợp.')).toBe(true);
  expect(names()).toEqual(['Hộ thử số 12']);
});

test('a proposal whose file was put on hold says so and gets no decision with the others', async () => {
  const server = await openAwards();
  await show('Đề nghị');
  expect(card('Hộ thử số 12').getByText('Hồ sơ đang “Tạm dừng”')).toBeTruthy();
  await press('Chọn cả 2 trường hợp đang hiện');
  await press('Ghi quyết định…');
  expect(screen.getByText(/Chưa ghi quyết định được cho Hộ thử số 12:/)).toBeTruthy();
  await press('Ghi quyết định cho 2 trường hợp');
  expect(server.inputsOf('award.decide')).toEqual([]);
});

test('a refusal of the server is shown where it was asked for, what was typed stays, and the book is read again', async () => {
  const refusal = 'Hộ thử số 11: trang Mức khen thưởng không có hình thức khen này vào ngày này.';
  const server = await openAwards({
    'award.decide': () => refused({ code: 'unknownForm', form: 'GKH' }, refusal),
  });
  await show('Đề nghị');
  await tick('Hộ thử số 11');
  await press('Ghi quyết định…');
  await type(/Số quyết định/, '100/QĐ-UBND');
  await type(/Ngày quyết định/, '20/11/2009');
  await type(/Người ký/, 'Chủ tịch thử');
  await press('Ghi quyết định cho 1 trường hợp');
  expect(isTold(refusal)).toBe(true);
  expect(field(/Số quyết định/).value).toBe('100/QĐ-UBND');
  expect(server.inputsOf('award.book')).toHaveLength(2);
  await press('Thôi');
  expect(isTold(refusal)).toBe(false);
  expect(screen.getByText('Đã chọn 1 trường hợp')).toBeTruthy();
});

test('when what was ticked has moved on meanwhile, the page leads back to the list and says why', async () => {
  const server = await openAwards();
  await show('Đề nghị');
  await tick('Hộ thử số 11');
  await press('Rút hoặc không khen…');
  server.answer({
    'award.drop': () => refused({ code: 'unknownAward', id: 'X05-2024-011' }, 'Không tìm thấy trong sổ.'),
    'award.book': () => said(bookOf({ lines: [lineOf(12)] })),
  });
  await press('Rút 1 đề nghị');
  expect(isTold('Không tìm thấy trong sổ.')).toBe(true);
  expect(focused()).toBe('awards-title');
  expect(names()).toEqual(['Hộ thử số 12']);
  await tick('Hộ thử số 12');
  expect(names()).toEqual(['Hộ thử số 12']);
});

test('a proposal is withdrawn without a reason, and refused with one', async () => {
  const server = await openAwards();
  await show('Đề nghị');
  await tick('Hộ thử số 11');
  await press('Rút hoặc không khen…');
  await press('Rút 1 đề nghị');
  await tick('Hộ thử số 12');
  await press('Rút hoặc không khen…');
  await type('Lý do', ' Có đơn thư ');
  await press('Ghi “Không khen” cho 1 đề nghị');
  expect(server.inputsOf('award.drop')).toEqual([
    { ids: ['X05-2024-011'], reason: '' },
    { ids: ['X05-2024-012'], reason: 'Có đơn thư' },
  ]);
  await show('Không khen');
  expect(card('Hộ thử số 12').getByText('Ghi chú: Có đơn thư')).toBeTruthy();
  expect(screen.queryByLabelText(/^Chọn /)).toBeNull();
});

test('the number of the tờ trình is given to proposals that stand in the book', async () => {
  const server = await openAwards({
    'award.book': () => said(bookOf({ lines: [lineOf(11, { proposalNumber: '', proposalDate: null })] })),
  });
  await show('Đề nghị');
  expect(screen.getByText('Chưa ghi số tờ trình')).toBeTruthy();
  await tick('Hộ thử số 11');
  await press('Ghi số tờ trình…');
  await press('Ghi tờ trình');
  expect(screen.getByText('Hãy ghi số.')).toBeTruthy();
  await type(/Số tờ trình/, '16/TTr-PNV');
  await press('Ghi tờ trình');
  expect(server.inputsOf('award.propose')).toEqual([
    { items: [{ id: 'X05-2024-011', form: 'GKH', type: 'Chuyên đề' }], number: '16/TTr-PNV', date: '' },
  ]);
});

test('money is told with how it was reckoned, unknown money with why, paid money with its day', async () => {
  await openAwards();
  await show('Đã khen');
  const known = card('Hộ thử số 13');
  expect(known.getByText('Tiền thưởng 360.000 đồng')).toBeTruthy();
  expect(known.getByText('(0,15 × 2.340.000 đồng)')).toBeTruthy();
  expect(known.getByText('Quyết định số 99/QĐ-UBND ngày 20/11/2024. Người ký: Chủ tịch thử.')).toBeTruthy();
  expect(known.getByText('Chưa chi tiền')).toBeTruthy();
  const unknown = card('Hộ thử số 14');
  expect(unknown.getByText('Chưa tính được tiền thưởng')).toBeTruthy();
  expect(unknown.getByText(NO_COEFFICIENT)).toBeTruthy();
  expect(card('Hộ thử số 15').getByText('Đã chi ngày 02/12/2024')).toBeTruthy();
  expect(screen.queryByLabelText(/^Chọn Hộ thử số 15/)).toBeNull();
});

test('money that has become known is reckoned by telling the same decision again', async () => {
  const server = await openAwards();
  await show('Đã khen');
  fireEvent.click(screen.getByLabelText('Tính lại tiền thưởng của Hộ thử số 14'));
  await settle();
  expect(server.inputsOf('award.decide')).toEqual([
    { ids: ['X05-2024-014'], number: '99/QĐ-UBND', date: '2024-11-20', signer: 'Chủ tịch thử', form: '' },
  ]);
  expect(card('Hộ thử số 14').getByText('Tiền thưởng 360.000 đồng')).toBeTruthy();
});

test('a payment needs its day and money that is known', async () => {
  const server = await openAwards();
  await show('Đã khen');
  await press('Chọn cả 2 trường hợp đang hiện');
  await press('Ghi chi tiền…');
  expect(screen.getByText(/Chưa tính được tiền thưởng của Hộ thử số 14 nên chưa ghi chi được/)).toBeTruthy();
  await press('Về danh sách');
  await tick('Hộ thử số 14');
  await press('Ghi chi tiền…');
  expect(screen.getByText('Tổng cộng 360.000 đồng.')).toBeTruthy();
  await press('Ghi đã chi cho 1 trường hợp');
  expect(screen.getByText('Hãy ghi ngày, ví dụ 05/11/2024.')).toBeTruthy();
  await type(/Ngày chi/, '05122024');
  await press('Ghi đã chi cho 1 trường hợp');
  expect(server.inputsOf('award.pay')).toEqual([{ ids: ['X05-2024-013'], date: '2024-12-05' }]);
  expect(card('Hộ thử số 13').getByText('Đã chi ngày 05/12/2024')).toBeTruthy();
});

test('a decision is taken back with a reason only', async () => {
  const server = await openAwards();
  await show('Đã khen');
  await tick('Hộ thử số 13');
  await press('Hủy quyết định đã ghi…');
  await press('Hủy quyết định của 1 trường hợp');
  expect(server.inputsOf('award.drop')).toEqual([]);
  expect(focused()).toBe('award-reason');
  await type(/Lý do/, 'Ghi nhầm người');
  await press('Hủy quyết định của 1 trường hợp');
  expect(server.inputsOf('award.drop')).toEqual([{ ids: ['X05-2024-013'], reason: 'Ghi nhầm người' }]);
  expect(names()).toEqual(['Hộ thử số 14', 'Hộ thử số 15']);
});

test('what the search hides is not dealt with, and another state starts with nothing ticked', async () => {
  const server = await openAwards();
  await press('Chọn cả 3 trường hợp đang hiện');
  await type(/Tìm tên/, 'co giao');
  expect(names()).toEqual(['Cô giáo thử']);
  await press('Đề nghị khen…');
  await press('Đưa 1 đề nghị vào sổ');
  expect(server.inputsOf('award.propose')[0]?.items.map(({ id }) => id)).toEqual(['X05-2024-002']);
  await type(/Tìm tên/, '');
  await tick('Hộ thử số 1');
  await show('Đề nghị');
  await show('candidates');
  expect(screen.queryByText(/Đã chọn/)).toBeNull();
});

test('a year without anything says what comes first; a book that cannot be read can be asked for again', async () => {
  const reading = held<'award.book'>();
  const server = await openAwards({ 'award.book': reading.answer });
  reading.fail(new Failure('offline', ''));
  await settle();
  expect(screen.getByText('Mất kết nối mạng')).toBeTruthy();
  server.answer(awardAnswers(bookOf({ candidates: [], lines: [] })));
  await press('Thử lại');
  expect(screen.getByText(/Chưa có hồ sơ nào chờ đề nghị/)).toBeTruthy();
  await show('Đã khen');
  expect(screen.getByText('Sổ năm này chưa có dòng nào “Đã khen”.')).toBeTruthy();
});

test('a long list comes by and by', async () => {
  const candidates = Array.from({ length: 90 }, (_, index) => candidateOf(index + 1));
  await openAwards({ 'award.book': () => said(bookOf({ candidates })) });
  expect(names()).toHaveLength(40);
  expect(hasButton('Hiện tiếp (còn 50)')).toBe(true);
});

test.each(['vi', 'en'] as const)('axe finds nothing in the lists and the deeds, in %s', async (language) => {
  const { awards } = wordsFor(language);
  const lines = [...bookOf().lines, lineOf(17, { ...UNKNOWN, upward: true })];
  await openAwards({ 'award.book': () => said(bookOf({ lines })) }, language);
  for (const details of document.querySelectorAll('details')) details.open = true;
  expect(await axeFindings()).toEqual([]);
  const deeds = [
    ['candidates', awards.toPropose],
    ['Đề nghị', awards.toDecide],
    ['Đề nghị', awards.toDrop],
    ['Đã khen', awards.toPay],
  ] as const;
  for (const [shown, deed] of deeds) {
    await select(awards.show, shown);
    fireEvent.click(screen.getByText(/^(Chọn cả|Select all) /, { selector: 'button' }));
    await settle(5);
    expect(await axeFindings()).toEqual([]);
    await press(deed);
    expect(await axeFindings()).toEqual([]);
    expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object/);
    await press(awards.cancel);
    await press(awards.selectNone);
  }
});
