/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cleanup, screen } from '@testing-library/preact';
import { refused, said } from '../fakeServer.ts';
import { field, focused, type } from '../page.tsx';
import { card, isTold, names, openAwards, show, tick } from './awardsPage.tsx';
import { bookOf, lineOf } from './book.ts';
import { press } from './desk.tsx';
import { lendDialogs } from './screen.ts';

beforeAll(lendDialogs);
afterEach(cleanup);

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
