import { parseTyped } from '../../../host/engine/typed.ts';
import type { LocaleId, Scalar } from '../../../host/engine/types.ts';
import { formula, lay, oneSheet, value } from './sheet.ts';

function shown(scalar: Scalar, format: string, locale: LocaleId = 'vi_VN'): string | undefined {
  const engine = oneSheet(locale);
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  lay(engine, [[scalar]]);
  engine.setNumberFormats(1, cell, [[format]]);
  return engine.displayed(1, cell)[0]?.[0];
}

describe('number formats show as in https://developers.google.com/workspace/sheets/api/guides/formats', () => {
  const cases: readonly (readonly [Scalar, string, string])[] = [
    [1234.5, '', '1234,5'],
    [1234.5, '0', '1235'],
    [1234.5, '0.00', '1234,50'],
    [1234567.891, '#,##0', '1.234.568'],
    [-1234.5, '#,##0.00', '-1.234,50'],
    [0.95, '0%', '95%'],
    [45419.5, 'dd/MM/yyyy', '07/05/2024'],
    [45419.5, 'd/M/yy', '7/5/24'],
    [45419.563, 'dd/MM/yyyy HH:mm', '07/05/2024 13:30'],
    [45419.563, 'yyyy-MM-dd"T"HH:mm:ss', '2024-05-07T13:30:43'],
    [5, '@', '5'],
    ['007', '0.00', '007'],
    [true, '', 'TRUE'],
    [null, '0.00', ''],
    [1000, '#,##0 "đồng"', '1.000 đồng'],
    [1 / 3, '0.###############', '0,333333333'],
  ];
  for (const [scalar, format, text] of cases) {
    it(`${scalar} by ${format || 'no format'} is ${text}`, () => expect(shown(scalar, format)).toBe(text));
  }

  it('in an American sheet with point and comma', () => {
    expect(shown(1234.5, '#,##0.00', 'en_US')).toBe('1,234.50');
    expect(shown(1234.5, '', 'en_US')).toBe('1234.5');
  });

  it('are given back as they were set, and refused when nobody can read them', () => {
    const engine = oneSheet();
    const row = { row: 0, column: 0, rows: 1, columns: 3 };
    engine.setNumberFormats(1, row, [['dd/MM/yyyy HH:mm', '@', '#,##0 "đ"']]);
    expect(engine.numberFormats(1, row)).toEqual([['dd/MM/yyyy HH:mm', '@', '#,##0 "đ"']]);
    expect(() => engine.setNumberFormats(1, row, [['MMMM', '', '']])).toThrow(
      'not modelled: number format MMMM',
    );
  });

  it('of dates pass from cell to formula', () => {
    const engine = oneSheet();
    lay(engine, [[45419, 45410]]);
    engine.setNumberFormats(1, { row: 0, column: 0, rows: 1, columns: 2 }, [['dd/MM/yyyy', 'dd/MM/yyyy']]);
    const texts = ['=A1', '=A1+1', '=A1-B1', '=DATE(2024;1;2)', '=ARRAYFORMULA(IF(A1:B1>45415;A1:B1;0))'];
    engine.apply(texts.map((text, row) => formula(row + 1, 0, text)));
    expect(engine.displayed(1, { row: 1, column: 0, rows: 5, columns: 1 }).flat()).toEqual([
      '07/05/2024',
      '08/05/2024',
      '9',
      '02/01/2024',
      '07/05/2024',
    ]);
  });

  it('of text leave numbers numbers', () => {
    const engine = oneSheet();
    lay(engine, [[5]]);
    engine.setNumberFormats(1, { row: 0, column: 0, rows: 1, columns: 1 }, [['@']]);
    engine.apply([formula(0, 1, '=ISNUMBER(A1)'), value(1, 0, '5'), formula(1, 1, '=ISNUMBER(A2)')]);
    expect(engine.values(1, { row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
      [5, true],
      ['5', false],
    ]);
  });
});

describe('styles', () => {
  it('add to what is there', () => {
    const engine = oneSheet();
    const two = { row: 0, column: 0, rows: 1, columns: 2 };
    engine.setStyle(1, two, { bold: true, background: '#eeeeee', horizontal: 'center' });
    engine.setStyle(
      1,
      { ...two, columns: 1 },
      { bold: false, wrap: true, fontColor: '#ff0000', vertical: 'top' },
    );
    expect(engine.styles(1, two)).toEqual([
      [
        {
          bold: false,
          background: '#eeeeee',
          horizontal: 'center',
          wrap: true,
          fontColor: '#ff0000',
          vertical: 'top',
        },
        { bold: true, background: '#eeeeee', horizontal: 'center' },
      ],
    ]);
  });
});

describe('what is typed is read by locale (https://support.google.com/docs/answer/58515)', () => {
  const vietnamese: readonly (readonly [string, Scalar, string?])[] = [
    ['5', 5],
    ['-0,5', -0.5],
    ['1.234', 1234, '#,##0'],
    ['1.234.567,5', 1234567.5, '#,##0.00'],
    ['1.5', '1.5'],
    ['1,234,5', '1,234,5'],
    ['95%', 0.95, '0%'],
    ['95,5%', 0.955, '0.00%'],
    ['7/5/2024', 45419, 'dd/MM/yyyy'],
    ['2024-05-07', 45419, 'dd/MM/yyyy'],
    ['07/05/2024 12:00', 45419.5, 'dd/MM/yyyy HH:mm:ss'],
    ['31/02/2024', '31/02/2024'],
    ['true', true],
    ["'007", '007'],
    ["''x", "'x"],
    ['007', 7],
    ['Trà My', 'Trà My'],
    ['=', '='],
    ['', null],
  ];
  for (const [text, scalar, format] of vietnamese) {
    it(`${text || 'nothing'} in Việt Nam is ${JSON.stringify(scalar)}`, () => {
      expect(parseTyped('vi_VN', text)).toEqual({ content: { value: scalar }, ...(format && { format }) });
    });
  }

  it('differently in America', () => {
    expect(parseTyped('en_US', '1,234.5')).toEqual({ content: { value: 1234.5 }, format: '#,##0.00' });
    expect(parseTyped('en_US', '5/7/2024')).toEqual({ content: { value: 45419 }, format: 'M/d/yyyy' });
    expect(parseTyped('en_US', '0,5')).toEqual({ content: { value: '0,5' } });
  });

  it('as a formula after =, and as a text in a cell of texts', () => {
    expect(parseTyped('vi_VN', '=A1')).toEqual({ content: { formula: '=A1' } });
    expect(parseTyped('vi_VN', '=A1', '@')).toEqual({ content: { value: '=A1' } });
    expect(parseTyped('vi_VN', '007', '@')).toEqual({ content: { value: '007' } });
  });
});
