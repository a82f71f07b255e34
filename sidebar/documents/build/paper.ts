/** The sheet of paper and its smallest parts, as NĐ 30/2020/NĐ-CP, phụ lục I, measures them. */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx';
import { wholeCharacters, withoutDirections } from '../../../src/domain/texts.ts';

export const FONT = 'Times New Roman';
/** Sizes in half points. */
export const SIZES = { body: 28, head: 26, emblem: 24, table: 24, recipients: 22 } as const;

const mm = convertMillimetersToTwip;
export const PAGE = { width: mm(210), height: mm(297) } as const;
export const MARGINS = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(18) } as const;
/** Between the margins. */
export const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;
const FIRST_LINE = mm(12.7);

export interface Style {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
}

// Word refuses a file with a control character in its text.
const CONTROL = /[\p{Cc}\ufffe\uffff]/gu;
export const plain = (text: string): string =>
  wholeCharacters(withoutDirections(text).replace(CONTROL, ' ')).normalize('NFC');

export const run = (text: string, { bold, italics, underline, size = SIZES.body }: Style = {}): TextRun =>
  new TextRun({
    text: plain(text),
    font: FONT,
    size,
    bold: bold ?? false,
    italics: italics ?? false,
    ...(underline ? { underline: {} } : {}),
  });

export const paragraph = (text: string, style: Style = {}, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [run(text, style)] });

export const centred = (text: string, style: Style = {}, options: IParagraphOptions = {}): Paragraph =>
  paragraph(text, style, { alignment: AlignmentType.CENTER, ...options });

/** A paragraph of the body: justified, its first line set in. `closing` ones stay on the page of the signature. */
export const said = (text: string, closing = false): Paragraph =>
  paragraph(
    text,
    {},
    {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: FIRST_LINE },
      spacing: { before: 60, after: 60, line: 276, lineRule: LineRuleType.AUTO },
      keepNext: closing,
    },
  );

/** A heading that stays with what follows it. */
export const heading = (text: string): Paragraph =>
  paragraph(
    text,
    { bold: true },
    {
      keepNext: true,
      indent: { firstLine: FIRST_LINE },
      spacing: { before: 120, after: 60 },
    },
  );

/** What a person wrote, a paragraph a line; a dotted line to write on where there is nothing. */
export const written = (text: string, closing = false): Paragraph[] => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (lines.length > 0 ? lines : ['…'.repeat(28)]).map((line) => said(line.trim(), closing));
};

/** A thin rule of a share of the column's width, in its middle. */
export const rule = (columnWidth: number, share: number): Paragraph => {
  const inset = Math.round((columnWidth * (1 - share)) / 2);
  return new Paragraph({
    indent: { left: inset, right: inset },
    spacing: { before: 0, after: 60, line: 40, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
};

export const blank = (keepNext = false): Paragraph =>
  paragraph('', {}, { spacing: { before: 0, after: 0 }, keepNext });
