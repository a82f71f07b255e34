import { openDesk } from './desk.ts';

// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertSheet()
describe('tabs', () => {
  test('insertSheet takes a name, a place and a template in any of Google’s ways', () => {
    const { run, host } = openDesk();
    run(`ss.insertSheet(); ss.insertSheet('A'); ss.insertSheet(0); ss.insertSheet('B', 1);
      var a = ss.getSheetByName('A'); ss.insertSheet({ template: a }); ss.insertSheet('C', { template: a });
      ss.insertSheet(0, { template: a }); ss.insertSheet('D', 2, { template: a });`);
    expect(host.sheetNames()).toEqual([
      'Bản sao của A 2',
      'Trang tính4',
      'D',
      'B',
      'Trang tính1',
      'Trang tính2',
      'A',
      'Bản sao của A',
      'C',
    ]);
  });

  test('two tabs cannot have one name, whatever its case', () => {
    const { run, owner } = openDesk();
    run(`ss.insertSheet('Đơn vị')`);
    const clash = 'A sheet with the name "đơn VỊ" already exists. Please enter another name.';
    expect(() => run(`ss.insertSheet('đơn VỊ')`)).toThrow(clash);
    expect(() => run(`sheet.setName('đơn VỊ')`)).not.toThrow();
    expect(() => run(`ss.getSheets()[0].setName('đơn VỊ')`)).toThrow(clash);
    expect(() => owner.addSheet('đơn VỊ')).toThrow(clash);
  });

  test('200 tabs are the limit, and ten million cells', () => {
    const { run } = openDesk();
    run(`for (var i = 1; i < 200; i++) ss.insertSheet('t' + i)`);
    expect(run('return ss.getNumSheets()')).toBe(200);
    expect(() => run(`ss.insertSheet()`)).toThrow(/limit of 200 sheets/);
    expect(() => run(`sheet.insertRowsAfter(1, 200000)`)).toThrow(/limit of 10000000 cells/);
  });

  test('a template gives contents, formats, rules and sizes, but no protections, names or metadata', () => {
    const { run } = openDesk();
    run(`sheet.getRange('A1:B1').setValues([['x', '=A1&"y"']]).setNumberFormat('@').setNote('n').setBackground('#00ff00');
      sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build());
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x').setBackground('#ff0000').setRanges([sheet.getRange('A:A')]).build()]);
      sheet.setColumnWidth(2, 321); sheet.hideRows(5, 2); sheet.hideColumns(4); sheet.setFrozenRows(1);
      sheet.protect(); sheet.getRange('A1').protect(); ss.setNamedRange('ten', sheet.getRange('A1')); sheet.addDeveloperMetadata('k', 'v');`);
    expect(
      run(`var copy = ss.insertSheet('Bản sao', { template: ss.getSheets()[0] }), T = SpreadsheetApp.ProtectionType;
        return [copy.getRange('A1:B1').getValues(), copy.getRange('B1').getFormula(), copy.getRange('A1').getNote(), copy.getRange('A1').getBackground(),
          copy.getRange('A2').getDataValidation() !== null, copy.getConditionalFormatRules()[0].getRanges()[0].getSheet().getName(),
          copy.getColumnWidth(2), copy.isRowHiddenByUser(6), copy.isColumnHiddenByUser(4), copy.isRowHiddenByUser(7), copy.getFrozenRows(),
          copy.getProtections(T.SHEET).length + copy.getProtections(T.RANGE).length, copy.getNamedRanges().length, copy.getDeveloperMetadata().length]`),
    ).toEqual([
      [['x', 'xy']],
      '=A1&"y"',
      'n',
      '#00ff00',
      true,
      'Bản sao',
      321,
      true,
      true,
      false,
      1,
      0,
      0,
      0,
    ]);
  });

  test('the last visible tab stays', () => {
    const { run } = openDesk();
    expect(() => run(`ss.deleteSheet(sheet)`)).toThrow(/visible/);
    expect(() => run(`sheet.hideSheet()`)).toThrow(/hide all/);
    run(`ss.insertSheet('B'); ss.getSheets()[0].hideSheet();`);
    expect(
      run(`return [ss.getSheets()[0].isSheetHidden(), SpreadsheetApp.getActiveSheet().getName()]`),
    ).toEqual([true, 'B']);
    expect(() => run(`ss.deleteSheet(ss.getSheetByName('B'))`)).toThrow(/visible/);
  });

  test('tabs are found by name and ID, moved, and known by their place', () => {
    const { run, host } = openDesk();
    run(
      `ss.insertSheet('B'); ss.insertSheet('C'); ss.setActiveSheet(ss.getSheetByName('C')); ss.moveActiveSheet(1)`,
    );
    expect(host.sheetNames()).toEqual(['C', 'Trang tính1', 'B']);
    expect(
      run(
        `var b = ss.getSheetByName('B'); return [b.getIndex(), ss.getSheetById(b.getSheetId()) === b, ss.getSheetById(7), ss.getSheetByName('x'), ss.getSheets()[1].getSheetId()]`,
      ),
    ).toEqual([3, true, null, null, 0]);
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertRowsAfter(Integer,Integer)
describe('rows and columns', () => {
  test('what lies over cells moves with them: values, formulas, notes, rules, names, formats, metadata', () => {
    const { run } = openDesk();
    run(`sheet.getRange('B2').setValue(5).setNote('n'); sheet.getRange('D4').setFormula('=B2*2');
      sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(1).build());
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([sheet.getRange('B2:B9')]).build()]);
      ss.setNamedRange('ô', sheet.getRange('B2:B9')); sheet.getRange('2:2').addDeveloperMetadata('row', 'r');
      sheet.insertRowsBefore(2, 2); sheet.insertColumnAfter(1); sheet.deleteRow(1); sheet.insertRowAfter(5);`);
    expect(
      run(`var at = sheet.getRange('C3'); return [at.getValue(), at.getNote(), at.getDataValidation() !== null, sheet.getRange('E5').getFormula(),
        sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(), ss.getRangeByName('Ô').getA1Notation(),
        sheet.createDeveloperMetadataFinder().withKey('row').find()[0].getLocation().getRow().getA1Notation(), sheet.getMaxRows(), sheet.getMaxColumns()]`),
    ).toEqual([5, 'n', true, '=C3*2', 'C3:C11', 'C3:C11', '3:3', 1002, 27]);
  });

  test('moved columns take their cells, notes and rules along', () => {
    const { run, owner } = openDesk();
    run(
      `sheet.getRange('A1:D1').setValues([['a', 'b', 'c', '=B1']]).setNotes([['a', 'b', 'c', '']]); ss.setNamedRange('b', sheet.getRange('B:B'))`,
    );
    owner.moveColumns('Trang tính1', 2, 1, 4);
    expect(
      run(
        `return [sheet.getRange('A1:D1').getValues()[0], sheet.getRange('A1:D1').getNotes()[0], sheet.getRange('D1').getFormula(), ss.getRangeByName('b').getA1Notation()]`,
      ),
    ).toEqual([['a', 'c', 'b', 'b'], ['a', 'c', 'b', ''], '=C1', 'C:C']);
  });

  test('not every row can go, nor every row that is not frozen', () => {
    const { run } = openDesk();
    run(`sheet.deleteRows(11, 990); sheet.setFrozenRows(2)`);
    expect(() => run(`sheet.deleteRows(1, 10)`)).toThrow(/all the rows/);
    expect(() => run(`sheet.deleteRows(3, 8)`)).toThrow(/non-frozen/);
    expect(() => run(`sheet.deleteRows(9, 3)`)).toThrow(/outside the dimensions/);
    expect(run(`return [sheet.getMaxRows(), sheet.getFrozenRows(), sheet.getFrozenColumns()]`)).toEqual([
      10, 2, 0,
    ]);
  });

  test('the last row is the last one with content', () => {
    const { run } = openDesk();
    expect(
      run(`return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]`),
    ).toEqual([0, 0, 'A1']);
    run(`sheet.getRange('C7').setValue(1); sheet.getRange('F9').setBackground('#ff0000')`);
    expect(
      run(`return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]`),
    ).toEqual([7, 3, 'A1:C7']);
  });

  // https://developers.google.com/apps-script/reference/spreadsheet/sheet#appendrowrowcontents
  test('appendRow writes below the last row and makes room when the tab is full', () => {
    const { run } = openDesk();
    run(
      `sheet.deleteRows(3, 998); sheet.appendRow(['a', 1]); sheet.appendRow(['b', 2]); sheet.appendRow(['c', 3]);`,
    );
    expect(run(`return [sheet.getDataRange().getValues(), sheet.getMaxRows()]`)).toEqual([
      [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
      3,
    ]);
  });
});

describe('the file', () => {
  test('knows its name, locale, zone, people and address', () => {
    const { run } = openDesk({ title: 'Thi đua' });
    expect(
      run(`return [ss.getName(), ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone(), ss.getOwner().getEmail(),
        ss.getEditors().map(String), ss.getViewers().map(String), ss.getUrl().indexOf(ss.getId()) > 0, ss.getId().length]`),
    ).toEqual([
      'Thi đua',
      'vi_VN',
      'Asia/Ho_Chi_Minh',
      'chu@example.com',
      ['chu@example.com', 'donvi@example.com'],
      ['xem@example.com'],
      true,
      44,
    ]);
  });

  test('is shared and unshared by its editors', () => {
    const { run, host } = openDesk();
    run(`ss.addEditor('moi@example.com'); ss.removeEditor('donvi@example.com')`);
    expect(() => run('return 1', host.person('donvi@example.com'))).toThrow();
    expect(run('return 1', host.person('moi@example.com'))).toBe(1);
  });

  // https://developers.google.com/apps-script/reference/spreadsheet/named-range
  test('names ranges, folds their case and refuses names of cells', () => {
    const { run } = openDesk();
    run(`ss.setNamedRange('Danh_mục', sheet.getRange('A:B'))`);
    expect(
      run(
        `return [ss.getRange('danh_MỤC').getA1Notation(), ss.getRangeByName('khác'), ss.getNamedRanges()[0].getName()]`,
      ),
    ).toEqual(['A:B', null, 'Danh_mục']);
    for (const name of ['A1', 'R1C1', '1a', 'a b', 'true', '']) {
      expect(() => run(`ss.setNamedRange('${name}', sheet.getRange('A1'))`)).toThrow(/not a valid name/);
    }
    run(`ss.getNamedRanges()[0].setName('khác').setRange(sheet.getRange('C3')); ss.removeNamedRange('KHÁC')`);
    expect(() => run(`ss.removeNamedRange('x')`)).toThrow(/does not exist/);
    expect(run(`return ss.getNamedRanges().length`)).toBe(0);
  });

  // https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder
  test('keeps developer metadata on itself, on tabs, rows and columns', () => {
    const { run } = openDesk();
    expect(
      run(`var V = SpreadsheetApp.DeveloperMetadataVisibility;
        ss.addDeveloperMetadata('k', 'file', V.DOCUMENT); sheet.addDeveloperMetadata('k', 'tab'); sheet.getRange('C:C').addDeveloperMetadata('k', V.PROJECT);
        var all = ss.createDeveloperMetadataFinder().withKey('k').find();
        all[1].setValue('new');
        return [all.map(function (one) { return [one.getValue(), String(one.getVisibility()), String(one.getLocation().getLocationType())]; }),
          ss.createDeveloperMetadataFinder().withValue('new').find()[0].getLocation().getSheet().getName(), ss.getDeveloperMetadata().length]`),
    ).toEqual([
      [
        ['file', 'DOCUMENT', 'SPREADSHEET'],
        ['new', 'DOCUMENT', 'SHEET'],
        [null, 'PROJECT', 'COLUMN'],
      ],
      'Trang tính1',
      1,
    ]);
    run(`ss.getDeveloperMetadata()[0].remove()`);
    expect(run(`return ss.getDeveloperMetadata().length`)).toBe(0);
  });
});
