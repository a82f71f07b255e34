/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { Failure } from '../../../sidebar/server.ts';
import { defaultYear, type Language } from '../../../src/catalogue/settings.ts';
import type { YearPreview } from '../../../src/commands/yearPreview.ts';
import { type Answers, held, refused, said } from '../fakeServer.ts';
import { hasButton, settle } from '../page.tsx';
import { wordsFor } from '../wordsFor.ts';
import { openArea, press } from './desk.tsx';
import { office, UNITS } from './district.ts';
import { axeFindings, lendDialogs } from './screen.ts';

beforeAll(lendDialogs);
afterEach(cleanup);

const previewOf = (changes: Partial<YearPreview> = {}): YearPreview => ({
  ...{ action: 'lock', year: 2024, against: null, settings: defaultYear(2024), units: 12, nominees: 140 },
  ...{ followed: 3, unreported: ['Xã Trà Giác', 'Trường số 7'] },
  ...changes,
});
const opening = previewOf({
  action: 'open',
  year: 2025,
  settings: defaultYear(2025),
  followed: 0,
  unreported: [],
});
const jobDone = (left = 0) => ({ steps: 3, left, errors: [], count: 140, names: [] });
const locked = () => said(jobDone(), 'Đã khóa sổ năm 2024: 140 đề cử được đưa vào Lưu trữ.');

const openYears = (answers: Answers = {}, language: Language = 'vi') =>
  openArea(
    'years',
    {
      'year.preview': ({ action }) => said(action === 'open' ? opening : previewOf({ action })),
      'year.lock': locked,
      ...answers,
    },
    language,
  );
const noticed = (text: string | RegExp) => screen.queryByText(text, { selector: '.notice p' });

test('nothing is asked of the server before a press, and nothing is done before a second one', async () => {
  const server = await openYears();
  expect(server.inputsOf('year.preview')).toEqual([]);
  await press('Xem trước việc khóa sổ');
  expect(server.inputsOf('year.preview')).toEqual([{ action: 'lock', year: 0 }]);
  expect(document.activeElement?.textContent).toBe('Khóa sổ năm 2024?');
  await press('Thôi');
  expect(hasButton('Khóa sổ năm 2024')).toBe(false);
  expect(document.activeElement?.textContent).toBe('Khóa sổ');
  expect(server.inputsOf('year.lock')).toEqual([]);
});

test('opening shows the year, its due dates, its units and the models that go on', async () => {
  await openYears();
  await press('Xem trước việc mở năm');
  const { nomineeDue } = defaultYear(2025);
  const [year, month, day] = nomineeDue.split('-');
  const dues = within(screen.getByRole('list', { name: 'Các hạn trong năm' }));
  expect(dues.getByText(`Hồ sơ đề cử: ${day}/${month}/${year}`)).toBeTruthy();
  expect(screen.getByText('12 đơn vị sẽ nhập đề cử của năm này.')).toBeTruthy();
  expect(
    screen.getByText(/140 mô hình, điển hình đang xây dựng được chuyển thành bản nháp của năm 2025/),
  ).toBeTruthy();
});

test('locking names who is followed on and who has not reported; then it is done once and told', async () => {
  const lock = held<'year.lock'>();
  const server = await openYears({ 'year.lock': lock.answer });
  await press('Xem trước việc khóa sổ');
  expect(screen.getByText(/140 hồ sơ của 12 đơn vị được đưa vào Lưu trữ/)).toBeTruthy();
  expect(screen.getByText(/3 điển hình còn hẹn ngày theo dõi/)).toBeTruthy();
  expect(screen.getByText('Xã Trà Giác, Trường số 7')).toBeTruthy();
  await press('Khóa sổ năm 2024');
  await press('Khóa sổ năm 2024');
  lock.give(locked());
  await settle();
  expect(server.inputsOf('year.lock')).toEqual([{ year: 2024 }]);
  expect(noticed(/^Đã khóa sổ năm 2024/)).toBeTruthy();
  expect(hasButton('Khóa sổ năm 2024')).toBe(false);
  expect(document.activeElement?.id).toBe('year-lock');
});

test('the open years are asked for again once a year was locked', async () => {
  const server = await openYears();
  await press('Xem trước việc khóa sổ');
  server.answer({ 'session.start': () => said({ ...office, stamp: 'stamp-2', years: [] }) });
  await press('Khóa sổ năm 2024');
  expect(screen.getByText(/Chưa có năm nào đang mở/)).toBeTruthy();
});

test.each([
  [{ code: 'filesWaiting', year: 2024, count: 5 }, /còn 5 hồ sơ đã nộp hoặc đang tạm dừng chưa xét xong/],
  [{ code: 'yearsFull', rows: 8 }, /đã dùng hết 8 dòng/],
  [{ code: 'unlockTooLate', year: 2023, opened: 2024 }, /năm 2024 đã mở sau khi khóa sổ/],
] as const)(
  'what stands against it is said in words, and leaves nothing to confirm: %j',
  async (against, text) => {
    await openYears({ 'year.preview': () => said(previewOf({ against })) });
    await press('Xem trước việc khóa sổ');
    expect(screen.getByText(text)).toBeTruthy();
    expect(hasButton('Khóa sổ năm 2024')).toBe(false);
    expect(hasButton('Thôi')).toBe(true);
  },
);

test('what a run had no time for goes on by itself, or by a press for the same year', async () => {
  const server = await openYears({
    'year.lock': () => said(jobDone(4), 'Đang khóa sổ năm 2024: đã đưa 90 đề cử vào Lưu trữ.', 4),
  });
  await press('Xem trước việc khóa sổ');
  await press('Khóa sổ năm 2024');
  expect(screen.getByText(/^Còn 4 bước\. Phần còn lại tự chạy tiếp/)).toBeTruthy();
  server.answer({ 'year.lock': locked });
  await press('Làm tiếp');
  expect(server.inputsOf('year.lock')).toEqual([{ year: 2024 }, { year: 2024 }]);
  expect(hasButton('Làm tiếp')).toBe(false);
  expect(noticed(/^Đã khóa sổ năm 2024/)).toBeTruthy();
});

test('a rest that went on by itself meanwhile is no refusal', async () => {
  const server = await openYears({ 'year.lock': () => said(jobDone(4), 'Đang khóa sổ.', 4) });
  await press('Xem trước việc khóa sổ');
  await press('Khóa sổ năm 2024');
  server.answer({
    'year.lock': () => refused({ code: 'yearLocked', year: 2024 }, 'Năm 2024 đã khóa sổ.'),
  });
  await press('Làm tiếp');
  expect(noticed('Việc đã tự chạy xong: năm 2024 đã khóa sổ.')).toBeTruthy();
  expect(noticed('Năm 2024 đã khóa sổ.')).toBeNull();
  expect(hasButton('Làm tiếp')).toBe(false);
});

test('a refusal is told and the question stays; so does an answer that was lost', async () => {
  const server = await openYears({
    'year.lock': () => refused({ code: 'filesWaiting', year: 2024, count: 1 }, 'Năm 2024 còn 1 hồ sơ.'),
  });
  await press('Xem trước việc khóa sổ');
  await press('Khóa sổ năm 2024');
  expect(noticed('Năm 2024 còn 1 hồ sơ.')).toBeTruthy();
  server.answer({
    'year.lock': () => {
      throw new Failure('offline', '');
    },
  });
  await press('Khóa sổ năm 2024');
  expect(screen.getByText('Mất kết nối mạng')).toBeTruthy();
  expect(hasButton('Khóa sổ năm 2024')).toBe(true);
});

test('the pages of a year and of the period are compiled by their buttons', async () => {
  const server = await openYears({
    'summary.compile': () => refused({ code: 'yearLocked', year: 2024 }, 'Năm 2024 đã khóa sổ.'),
    'public.compile': () =>
      said({ exemplars: 7, withheld: 2 }, 'Đã lập danh sách công khai năm 2024: 7 điển hình.'),
    'period.compile': () =>
      refused({ code: 'tabMissing', tab: 'Giai đoạn' }, 'Không tìm thấy trang “Giai đoạn”.'),
  });
  const year = office.years[0]?.year ?? 0;
  fireEvent.click(screen.getByLabelText('Chỉ hiện đơn vị đã có số liệu'));
  await settle();
  await press(`Lập Tổng hợp năm ${year}`);
  expect(server.inputsOf('summary.compile')).toEqual([{ year, onlyWithData: true }]);
  expect(noticed('Năm 2024 đã khóa sổ.')).toBeTruthy();
  await press(`Lập danh sách công khai năm ${year}`);
  expect(server.inputsOf('public.compile')).toEqual([{ year }]);
  expect(noticed(/7 điển hình/)).toBeTruthy();
  await press('Lập tổng hợp giai đoạn');
  expect(noticed(/Không tìm thấy trang/)).toBeTruthy();
});

test('documents open in their dialog, a unit’s once it is chosen', async () => {
  const server = await openYears();
  await press('Báo cáo năm toàn huyện');
  await press('Mở báo cáo của đơn vị');
  expect(server.pages).toEqual([['documents', 'district', '']]);
  fireEvent.change(screen.getByLabelText('Đơn vị'), { target: { value: UNITS[4]?.id } });
  await settle();
  await press('Mở báo cáo của đơn vị');
  expect(server.pages).toEqual([
    ['documents', 'district', ''],
    ['documents', 'unit', 'X05'],
  ]);
});

test.each(['vi', 'en'] as const)('axe finds nothing in the years, in %s', async (language) => {
  await openYears({}, language);
  const { acts } = wordsFor(language).years;
  await press(acts.open.look);
  await press(acts.lock.look);
  expect(await axeFindings()).toEqual([]);
  expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object/);
});
