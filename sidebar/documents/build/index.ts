/** Data to a .docx file: the one builder that the dialog carries and Node runs. */
import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { DocumentData } from '../../../src/commands/documentData.ts';
import { districtBlocks, districtTitle } from './district.ts';
import { proposalBlocks, proposalTitle, publicationBlocks, publicationTitle } from './lists.ts';
import { FONT, MARGINS, PAGE, SIZES } from './paper.ts';
import type { Block } from './terms.ts';
import { unitBlocks, unitTitle } from './unit.ts';

/** Trích yếu of a document. */
export function titleFor({ kind, year }: Pick<DocumentData, 'kind' | 'year'>): string {
  const titles: Readonly<Record<DocumentData['kind'], (year: number) => string>> = {
    district: districtTitle,
    unit: unitTitle,
    proposal: proposalTitle,
    publication: publicationTitle,
  };
  return titles[kind](year);
}

function blocksOf(data: DocumentData): Block[] {
  if (data.kind === 'district') return districtBlocks(data);
  if (data.kind === 'unit') return unitBlocks(data);
  return data.kind === 'proposal' ? proposalBlocks(data) : publicationBlocks(data);
}

/** Page numbers stand in the middle of the top, from the second page on. */
const numbered = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZES.head })],
      }),
    ],
  });

export function documentOf(data: DocumentData): Document {
  return new Document({
    title: titleFor(data),
    creator: data.head.organ,
    lastModifiedBy: data.head.organ,
    styles: {
      default: { document: { run: { font: FONT, size: SIZES.body, language: { value: 'vi-VN' } } } },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: PAGE, margin: { ...MARGINS, header: 560, footer: 560 } },
        },
        headers: { default: numbered(), first: new Header({ children: [new Paragraph({})] }) },
        children: blocksOf(data),
      },
    ],
  });
}

/** The bytes of the .docx. */
export async function buildDocument(data: DocumentData): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(documentOf(data)));
}

/** Letters, digits and hyphens alone, whatever a name holds. */
const asFileName = (text: string): string =>
  text
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Under which name the file is saved: `Bao-cao-nam-2024.docx`. */
export function fileNameOf(data: DocumentData): string {
  const names: Readonly<Record<DocumentData['kind'], string>> = {
    district: 'Bao-cao-nam',
    unit: `Bao-cao-nam-${data.kind === 'unit' ? asFileName(data.body.unitName) : ''}`,
    proposal: 'To-trinh-khen-thuong',
    publication: 'Danh-sach-cong-khai',
  };
  return `${names[data.kind]}-${data.year}.docx`;
}
