import { openDesk } from './desk.ts';

const TAB = 'Trang tính1';
const PROTECTED = /trying to edit a protected cell/;

/** Column A belongs to the owner alone; the rest is everybody's. */
const guarded = () => {
  const desk = openDesk();
  desk.owner.paste(TAB, 'A1', [
    ['mã', 'tên', 'số'],
    ['1', 'An', '3'],
    ['2', 'Bé', '1'],
    ['3', 'Cúc', '2'],
  ]);
  desk.run(`sheet.getRange('A:A').protect().setDescription('keys').removeEditors(['donvi@example.com'])`);
  return desk;
};

describe('tabs by hand', () => {
  test('are put into another order', () => {
    const { owner, host } = openDesk();
    owner.addSheet('B');
    owner.addSheet('C');
    owner.moveSheet('C', 1);
    expect(host.sheetNames()).toEqual(['C', TAB, 'B']);
    expect(() => owner.moveSheet('C', 4)).toThrow(/outside the dimensions/);
  });

  test('are duplicated beside the original with contents, marks and protections', () => {
    const { unit, host, run } = guarded();
    run(`sheet.addDeveloperMetadata('mark', 'value')`);
    const copy = unit.duplicateSheet(TAB);
    expect(host.sheetNames()).toEqual([TAB, copy]);
    expect(unit.see(copy, 'B2')).toEqual([['An']]);
    expect(
      run(
        `return ss.createDeveloperMetadataFinder().withKey('mark').find().map(function (each) { return each.getLocation().getSheet().getName(); })`,
      ),
    ).toEqual([TAB, copy]);
    expect(() => unit.type(copy, 'A2', 'x')).toThrow(PROTECTED);
  });

  test('are hidden while another one is seen', () => {
    const { owner } = openDesk();
    expect(() => owner.hideSheet(TAB, true)).toThrow(/hide all/);
    owner.addSheet('B');
    owner.hideSheet(TAB, true);
    expect(() => owner.deleteSheet('B')).toThrow(/visible/);
    owner.hideSheet(TAB, false);
    owner.deleteSheet('B');
  });

  test('rows and columns are hidden and frozen, and scripts read them as before', () => {
    const { unit, run } = guarded();
    unit.hideRows(TAB, 2, 2, true);
    unit.hideColumns(TAB, 2, 1, true);
    unit.freeze(TAB, { rows: 1 });
    expect(
      run(`return [sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(2), sheet.getFrozenRows()]`),
    ).toEqual([true, true, 1]);
    expect(run(`return sheet.getRange('B2:B4').getValues()`)).toEqual([['An'], ['Bé'], ['Cúc']]);
    unit.hideRows(TAB, 2, 2, false);
    expect(run(`return sheet.isRowHiddenByUser(3)`)).toBe(false);
    expect(() => unit.hideRows(TAB, 1000, 2, true)).toThrow(/outside the dimensions/);
  });
});

describe('emptying', () => {
  test('takes contents and leaves formats, and tells onEdit the range', () => {
    const { unit, run } = guarded();
    unit.format(TAB, 'C2', '0.00');
    unit.clear(TAB, 'B2:C3');
    expect(unit.see(TAB, 'B2:C4')).toEqual([
      ['', ''],
      ['', ''],
      ['Cúc', '2'],
    ]);
    expect(run(`return sheet.getRange('C2').getNumberFormat()`)).toBe('0.00');
    expect(unit.see(TAB, 'Z1')[0]?.[0]).toContain('B2:C3');
  });

  test('is all or nothing where a cell is protected', () => {
    const { unit } = guarded();
    expect(() => unit.clear(TAB, 'A2:B2')).toThrow(PROTECTED);
    expect(unit.see(TAB, 'A2:B2')).toEqual([['1', 'An']]);
  });
});

describe('merged cells', () => {
  test('keep the first value, lose the others, and swallow what is written under them', () => {
    const { unit, run } = guarded();
    unit.merge(TAB, 'B2:B4');
    run(`sheet.getRange('B2:B4').setValues([['x'], ['y'], ['z']])`);
    expect(run(`return sheet.getRange('B2:B4').getValues()`)).toEqual([['x'], [''], ['']]);
    expect(() => unit.type(TAB, 'B3', 'w')).toThrow(/under a merge/);
    unit.unmerge(TAB, 'B2:B4');
    unit.type(TAB, 'B3', 'w');
    expect(unit.see(TAB, 'B2:B4')).toEqual([['x'], ['w'], ['']]);
  });

  test('are neither cut nor laid over protected cells, and cannot be sorted or filtered', () => {
    const { unit, run } = guarded();
    expect(() => unit.merge(TAB, 'A2:B2')).toThrow(PROTECTED);
    unit.merge(TAB, 'B2:B3');
    expect(() => unit.merge(TAB, 'B3:B4')).toThrow(/select all cells in a merged range/);
    expect(() => unit.unmerge(TAB, 'B2')).toThrow(/select all cells in a merged range/);
    expect(() => unit.paste(TAB, 'B3', [['x'], ['y']])).toThrow(/partially intersects a merge/);
    expect(() => unit.sort(TAB, 'B2:C4', 3, true)).toThrow(/sort a range with vertical merges/);
    expect(() => run(`sheet.getRange('B2:C4').sort(3)`)).toThrow(/vertical merges/);
    expect(() => unit.filter(TAB, 'B1:C4', 3, ['1'])).toThrow(/vertical merges/);
  });
});

describe('a filter', () => {
  test('changes nothing that scripts read or write', () => {
    const { unit, run, host } = guarded();
    const before = JSON.stringify(host.snapshot());
    unit.filter(TAB, 'B1:C4', 3, ['1']);
    expect(JSON.stringify(host.snapshot())).not.toBe(before);
    run(`sheet.getRange('B3').setValue('Ba')`);
    expect(run(`return sheet.getRange('B2:B4').getValues()`)).toEqual([['An'], ['Ba'], ['Cúc']]);
    expect(() => unit.filter(TAB, 'B1:C4', 3, ['1'])).toThrow(/already has a filter/);
    unit.removeFilter(TAB);
    unit.filter(TAB, 'B1:C4', 3, ['1']);
  });

  test('needs the right to edit every cell of its range', () => {
    expect(() => guarded().unit.filter(TAB, 'A1:C4', 3, ['1'])).toThrow(PROTECTED);
  });

  test('goes with its columns and survives saving', () => {
    const { unit, owner, host } = guarded();
    unit.filter(TAB, 'B1:C4', 3, ['1']);
    owner.insertColumns(TAB, 1, 1);
    const [sheet] = (host.snapshot() as { workbook: { sheets: { filter: unknown }[] } }).workbook.sheets;
    expect(sheet?.filter).toMatchObject({ area: { column: 2 }, column: 3 });
    expect(host.save()).toBeDefined();
  });
});

describe('find and replace', () => {
  test('passes over what the person may not edit, formulas and their results, and says how many', () => {
    const { unit, owner } = guarded();
    owner.paste(TAB, 'A5', [['Bé khóa']]);
    owner.type(TAB, 'D1', '=B3');
    owner.type(TAB, 'E1', 'sau cùng');
    expect(unit.replace(TAB, 'bé', 'Bình')).toBe(1);
    expect(unit.see(TAB, 'A5')).toEqual([['Bé khóa']]);
    expect(unit.see(TAB, 'B3')).toEqual([['Bình']]);
    expect(unit.see(TAB, 'D1')).toEqual([['Bình']]);
  });

  test('reaches every tab where none is named', () => {
    const { owner } = openDesk();
    owner.paste(TAB, 'A1', [['xã Cũ', 'khác']]);
    owner.addSheet('B', [['xã Cũ']]);
    expect(owner.replace(null, 'Cũ', 'Mới')).toBe(2);
    expect(owner.see('B', 'A1')).toEqual([['xã Mới']]);
  });
});

describe('rules taken away', () => {
  test('a dropdown, colours and a protection, by those who may', () => {
    const { unit, owner, run } = guarded();
    run(`sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['An']).setAllowInvalid(false).build());
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('An').setBackground('#ff0000').setRanges([sheet.getRange('A2:B4')]).build()]);`);
    expect(() => unit.type(TAB, 'B2', 'Bình')).toThrow(/data validation/);
    unit.clearValidation(TAB, 'B2');
    unit.type(TAB, 'B2', 'Bình');
    expect(() => unit.clearConditional(TAB)).toThrow(PROTECTED);
    owner.clearConditional(TAB);
    expect(run(`return sheet.getConditionalFormatRules().length`)).toBe(0);
    expect(() => unit.removeProtection(TAB, 'keys')).toThrow(PROTECTED);
    owner.removeProtection(TAB, 'keys');
    unit.type(TAB, 'A2', 'x');
  });
});

test('a viewer does none of it', () => {
  const { viewer } = guarded();
  for (const act of [
    () => viewer.clear(TAB, 'B2'),
    () => viewer.merge(TAB, 'B2:B3'),
    () => viewer.filter(TAB, 'B1:C4', 3, []),
    () => viewer.replace(null, 'An', 'x'),
    () => viewer.duplicateSheet(TAB),
    () => viewer.moveSheet(TAB, 1),
    () => viewer.format(TAB, 'B2', '@'),
  ])
    expect(act).toThrow(/may only view/);
});
