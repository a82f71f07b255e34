import { openDesk } from './desk.ts';

const DAY = 86_400_000;
const READ = `sheet.getRange('A1:C1').getValues().map(function (line) { return line.map(String); })`;

/** The same cells are read before and after: what was read before has to be forgotten. */
describe('cells that were read before are read anew', () => {
  test('after a write of another run, and of the same run', () => {
    const { run } = openDesk();
    expect(run(`return ${READ}`)).toEqual([['', '', '']]);
    run(`sheet.getRange('B1').setValue(7)`);
    expect(run(`return ${READ}`)).toEqual([['', '7', '']]);
    expect(run(`sheet.getRange('B1').setValue(8); return ${READ}`)).toEqual([['', '8', '']]);
  });

  test('after a formula’s source has changed on another tab', () => {
    const { run } = openDesk();
    run(`ss.insertSheet('Nguồn'); ss.getSheets()[0].getRange('A1').setFormula("='Nguồn'!A1 * 2")`);
    const total = `return ss.getSheets()[0].getRange('A1').getValue()`;
    expect(run(total)).toBe(0);
    run(`ss.getSheetByName('Nguồn').getRange('A1').setValue(21)`);
    expect(run(total)).toBe(42);
  });

  test('after a person has typed', () => {
    const { run, owner, host } = openDesk();
    expect(run(`return ${READ}`)).toEqual([['', '', '']]);
    owner.type(host.sheetNames()[0] ?? '', 'C1', 'xin chào');
    expect(run(`return ${READ}`)).toEqual([['', '', 'xin chào']]);
  });

  test('after midnight, where they follow the clock', () => {
    const { run, host } = openDesk();
    run(`sheet.getRange('A1').setFormula('=TODAY()')`);
    const today = `return Utilities.formatDate(sheet.getRange('A1').getValue(), 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd')`;
    expect(run(today)).toBe('2024-03-04');
    host.clock.advance(DAY);
    expect(run(today)).toBe('2024-03-05');
  });

  test('after another number format: a number becomes a date', () => {
    const { run } = openDesk();
    run(`sheet.getRange('A1').setValue(45000)`);
    const kind = `return sheet.getRange('A1').getValue() instanceof Date`;
    expect(run(kind)).toBe(false);
    run(`sheet.getRange('A1').setNumberFormat('dd/mm/yyyy')`);
    expect(run(kind)).toBe(true);
  });

  test('after another time zone of the file', () => {
    const { run } = openDesk();
    run(`sheet.getRange('A1').setValue(45000).setNumberFormat('dd/mm/yyyy')`);
    const moment = `return sheet.getRange('A1').getValue().getTime()`;
    const before = Number(run(moment));
    run(`ss.setSpreadsheetTimeZone('Etc/GMT')`);
    expect(Number(run(moment)) - before).toBe(7 * 3_600_000);
  });

  test('after rows were put in above', () => {
    const { run } = openDesk();
    run(`sheet.getRange('A1').setValue('đầu')`);
    expect(run(`return ${READ}`)).toEqual([['đầu', '', '']]);
    run(`sheet.insertRowBefore(1)`);
    expect(run(`return ${READ}`)).toEqual([['', '', '']]);
  });
});

test('what a script does to the values it read stays its own', () => {
  const { run } = openDesk();
  run(`sheet.getRange('A1').setValue(new Date(2024, 0, 1))`);
  const year = `sheet.getRange('A1').getValue().getFullYear()`;
  run(
    `var values = sheet.getRange('A1').getValues(); values[0][0].setFullYear(1999); values[0].push('x'); values.length = 0;`,
  );
  expect(run(`return ${year}`)).toBe(2024);
});
