/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { ImportDialog } from '../../../sidebar/import/dialog.tsx';
import { type Answers, fakeServer, refused, said } from '../fakeServer.ts';
import { axeFindings, lendDialogs } from '../office/screen.ts';
import { homeOf, sessionOf, TRA_GIAC, YEAR } from '../sample.ts';
import { line, many, open, paste, pasteOn, press, seen } from './desk.tsx';

// Whether a parent hides an element costs more, of a table, than all the rest.
configure({ defaultHidden: true });
beforeAll(lendDialogs);
afterEach(cleanup);

describe('a pasted list', () => {
  test('of thirty rows is entered in one call, and leads to the unit’s tab', async () => {
    const { server, closings } = await open();
    await pasteOn(...many(30));
    await seen('30 dòng nhập được');
    press('Nhập 30 dòng');
    await seen('Đã nhập 30 đề cử ở dạng nháp.');
    const [call, ...others] = server.inputsOf('import.enter');
    expect(others).toEqual([]);
    expect(call?.unit).toBe(TRA_GIAC.id);
    expect(call?.operation).toMatch(/^\w{8,}$/);
    expect(call?.rows).toHaveLength(30);
    expect(call?.rows[29]).toEqual({
      ...{ year: YEAR, movement: 'NTM', kind: 'Cá nhân', name: 'Người thứ 30', minutesDate: '2024-09-20' },
    });
    press('Đến trang của đơn vị');
    await waitFor(() => expect(closings).toEqual(['closed']));
    expect(server.inputsOf('unit.open')).toEqual([{ unit: TRA_GIAC.id }]);
  });

  test('that is empty is asked for, and nothing moves on', async () => {
    await open();
    press('Tiếp tục');
    await seen(/Chưa có dòng nào/);
    expect(screen.getByRole('heading', { name: 'Danh sách cũ ở đâu?' })).toBeTruthy();
  });

  test('takes the focus along from step to step, and keeps the work on the way back', async () => {
    await open();
    await paste(line(1, 'Nguyễn Văn An'));
    expect(document.activeElement?.textContent).toBe('Cột nào là gì?');
    fireEvent.change(screen.getByLabelText('Cột “STT” nhập vào'), { target: { value: 'note' } });
    press('Quay lại');
    expect((screen.getByLabelText('Các dòng đã chép') as HTMLTextAreaElement).value).toContain(
      'Nguyễn Văn An',
    );
    press('Tiếp tục');
    expect((screen.getByLabelText('Cột “STT” nhập vào') as HTMLSelectElement).value).toBe('note');
  });
});

describe('the dialog', () => {
  test('of a full unit says so before anything is chosen', async () => {
    const home = homeOf({ rows: { used: 100, total: 100 } });
    const server = fakeServer({ 'session.start': () => said(sessionOf()), 'unit.home': () => said(home) });
    render(
      <ImportDialog
        server={server}
        start={{ language: 'vi', view: '', unit: 'XTG' }}
        close={() => undefined}
      />,
    );
    await seen(/đã dùng hết 100 dòng/);
    expect(screen.queryByLabelText('Các dòng đã chép')).toBeNull();
  });

  test('of a unit that is not the account’s says why and can be tried again', async () => {
    const answers: Answers = {
      'session.start': () => said(sessionOf()),
      'unit.home': () => refused({ code: 'otherUnit', unit: 'XTB' }, 'Tài khoản không phụ trách đơn vị này.'),
    };
    const server = fakeServer(answers);
    render(
      <ImportDialog
        server={server}
        start={{ language: 'vi', view: '', unit: 'XTB' }}
        close={() => undefined}
      />,
    );
    await seen(/không phụ trách đơn vị này/);
    server.answer({ 'unit.home': () => said(homeOf()) });
    press('Thử lại');
    expect(await screen.findByLabelText('Các dòng đã chép')).toBeTruthy();
  });

  test('marks the step it is at, and axe finds nothing in any', async () => {
    await open();
    const step = () => screen.getByRole('navigation').querySelector('[aria-current="step"]')?.textContent;
    expect(step()).toContain('Chọn danh sách');
    expect(await axeFindings()).toEqual([]);
    await paste(line(1, 'An'), line(2, 'Bé', 'Trồng rừng'));
    expect(step()).toContain('Ghép cột');
    expect(await axeFindings()).toEqual([]);
    press('Tiếp tục');
    expect(step()).toContain('Kiểm tra');
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(await axeFindings()).toEqual([]);
    press('Bỏ ra 1 dòng cần sửa');
    press('Nhập 1 dòng');
    await seen('Đã nhập 1 đề cử ở dạng nháp.');
    expect(await axeFindings()).toEqual([]);
  });

  test('speaks English where the file does', async () => {
    await open({}, homeOf({ nominees: [] }), 'en');
    expect(document.documentElement.lang).toBe('en');
    fireEvent.input(screen.getByLabelText('The copied rows'), {
      target: { value: 'Name\tMovement\nAn\tNTM' },
    });
    press('Continue');
    press('Continue');
    expect(within(screen.getByRole('table')).getByText('Name')).toBeTruthy();
    press('Enter 1 row');
    await seen('Go to the unit’s tab');
  });
});
