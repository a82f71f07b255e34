/** An .xlsx as the XML it is made of: what other programs find in the file, before any library interprets it. */
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;

/** The texts of a zip archive's files, by name. */
export function unzipped(archive: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [isPacked, size] = [archive.readUInt16LE(at + 10) !== 0, archive.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = archive.subarray(start, start + size);
    const text = (isPacked ? inflateRawSync(content) : content).toString('utf8');
    files.set(archive.toString('utf8', at + 46, at + 46 + (name ?? 0)), text);
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');

export interface XmlCell {
  /** '' where the cell has none of its own. */
  readonly formula: string;
  /** The range of an array formula, null for a plain one and for none. */
  readonly array: string | null;
  /** The value that the file carries. */
  readonly value: string;
}

/** The cells of the tab of this name, by A1 address. */
export function cellsOfTab(files: ReadonlyMap<string, string>, tab: string): ReadonlyMap<string, XmlCell> {
  const part = (name: string): string => files.get(name) ?? '';
  const id = new RegExp(`<sheet [^>]*name="${tab}"[^>]*r:id="(\\w+)"`).exec(part('xl/workbook.xml'))?.[1];
  const target = new RegExp(`<Relationship Id="${id}"[^>]*Target="([^"]+)"`);
  const path = target.exec(part('xl/_rels/workbook.xml.rels'))?.[1] ?? '';
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    plain(item.replace(/<[^>]*>/g, '')),
  );
  const cells = new Map<string, XmlCell>();
  const pattern = /<c r="(\w+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;
  for (const [, address = '', attributes = '', content = ''] of part(`xl/${path}`).matchAll(pattern)) {
    const [, kind = '', formula = ''] = /<f([^>]*)>(.*?)<\/f>/s.exec(content) ?? [];
    const value = plain(/<v[^>]*>(.*?)<\/v>/s.exec(content)?.[1] ?? '');
    cells.set(address, {
      formula: plain(formula),
      array: /t="array"/.test(kind) ? (/ref="([^"]*)"/.exec(kind)?.[1] ?? '') : null,
      value: attributes.includes('t="s"') ? (texts[Number(value)] ?? '') : value,
    });
  }
  return cells;
}
