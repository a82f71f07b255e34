/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { said } from '../fakeServer.ts';
import { settle, type } from '../page.tsx';
import { card, openAwards, show, tick } from './awardsPage.tsx';
import { bookOf, NO_COEFFICIENT } from './book.ts';
import { press } from './desk.tsx';
import { lendDialogs } from './screen.ts';

beforeAll(lendDialogs);
afterEach(cleanup);

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
