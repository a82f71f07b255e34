import { OWNER, UNIT } from '../spreadsheet/desk.ts';
import { openGrid, typed } from './gridDesk.ts';

describe('the file’s shape', () => {
  test('rows put in and taken out come as a new layout with the cells where they stand now', () => {
    const { join, sheet, publish } = openGrid("sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);");
    const [a, b] = [join('a', OWNER), join('b', UNIT)];
    a.send({ kind: 'insert', sheet, axis: 'rows', at: 1, count: 2 });
    a.send({ kind: 'delete', sheet, axis: 'rows', at: 0, count: 1 });
    publish();
    expect(b.texts(sheet)).toEqual({ '2:0': 'b', '3:0': 'c' });
    expect(a.texts(sheet)).toEqual(b.texts(sheet));
  });

  test('tabs added, renamed and deleted reach every window', () => {
    const { join, publish, name } = openGrid();
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
    const { desk, join, publish, sheet } = openGrid("ss.insertSheet('Hai'); ss.setActiveSheet(sheet);");
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
    const { desk, join, publish, sheet, name } = openGrid("ss.insertSheet('Hai'); ss.setActiveSheet(sheet);");
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
    const { desk, join, publish, sheet, name } = openGrid("ss.insertSheet('Hai'); ss.setActiveSheet(sheet);");
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
    const { desk, join } = openGrid(
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
    const { desk, join, name, sheet, publish } = openGrid(
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
    const { join } = openGrid(
      'var p = sheet.protect(); p.removeEditors(p.getEditors()); p.addEditor(Session.getEffectiveUser());',
    );
    expect(join('a', UNIT).start.sheets[0]?.isLocked).toBe(true);
    expect(join('b', OWNER).start.sheets[0]?.isLocked).toBe(false);
  });
});

describe('what runs do', () => {
  test('a command’s changes come with the next publication, and nothing comes twice', () => {
    const { desk, sync, join, publish, sheet } = openGrid();
    const a = join('a', UNIT);
    desk.run("sheet.getRange('A1:A2').setValues([['x'], ['y']]);");
    publish();
    expect(a.texts(sheet)).toMatchObject({ '0:0': 'x', '1:0': 'y' });
    expect(sync.publish()).toEqual([]);
  });

  test('the tab a run activates comes in front of the person who ran it, with its content', () => {
    const { desk, join, publish } = openGrid("ss.insertSheet('Hai'); ss.setActiveSheet(sheet);");
    const [a, b] = [join('a', OWNER), join('b', UNIT)];
    desk.run("ss.setActiveSheet(ss.getSheetByName('Hai'));");
    publish();
    const other = desk.host.screen.sheets().find(({ name }) => name === 'Hai')?.id ?? -1;
    expect(a.front().sheet).toBe(other);
    expect(a.texts(other)).not.toBeNull();
    expect(b.downs.filter(({ kind }) => kind === 'activate')).toEqual([]);
  });

  test('of two windows of one person, the one last used follows a run', () => {
    const { desk, join, publish, sheet } = openGrid("ss.insertSheet('Hai'); ss.setActiveSheet(sheet);");
    const [a, b] = [join('a', OWNER), join('b', OWNER)];
    a.send({ kind: 'select', sheet, rect: { row: 3, column: 1, rows: 1, columns: 1 } });
    publish();
    desk.run("ss.setActiveSheet(ss.getSheetByName('Hai'));");
    publish();
    const activated = [a, b].map(({ downs }) => downs.filter(({ kind }) => kind === 'activate').length);
    expect(activated).toEqual([1, 0]);
  });

  test('a colour or a width laid by a run comes as a new layout', () => {
    const { desk, join, publish } = openGrid();
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
    const { desk, sync, join, sheet, name } = openGrid();
    join('a', OWNER);
    sync.close('a');
    expect(sync.receive('a', typed(sheet, 0, 0, 'x'))).toEqual([]);
    expect(sync.show('a', sheet)).toEqual([]);
    expect(desk.owner.see(name, 'A1')).toEqual([['']]);
    desk.owner.type(name, 'A1', 'y');
    expect(sync.publish()).toEqual([]);
  });
});
