import { openDesk } from './desk.ts';

// https://developers.google.com/apps-script/reference/spreadsheet/range#setValues(Object)
describe('the shape of what is written', () => {
  const { run } = openDesk();

  test('too few or too many rows are refused in Google’s words', () => {
    expect(() => run(`sheet.getRange('A1:B2').setValues([[1, 2]])`)).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
  });

  test('a row of another width is refused, wherever it stands', () => {
    expect(() => run(`sheet.getRange('A1:B2').setValues([[1, 2], [3]])`)).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  test('a range outside the sheet is refused', () => {
    const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(() => run(`sheet.getRange(1001, 1)`)).toThrow(outside);
    expect(() => run(`sheet.getRange(1, 20, 1, 10)`)).toThrow(outside);
    expect(() => run(`sheet.getRange('AB1')`)).toThrow(outside);
    expect(() => run(`sheet.getRange(1, 1).offset(-1, 0)`)).toThrow(outside);
    expect(() => run(`sheet.getRange(1, 1, 0, 1)`)).toThrow(
      'The number of rows in the range must be at least 1.',
    );
  });

  test('more than 50,000 characters in a cell are refused', () => {
    expect(() => run(`sheet.getRange('A1').setValue('x'.repeat(50001))`)).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    run(`sheet.getRange('A1').setValue('x'.repeat(50000))`);
  });

  test.each(['undefined', 'NaN', 'Infinity', '{}', '[1]'])('%s is no value for a cell', (value) => {
    expect(() => run(`sheet.getRange('A1').setValue(${value})`)).toThrow(/^Cannot write/);
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/range#getValues()
describe('values come back as Google gives them', () => {
  const read = (write: string, at = 'A1') => `sheet.getRange('A1').${write}; 
    var value = sheet.getRange('${at}').getValue();
    return [Object.prototype.toString.call(value).slice(8, -1), value instanceof Date ? value.toISOString() : value];`;

  test.each([
    [`setValue(1.5)`, ['Number', 1.5]],
    [`setValue(true)`, ['Boolean', true]],
    [`setValue('Có')`, ['String', 'Có']],
    [`setValue('')`, ['String', '']],
    [`setValue(null)`, ['String', '']],
    [`setValue(new Date(2024, 4, 3))`, ['Date', '2024-05-02T17:00:00.000Z']],
    [`setValue('=1+1')`, ['Number', 2]],
    [`setFormula('SUM(1;2)')`, ['Number', 3]],
    [`setFormula('=MATCH(9;B1:B2;0)')`, ['String', '#N/A']],
    [`setFormula('=1/0')`, ['String', '#DIV/0!']],
    [`setFormula('=TODAY()')`, ['Date', '2024-03-03T17:00:00.000Z']],
    [`setValue("'=1+1")`, ['String', '=1+1']],
    [`setValue("'001")`, ['String', '001']],
    [`setValue('001')`, ['Number', 1]],
    [`setValue('1.234,5')`, ['Number', 1234.5]],
    [`setValue('TRUE')`, ['Boolean', true]],
    [`setValue('03/05/2024')`, ['Date', '2024-05-02T17:00:00.000Z']],
    [`setNumberFormat('@').setValue('001')`, ['String', '001']],
    [`setNumberFormat('@').setValue('03/05/2024')`, ['String', '03/05/2024']],
  ])('%s', (write, expected) => {
    expect(openDesk().run(read(write))).toEqual(expected);
  });

  test('under en_US a dot is decimal and the month comes first', () => {
    const { run } = openDesk({ locale: 'en_US' });
    expect(run(read(`setValue('1,234.5')`))).toEqual(['Number', 1234.5]);
    expect(run(read(`setValue('5/3/2024')`))).toEqual(['Date', '2024-05-02T17:00:00.000Z']);
  });

  test('what the screen shows follows format and locale', () => {
    const { run } = openDesk();
    run(`sheet.getRange('A1:C1').setValues([[new Date(2024, 4, 3), 0.5, 1234.5]]);
      sheet.getRange('B1').setNumberFormat('0%'); sheet.getRange('C1').setNumberFormat('#,##0.00');`);
    expect(run(`return sheet.getRange('A1:C1').getDisplayValues()`)).toEqual([
      ['03/05/2024', '50%', '1.234,50'],
    ]);
  });

  test('a number written over a formula that gave a date is a number', () => {
    const { run } = openDesk();
    run(`sheet.getRange('A1').setFormula('=TODAY()')`);
    expect(run(read('setValue(5)'))).toEqual(['Number', 5]);
    run(`sheet.getRange('A1').setFormula('=TODAY()')`);
    expect(run(read('setValue(new Date(2024, 4, 3))'))).toEqual(['Date', '2024-05-02T17:00:00.000Z']);
  });

  test('formulas are given back as they were written, and only where they stand', () => {
    const { run } = openDesk();
    run(`sheet.getRange('A1:B1').setFormulas([['=IF(B1="";"Thiếu";"Đủ")', '']])`);
    expect(run(`return sheet.getRange('A1:B1').getFormulas()`)).toEqual([['=IF(B1="";"Thiếu";"Đủ")', '']]);
    expect(run(`return sheet.getRange('A1').getValue()`)).toBe('Thiếu');
  });

  test('a range’s place is known without asking Google', () => {
    const { run, last } = openDesk();
    const place = run(`var range = sheet.getRange('B2:D');
      return [range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn(), range.getNumRows(),
        range.getNumColumns(), range.getA1Notation(), range.isEndRowBounded(), range.getSheet().getName(),
        range.offset(1, 1, 2, 2).getA1Notation(), range.getCell(2, 2).getA1Notation()];`);
    expect(place).toEqual([2, 2, 1000, 4, 999, 3, 'B2:D', false, 'Trang tính1', 'C3:D4', 'C3']);
    expect(last().totalCalls).toBe(0);
  });

  test('clearing takes contents, formats, notes or rules as it is told', () => {
    const { run } = openDesk();
    run(`sheet.getRange('A1:B2').setValue(7).setNote('n').setBackground('#ff0000').setNumberFormat('0.0')`);
    run(
      `sheet.getRange('A1').clearContent(); sheet.getRange('B1').clear(); sheet.getRange('A2').clear({ commentsOnly: true })`,
    );
    expect(
      run(`var range = sheet.getRange('A1:B2');
        return [range.getValues(), range.getNotes(), range.getBackgrounds(), range.getNumberFormats()]`),
    ).toEqual([
      [
        ['', ''],
        [7, 7],
      ],
      [
        ['n', 'n'],
        ['', 'n'],
      ],
      [
        ['#ff0000', '#ffffff'],
        ['#ff0000', '#ff0000'],
      ],
      [
        ['0.0', ''],
        ['0.0', '0.0'],
      ],
    ]);
  });

  test('copying takes values, looks and rules; sorting puts numbers before texts and empty cells last', () => {
    const { run } = openDesk();
    run(`sheet.getRange('A1:A4').setValues([['b'], [''], [2], [1]]).setFontWeight('bold');
      sheet.getRange('A1').setNote('n'); sheet.getRange('A1:A4').copyTo(sheet.getRange('C1'));
      sheet.getRange('A1:A4').sort({ column: 1, ascending: false });`);
    expect(
      run(`return [sheet.getRange('A1:A4').getValues().join(), sheet.getRange('C1:C4').getValues().join(),
      sheet.getRange('C1').getNote(), sheet.getRange('C4').getFontWeight()]`),
    ).toEqual(['b,2,1,', 'b,,2,1', 'n', 'bold']);
    run(`sheet.getRange('A1:A4').sort(1)`);
    expect(run(`return sheet.getRange('A1:A4').getValues().join()`)).toBe('1,2,b,');
  });
});
