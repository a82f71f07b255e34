/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, screen } from '@testing-library/preact';
import { type Answers, said } from '../fakeServer.ts';
import { lendDialogs } from '../office/screen.ts';
import { HEADER, open, press, seen } from './desk.tsx';
import { xlsxOf } from './fixtures.ts';

// Whether a parent hides an element costs more, of a table, than all the rest.
configure({ defaultHidden: true });
beforeAll(lendDialogs);
afterEach(cleanup);

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

  test('of several sheets offers none that is technical, and proposes the first list of nominees', async () => {
    await openFiles();
    choose(
      'ds.xlsx',
      await xlsxOf({
        'Đơn vị': [
          ['Mã', 'Tên', 'Loại'],
          ['X01', 'Xã Trà Giác', 'Xã'],
        ],
        _lists: [
          ['Tên', 'Phong trào'],
          ['Không phải đề cử', 'NTM'],
        ],
        'Đề cử': [
          ['STT', 'Họ và tên', 'Phong trào'],
          [1, 'Hồ Thị Bé', 'NTM'],
        ],
        'Đề cử 2': [
          ['Họ và tên', 'Phong trào'],
          ['An', 'NTM'],
          ['Cúc', 'NTM'],
        ],
      }),
    );
    const choice = (await screen.findByLabelText('Trang nào trong tệp?')) as HTMLSelectElement;
    expect([...choice.options].map(({ value }) => value)).toEqual(['Đơn vị', 'Đề cử', 'Đề cử 2']);
    expect(choice.value).toBe('Đề cử');
    press('Tiếp tục');
    await seen('Có 1 dòng đề cử.');
  });

  test('with one sheet beside technical ones goes on to its columns', async () => {
    await openFiles();
    const rows = [
      ['Họ và tên', 'Phong trào'],
      ['Hồ Thị Bé', 'NTM'],
    ];
    choose('ds.xlsx', await xlsxOf({ _gs_unit: [['Tên']], DS: rows }));
    await screen.findByRole('heading', { name: 'Cột nào là gì?' });
    await seen('Có 1 dòng đề cử.');
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
