/** What cells hold: https://developers.google.com/apps-script/reference/spreadsheet/range */
import { filled } from '../area.ts';
import { type Left, requireWritable } from '../content.ts';
import { badArguments } from '../errors.ts';
import { as, type GRange } from '../google.ts';
import { requireShape, requireValid, requireWrite } from './entry.ts';
import { RangePlace } from './place.ts';

/** Queues the values after all checks that Google makes at once. */
function write(range: RangePlace, method: string, values: unknown[][]): void {
  const { session, sheetId, rect } = range;
  values.forEach((line, i) => {
    line.forEach((value, j) => {
      requireWritable(value, i, j);
    });
  });
  requireWrite(session, sheetId, rect);
  requireValid(session.book, sheetId, rect, values);
  session.queue(`Range.${method}`, range.cells, { kind: 'content', sheet: sheetId, rect, values });
}

const asFormula = (value: unknown, method: string): string => {
  if (typeof value !== 'string') throw badArguments(`Range.${method}`);
  return value === '' || value.startsWith('=') ? value : `=${value}`;
};

function readValues(range: RangePlace, method: string): readonly (readonly Left[])[] {
  const { session, sheetId, rect } = range;
  session.read(`Range.${method}`, range.cells);
  return session.book.valuesOf(sheetId, rect);
}

function readTexts(
  range: RangePlace,
  method: string,
  kind: 'displayed' | 'formulas' | 'numberFormats',
): string[][] {
  range.session.read(`Range.${method}`, range.cells);
  return range.session.book.engine[kind](range.sheetId, range.rect);
}

export class RangeValues
  extends RangePlace
  implements
    Pick<
      GRange,
      | 'getValue'
      | 'getValues'
      | 'setValue'
      | 'setValues'
      | 'getDisplayValue'
      | 'getDisplayValues'
      | 'getFormula'
      | 'getFormulas'
      | 'setFormula'
      | 'setFormulas'
      | 'getNumberFormat'
      | 'getNumberFormats'
      | 'setNumberFormat'
      | 'setNumberFormats'
      | 'isBlank'
      | 'clearContent'
    >
{
  getValue(): ReturnType<GRange['getValue']> {
    return readValues(this, 'getValue')[0]?.[0] ?? '';
  }
  getValues(): ReturnType<GRange['getValues']> {
    return readValues(this, 'getValues').map((line) => [...line]);
  }
  setValue(value: unknown): GRange {
    write(this, 'setValue', filled(this.rect, value));
    return as<GRange>(this);
  }
  setValues(values: unknown[][]): GRange {
    write(this, 'setValues', requireShape(values, this.rect, 'Range.setValues'));
    return as<GRange>(this);
  }
  getDisplayValue(): string {
    return readTexts(this, 'getDisplayValue', 'displayed')[0]?.[0] ?? '';
  }
  getDisplayValues(): string[][] {
    return readTexts(this, 'getDisplayValues', 'displayed');
  }
  getFormula(): string {
    return readTexts(this, 'getFormula', 'formulas')[0]?.[0] ?? '';
  }
  getFormulas(): string[][] {
    return readTexts(this, 'getFormulas', 'formulas');
  }
  setFormula(formula: string): GRange {
    write(this, 'setFormula', filled(this.rect, asFormula(formula, 'setFormula')));
    return as<GRange>(this);
  }
  setFormulas(formulas: string[][]): GRange {
    const lines = requireShape(formulas, this.rect, 'Range.setFormulas');
    const cells = lines.map((line) => line.map((formula) => asFormula(formula, 'setFormulas')));
    write(this, 'setFormulas', cells);
    return as<GRange>(this);
  }
  getNumberFormat(): string {
    return readTexts(this, 'getNumberFormat', 'numberFormats')[0]?.[0] ?? '';
  }
  getNumberFormats(): string[][] {
    return readTexts(this, 'getNumberFormats', 'numberFormats');
  }
  setNumberFormat(numberFormat: string): GRange {
    queueFormats(this, 'setNumberFormat', filled(this.rect, numberFormat), 1);
    return as<GRange>(this);
  }
  setNumberFormats(numberFormats: string[][]): GRange {
    queueFormats(this, 'setNumberFormats', requireShape(numberFormats, this.rect, 'Range.setNumberFormats'));
    return as<GRange>(this);
  }
  isBlank(): boolean {
    return readValues(this, 'isBlank').every((line) => line.every((value) => value === ''));
  }
  clearContent(): GRange {
    write(this, 'clearContent', filled(this.rect, null));
    return as<GRange>(this);
  }
}

/** A format for the whole range is one thing to write, however many cells it covers. */
function queueFormats(range: RangePlace, method: string, formats: unknown[][], cells = range.cells): void {
  const { session, sheetId, rect } = range;
  const texts = formats.map((line) =>
    line.map((format) => {
      if (typeof format !== 'string') throw badArguments(`Range.${method}`);
      return format;
    }),
  );
  requireWrite(session, sheetId, rect);
  const apply = () => session.book.engine.setNumberFormats(sheetId, rect, texts);
  session.queue(`Range.${method}`, cells, { kind: 'effect', apply });
}
