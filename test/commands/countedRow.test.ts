/** Which contents of a nominee count: the row's or the accepted copy's, and whether it is handed in. */
import { countedRow } from '../../src/commands/countedRow.ts';
import { copyOf, readCopy, withCopy } from '../../src/commands/nomineeCopy.ts';
import { INPUT_KEYS, type NomineeRow, rowFingerprint } from '../../src/commands/nominees.ts';
import { blankRow } from '../../src/commands/registerFollow.ts';
import type { RegisterCells } from '../../src/commands/registerRows.ts';

type Row = NomineeRow['row'];
const EMPTY = Object.fromEntries([...INPUT_KEYS, 'status'].map((key) => [key, ''])) as Row;
const LIVE: Row = {
  ...EMPTY,
  id: 'X01-2024-001',
  name: 'Hồ Văn Mẫu',
  c1: 2,
  submit: 'Nộp',
  submittedOn: 45_301,
  stage: 'Đăng ký',
};
const known = (cells: Partial<RegisterCells>): RegisterCells => ({
  ...blankRow('X01-2024-001'),
  submittedAs: rowFingerprint(LIVE),
  submittedOn: 45_301,
  accepted: copyOf(LIVE),
  ...cells,
});
const EDITED: Row = { ...LIVE, name: 'Tên Sửa', c1: '', stage: 'Nhân rộng', consent: 'Có' };
const as = (status: string, other: Partial<RegisterCells> = {}): RegisterCells =>
  known({ status, settled: status, ...other });

test.each([
  ['a draft', { ...LIVE, submit: 'Nháp' }, as('Đã nộp'), false, 'Nháp', false],
  ['a row the register does not know yet', LIVE, undefined, false, 'Đã nộp', true],
  ['a row as it was submitted', LIVE, as('Đã nộp'), false, 'Đã nộp', true],
  ['a row changed since', EDITED, as('Đã nộp'), false, 'Đã sửa sau khi nộp', false],
  ['a row changed since and submitted again', EDITED, as('Đã sửa sau khi nộp'), true, 'Đã nộp', true],
  [
    'a row changed since, with another day',
    { ...EDITED, submittedOn: 45_302 },
    as('Đã sửa sau khi nộp'),
    false,
    'Đã nộp',
    true,
  ],
  ['a draft that says Nộp now', LIVE, as('Nháp', { submittedAs: '', accepted: '' }), false, 'Đã nộp', true],
  ['a returned file', LIVE, as('Trả lại'), false, 'Trả lại', false],
  ['a returned file handed in again', LIVE, as('Trả lại'), true, 'Đã nộp', true],
  ['a returned file taken back', { ...LIVE, submit: 'Nháp' }, as('Trả lại'), false, 'Trả lại', false],
  [
    'a returned file of an older version',
    LIVE,
    as('Trả lại', { settled: '', submittedAs: '' }),
    false,
    'Trả lại',
    false,
  ],
  [
    'a submitted file of an older version',
    LIVE,
    as('Đã nộp', { settled: '', submittedAs: '' }),
    false,
    'Đã nộp',
    true,
  ],
  [
    'an accepted file, whatever the row says',
    { ...EDITED, submit: '' },
    as('Đủ điều kiện'),
    false,
    'Đủ điều kiện',
    true,
  ],
  [
    'a status typed and not settled',
    LIVE,
    known({ status: 'Đã khen', settled: 'Đã nộp' }),
    false,
    'Đã nộp',
    true,
  ],
] as const)('%s', (_what, live, registered, again, status, submitted) => {
  expect(countedRow(live, registered, again)).toMatchObject({ status, submitted });
});

test('an accepted file counts with the copy’s judged inputs and the row’s life', () => {
  const { row } = countedRow(EDITED, as('Đã khen'), false);
  expect(row).toEqual({ ...LIVE, stage: 'Nhân rộng', consent: 'Có' });
  expect(countedRow(EDITED, as('Không đủ điều kiện'), false).row).toBe(EDITED);
  expect(countedRow(EDITED, as('Đã khen', { accepted: 'hỏng {' }), false).row).toBe(EDITED);
});

test('the copy holds what is judged and not empty, and survives its cell', () => {
  const copy = readCopy(copyOf(EDITED));
  expect(copy).toEqual({ name: 'Tên Sửa' });
  expect(withCopy(LIVE, copy ?? {})).toEqual({ ...LIVE, name: 'Tên Sửa', c1: '' });
  expect([readCopy(''), readCopy('[1,{}]'), readCopy(12)]).toEqual([null, null, null]);
});
