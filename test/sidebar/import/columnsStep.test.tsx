/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/preact';
import { lendDialogs } from '../office/screen.ts';
import { YEAR } from '../sample.ts';
import { open, press, seen } from './desk.tsx';

// Whether a parent hides an element costs more, of a table, than all the rest.
configure({ defaultHidden: true });
beforeAll(lendDialogs);
afterEach(cleanup);

describe('the columns', () => {
  test('say which are entered and which are not, and are corrected by hand', async () => {
    const { server } = await open();
    fireEvent.input(screen.getByLabelText('Các dòng đã chép'), {
      target: { value: 'Họ và tên\tSố điện thoại\tCột lạ\nNguyễn Văn An\t0900\tHiến đất' },
    });
    press('Tiếp tục');
    await seen(/Không nhập 2 cột: “Số điện thoại”, “Cột lạ”/);
    await seen(/Dữ liệu cá nhân/);
    fireEvent.change(screen.getByLabelText('Cột “Cột lạ” nhập vào'), {
      target: { value: 'achievement' },
    });
    fireEvent.change(screen.getByLabelText('Phong trào'), { target: { value: 'DVK' } });
    fireEvent.change(screen.getByLabelText('Đối tượng'), { target: { value: 'Cá nhân' } });
    press('Tiếp tục');
    press('Nhập 1 dòng');
    await waitFor(() =>
      expect(server.inputsOf('import.enter')[0]?.rows).toEqual([
        { year: YEAR, movement: 'DVK', kind: 'Cá nhân', name: 'Nguyễn Văn An', achievement: 'Hiến đất' },
      ]),
    );
  });

  test('without a column of names lead nowhere until one is chosen', async () => {
    await open();
    fireEvent.input(screen.getByLabelText('Các dòng đã chép'), {
      target: { value: 'Ai\tGì\nNguyễn Văn An\tHiến đất' },
    });
    press('Tiếp tục');
    await seen(/Chưa có cột nào nhập vào Tên/);
    press('Tiếp tục');
    expect(screen.queryByRole('heading', { name: 'Kiểm tra trước khi nhập' })).toBeNull();
  });

  test('typed in an old font are shown before and after, and can be left as they are', async () => {
    await open();
    fireEvent.input(screen.getByLabelText('Các dòng đã chép'), {
      target: { value: 'Hä vµ tªn\tPhong trµo\nNguyÔn V¨n B×nh\tD©n vËn khÐo\nHå ThÞ BÐ\tD©n vËn khÐo' },
    });
    press('Tiếp tục');
    await seen(/phông chữ cũ \(TCVN3\)/);
    await seen(/sẽ đọc là “Họ và tên”/);
    expect(screen.getByLabelText('Cột “Họ và tên” nhập vào')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Chuyển sang chữ Unicode'));
    expect(screen.queryByLabelText('Cột “Họ và tên” nhập vào')).toBeNull();
  });
});
