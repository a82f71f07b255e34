/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/preact';
import { dialogWordsFor } from '../../../sidebar/words/dialog.ts';
import { lendDialogs } from '../office/screen.ts';
import { homeOf, listed, YEAR } from '../sample.ts';
import { button, line, many, open, pasteOn, press, seen } from './desk.tsx';

// Whether a parent hides an element costs more, of a table, than all the rest.
configure({ defaultHidden: true });
const wordsOf = dialogWordsFor('vi').importing.rows;

beforeAll(lendDialogs);
afterEach(cleanup);

describe('the rows', () => {
  test('that are wrong say where and why, and keep the list from being entered until they are mended', async () => {
    const { server } = await open();
    await pasteOn(line(1, 'Nguyễn Văn An'), line(2, 'Hồ Thị Bé', 'NTM', '32/09/2024'));
    await seen('1 dòng nhập được, 1 dòng cần sửa');
    const cell = screen.getByLabelText('Biên bản: ngày, dòng 3');
    expect(cell.getAttribute('aria-invalid')).toBe('true');
    const reason = document.getElementById(cell.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toMatch(/✗ Không phải ngày/);
    press('Nhập 1 dòng');
    expect(server.inputsOf('import.enter')).toEqual([]);
    fireEvent.input(cell, { target: { value: '2/9/2024' } });
    fireEvent.keyDown(cell, { key: 'Enter' });
    await seen('2 dòng nhập được');
    await seen(/Không còn dòng nào cần sửa/);
    press('Nhập 2 dòng');
    await waitFor(() => expect(server.inputsOf('import.enter')[0]?.rows[1]?.minutesDate).toBe('2024-09-02'));
  });

  test('that keep the list from being entered are what its button is described by, until they are mended', async () => {
    await open();
    await pasteOn(line(1, 'An'), line(2, 'Bé', 'Trồng rừng'));
    const enter = button('Nhập 1 dòng');
    const reason = () => document.getElementById(enter.getAttribute('aria-describedby') ?? '');
    expect(enter.getAttribute('aria-disabled')).toBe('true');
    expect(reason()?.textContent).toBe(wordsOf.obstacles.wrong(1));
    press('Bỏ ra 1 dòng cần sửa');
    await seen('1 dòng nhập được, 1 dòng bỏ ra');
    expect(enter.getAttribute('aria-disabled')).toBeNull();
    expect(enter.hasAttribute('aria-describedby')).toBe(false);
  });

  test('with the same unknown word are mended by one choice and one press', async () => {
    await open();
    await pasteOn(
      line(1, 'An', 'nông thôn mới'),
      line(2, 'Bé', 'nông thôn mới'),
      line(3, 'Cúc', 'nông thôn mới'),
    );
    fireEvent.change(screen.getByLabelText('Phong trào, dòng 2'), { target: { value: 'NTM' } });
    await seen('1 dòng nhập được, 2 dòng cần sửa');
    press(/Dùng cho cả 2 dòng khác ghi “nông thôn mới”/);
    await seen('3 dòng nhập được');
  });

  test('can be left out one by one or all that are wrong', async () => {
    const { server } = await open();
    await pasteOn(line(1, 'An'), line(2, '', 'NTM'), line(3, 'Cúc'));
    press('Bỏ ra 1 dòng cần sửa');
    await seen('2 dòng nhập được, 1 dòng bỏ ra');
    fireEvent.click(screen.getByLabelText('Nhập dòng 4, Cúc'));
    await seen('1 dòng nhập được, 2 dòng bỏ ra');
    press('Nhập 1 dòng');
    await waitFor(() =>
      expect(server.inputsOf('import.enter')[0]?.rows.map(({ name }) => name)).toEqual(['An']),
    );
  });

  test('that repeat each other or the unit’s nominees are named, and left out by one press', async () => {
    const standing = listed('XTG-2024-001', {
      year: YEAR,
      movement: 'NTM',
      kind: 'Cá nhân',
      name: 'Hồ Thị Bé',
    });
    await open({}, homeOf({ nominees: [standing] }));
    await pasteOn(line(1, 'An'), line(2, 'AN'), line(3, 'Hồ Thị Bé'), line(4, 'Cúc'));
    await seen('Giống dòng 2');
    await seen('Đơn vị đã có: XTG-2024-001');
    press('Bỏ ra 2 dòng trùng');
    await seen('2 dòng nhập được, 2 dòng bỏ ra');
  });

  test('more than the unit’s tab has room for are told beforehand', async () => {
    await open({}, homeOf({ nominees: [], rows: { used: 98, total: 100 } }));
    await pasteOn(...many(5));
    await seen(/Đang chọn 5 dòng nhưng trang của đơn vị chỉ còn 2 dòng trống/);
    press('Chỉ giữ 2 dòng đầu');
    await seen('2 dòng nhập được, 3 dòng bỏ ra');
  });

  test('stay where they are while they are mended, although they are no longer among the wrong ones', async () => {
    await open();
    await pasteOn(line(1, 'An'), line(2, 'Bé', 'Trồng rừng'));
    fireEvent.click(screen.getByLabelText('Cần sửa (1)'));
    expect(screen.queryByLabelText('Nhập dòng 2, An')).toBeNull();
    const cell = screen.getByLabelText('Phong trào, dòng 3');
    cell.focus();
    fireEvent.change(cell, { target: { value: 'NTM' } });
    await seen('2 dòng nhập được');
    expect(document.activeElement).toBe(screen.getByLabelText('Phong trào, dòng 3'));
  });
});
