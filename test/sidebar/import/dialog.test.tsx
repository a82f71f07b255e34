/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { ImportDialog } from '../../../sidebar/import/dialog.tsx';
import { Failure } from '../../../sidebar/server.ts';
import type { Language } from '../../../src/catalogue/settings.ts';
import { type Answers, fakeServer, held, refused, said } from '../fakeServer.ts';
import { axeFindings, lendDialogs } from '../office/screen.tsx';
import { homeOf, listed, sessionOf, TRA_GIAC, YEAR } from '../sample.ts';
import { xlsxOf } from './fixtures.ts';

// Whether a parent hides an element costs more, of a table, than all the rest.
configure({ defaultHidden: true });
beforeAll(lendDialogs);
afterEach(cleanup);

const HEADER = 'STT\tHọ và tên\tPhong trào thi đua\tĐối tượng\tNgày biên bản';
const line = (number: number, name: string, movement = 'NTM', date = '20/09/2024') =>
  `${number}\t${name}\t${movement}\tcá nhân\t${date}`;
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => line(index + 1, `Người thứ ${index + 1}`));
const entered = (count: number) =>
  said(
    {
      ids: Array.from({ length: count }, (_, index) => `XTG-2024-1${String(index).padStart(2, '0')}`),
      duplicates: [],
    },
    `Đã nhập ${count} đề cử ở dạng nháp.`,
  );
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const seen = async (text: string | RegExp) =>
  expect((await screen.findAllByText(text)).length).toBeGreaterThan(0);

async function open(answers: Answers = {}, home = homeOf({ nominees: [] }), language: Language = 'vi') {
  const server = fakeServer({
    'session.start': () => said(sessionOf({ language })),
    'unit.home': () => said(home),
    'import.enter': ({ rows }) => entered(rows.length),
    'unit.open': () => said({ ref: 'unit:XTG', unit: 'XTG' }),
    ...answers,
  });
  const closings: string[] = [];
  render(
    <main>
      <ImportDialog
        server={server}
        start={{ language, view: '', unit: TRA_GIAC.id }}
        close={() => closings.push('closed')}
      />
    </main>,
  );
  await screen.findByRole('heading', { level: 2 });
  return { server, closings };
}
async function paste(...lines: readonly string[]) {
  fireEvent.input(screen.getByLabelText('Các dòng đã chép'), {
    target: { value: [HEADER, ...lines].join('\n') },
  });
  press('Tiếp tục');
  await screen.findByRole('heading', { name: 'Cột nào là gì?' });
}
async function pasteOn(...lines: readonly string[]) {
  await paste(...lines);
  press('Tiếp tục');
  await screen.findByRole('heading', { name: 'Kiểm tra trước khi nhập' });
}

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

describe('a file', () => {
  const choose = (name: string, data: ArrayBuffer, size = data.byteLength) => {
    const copy = new Uint8Array(data.byteLength);
    copy.set(new Uint8Array(data));
    const file = Object.assign(new File([], name), { arrayBuffer: async () => copy.buffer });
    Object.defineProperty(file, 'size', { value: size });
    fireEvent.change(screen.getByLabelText('Tệp .xlsx'), { target: { files: [file] } });
  };
  const openFiles = async () => {
    const opened = await open();
    fireEvent.click(screen.getByLabelText('Chọn tệp .xlsx'));
    return opened;
  };

  test('of one sheet goes on to its columns', async () => {
    await openFiles();
    choose(
      'ds.xlsx',
      await xlsxOf({
        DS: [
          ['Họ và tên', 'Phong trào'],
          ['Nguyễn Văn An', 'NTM'],
        ],
      }),
    );
    await screen.findByRole('heading', { name: 'Cột nào là gì?' });
    await seen('Có 1 dòng đề cử.');
  });

  test('of several sheets asks which', async () => {
    await openFiles();
    const rows = [
      ['Họ và tên', 'Phong trào'],
      ['Hồ Thị Bé', 'NTM'],
      ['An', 'NTM'],
    ];
    choose('ds.xlsx', await xlsxOf({ 'Tập thể': [['Tên']], 'Cá nhân': rows }));
    fireEvent.change(await screen.findByLabelText('Trang nào trong tệp?'), { target: { value: 'Cá nhân' } });
    press('Tiếp tục');
    await seen('Có 2 dòng đề cử.');
  });

  test('that is none is told in plain words, and what was pasted is still there', async () => {
    await open();
    fireEvent.input(screen.getByLabelText('Các dòng đã chép'), { target: { value: HEADER } });
    fireEvent.click(screen.getByLabelText('Chọn tệp .xlsx'));
    choose('anh.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]).buffer);
    await seen(/Đây không phải tệp Excel/);
    choose('to.xlsx', new ArrayBuffer(4), 100_000_000);
    await seen(/Tệp này lớn hơn 8 MB/);
    fireEvent.click(screen.getByLabelText('Dán từ Excel hoặc Word'));
    expect((screen.getByLabelText('Các dòng đã chép') as HTMLTextAreaElement).value).toBe(HEADER);
  });
});

describe('a tab of the district’s sheet', () => {
  const SHEETS = ['Danh sách 2022', 'Trống'];
  const answers: Answers = {
    'import.read': ({ sheet }) =>
      said({
        sheets: SHEETS,
        rows:
          sheet === 'Danh sách 2022'
            ? [
                ['Họ và tên', 'Phong trào'],
                ['Nguyễn Văn An', 'NTM'],
              ]
            : [],
        truncated: sheet === 'Danh sách 2022',
      }),
  };

  test('is chosen, read and goes on to its columns; what was cut off is said', async () => {
    await open(answers);
    fireEvent.click(screen.getByLabelText('Lấy từ một trang trong bảng tính này'));
    fireEvent.change(await screen.findByLabelText('Trang trong bảng tính này'), {
      target: { value: 'Trống' },
    });
    press('Tiếp tục');
    await seen(/Trang “Trống” trống/);
    fireEvent.change(screen.getByLabelText('Trang trong bảng tính này'), {
      target: { value: 'Danh sách 2022' },
    });
    press('Tiếp tục');
    await seen('Có 1 dòng đề cử.');
    await seen(/Danh sách rất dài/);
  });

  test('is not offered where there is none', async () => {
    await open({ 'import.read': () => said({ sheets: [], rows: [], truncated: false }) });
    fireEvent.click(screen.getByLabelText('Lấy từ một trang trong bảng tính này'));
    await seen(/không có trang nào khác/);
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
