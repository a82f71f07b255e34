import fc from 'fast-check';
import type { GridUp } from '../../../host/server/grid/protocol.ts';
import { OWNER, UNIT, VIEWER } from '../spreadsheet/desk.ts';
import { openGrid, typed } from './gridDesk.ts';

const PROTECTED = /You are trying to edit a protected cell or object/;

describe('what a window is sent first', () => {
  test('every tab by name and size, and the content of the one in front only', () => {
    const { desk, join } = openGrid(
      "ss.insertSheet('Hai').getRange('A1').setValue('mật'); ss.setActiveSheet(ss.getSheets()[0]); sheet.getRange('B2').setValue('một');",
    );
    const { start } = join('a', OWNER);
    expect(start.sheets.map(({ name, hidden }) => [name, hidden])).toEqual(
      desk.host.sheetNames().map((name) => [name, false]),
    );
    expect(start.contents).toHaveLength(1);
    expect(JSON.stringify(start)).toContain('một');
    expect(JSON.stringify(start)).not.toContain('mật');
  });

  test('a viewer’s grid is for reading, and an editor’s is not', () => {
    const { join } = openGrid();
    expect(join('a', VIEWER).start.isReadonly).toBe(true);
    expect(join('b', UNIT).start.isReadonly).toBe(false);
  });

  test('texts as the locale shows them, the values behind, formulas and formats', () => {
    const { join, sheet } = openGrid(
      "sheet.getRange('A1').setValue(1234.5).setNumberFormat('#,##0.0'); sheet.getRange('A2').setValue(new Date(2024, 2, 4)).setNumberFormat('dd/MM/yyyy'); sheet.getRange('A3').setFormula('=IF(A1>1;1/0;2)'); sheet.getRange('A4').setValue('chữ');",
    );
    const { cell } = join('a', OWNER);
    expect(cell(sheet, 0, 0)).toEqual([0, 0, '1.234,5', 1234.5, '', '#,##0.0']);
    expect(cell(sheet, 1, 0)).toEqual([1, 0, '04/03/2024', 45355, '', 'dd/mm/yyyy']);
    expect(cell(sheet, 2, 0)?.slice(2, 5)).toEqual([
      '#DIV/0!',
      { error: expect.stringMatching(/./) },
      '=IF(A1>1;1/0;2)',
    ]);
    expect(cell(sheet, 3, 0)).toEqual([3, 0, 'chữ', null, '', '']);
  });
});

describe('what a person does', () => {
  test('comes to every window, as the host reads it', () => {
    const { join, sheet, publish } = openGrid();
    const [a, b] = [join('a', OWNER), join('b', UNIT)];
    a.send(typed(sheet, 0, 0, '1,5'));
    publish();
    expect(a.cell(sheet, 0, 0)?.slice(2, 4)).toEqual(['1,5', 1.5]);
    expect(b.cell(sheet, 0, 0)).toEqual(a.cell(sheet, 0, 0));
  });

  test('what a simple trigger writes after it comes along', () => {
    const { join, sheet } = openGrid();
    const a = join('a', OWNER);
    a.send(typed(sheet, 0, 0, 'x'));
    expect(a.cell(sheet, 0, 25)?.[2]).toContain('"A1","x"');
  });

  test('a formula is evaluated by the host, and its spill stands cell by cell', () => {
    const { join, sheet } = openGrid("sheet.getRange('A1:A3').setValues([[1], [2], [3]]);");
    const a = join('a', OWNER);
    a.send(typed(sheet, 0, 1, '=ARRAYFORMULA(A1:A3*2)'));
    expect([0, 1, 2].map((row) => a.cell(sheet, row, 1)?.slice(3, 5))).toEqual([
      [2, '=ARRAYFORMULA(A1:A3*2)'],
      [4, ''],
      [6, ''],
    ]);
    a.send({ kind: 'paste', sheet, cells: [[0, 1, '']] });
    expect(Object.keys(a.texts(sheet) ?? {}).filter((place) => place.endsWith(':1'))).toEqual([]);
  });

  test('many cells of one gesture are one paste, holes left as they are', () => {
    const { desk, join, sheet, name } = openGrid("sheet.getRange('B2').setValue('giữ');");
    const a = join('a', OWNER);
    const cells = [
      [0, 0, '1'],
      [0, 1, '2'],
      [1, 0, '3'],
      [2, 0, '5'],
      [2, 1, '6'],
    ] as const;
    a.send({ kind: 'paste', sheet, cells });
    expect(desk.owner.see(name, 'A1:B3')).toEqual([
      ['1', '2'],
      ['3', 'giữ'],
      ['5', '6'],
    ]);
  });

  test('a protected cell refuses with Google’s words, and the window is told what stands there', () => {
    const { join, sheet, publish } = openGrid(
      "sheet.getRange('A1').setValue('cũ'); var p = sheet.getRange('A1').protect(); p.removeEditors(p.getEditors()); p.addEditor(Session.getEffectiveUser());",
    );
    const [a, b] = [join('a', UNIT), join('b', OWNER)];
    const answers = a.send(typed(sheet, 0, 0, 'mới'));
    expect(answers).toEqual([
      { kind: 'cells', sheet, cells: [[0, 0, 'cũ', null, '', '']] },
      { kind: 'refused', text: expect.stringMatching(PROTECTED) },
    ]);
    publish();
    expect(b.refusals).toEqual([]);
    expect(b.cell(sheet, 0, 0)?.[2]).toBe('cũ');
  });

  test('a refused entry into an empty cell leaves it empty in that window', () => {
    const { join, sheet } = openGrid(
      "sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không'], true).setAllowInvalid(false).build());",
    );
    const a = join('a', OWNER);
    expect(a.send(typed(sheet, 0, 0, 'Chắc'))[0]).toEqual({
      kind: 'cells',
      sheet,
      cells: [[0, 0, '', null, '', '']],
    });
    expect(a.refusals).toHaveLength(1);
    expect(a.texts(sheet)).toEqual({});
  });

  test('a viewer who writes all the same is refused', () => {
    const { join, sheet } = openGrid();
    const viewer = join('a', VIEWER);
    viewer.send(typed(sheet, 0, 0, 'x'));
    expect(viewer.refusals).toEqual([expect.stringContaining('may only view')]);
  });

  test('an edit of a tab that is gone is refused, not thrown', () => {
    const { join } = openGrid();
    const a = join('a', OWNER);
    a.send(typed(987, 0, 0, 'x'));
    expect(a.refusals).toEqual(['The sheet has been deleted.']);
  });

  test('selected cells are those a run finds active', () => {
    const { desk, join, sheet } = openGrid();
    join('a', OWNER).send({ kind: 'select', sheet, rect: { row: 2, column: 1, rows: 2, columns: 2 } });
    expect(desk.run('return ss.getActiveRange().getA1Notation();')).toBe('B3:C4');
  });
});

test('whatever two people do, both windows show what a fresh one would', () => {
  const place = fc.record({ row: fc.nat(5), column: fc.nat(3) });
  const text = fc.constantFrom('', '1,5', 'chữ', '=A1&"!"', '=ARRAYFORMULA(A1:A3)', '04/03/2024');
  const edit = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(fc.constant('type' as const), place, text) },
    { weight: 1, arbitrary: fc.tuple(fc.constant('insert' as const), place, text) },
    { weight: 1, arbitrary: fc.tuple(fc.constant('delete' as const), place, text) },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), edit), { maxLength: 12 }), (edits) => {
      const { join, sheet, publish } = openGrid();
      const [a, b] = [join('a', OWNER), join('b', UNIT)];
      for (const [isFirst, [kind, { row, column }, entry]] of edits) {
        const up: GridUp =
          kind === 'type'
            ? typed(sheet, row, column, entry)
            : { kind, sheet, axis: 'rows', at: row, count: 1 };
        (isFirst ? a : b).send(up);
        publish();
      }
      const fresh = join('c', OWNER).texts(sheet);
      expect(a.texts(sheet)).toEqual(fresh);
      expect(b.texts(sheet)).toEqual(fresh);
    }),
    { numRuns: 15 },
  );
});
