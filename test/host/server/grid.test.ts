import fc from 'fast-check';
import type { GridUp } from '../../../host/server/grid/protocol.ts';
import { createGridSync } from '../../../host/server/grid/sync.ts';
import { type Desk, OWNER, openDesk, UNIT, VIEWER } from '../spreadsheet/desk.ts';
import { type Mirror, openMirror, publishTo } from './gridMirror.ts';

const PROTECTED = /You are trying to edit a protected cell or object/;

function open(laying = '') {
  const desk: Desk = openDesk();
  if (laying !== '') desk.run(laying);
  const sync = createGridSync(desk.host);
  const mirrors: Record<string, Mirror> = {};
  const join = (window: string, email: string): Mirror => {
    const mirror = openMirror(sync, window, email);
    mirrors[window] = mirror;
    return mirror;
  };
  const [first] = desk.host.screen.sheets();
  if (first === undefined) throw new Error('a file has a tab');
  return { desk, sync, join, sheet: first.id, name: first.name, publish: () => publishTo(sync, mirrors) };
}

const typed = (sheet: number, row: number, column: number, text: string): GridUp => ({
  kind: 'type',
  sheet,
  cell: [row, column, text],
});

describe('what a window is sent first', () => {
  test('every tab by name and size, and the content of the one in front only', () => {
    const { desk, join } = open(
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
    const { join } = open();
    expect(join('a', VIEWER).start.isReadonly).toBe(true);
    expect(join('b', UNIT).start.isReadonly).toBe(false);
  });

  test('texts as the locale shows them, the values behind, formulas and formats', () => {
    const { join, sheet } = open(
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
    const { join, sheet, publish } = open();
    const [a, b] = [join('a', OWNER), join('b', UNIT)];
    a.send(typed(sheet, 0, 0, '1,5'));
    publish();
    expect(a.cell(sheet, 0, 0)?.slice(2, 4)).toEqual(['1,5', 1.5]);
    expect(b.cell(sheet, 0, 0)).toEqual(a.cell(sheet, 0, 0));
  });

  test('what a simple trigger writes after it comes along', () => {
    const { join, sheet } = open();
    const a = join('a', OWNER);
    a.send(typed(sheet, 0, 0, 'x'));
    expect(a.cell(sheet, 0, 25)?.[2]).toContain('"A1","x"');
  });

  test('a formula is evaluated by the host, and its spill stands cell by cell', () => {
    const { join, sheet } = open("sheet.getRange('A1:A3').setValues([[1], [2], [3]]);");
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
    const { desk, join, sheet, name } = open("sheet.getRange('B2').setValue('giữ');");
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
    const { join, sheet, publish } = open(
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
    const { join, sheet } = open(
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
    const { join, sheet } = open();
    const viewer = join('a', VIEWER);
    viewer.send(typed(sheet, 0, 0, 'x'));
    expect(viewer.refusals).toEqual([expect.stringContaining('may only view')]);
  });

  test('an edit of a tab that is gone is refused, not thrown', () => {
    const { join } = open();
    const a = join('a', OWNER);
    a.send(typed(987, 0, 0, 'x'));
    expect(a.refusals).toEqual(['The sheet has been deleted.']);
  });

  test('selected cells are those a run finds active', () => {
    const { desk, join, sheet } = open();
    join('a', OWNER).send({ kind: 'select', sheet, rect: { row: 2, column: 1, rows: 2, columns: 2 } });
    expect(desk.run('return ss.getActiveRange().getA1Notation();')).toBe('B3:C4');
  });
});

describe('the file’s shape', () => {
  test('rows put in and taken out come as a new layout with the cells where they stand now', () => {
    const { join, sheet, publish } = open("sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);");
    const [a, b] = [join('a', OWNER), join('b', UNIT)];
    a.send({ kind: 'insert', sheet, axis: 'rows', at: 1, count: 2 });
    a.send({ kind: 'delete', sheet, axis: 'rows', at: 0, count: 1 });
    publish();
    expect(b.texts(sheet)).toEqual({ '2:0': 'b', '3:0': 'c' });
    expect(a.texts(sheet)).toEqual(b.texts(sheet));
  });

  test('tabs added, renamed and deleted reach every window', () => {
    const { join, publish, name } = open();
    const [a, b] = [join('a', OWNER), join('b', UNIT)];
    a.send({ kind: 'addSheet', name: 'Mới' });
    const added = a.front().sheet;
    a.send({ kind: 'renameSheet', sheet: added, name: 'Đổi' });
    publish();
    expect(b.names()).toEqual(expect.arrayContaining([name, 'Đổi']));
    b.send({ kind: 'deleteSheet', sheet: added });
    publish();
    expect([a.names(), b.names()]).toEqual([[name], [name]]);
  });

  test('a tab’s content comes when it is shown, and stays in step from then on', () => {
    const { desk, join, publish, sheet } = open("ss.insertSheet('Hai'); ss.setActiveSheet(sheet);");
    const other = desk.host.screen.sheets().find(({ name }) => name === 'Hai')?.id ?? -1;
    const a = join('a', UNIT);
    desk.owner.type('Hai', 'A1', 'một');
    publish();
    expect(a.texts(other)).toBeNull();
    a.send({ kind: 'show', sheet: other });
    expect(a.texts(other)).toMatchObject({ '0:0': 'một' });
    expect(a.send({ kind: 'show', sheet: other })).toEqual([]);
    desk.owner.type('Hai', 'A1', 'hai');
    publish();
    expect(a.texts(other)).toMatchObject({ '0:0': 'hai' });
    expect(a.texts(sheet)).not.toBeNull();
  });

  test('a tab behind costs nothing, and is brought up to date when it comes in front again', () => {
    const { desk, join, publish, sheet, name } = open("ss.insertSheet('Hai'); ss.setActiveSheet(sheet);");
    const other = desk.host.screen.sheets().find((each) => each.name === 'Hai')?.id ?? -1;
    const a = join('a', UNIT);
    const select = (tab: number) =>
      a.send({ kind: 'select', sheet: tab, rect: { row: 0, column: 0, rows: 1, columns: 1 } });
    select(other);
    desk.owner.type(name, 'A1', 'sau');
    publish();
    expect(JSON.stringify(a.downs)).not.toContain('sau');
    expect(select(sheet)).toMatchObject([{ kind: 'cells', sheet }]);
    expect(a.texts(sheet)).toMatchObject({ '0:0': 'sau' });
  });

  test('a tab behind that got another size is sent anew when it comes in front', () => {
    const { desk, join, publish, sheet, name } = open("ss.insertSheet('Hai'); ss.setActiveSheet(sheet);");
    const other = desk.host.screen.sheets().find((each) => each.name === 'Hai')?.id ?? -1;
    const a = join('a', UNIT);
    a.send({ kind: 'show', sheet: other });
    desk.owner.insertRows(name, 1, 3);
    publish();
    expect([a.texts(sheet), a.texts(other)]).toEqual([null, {}]);
    a.send({ kind: 'show', sheet });
    expect(a.texts(sheet)).not.toBeNull();
  });

  test('the source of a chart on another tab comes with the tab that shows it', () => {
    const { desk, join } = open(
      "var data = ss.insertSheet('Số liệu'); data.getRange('A1:B2').setValues([['Tên', 'Số'], ['x', 3]]); ss.setActiveSheet(sheet); sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(data.getRange('A1:B2')).setNumHeaders(1).setPosition(2, 2, 0, 0).setOption('title', 'Biểu đồ').build());",
    );
    const { start, texts } = join('a', OWNER);
    const source = desk.host.screen.sheets().find(({ name }) => name === 'Số liệu')?.id ?? -1;
    expect(start.contents[0]?.frame.charts).toMatchObject([
      { type: 'bar', title: 'Biểu đồ', sheet: source, row: 1, column: 1, hasHeader: true },
    ]);
    expect(texts(source)).toMatchObject({ '1:1': '3' });
  });

  test('lists to choose from carry the values their range holds now', () => {
    const { desk, join, name, sheet, publish } = open(
      "sheet.getRange('A1:A2').setValues([['x'], ['y']]); sheet.getRange('C1:C5').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A3'), true).build());",
    );
    const a = join('a', UNIT);
    expect(a.start.contents[0]?.frame.lists).toEqual([
      { rect: { row: 0, column: 2, rows: 5, columns: 1 }, values: ['x', 'y'], isCheckbox: false },
    ]);
    desk.owner.type(name, 'A3', 'z');
    publish();
    const layout = a.downs.find((down) => down.kind === 'layout');
    expect(layout?.contents.map(({ sheet: id, frame }) => [id, frame.lists[0]?.values])).toEqual([
      [sheet, ['x', 'y', 'z']],
    ]);
  });

  test('what is protected from a person is said to that person alone', () => {
    const { join } = open(
      'var p = sheet.protect(); p.removeEditors(p.getEditors()); p.addEditor(Session.getEffectiveUser());',
    );
    expect(join('a', UNIT).start.sheets[0]?.isLocked).toBe(true);
    expect(join('b', OWNER).start.sheets[0]?.isLocked).toBe(false);
  });
});

describe('what runs do', () => {
  test('a command’s changes come with the next publication, and nothing comes twice', () => {
    const { desk, sync, join, publish, sheet } = open();
    const a = join('a', UNIT);
    desk.run("sheet.getRange('A1:A2').setValues([['x'], ['y']]);");
    publish();
    expect(a.texts(sheet)).toMatchObject({ '0:0': 'x', '1:0': 'y' });
    expect(sync.publish()).toEqual([]);
  });

  test('the tab a run activates comes in front of the person who ran it, with its content', () => {
    const { desk, join, publish } = open("ss.insertSheet('Hai'); ss.setActiveSheet(sheet);");
    const [a, b] = [join('a', OWNER), join('b', UNIT)];
    desk.run("ss.setActiveSheet(ss.getSheetByName('Hai'));");
    publish();
    const other = desk.host.screen.sheets().find(({ name }) => name === 'Hai')?.id ?? -1;
    expect(a.front().sheet).toBe(other);
    expect(a.texts(other)).not.toBeNull();
    expect(b.downs.filter(({ kind }) => kind === 'activate')).toEqual([]);
  });

  test('of two windows of one person, the one last used follows a run', () => {
    const { desk, join, publish, sheet } = open("ss.insertSheet('Hai'); ss.setActiveSheet(sheet);");
    const [a, b] = [join('a', OWNER), join('b', OWNER)];
    a.send({ kind: 'select', sheet, rect: { row: 3, column: 1, rows: 1, columns: 1 } });
    publish();
    desk.run("ss.setActiveSheet(ss.getSheetByName('Hai'));");
    publish();
    const activated = [a, b].map(({ downs }) => downs.filter(({ kind }) => kind === 'activate').length);
    expect(activated).toEqual([1, 0]);
  });

  test('a colour or a width laid by a run comes as a new layout', () => {
    const { desk, join, publish } = open();
    const a = join('a', UNIT);
    desk.run("sheet.getRange('A1:B2').setBackground('#ff0000'); sheet.setColumnWidth(2, 240);");
    publish();
    const [layout] = a.downs;
    expect(layout?.kind === 'layout' && layout.contents[0]?.frame).toMatchObject({
      styles: [{ rect: { row: 0, column: 0, rows: 2, columns: 2 }, style: { background: '#ff0000' } }],
      widths: [[1, 1, 240]],
    });
  });

  test('a window that was closed hears nothing, and its late words do nothing', () => {
    const { desk, sync, join, sheet, name } = open();
    join('a', OWNER);
    sync.close('a');
    expect(sync.receive('a', typed(sheet, 0, 0, 'x'))).toEqual([]);
    expect(sync.show('a', sheet)).toEqual([]);
    expect(desk.owner.see(name, 'A1')).toEqual([['']]);
    desk.owner.type(name, 'A1', 'y');
    expect(sync.publish()).toEqual([]);
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
      const { join, sheet, publish } = open();
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
