import type { Scalar } from '../../../host/engine/types.ts';
import { cellOf, column, formula, lay, oneSheet, plain, value } from './sheet.ts';

const names: (readonly Scalar[])[] = [
  ['An', 1],
  ['', 2],
  [null, 3],
  [5, 4],
  [true, 5],
];

describe('ARRAYFORMULA works element by element (https://support.google.com/docs/answer/3093275)', () => {
  it('joins texts one by one with &, numbers and booleans as texts', () => {
    expect(column('=ARRAYFORMULA(A1:A5&"-"&B1:B5)', names, 5)).toEqual(['An-1', '-2', '-3', '5-4', 'TRUE-5']);
  });

  it('leaves an error in its own element', () => {
    const cells: (readonly Scalar[])[] = [
      ['NTM', 'NTM', 7],
      ['xxx', 'PN', 8],
      ['PN', 'ND', 9],
    ];
    const lookup = 'VLOOKUP(A1:A3;B1:C3;2;FALSE)';
    expect(column(`=ARRAYFORMULA(IF(${lookup}>7;"hơn";"không"))`, cells, 3)).toEqual([
      'không',
      '#N/A',
      'hơn',
    ]);
    expect(column(`=ARRAYFORMULA(IFERROR(${lookup};0))`, cells, 3)).toEqual([7, 0, 8]);
  });

  it('counts by an array of criteria', () => {
    const cells: (readonly Scalar[])[] = [['a'], ['b'], ['A'], ['>0'], [1]];
    expect(column('=ARRAYFORMULA(COUNTIFS(A1:A5;A1:A5))', cells, 5)).toEqual([2, 1, 2, 1, 1]);
  });

  it('reduces AND and OR to one value for the whole range', () => {
    const cells: (readonly Scalar[])[] = [
      [true, false],
      [true, true],
    ];
    expect(column('=ARRAYFORMULA(IF(AND(A1:A2;B1:B2);"x";"y"))', cells, 2)).toEqual(['y', null]);
    expect(column('=ARRAYFORMULA(IF(OR(A1:A2;B1:B2);A1:A2;"y"))', cells, 2)).toEqual([true, true]);
    expect(column('=ARRAYFORMULA(IF(A1:A2*B1:B2;"x";"y"))', cells, 2)).toEqual(['y', 'x']);
  });

  it('repeats single rows and columns, and gives #N/A where an array is too short', () => {
    const cells: (readonly Scalar[])[] = [
      [1, 10],
      [2, 20],
      [3, 30],
    ];
    expect(column('=ARRAYFORMULA(A1:A3+B1:B2)', cells, 3)).toEqual([11, 22, '#N/A']);
    const engine = oneSheet();
    lay(engine, cells);
    engine.apply([formula(0, 3, '=ARRAYFORMULA(A1:A3*A1:B1)')]);
    expect(engine.values(1, { row: 0, column: 3, rows: 3, columns: 2 })).toEqual([
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
  });

  it('leaves cells empty where IF gives nothing', () => {
    expect(column('=ARRAYFORMULA(IF(A1:A5="";;1))', names, 5)).toEqual([1, null, null, 1, 1]);
  });

  it('chooses between a hundred values by nested IF as by single formulas', () => {
    const engine = oneSheet();
    lay(
      engine,
      Array.from({ length: 40 }, (_, row) => [row % 7 === 0 ? null : row * 3 - 20]),
    );
    const test = (range: string) => `IF(${range}="";"…";IF(${range}>=10;"✓";"✗"))`;
    engine.apply([
      formula(0, 2, `=ARRAYFORMULA(${test('A1:A40')})`),
      ...Array.from({ length: 40 }, (_, row) => formula(row, 3, `=${test(`A${row + 1}`)}`)),
    ]);
    const both = engine.values(1, { row: 0, column: 2, rows: 40, columns: 2 });
    for (const [spilled, single] of both) expect(spilled).toBe(single);
  });
});

describe('spilling (https://support.google.com/docs/answer/3093275)', () => {
  it('shows #REF! when something stands in the way, and spills again when it is gone', () => {
    const engine = oneSheet();
    lay(engine, [['a'], ['b'], ['c']]);
    engine.apply([formula(0, 2, '=ARRAYFORMULA(A1:A3&"!")'), value(2, 2, 'chắn')]);
    expect(plain(cellOf(engine, 0, 2))).toBe('#REF!');
    expect(cellOf(engine, 1, 2)).toBeNull();
    expect(engine.spill(1, 0, 2)).toBeNull();
    engine.apply([value(2, 2, null)]);
    expect(cellOf(engine, 2, 2)).toBe('c!');
    expect(engine.spill(1, 0, 2)).toEqual({ row: 0, column: 2, rows: 3, columns: 1 });
  });

  it('follows an edit of one cell', () => {
    const engine = oneSheet();
    lay(engine, [['a'], ['b']]);
    engine.apply([formula(0, 2, '=ARRAYFORMULA(A1:A2&"!")'), formula(0, 4, '=C2&"?"')]);
    expect(cellOf(engine, 0, 4)).toBe('b!?');
    engine.apply([value(1, 0, 'z')]);
    expect(cellOf(engine, 0, 4)).toBe('z!?');
  });

  it('counts empty texts of formulas into the used part, but not cells left without a value', () => {
    const engine = oneSheet();
    engine.apply([formula(1, 1, '=ARRAYFORMULA(IF(A1:A9="";;"x"))')]);
    expect(engine.used(1)).toEqual({ rows: 2, columns: 2 });
    engine.apply([formula(1, 1, '=ARRAYFORMULA(IF(A1:A9="";"";"x"))')]);
    expect(engine.used(1)).toEqual({ rows: 10, columns: 2 });
  });
});

describe('what the host does not know it does not guess', () => {
  test.each([
    '=A1:A3',
    '=A1:A3+1',
    '=LEN(A1:A3)',
    '=IF(A1:A3="x";1;2)',
    '=IF(TRUE;A1:A3;2)',
    '=COUNTIF(A1:A3;B1:B3)',
    '=VLOOKUP(A1:A3;B1:C3;2;FALSE)',
    '=SUM(A1:A3*2)',
  ])('%s wants an implicit intersection and is refused', (text) => {
    const engine = oneSheet();
    expect(() => engine.apply([value(0, 3, 'x'), formula(0, 4, text)])).toThrow(
      `not modelled: implicit intersection in ${text}`,
    );
    expect(cellOf(engine, 0, 3)).toBeNull();
  });

  test.each(['=SUM(A1:A3)', '=SUMPRODUCT((A1:A3="x")*1)', '=SUM(ARRAYFORMULA(A1:A3*2))', '=UNIQUE(A1:A3)'])(
    '%s takes ranges as they are',
    (text) => expect(() => oneSheet().apply([formula(0, 4, text)])).not.toThrow(),
  );

  test.each([
    ['=QUERY(A1:B2;"select A")', 'function QUERY'],
    ['=IF(A1;XLOOKUP(1;A1:A2;B1:B2);2)', 'function XLOOKUP'],
    ['={1;2}', 'array literal'],
    ['=tong+1', 'name tong'],
    ['=-A1^2', 'operator - before ^'],
  ])('%s is refused by name', (text, what) => {
    expect(() => oneSheet().apply([formula(0, 4, text)])).toThrow(`not modelled: ${what}`);
  });

  it('shows #ERROR! for a text that is no formula, and gives it back', () => {
    const engine = oneSheet();
    engine.apply([formula(0, 0, '=IF(A2;')]);
    expect(plain(cellOf(engine, 0, 0))).toBe('#ERROR!');
    expect(engine.formulas(1, { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([['=IF(A2;']]);
  });
});
