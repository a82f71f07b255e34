import { ACTORS } from '../../src/catalogue/lifecycle.ts';
import { STATUSES } from '../../src/catalogue/terms.ts';
import { addHistory, addStage, lastEntry, readHistory, readStages } from '../../src/domain/history.ts';

describe('the history of a file', () => {
  test('is one line an entry, newest last, and reads back as it was written', () => {
    const entries = STATUSES.flatMap((status) =>
      (Object.keys(ACTORS) as (keyof typeof ACTORS)[]).map(
        (by) =>
          ({
            day: '2024-02-29',
            status,
            by,
            reason: by === 'office' ? 'thiếu (bản gốc): xem 3/5' : '',
          }) as const,
      ),
    );
    const text = entries.reduce((history, entry) => addHistory(history, entry), '');
    expect(text.split('\n')).toHaveLength(entries.length);
    expect(readHistory(text)).toEqual(entries);
    expect(lastEntry(text)).toEqual(entries.at(-1));
  });

  test('keeps a reason of several lines in one', () => {
    const text = addHistory('', {
      day: '2024-01-11',
      status: 'Trả lại',
      by: 'office',
      reason: ' thiếu ảnh\n\tvà biên bản ',
    });
    expect(text).toBe('11/01/2024 Trả lại (Phòng Nội vụ): thiếu ảnh và biên bản');
  });

  test('understands a line without an actor as the office’s, and leaves out what is none', () => {
    const text =
      '5/1/2024 Trả lại: thiếu ảnh\nghi chú của ai đó\n31/02/2024 Đã nộp (đơn vị)\n06/01/2024 Lạ (đơn vị)';
    expect(readHistory(text)).toEqual([
      { day: '2024-01-05', status: 'Trả lại', by: 'office', reason: 'thiếu ảnh' },
    ]);
    expect(lastEntry('')).toBeNull();
  });
});

describe('the stages of an exemplar', () => {
  const TODAY = '2024-06-10';
  test('grow by one line when the stage changes, with its own day or today', () => {
    const first = addStage('', 'Đăng ký', '2024-03-01', TODAY);
    expect(first).toBe('01/03/2024 Đăng ký');
    expect(addStage(first, 'Bồi dưỡng', null, TODAY)).toBe('01/03/2024 Đăng ký\n10/06/2024 Bồi dưỡng');
    expect(addStage(first, 'Bồi dưỡng', '2024-05-02', TODAY)).toBe(
      '01/03/2024 Đăng ký\n02/05/2024 Bồi dưỡng',
    );
    expect(addStage(first, null, null, TODAY)).toBe(first);
  });

  test('do not take the day of the stage before for the new one, until another is typed', () => {
    const first = addStage('', 'Đăng ký', '2024-03-01', TODAY);
    const second = addStage(first, 'Bồi dưỡng', '2024-03-01', TODAY);
    expect(readStages(second).at(-1)).toEqual({ stage: 'Bồi dưỡng', day: TODAY });
    expect(addStage(second, 'Bồi dưỡng', '2024-03-01', '2024-06-11')).toBe(second);
    const mended = addStage(second, 'Bồi dưỡng', '2024-04-20', '2024-06-11');
    expect(readStages(mended)).toEqual([
      { stage: 'Đăng ký', day: '2024-03-01' },
      { stage: 'Bồi dưỡng', day: '2024-04-20' },
    ]);
  });
});

test('a history that would outgrow its cell lets its oldest lines go, says so, and keeps the newest', () => {
  let history = '';
  for (let day = 1; day <= 28; day++)
    history = addHistory(history, {
      day: `2024-02-${String(day).padStart(2, '0')}`,
      status: 'Trả lại',
      by: 'office',
      reason: `${day} ${'lý do '.repeat(10_000)}`,
    });
  expect(history.length).toBeLessThanOrEqual(49_000);
  expect(history.split('\n')[0]).toBe('…');
  const entries = readHistory(history);
  expect(entries.length).toBeGreaterThan(20);
  expect(entries.at(-1)).toMatchObject({ day: '2024-02-28', status: 'Trả lại' });
  expect(entries[0]?.day).not.toBe('2024-02-01');
});
