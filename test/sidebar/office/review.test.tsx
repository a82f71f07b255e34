/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { MOST_AT_ONCE } from '../../../sidebar/office/review/model.ts';
import { Failure } from '../../../sidebar/server.ts';
import type { Language } from '../../../src/catalogue/settings.ts';
import { MOST_DECIDED } from '../../../src/commands/reviewDecide.ts';
import { type Answers, held, refused, said } from '../fakeServer.ts';
import { button as anyButton, hasButton, settle } from '../page.tsx';
import { wordsFor } from '../wordsFor.ts';
import { openArea, press } from './desk.tsx';
import { MAILED } from './district.ts';
import { detailOf, fileOf, reviewAnswers, yearsFiles } from './files.ts';
import { axeFindings, lendDialogs } from './screen.ts';

beforeAll(lendDialogs);
afterEach(cleanup);

const openReview = (answers: Answers = {}, language: Language = 'vi') =>
  openArea('review', { ...reviewAnswers(), ...answers }, language);
async function openFile(name: string) {
  fireEvent.click(screen.getByRole('button', { name: `Xem hồ sơ của ${name}` }));
  await settle();
}
const names = () => Array.from(document.querySelectorAll('.file .opens'), (each) => each.textContent);
const show = async (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await settle();
};

test('the list begins with what waits, says how long until the due date, and marks what is late or changed', async () => {
  await openReview();
  expect(names()).toEqual(['Hộ thử số 1', 'Hộ thử ở trường', 'Hộ thử số 3']);
  expect(screen.getByText('3 hồ sơ đang chờ xét.')).toBeTruthy();
  expect(screen.getByText('Hạn nộp 15/11/2024: còn 26 ngày.')).toBeTruthy();
  const card = (name: string) => within(screen.getByText(name).closest('li') ?? document.body);
  expect(card('Hộ thử ở trường').getByText('Nộp muộn')).toBeTruthy();
  expect(card('Hộ thử số 1').queryByText('Nộp muộn')).toBeNull();
  expect(card('Hộ thử số 3').getByText('Trang đơn vị mới thay đổi')).toBeTruthy();
});

test('files are found by status, by unit and without marks', async () => {
  await openReview();
  await show('Trạng thái', 'Trả lại');
  expect(names()).toEqual(['Hộ thử số 4']);
  expect(screen.getByText('Lý do: Thiếu biên bản')).toBeTruthy();
  await show('Trạng thái', '');
  expect(names()).toHaveLength(6);
  await show('Đơn vị', 'X06');
  expect(names()).toEqual(['Hộ thử ở trường']);
  await show('Đơn vị', '');
  fireEvent.input(screen.getByLabelText(/Tìm tên/), { target: { value: 'ho thu o' } });
  await settle();
  expect(names()).toEqual(['Hộ thử ở trường']);
  fireEvent.input(screen.getByLabelText(/Tìm tên/), { target: { value: 'không có ai' } });
  await settle();
  expect(screen.getByText(/Không có hồ sơ nào khớp/)).toBeTruthy();
});

test('a file shows what was submitted under the columns’ own labels, its marks, its history, and a link only to the web', async () => {
  const unsafe = detailOf(fileOf(1), {
    cells: {
      evidence: 'javascript:alert(1)',
      c1: 2,
      minutesDate: 45_555,
      address: 'https://drive.example/a',
    },
  });
  await openReview({ 'review.file': () => said(unsafe) });
  await openFile('Hộ thử số 1');
  const { nominees } = wordsFor('vi').columns;
  expect(screen.getByText(String(nominees.evidence[0]))).toBeTruthy();
  expect(screen.getByText('20/09/2024')).toBeTruthy();
  expect(Array.from(document.querySelectorAll('a'), (each) => each.href)).toEqual([
    'https://drive.example/a',
  ]);
  const marks = Array.from(document.querySelectorAll('.marks li'), (each) => each.textContent);
  expect(marks).toEqual([
    '✓ Tên (đạt)',
    '✓ Thu nhập gấp 1,5 lần bình quân (đạt)2',
    '… Giúp hộ khác (cộng điểm, chưa rõ)',
  ]);
  expect(screen.getByText('Lý do: Thiếu biên bản')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Hộ thử số 1');
});

test('what may be the same, or was rewarded before, is told before the decision', async () => {
  const duplicate = {
    id: 'X06-2023-001',
    unit: 'X06',
    year: 2023,
    movement: 'ND',
    name: 'Hộ thử',
    where: '',
  };
  await openReview({
    'review.file': () =>
      said(
        detailOf(fileOf(1), {
          duplicates: [{ ...duplicate, reason: 'sameMovement' }],
          rewarded: [{ id: 'X05-2022-009', year: 2022, decision: '12/QĐ-UBND' }],
        }),
      ),
  });
  await openFile('Hộ thử số 1');
  expect(screen.getByText('Hộ thử, X06, năm 2023 (X06-2023-001)')).toBeTruthy();
  expect(screen.getByText('X05-2022-009, năm 2022: quyết định 12/QĐ-UBND')).toBeTruthy();
});

test('only the moves of its status are offered', async () => {
  await openReview();
  await openFile('Hộ thử số 1');
  for (const name of ['Đủ điều kiện', 'Không đủ điều kiện…', 'Trả lại…', 'Tạm dừng…'])
    expect(hasButton(name)).toBe(true);
  await press('Về danh sách');
  await show('Trạng thái', 'Trả lại');
  await openFile('Hộ thử số 4');
  expect(screen.getByText(/không có việc gì để quyết định/)).toBeTruthy();
});

test('accepting leads back to the list without the file, and says what was done', async () => {
  const server = await openReview();
  await openFile('Hộ thử số 1');
  fireEvent.click(anyButton('Đủ điều kiện'));
  fireEvent.click(anyButton('Đủ điều kiện'));
  await settle();
  expect(server.inputsOf('review.decide')).toEqual([
    { files: [{ id: 'X05-2024-001', fingerprint: 'print-1' }], to: 'Đủ điều kiện', reason: '' },
  ]);
  expect(names()).toEqual(['Hộ thử ở trường', 'Hộ thử số 3']);
  expect(screen.getByText('Đã chuyển 1 hồ sơ sang Đủ điều kiện.', { selector: 'p' })).toBeTruthy();
  expect(document.activeElement?.id).toBe('review-title');
  expect(server.inputsOf('returns.send')).toEqual([]);
});

test('accepting what the criteria do not find eligible asks once more', async () => {
  const server = await openReview();
  await openFile('Hộ thử số 3');
  fireEvent.click(anyButton('Đủ điều kiện'));
  await settle();
  expect(server.inputsOf('review.decide')).toEqual([]);
  await press('Vẫn công nhận');
  expect(server.inputsOf('review.decide')).toHaveLength(1);
});

test('a return needs its reason; then the unit is written to, and that is told', async () => {
  const server = await openReview();
  await openFile('Hộ thử số 1');
  await press('Trả lại…');
  await press('Ghi: Trả lại');
  expect(server.inputsOf('review.decide')).toEqual([]);
  expect(screen.getByText(/Hãy ghi lý do/)).toBeTruthy();
  expect(document.activeElement?.id).toBe('decision-reason');
  fireEvent.input(screen.getByLabelText(/Lý do gửi đơn vị/), {
    target: { value: '  Biên bản thiếu chữ ký ' },
  });
  await press('Ghi: Trả lại');
  expect(server.inputsOf('review.decide')[0]).toMatchObject({
    to: 'Trả lại',
    reason: 'Biên bản thiếu chữ ký',
  });
  expect(server.inputsOf('returns.send')).toEqual([{}]);
  expect(screen.getByText('Đã gửi 1 thư báo.', { selector: '.notice p' })).toBeTruthy();
});

test('a mail that fails leaves the decision standing and can be sent again', async () => {
  const server = await openReview({
    'returns.send': () => {
      throw new Failure('offline', '');
    },
  });
  await openFile('Hộ thử số 1');
  await press('Tạm dừng…');
  fireEvent.input(screen.getByLabelText(/Lý do gửi đơn vị/), { target: { value: 'Có đơn thư' } });
  await press('Ghi: Tạm dừng');
  expect(screen.getByText(/Quyết định đã ghi, nhưng thư báo/)).toBeTruthy();
  server.answer({
    'returns.send': () => said({ ...MAILED, sent: 1 }, 'Đã gửi 1 thư báo.'),
  });
  await press('Gửi thư báo');
  expect(screen.queryByText(/Quyết định đã ghi, nhưng thư báo/)).toBeNull();
  expect(server.inputsOf('review.decide')).toHaveLength(1);
});

test('a file that moved on since is not decided: the refusal is told and the file read again', async () => {
  const server = await openReview({
    'review.decide': () =>
      refused({ code: 'fileMoved', name: 'Hộ thử số 1', status: 'Nháp' }, 'Hồ sơ đã chuyển sang Nháp.'),
  });
  await openFile('Hộ thử số 1');
  fireEvent.click(anyButton('Đủ điều kiện'));
  await settle();
  expect(screen.getByText('Hồ sơ đã chuyển sang Nháp.', { selector: '.notice p' })).toBeTruthy();
  expect(server.inputsOf('review.file')).toHaveLength(2);
  expect(server.inputsOf('review.list')).toHaveLength(2);
});

test('many are accepted at once after a question that names the numbers and the doubtful ones', async () => {
  const server = await openReview();
  await press('Chọn cả 3 hồ sơ chờ xét đang hiện');
  await press('Duyệt 3 hồ sơ đủ điều kiện…');
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/3 hồ sơ của 2 đơn vị/)).toBeTruthy();
  expect(dialog.getByText(/theo tiêu chí còn 1 hồ sơ chưa đạt: Hộ thử số 3/)).toBeTruthy();
  expect(server.inputsOf('review.decide')).toEqual([]);
  await press('Duyệt 3 hồ sơ');
  expect(server.inputsOf('review.decide').map(({ files }) => files.length)).toEqual([3]);
  expect(screen.getByText('Không còn hồ sơ nào chờ xét.')).toBeTruthy();
  expect(screen.queryByText(/Đã chọn/)).toBeNull();
});

test('a chosen file that the filter hides is not decided with the others', async () => {
  const server = await openReview();
  fireEvent.click(screen.getByLabelText('Chọn Hộ thử số 1, Xã Trà Giác'));
  fireEvent.click(screen.getByLabelText('Chọn Hộ thử ở trường, Trường số 6'));
  await show('Đơn vị', 'X06');
  expect(screen.getByText('Đã chọn 1 hồ sơ')).toBeTruthy();
  await press('Duyệt 1 hồ sơ đủ điều kiện…');
  await press('Duyệt 1 hồ sơ');
  expect(server.inputsOf('review.decide')[0]?.files.map(({ id }) => id)).toEqual(['X05-2024-002']);
});

test('no more are chosen at once than the server takes', async () => {
  expect(MOST_AT_ONCE).toBe(MOST_DECIDED);
  await openReview(reviewAnswers(Array.from({ length: 80 }, (_, index) => fileOf(index + 1))));
  expect(names()).toHaveLength(40);
  await press('Hiện tiếp (còn 40)');
  expect(names()).toHaveLength(80);
  await press('Chọn cả 60 hồ sơ chờ xét đang hiện');
  expect(screen.getByText('Đã chọn 60 hồ sơ')).toBeTruthy();
});

test('a list that cannot be read says so and can be tried again; an empty year says so', async () => {
  const reading = held<'review.list'>();
  const server = await openReview({ 'review.list': reading.answer });
  reading.fail(new Failure('offline', ''));
  await settle();
  expect(screen.getByText('Mất kết nối mạng')).toBeTruthy();
  server.answer(reviewAnswers([]));
  await press('Thử lại');
  expect(screen.getByText('Năm này chưa có đơn vị nào nộp hồ sơ.')).toBeTruthy();
});

test.each(['vi', 'en'] as const)('axe finds nothing in the list and in a file, in %s', async (language) => {
  await openReview({}, language);
  const { review } = wordsFor(language);
  expect(await axeFindings()).toEqual([]);
  fireEvent.click(screen.getByLabelText(review.open(yearsFiles()[0]?.name ?? '')));
  await settle();
  fireEvent.click(anyButton(review.decision.needsReason('Trả lại')));
  await settle();
  for (const details of document.querySelectorAll('details')) details.open = true;
  expect(await axeFindings()).toEqual([]);
  expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object/);
});
