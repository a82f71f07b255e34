/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { said } from '../fakeServer.ts';
import { focused, settle, type } from '../page.tsx';
import { card, isTold, names, openAwards, show, tick } from './awardsPage.tsx';
import { bookOf, lineOf } from './book.ts';
import { button, press } from './desk.tsx';
import { lendDialogs } from './screen.ts';

beforeAll(lendDialogs);
afterEach(cleanup);

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
