/** Files of a made-up year, and a server that decides on them by the product's own table of moves. */
import { movesFrom } from '../../../src/catalogue/lifecycle.ts';
import type { Status } from '../../../src/catalogue/terms.ts';
import type { ReviewDetail } from '../../../src/commands/reviewFile.ts';
import type { ReviewFile } from '../../../src/commands/reviewList.ts';
import { isoToSerial } from '../../../src/domain/dates.ts';
import { type Answers, refused, said } from '../fakeServer.ts';
import { ELIGIBLE_FARMER } from '../sample.ts';
import { MAILED } from './district.ts';

export const fileOf = (number: number, changes: Partial<ReviewFile> = {}): ReviewFile => {
  const status = changes.status ?? 'Đã nộp';
  return {
    id: `X05-2024-${String(number).padStart(3, '0')}`,
    unit: 'X05',
    unitName: 'Xã Trà Giác',
    year: 2024,
    movement: 'ND',
    kind: 'Hộ gia đình',
    name: `Hộ thử số ${number}`,
    achievement: 'Trồng quế',
    status,
    reason: '',
    remark: '',
    submittedOn: '2024-10-12',
    late: false,
    verdict: 'eligible',
    bonus: 0,
    stage: 'Đăng ký',
    moves: movesFrom(status, 'office').map(({ to, needsReason }) => ({ to, needsReason })),
    fingerprint: `print-${number}`,
    unitChanged: false,
    ...changes,
  };
};
export const detailOf = (file: ReviewFile, changes: Partial<ReviewDetail> = {}): ReviewDetail => ({
  file,
  cells: { ...ELIGIBLE_FARMER, name: file.name, evidence: 'https://drive.example/que' },
  marks: [
    { key: 'name', label: '', mark: 'pass', bonus: false },
    { key: 'c1', label: 'Thu nhập gấp 1,5 lần bình quân', mark: 'pass', bonus: false },
    { key: 'c2', label: 'Giúp hộ khác', mark: 'open', bonus: true },
  ],
  history: [
    { day: '2024-10-12', status: 'Đã nộp', by: 'unit', reason: '' },
    { day: '2024-10-13', status: 'Trả lại', by: 'office', reason: 'Thiếu biên bản' },
  ],
  stages: [{ stage: 'Đăng ký', day: '2024-03-01' }],
  duplicates: [],
  rewarded: [],
  ...changes,
});
export const DUE = '2024-11-15';
export const MINUTES_DAY = isoToSerial('2024-09-20');

/** Three that wait, one of them late, one returned, one held, one accepted. */
export const yearsFiles = (): readonly ReviewFile[] => [
  fileOf(1),
  fileOf(2, { unit: 'X06', unitName: 'Trường số 6', name: 'Hộ thử ở trường', late: true }),
  fileOf(3, { verdict: 'ineligible', unitChanged: true }),
  fileOf(4, { status: 'Trả lại', reason: 'Thiếu biên bản' }),
  fileOf(5, { status: 'Tạm dừng', reason: 'Đang có đơn thư' }),
  fileOf(6, { status: 'Đủ điều kiện' }),
];

/** Answers that keep what was decided. */
export function reviewAnswers(first = yearsFiles()): Answers {
  let files = first;
  const byId = (id: string): ReviewFile => {
    const file = files.find((each) => each.id === id);
    if (file === undefined) throw new Error(`No file ${id}`);
    return file;
  };
  const decided = (file: ReviewFile, status: Status, reason: string): ReviewFile => ({
    ...file,
    ...{ status, reason },
    moves: movesFrom(status, 'office').map(({ to, needsReason }) => ({ to, needsReason })),
  });
  return {
    'review.list': ({ year }) =>
      said({
        ...{ year: year === 0 ? 2024 : year, stamp: 'stamp-1', due: DUE },
        ...{ refreshedAt: 45_585, now: 45_585.5, files },
      }),
    'review.file': ({ id }) => said(detailOf(byId(id))),
    'review.decide': ({ files: wanted, to, reason }) => {
      const stale = wanted.find(({ id, fingerprint }) => byId(id).fingerprint !== fingerprint);
      if (stale !== undefined) {
        const { name, status } = byId(stale.id);
        return refused({ code: 'fileMoved', name, status }, `Hồ sơ ${name} đã có thay đổi.`);
      }
      const ids = wanted.map(({ id }) => id);
      files = files.map((file) => (ids.includes(file.id) ? decided(file, to, reason ?? '') : file));
      return said({ ids }, `Đã chuyển ${ids.length} hồ sơ sang ${to}.`);
    },
    'returns.send': () => said({ ...MAILED, sent: 1 }, 'Đã gửi 1 thư báo.'),
  };
}
