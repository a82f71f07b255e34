import type ExcelJS from 'exceljs';
import { odooFormat } from './number-format.ts';
import type { CellStyle } from './types.ts';

/** Excel writes months and hours small, as o-spreadsheet does, and knows `@`. */
export function excelNumberFormat(format: string): string {
  const translated = odooFormat(format) ?? (format === '@' ? '@' : 'General');
  return translated.replace(/\ba\b/, 'AM/PM');
}

/** `#1a2b3c` as Excel has it: opaque, without the sharp. */
function argb(color: string): { argb: string } {
  const hex = color.replace('#', '').toUpperCase();
  return { argb: `FF${hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex}` };
}

function fontOf({ bold, italic, fontSize, fontColor }: CellStyle): Partial<ExcelJS.Font> {
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(fontSize === undefined ? {} : { size: fontSize }),
    ...(fontColor === undefined ? {} : { color: argb(fontColor) }),
  };
}

function alignmentOf({ wrap, horizontal, vertical }: CellStyle): Partial<ExcelJS.Alignment> {
  return {
    ...(wrap === undefined ? {} : { wrapText: wrap }),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
  };
}

const LINE: ExcelJS.Border = { style: 'thin', color: { argb: 'FFB7B7B7' } };

export function excelStyle(style: CellStyle): Partial<ExcelJS.Style> {
  const [font, alignment] = [fontOf(style), alignmentOf(style)];
  const { background, border } = style;
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(background ? { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(background) } } : {}),
    ...(border ? { border: { top: LINE, bottom: LINE, left: LINE, right: LINE } } : {}),
  };
}
