import fc from 'fast-check';
import { cellOf, formula, formulaAt, lay, oneSheet, plain, value } from './sheet.ts';

const address = fc
  .tuple(
    fc.constantFrom('', '$'),
    fc.constantFrom('A', 'C', 'Z'),
    fc.constantFrom('', '$'),
    fc.integer({ min: 1, max: 50 }),
  )
  .map(([fixedColumn, column, fixedRow, row]) => `${fixedColumn}${column}${fixedRow}${row}`);
const prefix = fc.constantFrom('', "'Trang 1'!", "'Xã Trà Bui'!", 'DonVi!', "'It''s'!", "'2024'!");
const single = fc.tuple(prefix, address).map((parts) => parts.join(''));
const range = fc.oneof(
  fc
    .tuple(prefix, fc.constantFrom('A2:A', 'B:D', '$A$1:$C$9', '3:5', 'A5:A5', 'A1:$B$7', 'B$2:B'))
    .map((parts) => parts.join('')),
);
const text = fc
  .string({ unit: 'grapheme', maxLength: 6 })
  .map((raw) => `"${raw.replaceAll('"', '""').replace(/[\r\n\uE002]/g, '')}"`);
const number = fc.constantFrom('0', '12', '3,5', '0,25');

const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    single,
    text,
    number,
    fc
      .tuple(tie('expression'), fc.constantFrom('+', '&', '=', '<>', '>=', '*'), tie('expression'))
      .map((parts) => parts.join('')),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `IF(${a}; ${b};"")`),
    tie('expression').map((inner) => `(${inner})`),
    fc.tuple(range, tie('expression')).map(([cells, criterion]) => `COUNTIFS(${cells};${criterion})`),
    range.map((cells) => `SUM(ARRAYFORMULA(LEN(${cells})))`),
  ),
}));

function fiveSheets() {
  const engine = oneSheet();
  const names = ['Xã Trà Bui', 'DonVi', "It's", '2024'];
  names.forEach((name, index) => {
    engine.addSheet({ id: index + 2, name, index: index + 1, rows: 60, columns: 26 });
  });
  return engine;
}

describe('formulas are given back as they were written', () => {
  it('whatever they say', () => {
    const engine = fiveSheets();
    fc.assert(
      fc.property(expression, (written) => {
        engine.apply([formula(59, 25, `=${written}`)]);
        expect(formulaAt(engine, 59, 25)).toBe(`=${written}`);
      }),
      { numRuns: 300 },
    );
  });

  it('and move down with the rows they speak of', () => {
    const down = (cells: string) =>
      cells.replace(/[A-Z]\$?\d+/g, (cell) => cell.replace(/\d+/, (row) => String(Number(row) + 3)));
    fc.assert(
      fc.property(address, address, (from, to) => {
        const engine = oneSheet();
        engine.addSheet({ id: 2, name: 'Khác', index: 1, rows: 9, columns: 9 });
        const written = `SUM('Trang 1'!${from};'Trang 1'!${to})`;
        engine.apply([formula(0, 0, `=${written}`, 2)]);
        engine.insertRows(1, 0, 3);
        expect(formulaAt(engine, 0, 0, 2)).toBe(`=${down(written)}`);
      }),
      { numRuns: 60 },
    );
  });

  it('with either separator in an American sheet', () => {
    const engine = oneSheet('en_US');
    engine.apply([formula(0, 0, '=IF(1.5>1,"a","b")'), formula(0, 1, '=IF(1.5>1;"a";"b")')]);
    expect([cellOf(engine, 0, 0), cellOf(engine, 0, 1)]).toEqual(['a', 'a']);
    expect(engine.formulas(1, { row: 0, column: 0, rows: 1, columns: 2 })).toEqual([
      ['=IF(1.5>1,"a","b")', '=IF(1.5>1;"a";"b")'],
    ]);
  });
});

describe('a change of locale', () => {
  it('changes how formulas are written and texts are read, not the formats that were set', () => {
    const engine = oneSheet();
    const row = { row: 0, column: 0, rows: 1, columns: 3 };
    lay(engine, [[45419]]);
    engine.setNumberFormats(1, { ...row, columns: 1 }, [['dd/MM/yyyy']]);
    engine.apply([formula(0, 1, '=IF(0,5>0;"1,5";2)&";"'), formula(0, 2, '=1/2&""')]);
    engine.setLocale('en_US');
    expect(engine.formulas(1, row)).toEqual([['', '=IF(0.5>0,"1,5",2)&";"', '=1/2&""']]);
    expect(engine.displayed(1, row)).toEqual([['07/05/2024', '1,5;', '0.5']]);
    expect(engine.numberFormats(1, row)[0]?.[0]).toBe('dd/MM/yyyy');
  });
});

describe('formulas follow what happens to the sheets', () => {
  it('ranges grow, shrink and lose what was deleted', () => {
    const engine = oneSheet();
    engine.apply([formula(20, 5, '=SUM(A2:A10)'), formula(20, 6, '=A3'), formula(20, 7, '=SUM(A5:A6)')]);
    engine.insertRows(1, 4, 2);
    expect(engine.formulas(1, { row: 22, column: 5, rows: 1, columns: 3 })).toEqual([
      ['=SUM(A2:A12)', '=A3', '=SUM(A7:A8)'],
    ]);
    engine.deleteRows(1, 2, 6);
    expect(engine.formulas(1, { row: 16, column: 5, rows: 1, columns: 3 })).toEqual([
      ['=SUM(A2:A6)', '=#REF!', '=SUM(#REF!)'],
    ]);
    expect(plain(cellOf(engine, 16, 6))).toBe('#REF!');
    expect(plain(cellOf(engine, 16, 7))).toBe('#REF!');
  });

  it('a column that is moved takes its references along', () => {
    const engine = oneSheet();
    lay(engine, [
      ['a', 'b', 'c', 'd'],
      [1, 2, 3, 4],
    ]);
    engine.setColumnWidth(1, 0, 1, 222);
    engine.apply([formula(5, 8, '=A2*10'), formula(6, 8, '=SUM(A1:D2)'), formula(7, 8, '=B2')]);
    engine.moveColumns(1, 0, 1, 3);
    expect(engine.values(1, { row: 0, column: 0, rows: 2, columns: 4 })).toEqual([
      ['b', 'c', 'a', 'd'],
      [2, 3, 1, 4],
    ]);
    expect(formulaAt(engine, 5, 8)).toBe('=C2*10');
    expect(formulaAt(engine, 7, 8)).toBe('=A2');
    expect([cellOf(engine, 5, 8), cellOf(engine, 6, 8), cellOf(engine, 7, 8)]).toEqual([10, 10, 2]);
    expect(engine.columnWidths(1).indexOf(222)).toBe(2);
    engine.moveColumns(1, 2, 1, 0);
    expect(engine.values(1, { row: 1, column: 0, rows: 1, columns: 4 })).toEqual([[1, 2, 3, 4]]);
    expect(formulaAt(engine, 5, 8)).toBe('=A2*10');
  });

  it('a sheet that is renamed is called by its new name', () => {
    const engine = fiveSheets();
    engine.apply([formula(0, 0, "='Xã Trà Bui'!A1+DonVi!B2")]);
    engine.renameSheet(2, 'TraBui');
    engine.renameSheet(3, 'Đơn vị');
    expect(formulaAt(engine, 0, 0)).toBe("=TraBui!A1+'Đơn vị'!B2");
  });

  it('a sheet that is deleted leaves #REF!, one that never was stays as written', () => {
    const engine = fiveSheets();
    engine.apply([formula(0, 0, '=DonVi!B2'), formula(1, 0, "='Không có'!B2")]);
    engine.deleteSheet(3);
    expect([formulaAt(engine, 0, 0), formulaAt(engine, 1, 0)]).toEqual(['=#REF!', "='Không có'!B2"]);
    expect([plain(cellOf(engine, 0, 0)), plain(cellOf(engine, 1, 0))]).toEqual(['#REF!', '#REF!']);
  });

  it('a copied sheet reads its own cells, and others where it names them', () => {
    const engine = fiveSheets();
    engine.apply([
      value(0, 0, 7),
      formula(0, 1, '=A1&"""x\\"'),
      formula(0, 2, "='Trang 1'!A1"),
      formula(1, 0, '=ARRAYFORMULA(A1:A1&B1:C1)'),
    ]);
    engine.duplicateSheet(1, { id: 9, name: 'Bản sao', index: 0 });
    engine.apply([value(0, 0, 8, 9)]);
    expect(engine.values(9, { row: 0, column: 0, rows: 2, columns: 3 })).toEqual([
      [8, '8"x\\', 7],
      ['88"x\\', '87', null],
    ]);
    expect(formulaAt(engine, 0, 1, 9)).toBe('=A1&"""x\\"');
  });
});
