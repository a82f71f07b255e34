/** Tờ trình with its list in three blocks, and the list for publication. */
import { PageBreak, Paragraph } from 'docx';
import { KINDS, type KindCode } from '../../../src/catalogue/terms.ts';
import type { DocumentData } from '../../../src/commands/documentData.ts';
import type { ProposedLine } from '../../../src/commands/documentLists.ts';
import { addressOf, footOf, headOf, titleOf } from './frame.ts';
import { blank, centred, said } from './paper.ts';
import { type TableColumn, type TableLine, table } from './table.ts';
import { archivedBy, type Block, count, dayOf, KIND_NAMES } from './terms.ts';

type Data<K extends DocumentData['kind']> = Extract<DocumentData, { readonly kind: K }>;

export const proposalTitle = (year: number): string =>
  `Về việc đề nghị khen thưởng mô hình, điển hình tiên tiến năm ${year}`;
export const publicationTitle = (year: number): string =>
  `Mô hình, điển hình tiên tiến năm ${year} được công khai`;

const NUMERALS: Readonly<Record<KindCode, string>> = { TT: 'I', CN: 'II', HGD: 'III' };

/** Three blocks, each under its heading with how many it has; a fourth one only for lines that name no kind. */
function inBlocks<T extends { readonly kind: KindCode | null }>(
  items: readonly T[],
  cellsOf: (item: T) => readonly string[],
): TableLine[] {
  const block = (numeral: string, name: string, own: readonly T[]): TableLine[] => [
    { strong: true, group: true, cells: [numeral, `${name}: ${count(own.length)}`] },
    ...own.map((item, index) => ({ cells: [index + 1, ...cellsOf(item)] })),
  ];
  const open = items.filter((item) => item.kind === null);
  return [
    ...KINDS.flatMap(({ code }) =>
      block(
        NUMERALS[code],
        KIND_NAMES[code],
        items.filter((item) => item.kind === code),
      ),
    ),
    ...(open.length === 0 ? [] : block('IV', 'Chưa rõ đối tượng', open)),
  ];
}

const PROPOSED: readonly TableColumn[] = [
  { title: 'TT', share: 0.07, align: 'center' },
  { title: 'Tên', share: 0.21 },
  { title: 'Đơn vị', share: 0.16 },
  { title: 'Phong trào', share: 0.15 },
  { title: 'Thành tích', share: 0.22 },
  { title: 'Hình thức đề nghị', share: 0.19 },
];

/** `3 tập thể, 12 cá nhân`: kinds that are there. */
const kindsText = (lines: readonly { readonly kind: KindCode | null }[]): string =>
  KINDS.map(({ code }) => ({ name: KIND_NAMES[code], own: lines.filter((line) => line.kind === code) }))
    .filter(({ own }) => own.length > 0)
    .map(({ name, own }) => `${count(own.length)} ${name.toLocaleLowerCase('vi')}`)
    .join(', ');
/** The same after the sum, where there is anything to tell apart. */
const ofWhich = (lines: Parameters<typeof kindsText>[0]): string => {
  const kinds = kindsText(lines);
  return kinds === '' ? '' : `, gồm ${kinds}`;
};

/** How many of each form, in the order in which they first stand in the list. */
const formLines = (lines: readonly ProposedLine[]): string[] =>
  [...new Set(lines.map((line) => line.form))].map((form) => {
    const own = lines.filter((line) => line.form === form);
    return `- ${form === '' ? 'Chưa ghi hình thức' : form}: ${count(own.length)} trường hợp${ofWhich(own)}.`;
  });

export function proposalBlocks({ head, year, body }: Data<'proposal'>): Block[] {
  const { lines, proposal, proposalDate } = body;
  const dated = proposalDate === null ? '' : ` ngày ${dayOf(proposalDate)}`;
  const list = proposal === '' ? '(Kèm theo Tờ trình)' : `(Kèm theo Tờ trình số ${proposal}${dated})`;
  return [
    ...headOf(head),
    ...titleOf('TỜ TRÌNH', proposalTitle(year)),
    ...addressOf(head),
    said('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;'),
    said(
      `Căn cứ hồ sơ đề nghị của các cơ quan, đơn vị, địa phương và kết quả xét điều kiện của ${head.organ},`,
    ),
    said(
      `${head.organ} kính trình xem xét, khen thưởng ${count(lines.length)} trường hợp mô hình, điển hình tiên tiến năm ${year}${ofWhich(lines)}:`,
    ),
    ...formLines(lines).map((line) => said(line)),
    said('(Có danh sách kèm theo.)'),
    said('Kính đề nghị xem xét, quyết định./.', true),
    ...footOf(head, archivedBy(head)),
    new Paragraph({ children: [new PageBreak()] }),
    ...titleOf('DANH SÁCH', `Đề nghị khen thưởng mô hình, điển hình tiên tiến năm ${year}`),
    centred(list, { italics: true }),
    blank(),
    table(
      PROPOSED,
      inBlocks(lines, (line) => [
        ...[line.name, line.unitName, line.movement, line.achievement],
        [line.form, line.type].filter((part) => part !== '').join('\n'),
      ]),
    ),
  ];
}

const PUBLISHED: readonly TableColumn[] = [
  { title: 'TT', share: 0.07, align: 'center' },
  { title: 'Tên', share: 0.25 },
  { title: 'Đơn vị', share: 0.19 },
  { title: 'Phong trào', share: 0.19 },
  { title: 'Thành tích, hình thức khen thưởng', share: 0.3 },
];

export function publicationBlocks({ head, year, body }: Data<'publication'>): Block[] {
  const { exemplars } = body;
  return [
    ...headOf(head),
    ...titleOf('DANH SÁCH', publicationTitle(year)),
    said(
      `Danh sách gồm ${count(exemplars.length)} mô hình, điển hình đủ điều kiện và đồng ý công khai${ofWhich(exemplars)}.`,
    ),
    table(
      PUBLISHED,
      inBlocks(exemplars, (each) => [
        ...[each.name, each.unitName, each.movement],
        [each.achievement, each.form].filter((part) => part !== '').join('\n'),
      ]),
    ),
    ...footOf(head, archivedBy(head)),
  ];
}
