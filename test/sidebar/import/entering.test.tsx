/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/preact';
import { Failure } from '../../../sidebar/server.ts';
import { held, refused } from '../fakeServer.ts';
import { lendDialogs } from '../office/screen.ts';
import { button, entered, line, open, pasteOn, press, seen } from './desk.tsx';

// Whether a parent hides an element costs more, of a table, than all the rest.
configure({ defaultHidden: true });
beforeAll(lendDialogs);
afterEach(cleanup);

describe('entering', () => {
  test('twice by a double click is entering once', async () => {
    const entering = held<'import.enter'>();
    const { server } = await open({ 'import.enter': entering.answer });
    await pasteOn(line(1, 'An'));
    press('Nhập 1 dòng');
    press('Nhập 1 dòng');
    entering.give(entered(1));
    await seen('Đã nhập 1 đề cử ở dạng nháp.');
    expect(server.inputsOf('import.enter')).toHaveLength(1);
  });

  test('again after a failure is the same operation, with everything still in its place', async () => {
    const { server } = await open({
      'import.enter': () => {
        throw new Failure('timeout', '');
      },
    });
    await pasteOn(line(1, 'An'), line(2, 'Bé'));
    press('Nhập 2 dòng');
    await seen('Chờ quá lâu mà chưa có trả lời');
    server.answer({ 'import.enter': ({ rows }) => entered(rows.length) });
    press('Thử lại');
    await seen('Đã nhập 2 đề cử ở dạng nháp.');
    const [first, second] = server.inputsOf('import.enter');
    expect(second).toEqual(first);
  });

  test('that may have happened or not lets nothing be changed before it is tried again', async () => {
    const { server } = await open({
      'import.enter': () => {
        throw new Failure('offline', '');
      },
    });
    await pasteOn(line(1, 'An'));
    press('Nhập 1 dòng');
    await seen('Mất kết nối mạng');
    await seen(/Hãy bấm Thử lại trước khi sửa/);
    for (const name of ['Quay lại', 'Nhập 1 dòng']) {
      const why = button(name).getAttribute('aria-describedby') ?? '';
      expect(document.getElementById(why)?.textContent).toMatch(/Hãy bấm Thử lại trước khi sửa/);
    }
    expect(screen.getByRole('table').closest('[inert]')).not.toBeNull();
    press('Quay lại');
    expect(screen.getByRole('heading', { name: 'Kiểm tra trước khi nhập' })).toBeTruthy();
    server.answer({ 'import.enter': () => refused({ code: 'busy' }, 'Có người khác đang ghi vào tệp.') });
    press('Thử lại');
    await seen('Có người khác đang ghi vào tệp.');
    expect(screen.getByRole('table').closest('[inert]')).toBeNull();
  });

  test('that is refused for one row names that row as the list counts', async () => {
    const why = { code: 'unknownMovement', movement: 'NTM', isOff: true } as const;
    await open({
      'import.enter': () => refused({ code: 'importRow', row: 2, why }, 'Dòng 2: phong trào đang tắt.'),
    });
    await pasteOn(line(1, 'An'), line(2, 'Bé'), line(3, 'Cúc'));
    fireEvent.click(screen.getByLabelText('Nhập dòng 2, An'));
    press('Nhập 2 dòng');
    await seen('Đó là dòng 4 của danh sách: Cúc.');
  });

  test('is followed by another list if wanted, under another operation', async () => {
    const { server } = await open();
    await pasteOn(line(1, 'An'));
    press('Nhập 1 dòng');
    await seen('Đã nhập 1 đề cử ở dạng nháp.');
    press('Nhập danh sách khác');
    await screen.findByRole('heading', { name: 'Danh sách cũ ở đâu?' });
    await pasteOn(line(1, 'Bé'));
    press('Nhập 1 dòng');
    await waitFor(() => expect(server.inputsOf('import.enter')).toHaveLength(2));
    const [first, second] = server.inputsOf('import.enter');
    expect(second?.operation).not.toBe(first?.operation);
  });
});
