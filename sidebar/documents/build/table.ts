/** Tables of a document: a head that is repeated on every page, rows that no page break cuts. */
import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { paragraph, SIZES, type Style, TEXT_WIDTH } from './paper.ts';

export interface TableColumn {
  readonly title: string;
  /** Share of the text's width; the shares of a table add up to 1. */
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right';
}
/** Cells in the order of the columns; `strong` for sums and groups. */
export interface TableLine {
  readonly cells: readonly (string | number)[];
  readonly strong?: boolean;
  /** The second cell is the last one and reaches to the table's end. */
  readonly group?: boolean;
}

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const MARGINS = { top: 30, bottom: 30, left: 70, right: 70 } as const;

function cell(
  text: string,
  width: number,
  align: keyof typeof ALIGN,
  style: Style,
  columnSpan = 1,
): TableCell {
  return new TableCell({
    columnSpan,
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    verticalAlign: VerticalAlignTable.CENTER,
    children: text
      .split('\n')
      .map((each) => paragraph(each, { size: SIZES.table, ...style }, { alignment: ALIGN[align] })),
  });
}

export function table(columns: readonly TableColumn[], lines: readonly TableLine[]): Table {
  const widths = columns.map(({ share }) => Math.round(TEXT_WIDTH * share));
  const widthOf = (index: number): number => widths[index] ?? 0;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, index) => cell(title, widthOf(index), 'center', { bold: true })),
  });
  const span = (index: number): number => widths.slice(index).reduce((sum, width) => sum + width, 0);
  const rows = lines.map(({ cells, strong = false, group = false }) => {
    const style = { bold: strong };
    const own = group ? columns.slice(0, 1) : columns;
    const children = own.map(({ align = 'left' }, index) =>
      cell(shown(cells[index]), widthOf(index), align, style),
    );
    const last = group ? [cell(shown(cells[1]), span(1), 'left', style, columns.length - 1)] : [];
    return new TableRow({ cantSplit: true, children: [...children, ...last] });
  });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [head, ...rows],
  });
}

const shown = (value: string | number | undefined): string =>
  typeof value === 'number' ? value.toLocaleString('vi-VN') : (value ?? '');

const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;

/** Two columns without lines: the head of a document, and its foot. */
export function columns(
  widths: readonly [number, number],
  rows: readonly (readonly [TableCell['options']['children'], TableCell['options']['children']])[],
): Table {
  return new Table({
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                borders: NO_BORDERS,
                margins: { left: 0, right: 0 },
                children,
              }),
          ),
        }),
    ),
  });
}
