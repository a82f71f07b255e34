/** What a .docx says, from its own XML. */
import JSZip from 'jszip';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) =>
      text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? ''),
    )
    .join('');
const all = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<w:${tag}(?: [^>]*)?>.*?</w:${tag}>`, 'gs'))].map(([found]) => found);

export interface Docx {
  /** The whole of `word/document.xml`. */
  readonly xml: string;
  /** Every file of the archive, joined: for what must stand nowhere. */
  readonly everything: string;
  /** Paragraphs in their order, those of tables included, without empty ones. */
  readonly paragraphs: readonly string[];
  /** Tables as rows of cells; the first and the last one are the head and the foot. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** XML of the headers, by file name. */
  readonly headers: Readonly<Record<string, string>>;
}

export async function readDocx(bytes: Uint8Array): Promise<Docx> {
  const zip = await JSZip.loadAsync(bytes);
  const files = await Promise.all(
    Object.values(zip.files)
      .filter((file) => !file.dir)
      .map(async (file) => [file.name, await file.async('string')] as const),
  );
  const xml = files.find(([name]) => name === 'word/document.xml')?.[1] ?? '';
  return {
    xml,
    everything: files.map(([, text]) => text).join('\n'),
    paragraphs: all(xml, 'p')
      .map(textOf)
      .filter((text) => text !== ''),
    tables: all(xml, 'tbl').map((table) =>
      all(table, 'tr').map((row) => all(row, 'tc').map((cell) => all(cell, 'p').map(textOf).join('\n'))),
    ),
    headers: Object.fromEntries(files.filter(([name]) => /^word\/header\d/.test(name))),
  };
}

/** The XML of the paragraph that says this. */
export const paragraphOf = ({ xml }: Docx, text: string): string =>
  all(xml, 'p').find((each) => textOf(each) === text) ?? '';
