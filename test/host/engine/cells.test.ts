import fc from 'fast-check';
import { createEngine } from '../../../host/engine/engine.ts';
import type { Scalar } from '../../../host/engine/types.ts';
import { cellOf, formula, formulaAt, lay, NOW, oneSheet, plain, value } from './sheet.ts';

const awkward = fc.constantFrom<Scalar>(
  '007',
  '=x',
  '+1',
  '1/2/2024',
  'TRUE',
  "'abc",
  "''",
  '#N/A',
  '#REF!',
  '1e5',
  ' 5 ',
  '12%',
  'a\r\nb',
  'Hoà'.normalize('NFD'),
  '\uD83D',
  '[a](https://x.vn)',
  'https://x.vn',
  '$5',
  1e21,
  -0.1,
  5e-324,
  1.7976931348623157e308,
  45419.5,
);
const scalar = fc.oneof(
  awkward,
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.boolean(),
);

describe('values', () => {
  it('stay exactly as they are given', () => {
    const engine = oneSheet();
    fc.assert(
      fc.property(fc.array(scalar, { minLength: 1, maxLength: 20 }), (scalars) => {
        engine.apply(scalars.map((given, row) => value(row, 1, given)));
        const read = engine.values(1, { row: 0, column: 1, rows: scalars.length, columns: 1 });
        expect(read.flat()).toEqual(scalars);
      }),
    );
  });

  it('survive a change of style, of number format, of place and of sheet', () => {
    const engine = oneSheet();
    const given: Scalar[] = ['007', "'abc", '=x', 'a\r\nb', 5, true, '1/2/2024', '#N/A'];
    lay(
      engine,
      given.map((one) => [one]),
    );
    const rect = { row: 0, column: 0, rows: given.length, columns: 1 };
    engine.setStyle(1, rect, { bold: true });
    engine.setNumberFormats(
      1,
      rect,
      given.map(() => ['@']),
    );
    engine.insertRows(1, 0, 1);
    engine.duplicateSheet(1, { id: 2, name: 'Bản sao', index: 1 });
    expect(engine.values(2, { ...rect, row: 1 }).flat()).toEqual(given);
  });

  it('are cleared by null and by the empty text, while formats and styles stay', () => {
    const engine = oneSheet();
    const rect = { row: 0, column: 0, rows: 1, columns: 2 };
    lay(engine, [[1, 2]]);
    engine.setNumberFormats(1, rect, [['0.00', 'dd/MM/yyyy']]);
    engine.setStyle(1, rect, { background: '#ff0000' });
    lay(engine, [[null, '']]);
    expect(engine.values(1, rect)).toEqual([[null, null]]);
    expect(engine.used(1)).toBeNull();
    expect(engine.numberFormats(1, rect)).toEqual([['0.00', 'dd/MM/yyyy']]);
    expect(engine.styles(1, rect)).toEqual([[{ background: '#ff0000' }, { background: '#ff0000' }]]);
  });

  it('are written all or not at all', () => {
    const engine = oneSheet();
    expect(() => engine.apply([value(0, 0, 'a'), value(60, 0, 'b')])).toThrow('outside 60 × 26');
    expect(() => engine.apply([value(0, 0, 'a'), value(0, 0, 'b', 5)])).toThrow('There is no sheet 5');
    expect(cellOf(engine, 0, 0)).toBeNull();
  });

  it('of one batch are taken in order', () => {
    const engine = oneSheet();
    engine.apply([value(0, 0, 'a'), formula(0, 0, '=1+1'), formula(0, 1, '=A1*2'), value(0, 0, 5)]);
    expect(engine.values(1, { row: 0, column: 0, rows: 1, columns: 2 })).toEqual([[5, 10]]);
  });
});

describe('errors', () => {
  it('bear the names that Google shows, with a reason', () => {
    const engine = oneSheet();
    engine.apply([formula(0, 0, '=B1'), formula(0, 1, '=A1'), formula(1, 0, '=1/0')]);
    expect(plain(cellOf(engine, 0, 0))).toBe('#REF!');
    expect(cellOf(engine, 1, 0)).toEqual({ error: '#DIV/0!', reason: 'The divisor is zero' });
  });
});

describe('the clock', () => {
  it('is the host’s, in the time zone of the sheet, and followed when asked', () => {
    let now = NOW;
    const engine = oneSheet('vi_VN', () => now);
    engine.apply([formula(0, 0, '=TODAY()'), formula(0, 1, '=A1+1'), formula(0, 2, '=NOW()')]);
    const rect = { row: 0, column: 0, rows: 1, columns: 3 };
    expect(engine.values(1, rect)).toEqual([[45419, 45420, 45419.125]]);
    now = new Date('2024-05-07T17:00:00Z');
    expect(engine.values(1, rect)[0]?.[0]).toBe(45419);
    engine.refresh();
    expect(engine.values(1, rect)).toEqual([[45420, 45421, 45420]]);
    expect(engine.numberFormats(1, rect)[0]?.[0]).toBe('dd/MM/yyyy');
    expect(engine.displayed(1, rect)[0]?.slice(0, 2)).toEqual(['08/05/2024', '09/05/2024']);
  });
});

describe('a snapshot', () => {
  it('opens as the same workbook', () => {
    const engine = oneSheet();
    engine.addSheet({ id: 7, name: 'Ẩn', index: 0, rows: 5, columns: 3 });
    lay(engine, [
      ['007', 1.5, true],
      [null, "'x", '=y'],
    ]);
    engine.apply([formula(3, 0, '=ARRAYFORMULA(A1:C1&"\\""")'), formula(0, 0, "='Trang 1'!A1", 7)]);
    engine.setNumberFormats(1, { row: 0, column: 1, rows: 1, columns: 1 }, [['dd/MM/yyyy']]);
    engine.setStyle(1, { row: 0, column: 0, rows: 1, columns: 3 }, { bold: true, wrap: true, border: true });
    engine.hideSheet(7, true);
    engine.hideRows(1, 3, 2, true);
    engine.freeze(1, { rows: 2 });
    engine.mergeCells(1, { row: 8, column: 0, rows: 1, columns: 3 });
    const picture: unknown = JSON.parse(JSON.stringify(engine.snapshot()));
    const again = createEngine({ locale: 'vi_VN', load: picture });
    expect(JSON.parse(JSON.stringify(again.snapshot()))).toEqual(picture);
    expect(again.sheets()).toEqual(engine.sheets());
    const all = { row: 0, column: 0, rows: 60, columns: 26 };
    expect(again.values(1, all)).toEqual(engine.values(1, all));
    expect(again.formulas(1, all)).toEqual(engine.formulas(1, all));
    expect(again.frozen(1)).toEqual({ rows: 2, columns: 0 });
    expect(again.hiddenRows(1)).toEqual([3, 4]);
    expect(formulaAt(again, 0, 0, 7)).toBe("='Trang 1'!A1");
  });
});
