import { odooLocale } from '../../../host/engine/locale.ts';
import { clipboardRows, pastedCells } from '../../../host/workbench/grid/clipboard.ts';
import { askedFor, type GridCommand } from '../../../host/workbench/grid/edits.ts';
import { keptFormula, keptText, typedText } from '../../../host/workbench/grid/locale.ts';

const VI = odooLocale('vi_VN');
const SHEET = 7;
const S = 'S7';

describe('what is asked of the host instead', () => {
  const ask = (type: string, payload: object) => askedFor({ type, ...payload } as GridCommand, S);
  test.each([
    [
      'rows after another',
      'ADD_COLUMNS_ROWS',
      { sheetId: S, dimension: 'ROW', base: 4, position: 'after', quantity: 3 },
      [{ kind: 'insert', sheet: SHEET, axis: 'rows', at: 5, count: 3 }],
    ],
    [
      'columns taken out in two places, the last first',
      'REMOVE_COLUMNS_ROWS',
      { sheetId: S, dimension: 'COL', elements: [1, 2, 6] },
      [
        { kind: 'delete', sheet: SHEET, axis: 'columns', at: 6, count: 1 },
        { kind: 'delete', sheet: SHEET, axis: 'columns', at: 1, count: 2 },
      ],
    ],
    [
      'columns dragged elsewhere',
      'MOVE_COLUMNS_ROWS',
      { sheetId: S, dimension: 'COL', elements: [1, 2], base: 5, position: 'after' },
      [{ kind: 'moveColumns', sheet: SHEET, first: 1, count: 2, before: 6 }],
    ],
    [
      'rows dragged, which the host does not do',
      'MOVE_COLUMNS_ROWS',
      { sheetId: S, dimension: 'ROW', elements: [1], base: 5, position: 'after' },
      [],
    ],
    [
      'a sorted range',
      'SORT_CELLS',
      { sheetId: S, col: 2, row: 0, zone: { left: 1, right: 3, top: 2, bottom: 9 }, sortDirection: 'desc' },
      [
        {
          kind: 'sort',
          sheet: SHEET,
          rect: { row: 2, column: 1, rows: 8, columns: 3 },
          column: 2,
          ascending: false,
        },
      ],
    ],
    [
      'text from the clipboard, cell by cell as it stands there',
      'PASTE_FROM_OS_CLIPBOARD',
      {
        target: [{ left: 1, right: 1, top: 2, bottom: 2 }],
        clipboardContent: { text: 'a\t1,5\r\n05/03/2024\t\r\n' },
      },
      [
        {
          kind: 'paste',
          sheet: SHEET,
          cells: [
            [2, 1, 'a'],
            [2, 2, '1,5'],
            [3, 1, '05/03/2024'],
            [3, 2, ''],
          ],
        },
      ],
    ],
    ['a new tab', 'CREATE_SHEET', { sheetId: 'x', name: 'Mới' }, [{ kind: 'addSheet', name: 'Mới' }]],
    [
      'another name',
      'RENAME_SHEET',
      { sheetId: S, newName: 'Hai' },
      [{ kind: 'renameSheet', sheet: SHEET, name: 'Hai' }],
    ],
    ['a tab away', 'DELETE_SHEET', { sheetId: S }, [{ kind: 'deleteSheet', sheet: SHEET }]],
    ['a merge, which persons of the host do not do', 'ADD_MERGE', { sheetId: S, target: [] }, []],
  ])('%s', (_, type, payload, expected) => {
    expect(ask(type, payload)).toEqual(expected);
  });
});

describe('text of the clipboard', () => {
  test.each([
    ['one value', 'a', [['a']]],
    [
      'rows with a break at the end',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells at the edges',
      '\ta\t\n\t\tb',
      [
        ['', 'a', ''],
        ['', '', 'b'],
      ],
    ],
    ['an empty row between', 'a\n\nb', [['a'], [''], ['b']]],
    ['a cell of two lines in quotes', '"dòng 1\ndòng 2"\tb', [['dòng 1\ndòng 2', 'b']]],
    ['quotes inside quotes', '"nói ""được"" rồi"\tb', [['nói "được" rồi', 'b']]],
    ['quotes that somebody typed', '"Trà My" xanh\t"một"', [['"Trà My" xanh', '"một"']]],
  ])('%s', (_, text, rows) => {
    expect(clipboardRows(text)).toEqual(rows);
  });

  test('one value fills all that is selected, more begin at its corner', () => {
    const zone = { left: 1, right: 2, top: 3, bottom: 4 };
    expect(pastedCells('x', zone)).toEqual([
      [3, 1, 'x'],
      [3, 2, 'x'],
      [4, 1, 'x'],
      [4, 2, 'x'],
    ]);
    expect(pastedCells('x\ty', zone)).toEqual([
      [3, 1, 'x'],
      [3, 2, 'y'],
    ]);
  });
});

test('formulas and texts keep their meaning on the way in and out', () => {
  const formula = '=IF(A1>1,5;"x;1,5";ARRAYFORMULA(\'Đơn vị\'!B2:B))';
  expect(keptFormula(formula, VI)).toBe('=IF(A1>1.5,"x;1,5",ARRAYFORMULA(\'Đơn vị\'!B2:B))');
  expect(typedText(keptFormula(formula, VI), undefined, VI)).toBe(formula);
  expect(['0905', '=1', '5/3/2024', 'true', 'chữ', "'x"].map((text) => keptText(text, VI))).toEqual([
    "'0905",
    "'=1",
    "'5/3/2024",
    "'true",
    'chữ',
    "''x",
  ]);
});
