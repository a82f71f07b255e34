/** What stands around every document's body: emblem or party's name, organ, number, place and day, title, signature, recipients. */
import { AlignmentType, Paragraph, type Table } from 'docx';
import type { DocumentHead } from '../../../src/commands/documentHead.ts';
import { signingLines } from '../../../src/domain/documents.ts';
import { blank, centred, paragraph, rule, run, SIZES, TEXT_WIDTH } from './paper.ts';
import { columns } from './table.ts';

const LEFT = Math.round(TEXT_WIDTH * 0.42);
const WIDTHS: readonly [number, number] = [LEFT, TEXT_WIDTH - LEFT];
/** Longer names take two lines. */
const ONE_LINE = 22;
const PLACE = / (TỈNH|HUYỆN|THỊ TRẤN|XÃ|PHƯỜNG|THÀNH PHỐ) /;

/** Capitals; a long name breaks before its place, as every office writes its own. */
function organLines(organ: string): readonly string[] {
  const capitals = organ.toLocaleUpperCase('vi');
  const at = capitals.search(PLACE);
  return capitals.length <= ONE_LINE || at < 0 ? [capitals] : [capitals.slice(0, at), capitals.slice(at + 1)];
}

const pad = (number: number): string => String(number).padStart(2, '0');
/** Days below 10 and the first two months take a zero. */
function dayText({ place, today }: DocumentHead): string {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  return `${place === '' ? '………' : place}, ngày ${pad(day)} tháng ${month < 3 ? pad(month) : month} năm ${year}`;
}

const tight = { spacing: { before: 0, after: 0 } } as const;

function organOf(head: DocumentHead, size: number): Paragraph[] {
  const superior = head.superior === '' ? [] : organLines(head.superior);
  return [
    ...superior.map((line) => centred(line, { size }, tight)),
    ...organLines(head.organ).map((line) => centred(line, { size, bold: true }, tight)),
  ];
}

const numberText = ({ number, family }: DocumentHead): string =>
  `Số${family === 'party' ? '' : ':'}         ${number === '' ? '/………' : number}`;

function stateHead(head: DocumentHead): Table {
  const right = WIDTHS[1];
  return columns(WIDTHS, [
    [
      [...organOf(head, SIZES.emblem), rule(LEFT, 0.35)],
      [
        centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: SIZES.emblem, bold: true }, tight),
        centred('Độc lập - Tự do - Hạnh phúc', { size: SIZES.head, bold: true }, tight),
        rule(right, 0.6),
      ],
    ],
    [
      [centred(numberText(head), { size: SIZES.head }, tight)],
      [centred(dayText(head), { size: SIZES.head, italics: true }, tight)],
    ],
  ]);
}

/** 36-HD/VPTW: the party's name in place of the emblem, a star below the organ. */
function partyHead(head: DocumentHead): Table {
  return columns(WIDTHS, [
    [
      [
        ...organOf(head, SIZES.body),
        centred('*', { size: SIZES.body, bold: true }, tight),
        centred(numberText(head), { size: SIZES.body }, tight),
      ],
      [
        centred('ĐẢNG CỘNG SẢN VIỆT NAM', { size: 30, bold: true }, tight),
        rule(WIDTHS[1], 0.68),
        blank(),
        centred(dayText(head), { size: SIZES.body, italics: true }, tight),
      ],
    ],
  ]);
}

/** Mass organisations have rules of their own, which we lack: theirs are printed by NĐ 30. */
export const headOf = (head: DocumentHead): (Table | Paragraph)[] => [
  head.family === 'party' ? partyHead(head) : stateHead(head),
  blank(),
];

/** Tên loại and trích yếu. */
export const titleOf = (name: string, about: string): Paragraph[] => [
  centred(name, { bold: true }, { ...tight, keepNext: true }),
  centred(about, { bold: true }, { ...tight, keepNext: true }),
  rule(TEXT_WIDTH, 0.2),
  blank(),
];

/** Whom a request is addressed to. */
export const addressOf = ({ recipients }: DocumentHead): Paragraph[] =>
  recipients.map((each) => centred(`Kính gửi: ${each}.`, {}, { spacing: { before: 60, after: 180 } }));

/** Nơi nhận on the left, chức vụ and name on the right, kept on one page. */
export function footOf(head: DocumentHead, archived: string): (Table | Paragraph)[] {
  const isParty = head.family === 'party';
  const named = isParty ? { underline: true } : { bold: true, italics: true };
  const small = { size: SIZES.recipients };
  const left = [
    paragraph('Nơi nhận:', { size: SIZES.emblem, ...named }, tight),
    ...head.recipients.map((each) => paragraph(`- ${each};`, small, tight)),
    paragraph(archived, small, tight),
  ];
  const lines = signingLines(head);
  const signed = lines.length > 0 ? lines : ['…………………'];
  const right = [
    ...signed.map((line) => centred(line, { bold: true }, { ...tight, keepNext: true })),
    ...Array.from({ length: 4 }, blank),
    new Paragraph({
      ...tight,
      alignment: AlignmentType.CENTER,
      children: [run(head.signatoryName === '' ? '…………………' : head.signatoryName, { bold: true })],
    }),
  ];
  return [blank(true), columns([LEFT, TEXT_WIDTH - LEFT], [[left, right]])];
}
