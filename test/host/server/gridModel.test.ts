import type { GridContent, GridStart, GridUp, ScreenCell } from '../../../host/server/grid/protocol.ts';
import { openContent, putCells } from '../../../host/workbench/grid/content.ts';
import type { EditCustom, GridCommand } from '../../../host/workbench/grid/edits.ts';
import { createModel, definePlugins, layCells } from '../../../host/workbench/grid/model.ts';

const SHEET = 7;
const S = 'S7';

const FRAME: GridContent['frame'] = {
  styles: [],
  widths: [],
  heights: [],
  hiddenRows: [],
  hiddenColumns: [],
  frozen: { rows: 0, columns: 0 },
  merges: [],
  gridlines: true,
  lists: [],
  highlights: [],
  charts: [],
  notes: [],
};

beforeAll(() => {
  definePlugins();
  // o-spreadsheet tells its timings.
  jest.spyOn(console, 'debug').mockImplementation(() => undefined);
});

interface Given {
  readonly cells?: readonly ScreenCell[];
  readonly frame?: Partial<GridContent['frame']>;
  readonly isReadonly?: boolean;
  readonly isLocked?: boolean;
}

/** A model over one tab, and what it sends. */
function openModel({ cells = [], frame = {}, isReadonly = false, isLocked = false }: Given = {}) {
  const start: GridStart = {
    title: '',
    locale: 'vi_VN',
    isReadonly,
    sheets: [{ id: SHEET, name: 'Một', rows: 20, columns: 8, hidden: false, tabColor: null, isLocked }],
    active: { sheet: SHEET, row: 0, column: 0 },
    contents: [{ sheet: SHEET, cells, frame: { ...FRAME, ...frame } }],
  };
  const sent: GridUp[] = [];
  const file = openContent(start);
  const custom: EditCustom = { file, entered: new Map(), isHost: false, send: (up) => sent.push(up) };
  const model = createModel(custom);
  const at = (row: number, col: number) => ({ sheetId: S, row, col });
  return {
    model,
    sent,
    at,
    dispatch: (type: string, payload: object) =>
      (model.dispatch as (t: string, p: object) => unknown)(type, payload),
    shown: (row: number, col: number) => model.getters.getEvaluatedCell(at(row, col)).formattedValue,
    lay(changed: readonly ScreenCell[]) {
      putCells(file, SHEET, changed);
      layCells(model, custom, SHEET, changed);
    },
  };
}

describe('what the grid shows', () => {
  test('the host’s texts and values, spilled ones too, without evaluating anything', () => {
    const { model, at, shown } = openModel({
      cells: [
        [0, 0, '1.234,5', 1234.5, '', '#,##0.0'],
        [0, 1, 'một', null, '=ARRAYFORMULA(NOT.IN.ODOO(A1;1,5))', ''],
        [1, 1, 'hai', null, '', ''],
        [2, 1, '#N/A', { error: 'không thấy' }, '=NA()', ''],
      ],
    });
    expect([shown(0, 0), shown(0, 1), shown(1, 1), shown(5, 5)]).toEqual(['1.234,5', 'một', 'hai', '']);
    expect(model.getters.getEvaluatedCell(at(0, 0))).toMatchObject({ type: 'number', value: 1234.5 });
    expect(model.getters.getEvaluatedCell(at(2, 1))).toMatchObject({ type: 'error', message: 'không thấy' });
    expect(model.getters.getCellText(at(0, 1), { showFormula: true })).toBe(
      '=ARRAYFORMULA(NOT.IN.ODOO(A1;1,5))',
    );
  });

  test('colours of a rule by formula, before and after the host changed the value it looks at', () => {
    const { model, at, lay } = openModel({
      cells: [[2, 1, 'Đủ điều kiện', null, '', '']],
      frame: {
        highlights: [
          {
            rects: [{ row: 2, column: 1, rows: 3, columns: 1 }],
            formula: '=IF($B3="Đủ điều kiện";LEN($B3)>0;FALSE)',
            style: { background: '#d7f0dd', bold: true },
          },
        ],
      },
    });
    const fill = (row: number) => model.getters.getCellComputedStyle(at(row, 1)).fillColor;
    expect([fill(2), fill(3)]).toEqual(['#d7f0dd', undefined]);
    lay([
      [2, 1, 'Thiếu', null, '', ''],
      [3, 1, 'Đủ điều kiện', null, '', ''],
    ]);
    expect([fill(2), fill(3)]).toEqual([undefined, '#d7f0dd']);
  });

  test('sizes, hidden lines, frozen panes, merges and lists of the host', () => {
    const { model } = openModel({
      frame: {
        widths: [[1, 2, 240]],
        hiddenRows: [4],
        hiddenColumns: [0],
        frozen: { rows: 2, columns: 1 },
        merges: [{ row: 0, column: 1, rows: 1, columns: 3 }],
        lists: [
          { rect: { row: 5, column: 1, rows: 2, columns: 1 }, values: ['Có', 'Không'], isCheckbox: false },
        ],
      },
    });
    const { getters } = model;
    expect([1, 2, 3].map((column) => getters.getColSize(S, column))).toEqual([240, 240, 96]);
    expect([getters.isRowHidden(S, 4), getters.isColHidden(S, 0), getters.isColHidden(S, 1)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(getters.getPaneDivisions(S)).toEqual({ xSplit: 1, ySplit: 2 });
    expect(getters.getMerges(S)).toMatchObject([{ left: 1, right: 3, top: 0, bottom: 0 }]);
    const rule = getters.getValidationRuleForCell({ sheetId: S, row: 6, col: 1 });
    expect(rule).toMatchObject({ isBlocking: false, criterion: { values: ['Có', 'Không'] } });
  });

  test('the formula HYPERLINK to a tab is a link that leads there', () => {
    const { model, at } = openModel({
      cells: [[0, 0, 'Một', null, '=HYPERLINK("#gid=7";"Một")', '']],
    });
    expect(model.getters.getEvaluatedCell(at(0, 0)).link).toMatchObject({
      url: 'o-spreadsheet://S7',
      label: 'Một',
    });
  });
});

describe('what a person enters', () => {
  test('goes to the host as typed, and is shown until the host answers', () => {
    const { dispatch, sent, at, shown, lay } = openModel();
    dispatch('UPDATE_CELL', { ...at(1, 2), content: '5/3/2024' });
    expect(sent).toEqual([{ kind: 'type', sheet: SHEET, cell: [1, 2, '5/3/2024'] }]);
    expect(shown(1, 2)).toBe('5/3/2024');
    lay([[1, 2, '05/03/2024', 45356, '', 'dd/mm/yyyy']]);
    expect(shown(1, 2)).toBe('05/03/2024');
    expect(sent).toHaveLength(1);
  });

  test('a refused entry gives way to what the host says stands there', () => {
    const { dispatch, at, shown, lay } = openModel({ cells: [[0, 0, 'cũ', null, '', '']] });
    dispatch('UPDATE_CELL', { ...at(0, 0), content: 'mới' });
    dispatch('UPDATE_CELL', { ...at(1, 0), content: 'mới' });
    lay([
      [0, 0, 'cũ', null, '', ''],
      [1, 0, '', null, '', ''],
    ]);
    expect([shown(0, 0), shown(1, 0)]).toEqual(['cũ', '']);
  });

  test('a formula is sent with the separators of the file', () => {
    const { dispatch, sent, at } = openModel();
    dispatch('UPDATE_CELL', { ...at(0, 0), content: '=IF(B1>1.5,"a;b",2)' });
    expect(sent).toEqual([{ kind: 'type', sheet: SHEET, cell: [0, 0, '=IF(B1>1,5;"a;b";2)'] }]);
  });

  test('cells cleared, copied and filled down go as one paste, dates and decimals as one reads them', () => {
    const { model, dispatch, sent } = openModel({
      cells: [
        [0, 0, '05/03/2024', 45356, '', 'dd/mm/yyyy'],
        [1, 0, '1,5', 1.5, '', ''],
        [2, 0, '0905', null, '', ''],
      ],
      frame: {
        styles: [{ rect: { row: 0, column: 0, rows: 3, columns: 1 }, style: { background: '#ff0000' } }],
      },
    });
    model.selection.selectZone({ cell: { col: 0, row: 0 }, zone: { left: 0, right: 0, top: 0, bottom: 2 } });
    dispatch('COPY', {});
    dispatch('PASTE', { target: [{ left: 3, right: 3, top: 0, bottom: 0 }] });
    expect(sent).toEqual([
      {
        kind: 'paste',
        sheet: SHEET,
        cells: [
          [0, 3, '05/03/2024'],
          [1, 3, '1,5'],
          [2, 3, "'0905"],
        ],
      },
    ]);
    expect(model.getters.getCellComputedStyle({ sheetId: S, row: 0, col: 3 }).fillColor).toBeUndefined();
    sent.length = 0;
    dispatch('DELETE_CONTENT', { sheetId: S, target: [{ left: 0, right: 0, top: 0, bottom: 1 }] });
    expect(sent).toEqual([
      {
        kind: 'paste',
        sheet: SHEET,
        cells: [
          [0, 0, ''],
          [1, 0, ''],
        ],
      },
    ]);
  });

  test('what only the host may do is not done here, looks included', () => {
    const { model, dispatch, sent } = openModel();
    const rejected: string[] = [];
    model.on('command-rejected', {}, (event) => {
      const { command } = event as unknown as { command: GridCommand };
      rejected.push(command.type);
    });
    dispatch('ADD_COLUMNS_ROWS', {
      sheetId: S,
      sheetName: 'Một',
      dimension: 'ROW',
      base: 1,
      position: 'before',
      quantity: 2,
    });
    dispatch('SET_FORMATTING', {
      sheetId: S,
      target: [{ left: 0, right: 0, top: 0, bottom: 0 }],
      style: { bold: true },
    });
    dispatch('REQUEST_UNDO', {});
    expect(rejected).toEqual(['ADD_COLUMNS_ROWS', 'SET_FORMATTING', 'REQUEST_UNDO']);
    expect(model.getters.getNumberRows(S)).toBe(20);
    expect(sent).toEqual([]);
  });
});

describe('a grid that may not be written', () => {
  test('a viewer’s still follows the host', () => {
    const { dispatch, sent, at, shown, lay } = openModel({ isReadonly: true });
    dispatch('UPDATE_CELL', { ...at(0, 0), content: 'x' });
    expect([sent, shown(0, 0)]).toEqual([[], '']);
    lay([[0, 0, 'chủ tệp', null, '', '']]);
    expect(shown(0, 0)).toBe('chủ tệp');
  });

  test('a locked tab’s still follows the host', () => {
    const { model, shown, lay } = openModel({ isLocked: true });
    lay([[0, 0, 'chủ tệp', null, '', '']]);
    expect([model.getters.isSheetLocked(S), shown(0, 0)]).toEqual([true, 'chủ tệp']);
  });
});
