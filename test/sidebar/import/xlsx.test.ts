import { describe, expect, test } from '@jest/globals';
import { FILE_LIMIT, readWorkbook } from '../../../sidebar/import/source/xlsx.ts';
import { xlsxOf } from './fixtures.ts';

const bytesOf = (...bytes: readonly number[]): ArrayBuffer => new Uint8Array(bytes).buffer;
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const faultOf = async (data: ArrayBuffer): Promise<string> => {
  const read = await readWorkbook(data);
  return read.ok ? 'read' : read.fault;
};

describe('an .xlsx', () => {
  test('gives its sheets, days as days, numbers as numbers, texts as texts', async () => {
    const day = new Date(Date.UTC(2024, 8, 20));
    const data = await xlsxOf({
      'Cá nhân': [
        ['Tên', 'Ngày', 'Tỷ lệ', 'Số', 'Đạt'],
        ['Nguyễn Văn An', day, 0.95, '007', true],
      ],
      'Tập thể': [['Tên'], ['Thôn 2']],
    });
    const read = await readWorkbook(data);
    expect(read).toEqual({
      ok: true,
      sheets: [
        {
          name: 'Cá nhân',
          rows: [
            ['Tên', 'Ngày', 'Tỷ lệ', 'Số', 'Đạt'],
            ['Nguyễn Văn An', '20/09/2024', 0.95, '007', 'Có'],
          ],
        },
        { name: 'Tập thể', rows: [['Tên'], ['Thôn 2']] },
      ],
    });
  });

  test('gives a merged header once, in its first column', async () => {
    const data = await xlsxOf(
      {
        A: [
          ['Tên', 'Biên bản', null],
          [null, 'Số', 'Ngày'],
          ['An', '05/BB', '20/09/2024'],
        ],
      },
      (sheet) => {
        sheet.mergeCells('A1:A2');
        sheet.mergeCells('B1:C1');
      },
    );
    const read = await readWorkbook(data);
    // What stands in the covered cells of a merge repeats the first one's text at most.
    expect(read.ok && read.sheets[0]?.rows[0]?.[1]).toBe('Biên bản');
    expect(read.ok && read.sheets[0]?.rows[1]?.slice(1)).toEqual(['Số', 'Ngày']);
  });
});

describe('a file that is no .xlsx is named for what it is', () => {
  test('an .xls', async () => {
    expect(await faultOf(bytesOf(...COMPOUND, ...new Array(600).fill(0)))).toBe('oldExcel');
  });

  test('a file under a password', async () => {
    const mark = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(await faultOf(bytesOf(...COMPOUND, ...new Array(600).fill(0), ...mark))).toBe('locked');
  });

  test('a picture, a text, nothing', async () => {
    expect(await faultOf(bytesOf(0x89, 0x50, 0x4e, 0x47))).toBe('notExcel');
    expect(await faultOf(new TextEncoder().encode('Tên;Năm').buffer as ArrayBuffer)).toBe('notExcel');
    expect(await faultOf(new ArrayBuffer(0))).toBe('empty');
  });

  test('a file too big to be a list', async () => {
    expect(await faultOf(new ArrayBuffer(FILE_LIMIT + 1))).toBe('tooBig');
  });

  test('a torn .xlsx, and another kind of .zip', async () => {
    const whole = await xlsxOf({ A: [['Tên']] });
    expect(await faultOf(whole.slice(0, whole.byteLength / 2))).toBe('broken');
    expect(await faultOf(bytesOf(0x50, 0x4b, 0x05, 0x06, ...new Array(18).fill(0)))).toBe('broken');
  });

  test('an .xlsx whose sheets are empty', async () => {
    expect(await faultOf(await xlsxOf({ A: [], B: [] }))).toBe('empty');
  });
});
