import { describe, expect, test } from '@jest/globals';
import { rematch } from '../../../sidebar/import/columns/match.ts';
import { layoutOf, sourceOf } from '../../../sidebar/import/plan.ts';
import { readPasted } from '../../../sidebar/import/source/paste.ts';
import type { Table } from '../../../sidebar/import/source/table.ts';
import { CRITERIA } from '../../../src/catalogue/criteria.ts';
import { ruleSet } from './fixtures.ts';

const rules = ruleSet();
const lay = (rows: Table, headerRow: number | null = null, isConverted = true) =>
  layoutOf(sourceOf('', rows), isConverted, headerRow, CRITERIA, rules.movementOf);
const matchOf = (headers: readonly string[], row: readonly string[] = []) => lay([headers, row]).matching;

describe('columns by the names that lists give them', () => {
  test.each([
    [
      ['STT', 'Họ và tên', 'Phong trào thi đua', 'Đối tượng', 'Ghi chú'],
      [null, 'name', 'movement', 'kind', 'note'],
    ],
    [
      ['TT', 'Tên đơn vị/cá nhân', 'Địa chỉ', 'Tóm tắt thành tích', 'Năm'],
      [null, 'name', 'address', 'achievement', 'year'],
    ],
    [
      ['Số TT', 'HỌ TÊN', 'PHONG TRÀO', 'THÀNH TÍCH CHƯA ĐƯỢC KHEN'],
      [null, 'name', 'movement', 'unrewarded'],
    ],
    [
      ['Họ tên chủ hộ', 'Thôn', 'Cuộc vận động', 'Minh chứng'],
      ['name', 'address', 'movement', 'evidence'],
    ],
    [
      ['Ho va ten', 'Phong trao', 'So bien ban', 'Ngay bien ban'],
      ['name', 'movement', 'minutesNumber', 'minutesDate'],
    ],
    [
      ['Name', 'Movement', 'Year', 'Address'],
      ['name', 'movement', 'year', 'address'],
    ],
    [
      ['Mô hình', 'Tên mô hình, điển hình', 'Lĩnh vực', 'Không bị kỷ luật'],
      [null, 'name', 'movement', 'clean'],
    ],
    [
      ['Họ và tên cá nhân được đề nghị', 'Phong trào', 'Tiêu chí 1', 'TC2'],
      ['name', 'movement', 'c1', 'c2'],
    ],
    [
      ['Tên', 'Phong trào', 'Đồng ý công khai', 'Phụ huynh đồng ý'],
      ['name', 'movement', 'consent', 'guardianConsent'],
    ],
    [
      ['Tên', 'Phong trào', 'Sạch nhà', 'Sạch bếp', 'Sạch ngõ'],
      ['name', 'movement', 'c6', 'c7', 'c8'],
    ],
  ])('%j', (headers, expected) => {
    expect(matchOf(headers)).toEqual(expected);
  });

  test('"Tập thể, cá nhân" is whom where the cells say so, and the name where they are names', () => {
    const header = ['Tập thể, cá nhân', 'Phong trào'];
    expect(lay([header, ['Cá nhân', 'NTM'], ['Tập thể', 'NTM']]).matching[0]).toBe('kind');
    expect(lay([header, ['Nguyễn Văn An', 'NTM'], ['Thôn 2', 'NTM']]).matching[0]).toBe('name');
  });

  test('personal data and what says the contrary of a field are taken for no field', () => {
    const headers = [
      'Họ và tên',
      'Phong trào',
      'Năm sinh',
      'Số CCCD',
      'Điện thoại',
      'Đang bị kỷ luật',
      'Đã khen',
    ];
    expect(matchOf(headers)).toEqual(['name', 'movement', null, null, null, null, null]);
  });

  test('each field goes to one column, and a correction takes it from the other', () => {
    const matching = matchOf(['Họ và tên', 'Họ tên', 'Phong trào']);
    expect(matching.filter((key) => key === 'name')).toHaveLength(1);
    expect(rematch(matching, 1, 'name')).toEqual([null, 'name', 'movement']);
    expect(rematch(matching, 2, null)[2]).toBeNull();
  });
});

describe('the header is found by itself', () => {
  test('below titles and above the row that numbers the columns', () => {
    const { header, matching } = lay([
      ['ỦY BAN NHÂN DÂN', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['XÃ TRÀ GIÁC', '', 'Độc lập - Tự do - Hạnh phúc'],
      ['', '', ''],
      ['DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN ĐIỂN HÌNH TIÊN TIẾN NĂM 2024'],
      ['STT', 'Họ và tên', 'Phong trào'],
      ['(1)', '(2)', '(3)'],
      [1, 'Nguyễn Văn An', 'NTM'],
    ]);
    expect(header.row).toBe(4);
    expect(header.dataRow).toBe(6);
    expect(matching).toEqual([null, 'name', 'movement']);
  });

  test('over two rows with merged cells', () => {
    const { header, matching } = lay([
      ['STT', 'Họ và tên', 'Biên bản suy tôn', '', 'Ghi chú'],
      ['', '', 'Số', 'Ngày', ''],
      [1, 'Hồ Thị Bé', '05/BB', '20/09/2024', ''],
    ]);
    expect(header.texts[2]).toBe('Biên bản suy tôn – Số');
    expect(header.dataRow).toBe(2);
    expect(matching).toEqual([null, 'name', 'minutesNumber', 'minutesDate', 'note']);
  });

  test('a list without a header is matched by what its cells look like', () => {
    const { header, matching } = lay([
      ['Nguyễn Văn An', 'Dân vận khéo', 'Cá nhân', '20/09/2024'],
      ['Hồ Thị Bé', 'Chuyển đổi số', 'Tập thể', '21/09/2024'],
    ]);
    expect(header.row).toBe(-1);
    expect(header.dataRow).toBe(0);
    expect(matching.slice(1)).toEqual(['movement', 'kind', 'minutesDate']);
  });

  test('of names alone, and of one name among columns that are never entered', () => {
    expect(lay([['Họ và tên'], ['Nguyễn Văn An']]).matching).toEqual(['name']);
    const { header, matching } = lay([
      ['STT', 'Họ và tên', 'Số điện thoại', 'Cột lạ'],
      ['1', 'An', '09', 'x'],
    ]);
    expect([header.row, matching]).toEqual([0, [null, 'name', null, null]]);
  });

  test('can be pointed at', () => {
    const rows = [
      ['Tên', 'Phong trào'],
      ['Tên', 'Ghi chú'],
      ['A', 'B'],
    ];
    expect(lay(rows, 1).matching).toEqual(['name', 'note']);
    expect(lay(rows, -1).header.dataRow).toBe(0);
  });

  test('in an encoding from before Unicode, once converted', () => {
    const rows = [
      ['Hä vµ tªn', 'Phong trµo', '§èi t­îng'],
      ['NguyÔn V¨n B×nh', 'D©n vËn khÐo', 'C¸ nh©n'],
    ];
    expect(sourceOf('', rows).encoding).toBe('TCVN3');
    expect(lay(rows).matching).toEqual(['name', 'movement', 'kind']);
    expect(lay(rows).table[1]?.[0]).toBe('Nguyễn Văn Bình');
    expect(lay(rows, null, false).table[1]?.[0]).toBe('NguyÔn V¨n B×nh');
  });
});

describe('a name in two columns', () => {
  const names = (rows: Table) => {
    const { table, header, matching, joined } = lay(rows);
    const column = matching.indexOf('name');
    return [joined, table.slice(header.dataRow).map((row) => row[column])];
  };

  test('under two headers is put together', () => {
    const rows = [
      ['TT', 'Họ đệm', 'Tên', 'Phong trào'],
      ['1', 'Nguyễn Văn', 'An', 'NTM'],
      ['2', '', 'Bé', 'NTM'],
    ];
    expect(names(rows)).toEqual([1, ['Nguyễn Văn An', 'Bé']]);
  });

  test('under one merged header is put together', () => {
    const rows = [
      ['TT', 'Họ và tên', '', 'Phong trào'],
      ['1', 'Nguyễn Văn', 'An', 'NTM'],
      ['2', 'Hồ Thị', 'Bé', 'NTM'],
    ];
    expect(names(rows)).toEqual([1, ['Nguyễn Văn An', 'Hồ Thị Bé']]);
  });

  test('is no name where the column without a header holds something else', () => {
    const rows = [
      ['Họ và tên', '', 'Phong trào'],
      ['Nguyễn Văn An', 'đã về hưu', 'NTM'],
    ];
    expect(names(rows)).toEqual([null, ['Nguyễn Văn An']]);
  });
});

describe('pasted rows', () => {
  test('keep cells that hold tabs, quotes and line breaks', () => {
    const table = readPasted('Tên\tThành tích\r\n"Nguyễn ""Tư"" An"\t"Dòng một\nDòng hai"\r\n');
    expect(table[1]).toEqual(['Nguyễn "Tư" An', 'Dòng một\nDòng hai']);
  });

  test('of a .csv are parted by its semicolons or commas', () => {
    expect(readPasted('Tên;Năm\nAn;2024')[1]).toEqual(['An', '2024']);
    expect(readPasted('Tên,Năm\nAn,2024')[1]).toEqual(['An', '2024']);
  });

  test('of one column stay one column, commas or not', () => {
    expect(readPasted('Nguyễn Văn An\nHồ Thị Bé, thôn 2')).toEqual([
      ['Nguyễn Văn An'],
      ['Hồ Thị Bé, thôn 2'],
    ]);
  });

  test('that are nothing are no rows', () => {
    expect(readPasted(' \n\t')).toEqual([]);
  });
});
