import { openDesk } from './desk.ts';

const TAB = 'Trang tính1';
const rejects = (cell: string, help = '') =>
  `The data you entered in cell ${cell} violates the data validation rules set on this cell.${help}`;

const lay = (require: string, more = '') =>
  `sheet.getRange('E5:E9').setDataValidation(SpreadsheetApp.newDataValidation().${require}.setAllowInvalid(false)${more}.build())`;

// https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
describe('a rule that rejects', () => {
  test.each([
    ["requireValueInList(['Có', 'Không'])", ['Có', ''], ['có', 'Co', 'Có ', '1']],
    ["requireValueInList(['2024', '2025'])", ['2024'], ['2023']],
    ['requireNumberBetween(0, 100)', ['0', '99,5'], ['101', '-1', 'abc', 'true']],
    ['requireNumberGreaterThanOrEqualTo(2)', ['2'], ['1,9']],
    ['requireDate()', ['3/5/2024', '05/2024'], ['31/2/2024', 'mai']],
    ['requireDateOnOrAfter(new Date(2024, 0, 1))', ['1/1/2024'], ['31/12/2023']],
    ['requireDateBetween(new Date(2024, 0, 1), new Date(2024, 11, 31))', ['31/12/2024'], ['1/1/2025']],
    ["requireTextContains('@')", ['a@b'], ['ab']],
    ['requireTextIsEmail()', ['a@b.vn'], ['a@b', 'x']],
    ['requireTextIsUrl()', ['https://example.com/a', 'example.com'], ['example', 'a b.com']],
    ['requireCheckbox()', ['TRUE', 'false'], ['có']],
  ])('%s', (require, good, bad) => {
    const { run, owner } = openDesk();
    run(lay(require));
    for (const text of good) owner.type(TAB, 'E5', text);
    for (const text of bad) expect(() => owner.type(TAB, 'E5', text)).toThrow(rejects('E5'));
  });

  test('says the author’s help text too', () => {
    const { run, owner } = openDesk();
    run(lay("requireValueInList(['Có'])", ".setHelpText('Chọn Có.')"));
    expect(() => owner.type(TAB, 'E7', 'x')).toThrow(rejects('E7', ' Chọn Có.'));
  });

  test('refuses a script’s values as well, and names the first bad cell', () => {
    const { run } = openDesk();
    run(lay("requireValueInList(['Có'])"));
    expect(() => run(`sheet.getRange('D5:E6').setValues([['x', 'Có'], ['x', 'x']])`)).toThrow(rejects('E6'));
    run(`sheet.getRange('E5:E6').setValues([['Có'], ['']])`);
  });

  test('lets pasted values in', () => {
    const { run, owner } = openDesk();
    run(lay("requireValueInList(['Có'])"));
    owner.paste(TAB, 'E5', [['x'], ['y']]);
    expect(owner.see(TAB, 'E5:E6')).toEqual([['x'], ['y']]);
  });

  test('offers what a range shows, and follows that range', () => {
    const { run, owner } = openDesk();
    run(`var list = ss.insertSheet('Danh mục'); list.getRange('B2:B3').setValues([['NTM'], ['CDS']]);
      ss.getSheets()[0].getRange('E5').setDataValidation(SpreadsheetApp.newDataValidation()
        .requireValueInRange(list.getRange('B2:B')).setAllowInvalid(false).build());
      list.insertRowBefore(1); list.insertColumnBefore(1);`);
    owner.type(TAB, 'E5', 'CDS');
    expect(() => owner.type(TAB, 'E5', 'XYZ')).toThrow(rejects('E5'));
    expect(
      run(
        `return ss.getSheets()[0].getRange('E5').getDataValidation().getCriteriaValues()[0].getA1Notation()`,
      ),
    ).toBe('C3:C');
  });

  test('by a formula of one’s own is not modelled, and says so when something is typed', () => {
    const { run, owner } = openDesk();
    run(lay("requireFormulaSatisfied('=E5>1')"));
    expect(() => owner.type(TAB, 'E5', '1')).toThrow('not modelled: validation CUSTOM_FORMULA');
  });
});

describe('rules as objects', () => {
  const { run } = openDesk();

  test('a rule warns and shows its arrow unless told otherwise', () => {
    expect(
      run(`sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build());
        var rule = sheet.getRange('A1').getDataValidation();
        return [rule.getAllowInvalid(), rule.getHelpText(), rule.getCriteriaValues(),
          rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST]`),
    ).toEqual([true, '', [['a', 'b'], true], true]);
  });

  test('a copied rule can be changed and is another one', () => {
    expect(
      run(`var rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 2).setHelpText('x').build();
        var other = rule.copy().withCriteria(rule.getCriteriaType(), [3, 4]).setAllowInvalid(false).build();
        return [rule.getCriteriaValues(), other.getCriteriaValues(), rule.getAllowInvalid(), other.getAllowInvalid(), other.getHelpText()]`),
    ).toEqual([[1, 2], [3, 4], true, false, 'x']);
  });

  test('rules are set cell by cell, read back the same, and cleared', () => {
    expect(
      run(`var rule = SpreadsheetApp.newDataValidation().requireDate().build();
        var range = sheet.getRange('B1:C2'); range.setDataValidations([[rule, null], [null, rule]]);
        var read = range.getDataValidations().map(function (line) { return line.map(function (one) { return one !== null; }); });
        sheet.getRange('B1').clearDataValidations();
        return [read, sheet.getRange('B1').getDataValidation(), sheet.getRange('C2').getDataValidation() !== null]`),
    ).toEqual([
      [
        [true, false],
        [false, true],
      ],
      null,
      true,
    ]);
  });

  test('dates come back as dates', () => {
    expect(
      run(
        `return SpreadsheetApp.newDataValidation().requireDateAfter(new Date(2024, 4, 3)).build().getCriteriaValues()[0].toISOString()`,
      ),
    ).toBe('2024-05-02T17:00:00.000Z');
  });
});
