import { OWNER, openDesk, UNIT } from './desk.ts';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const onlyOwner = (what: string) => `var guard = ${what}.protect(); guard.removeEditors(guard.getEditors());`;

// https://developers.google.com/apps-script/reference/spreadsheet/range#protect()
describe('a new protection', () => {
  test('keeps nobody out until its list of editors is changed', () => {
    const { run, unit } = openDesk();
    run(`sheet.getRange('A1:B2').protect().setDescription('x')`);
    run(`sheet.getRange('A1').setValue(1)`, unit);
    expect(
      run(`return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getEditors().map(String)`),
    ).toEqual([OWNER, UNIT]);
  });

  test('mirrors the file’s editors, so somebody added later may edit too', () => {
    const { run, host } = openDesk();
    run(`sheet.getRange('A1').protect()`);
    host.share('moi@example.com', 'editor');
    run(`sheet.getRange('A1').setValue(1)`, host.person('moi@example.com'));
  });

  test('keeps out whoever is not on its list any more, at whatever write', () => {
    const { run, unit } = openDesk();
    run(onlyOwner(`sheet.getRange('B2:C3')`));
    for (const write of [
      `sheet.getRange('B2').setValue(1)`,
      `sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]])`,
      `sheet.getRange('C3').setFormula('=1')`,
      `sheet.getRange('B2').setNote('x')`,
      `sheet.getRange('B2').setNumberFormat('@')`,
      `sheet.getRange('B2').setBackground('#ff0000')`,
      `sheet.getRange('B2').setDataValidation(null)`,
      `sheet.getRange('B2').clearContent()`,
      `sheet.getRange('A1').copyTo(sheet.getRange('B2'))`,
      `sheet.getRange('B2:B3').sort(2)`,
      `sheet.sort(1)`,
      `sheet.clear()`,
      `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange('B:B')]).build()])`,
    ]) {
      expect(() => run(write, unit)).toThrow(PROTECTED);
    }
    run(`sheet.getRange('A1:A3').setValues([[1], [2], [3]])`, unit);
    run(`sheet.getRange('B2').setValue('chủ')`);
    expect(run(`return sheet.getRange('A1:B3').getValues()`)).toEqual([
      [1, ''],
      [2, 'chủ'],
      [3, ''],
    ]);
  });

  test('stacks on what lies there already', () => {
    const { run } = openDesk();
    expect(
      run(`sheet.getRange('A1').protect(); sheet.getRange('A1').protect();
        return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length`),
    ).toBe(2);
  });

  test('a warning keeps nobody out', () => {
    const { run, unit } = openDesk();
    run(`${onlyOwner(`sheet.getRange('A1')`)} guard.setWarningOnly(true)`);
    run(`sheet.getRange('A1').setValue(1)`, unit);
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/protection
describe('who may change a protection', () => {
  test('neither the owner nor the one who runs the script can be removed', () => {
    const { run, unit } = openDesk();
    run(`var guard = sheet.getRange('A1').protect(); guard.removeEditors(guard.getEditors());`, unit);
    expect(
      run(`return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getEditors().map(String)`),
    ).toEqual([OWNER, UNIT]);
  });

  test('nobody but its editors can change, read or remove it', () => {
    const { run, unit } = openDesk();
    run(onlyOwner(`sheet.getRange('A1')`));
    const guard = `sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]`;
    expect(run(`return ${guard}.canEdit()`, unit)).toBe(false);
    for (const call of [
      `addEditor('${UNIT}')`,
      `remove()`,
      `getEditors()`,
      `setDescription('x')`,
      `setRange(sheet.getRange('A2'))`,
      `setWarningOnly(true)`,
    ]) {
      expect(() => run(`${guard}.${call}`, unit)).toThrow(PROTECTED);
    }
    run(`${guard}.addEditor('${UNIT}')`);
    run(`sheet.getRange('A1').setValue(1)`, unit);
    run(`${guard}.removeEditor('${UNIT}')`);
    expect(() => run(`sheet.getRange('A1').setValue(1)`, unit)).toThrow(PROTECTED);
    run(`${guard}.remove()`);
    run(`sheet.getRange('A1').setValue(1)`, unit);
  });

  test('setDomainEdit throws on a file that no domain owns', () => {
    expect(() => openDesk().run(`sheet.protect().setDomainEdit(false)`)).toThrow(/domain/);
    openDesk({ account: 'workspace' }).run(`sheet.protect().setDomainEdit(false)`);
  });

  test('a viewer writes nothing', () => {
    const { viewer } = openDesk();
    expect(() => viewer.type('Trang tính1', 'A1', 'x')).toThrow();
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/sheet#protect()
describe('a protected sheet', () => {
  test('has one protection, and leaves its unprotected ranges free', () => {
    const { run, unit } = openDesk();
    run(
      `${onlyOwner('sheet')} sheet.protect().setUnprotectedRanges([sheet.getRange('A:A'), sheet.getRange('B1:B5')])`,
    );
    expect(run(`return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length`)).toBe(1);
    run(`sheet.getRange('A1:B5').setValue(1)`, unit);
    expect(() => run(`sheet.getRange('A1:B6').setValue(1)`, unit)).toThrow(PROTECTED);
    expect(() => run(`sheet.getRange('C1').setValue(1)`, unit)).toThrow(PROTECTED);
  });

  test('cannot be renamed, hidden, deleted, resized or changed in shape by others', () => {
    const { run, unit } = openDesk();
    run(`ss.insertSheet('Khác'); var guarded = ss.getSheetByName('Khác'); ${onlyOwner('guarded')}`);
    for (const change of [
      `setName('x')`,
      `hideSheet()`,
      `setColumnWidth(1, 50)`,
      `hideRows(1)`,
      `setFrozenRows(1)`,
      `insertRowsAfter(5, 1)`,
      `deleteColumn(1)`,
      `clearConditionalFormatRules()`,
    ]) {
      expect(() => run(`ss.getSheetByName('Khác').${change}`, unit)).toThrow(PROTECTED);
    }
    expect(() => run(`ss.deleteSheet(ss.getSheetByName('Khác'))`, unit)).toThrow(PROTECTED);
    run(`ss.insertSheet('Mới')`, unit);
  });
});

// https://support.google.com/docs/answer/1218656 : protections and the shape of the sheet
describe('rows and columns across what one may not edit', () => {
  const { run, unit } = openDesk();
  run(`${onlyOwner(`sheet.getRange('X:AZ'.replace('AZ', 'Z'))`)} ${onlyOwner(`sheet.getRange('A1:W3')`)}`);

  test('rows can be neither inserted, deleted nor sorted', () => {
    expect(() => run(`sheet.insertRowsAfter(10, 1)`, unit)).toThrow(PROTECTED);
    expect(() => run(`sheet.insertRowsAfter(sheet.getMaxRows(), 1)`, unit)).toThrow(PROTECTED);
    expect(() => run(`sheet.deleteRow(10)`, unit)).toThrow(PROTECTED);
    expect(() => run(`sheet.getRange('A5:Z9').sort(1)`, unit)).toThrow(PROTECTED);
    expect(() => unit.insertRows('Trang tính1', 10, 1)).toThrow(PROTECTED);
    expect(() => unit.deleteRows('Trang tính1', 10, 1)).toThrow(PROTECTED);
    expect(() => unit.sort('Trang tính1', 'A5:Z9', 1, true)).toThrow(PROTECTED);
    run(`sheet.getRange('A5:W9').sort(1)`, unit);
  });

  test('columns can be neither inserted into nor taken from protected rows', () => {
    expect(() => run(`sheet.insertColumnBefore(5)`, unit)).toThrow(PROTECTED);
    expect(() => run(`sheet.deleteColumn(5)`, unit)).toThrow(PROTECTED);
    expect(() => unit.moveColumns('Trang tính1', 2, 1, 5)).toThrow(PROTECTED);
    expect(() => unit.insertColumns('Trang tính1', 25, 1)).toThrow(PROTECTED);
  });

  test('whole columns cover rows added later; a fixed range does not grow below its end', () => {
    const desk = openDesk();
    desk.run(
      `${onlyOwner(`sheet.getRange('B:B')`)} ${onlyOwner(`sheet.getRange('A1:A1000')`)} sheet.insertRowsAfter(1000, 5)`,
    );
    expect(() => desk.run(`sheet.getRange('B1003').setValue(1)`, desk.unit)).toThrow(PROTECTED);
    desk.run(`sheet.getRange('A1003').setValue(1)`, desk.unit);
    expect(
      desk.run(
        `return ss.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(function (one) { return one.getRange().getA1Notation(); })`,
      ),
    ).toEqual(['B:B', 'A1:A1000']);
  });

  test('protections move with rows and columns put before them', () => {
    const desk = openDesk();
    desk.run(
      `${onlyOwner(`sheet.getRange('B2:C3')`)} sheet.insertRowsBefore(1, 2); sheet.insertColumnBefore(1); sheet.insertRowAfter(4)`,
    );
    expect(
      desk.run(
        `return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation()`,
      ),
    ).toBe('C4:D6');
  });
});

describe('at the screen', () => {
  test('typing and pasting into protected cells is refused, all or nothing', () => {
    const { run, unit } = openDesk();
    run(onlyOwner(`sheet.getRange('B2')`));
    expect(() => unit.type('Trang tính1', 'B2', 'x')).toThrow(PROTECTED);
    expect(() =>
      unit.paste('Trang tính1', 'A1', [
        ['1', '2'],
        ['3', '4'],
      ]),
    ).toThrow(PROTECTED);
    expect(unit.see('Trang tính1', 'A1:B2')).toEqual([
      ['', ''],
      ['', ''],
    ]);
    unit.paste('Trang tính1', 'A1', [['1', '2'], ['3']].slice(0, 1));
    expect(unit.see('Trang tính1', 'A1:B1')).toEqual([['1', '2']]);
  });

  test('tabs with something protected on them stay, others go', () => {
    const { run, unit, host } = openDesk();
    run(
      `ss.insertSheet('Giữ'); ss.insertSheet('Bỏ'); ${onlyOwner(`ss.getSheetByName('Giữ').getRange('A1')`)}`,
    );
    expect(() => unit.deleteSheet('Giữ')).toThrow(PROTECTED);
    unit.deleteSheet('Bỏ');
    unit.renameSheet('Giữ', 'Giữ lại');
    unit.addSheet('Của tôi', [['a', 'b']]);
    expect(host.sheetNames()).toEqual(['Trang tính1', 'Giữ lại', 'Của tôi']);
  });
});
