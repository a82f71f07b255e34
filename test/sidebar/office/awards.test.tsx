/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { Failure } from '../../../sidebar/server.ts';
import { held, said } from '../fakeServer.ts';
import { hasButton, select, settle, type } from '../page.tsx';
import { wordsFor } from '../wordsFor.ts';
import { names, openAwards, show, tick } from './awardsPage.tsx';
import { awardAnswers, bookOf, candidateOf, lineOf, UNKNOWN } from './book.ts';
import { press } from './desk.tsx';
import { axeFindings, lendDialogs } from './screen.ts';

beforeAll(lendDialogs);
afterEach(cleanup);

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
