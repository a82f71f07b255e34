import { openDesk } from './desk.ts';

const TAB = 'Trang tính1';

describe('people at the screen', () => {
  // https://developers.google.com/apps-script/guides/triggers/events#edit
  test('typing tells onEdit where, what, and what stood there before', () => {
    const { owner, run } = openDesk();
    const event = () => JSON.parse(String(run(`return ss.getSheets()[0].getRange('Z1').getValue()`)));
    owner.type(TAB, 'B2', '12,5');
    expect(event()).toEqual([TAB, 'B2', 12.5, null]);
    owner.type(TAB, 'B2', 'Có');
    expect(event()).toEqual([TAB, 'B2', 'Có', 12.5]);
    owner.type(TAB, 'B2', '');
    expect(event()).toEqual([TAB, 'B2', null, 'Có']);
    owner.paste(TAB, 'C3', [['a', 'b'], ['c']]);
    expect(event()).toEqual([TAB, 'C3:D4', null, null]);
  });

  test('typing what stands there already tells nobody', () => {
    const { owner, last } = openDesk();
    owner.type(TAB, 'B2', 'Có');
    const { id } = last();
    owner.type(TAB, 'B2', 'Có');
    owner.type(TAB, 'B3', '');
    expect(last().id).toBe(id);
  });

  test('typed texts are read by the file’s locale, pasted ones too; an apostrophe keeps text', () => {
    const { owner } = openDesk();
    owner.type(TAB, 'A1', '3/5/2024');
    owner.type(TAB, 'A2', '=A1+1');
    owner.type(TAB, 'A3', "'007");
    owner.paste(TAB, 'B1', [['95%'], ['1.234,5'], ['=1+1']]);
    expect(owner.see(TAB, 'A1:B3')).toEqual([
      ['03/05/2024', '95%'],
      ['04/05/2024', '1.234,50'],
      ['007', '2'],
    ]);
  });

  test('what is pasted beyond the end makes room', () => {
    const { owner, run } = openDesk();
    owner.paste(TAB, 'Z1000', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(run(`return [ss.getSheets()[0].getMaxRows(), ss.getSheets()[0].getMaxColumns()]`)).toEqual([
      1001, 27,
    ]);
    expect(owner.see(TAB, 'AA1001')).toEqual([['d']]);
  });

  test('the active cell is the one worked on last, for each person', () => {
    const { owner, unit, run } = openDesk();
    owner.addSheet('B');
    owner.type('B', 'C3', 'x');
    unit.type(TAB, 'D4', 'y');
    const where = `var cell = SpreadsheetApp.getCurrentCell(); return sheet.getName() + '!' + cell.getA1Notation()`;
    expect([run(where), run(where, unit)]).toEqual(['B!C3', `${TAB}!D4`]);
    run(`ss.getSheets()[0].getRange('A2:B9').activate()`);
    expect(run(`return SpreadsheetApp.getActiveRange().getA1Notation()`)).toBe('A2:B9');
  });

  test('rows and columns are inserted, deleted and sorted by their numbers', () => {
    const { owner } = openDesk();
    owner.paste(TAB, 'A1', [
      ['tên', 'số'],
      ['b', '1'],
      ['a', '2'],
      ['ă', '3'],
    ]);
    owner.insertRows(TAB, 2, 1);
    owner.deleteRows(TAB, 2, 1);
    owner.insertColumns(TAB, 1, 1);
    owner.deleteColumns(TAB, 1, 1);
    owner.sort(TAB, 'A2:B4', 1, true);
    expect(owner.see(TAB, 'A1:B4')).toEqual([
      ['tên', 'số'],
      ['a', '2'],
      ['ă', '3'],
      ['b', '1'],
    ]);
    owner.sort(TAB, 'A2:B4', 2, false);
    expect(owner.see(TAB, 'B2:B4')).toEqual([['3'], ['2'], ['1']]);
  });

  test('today moves with the clock', () => {
    const { owner, host } = openDesk();
    owner.type(TAB, 'A1', '=TODAY()');
    host.clock.advance(24 * 3_600_000);
    expect(owner.see(TAB, 'A1')).toEqual([['05/03/2024']]);
  });
});

describe('the picture of the file', () => {
  const lay = `sheet.getRange('A1:B2').setValues([['x', 1], ['=A1', 2]]).setNumberFormat('0.0').setNotes([['n', ''], ['n', '']]);
    sheet.getRange('A1:B1').setFontWeight('bold');
    var rule = SpreadsheetApp.newDataValidation().requireValueInList(['x']).build();
    sheet.getRange('A3:A9').setDataValidation(rule);
    sheet.getRange('A5').setDataValidation(rule);
    sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach(function (one) { one.remove(); });
    sheet.getRange('A1').protect().setDescription('b'); sheet.getRange('B1').protect().setDescription('a');
    ss.setNamedRange('n', sheet.getRange('A1'));`;

  test('is the same after laying the same twice, and tells a difference', () => {
    const { run, host } = openDesk();
    run(lay);
    const before = JSON.stringify(host.snapshot());
    run(lay);
    expect(JSON.stringify(host.snapshot())).toBe(before);
    run(`sheet.getRange('A7').setDataValidation(null)`);
    expect(JSON.stringify(host.snapshot())).not.toBe(before);
  });

  test('names what lies where', () => {
    const { run, host } = openDesk();
    run(lay);
    expect(host.snapshot()).toMatchObject({
      workbook: {
        sheets: [
          {
            name: TAB,
            cells: { A1: 'x', B1: 1, A2: { formula: '=A1', result: 'x' }, B2: 2 },
            notes: ['A1:A2: n'],
            formats: ['A1:A2: 0.0', 'B1:B2: 0.0'],
          },
        ],
        protections: [
          { description: 'a', range: 'B1' },
          { description: 'b', range: 'A1' },
        ],
        namedRanges: [{ name: 'n', place: `${TAB}!A1` }],
      },
    });
  });
});
