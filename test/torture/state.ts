/** What is compared: everything a snapshot holds, but for moments of the run and what was minted at random. */
import { createHash } from 'node:crypto';
import { maskMoment } from './moments.ts';
import type { Scene } from './scene.ts';

export type Cell = unknown;
export interface SheetPicture {
  readonly name: string;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly [part: string]: unknown;
}
export interface MailPicture {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}
/** A snapshot of the host as far as it is compared. */
export interface Picture {
  readonly workbook: { readonly sheets: readonly SheetPicture[]; readonly [part: string]: unknown };
  readonly people: readonly unknown[];
  /** By store, then by key. */
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly triggers: readonly unknown[];
  readonly outbox: readonly MailPicture[];
}
export interface State {
  readonly picture: Picture;
  /** Equal for equal pictures. */
  readonly key: string;
}

const MINTED = '‹minted›';
const STAMP = /^([^|]+\|[^|]*\| \d+ \| )[0-9a-z]{14}$/;

/** A log line's key: what it is about, then the state before, which for a set-up is the moment of the last change of Cấu hình. */
const LOG_KEY = /^([0-9a-z]{14}\.)[0-9a-z]{14}$/;

/** The guide's fingerprint goes by its links, which hold the tabs' numbers. */
const GUIDE = /^(guide )[0-9a-z]+(?=\.)/;

/** When the file was last written to: what stands between two acts, and is written anew by the next one. */
const WATERMARK = 'watermark';
function withoutWatermark(sheet: SheetPicture): SheetPicture {
  const [mark] = Object.keys(sheet.cells).filter((key) => sheet.cells[key] === WATERMARK);
  return mark === undefined
    ? sheet
    : { ...sheet, cells: { ...sheet.cells, [mark.replace('A', 'C')]: MINTED } };
}

/** The state after what began at `from`. */
export function stateOf({ office: { host } }: Scene, from: number): State {
  const span = { from, to: host.clock.now().getTime() };
  const names = new Map(host.screen.sheets().map(({ id, name }) => [id, name]));
  const named = (text: string): string =>
    text
      .replace(/gid=(\d+)/g, (found, id) => (names.has(Number(id)) ? `gid=${names.get(Number(id))}` : found))
      // The mark of a tab names its sheet; a stamp's checksum goes by a body that tells when it was written.
      .replace(/ (\d+)$/, (found, id) => (names.has(Number(id)) ? ` ${names.get(Number(id))}` : found))
      .replace(GUIDE, `$1${MINTED}`)
      .replace(LOG_KEY, `$1${MINTED}`)
      .replace(STAMP, `$1${MINTED}`);
  const seen = host.snapshot() as Picture;
  const workbook = { ...seen.workbook, sheets: seen.workbook.sheets.map(withoutWatermark) };
  const triggers = seen.triggers.map((trigger) => ({ ...(trigger as object), id: MINTED }));
  const text = JSON.stringify({ ...seen, workbook, triggers }, (key, value: unknown) =>
    key === WATERMARK ? MINTED : maskMoment(typeof value === 'string' ? named(value) : value, span),
  );
  return { picture: JSON.parse(text) as Picture, key: createHash('sha1').update(text).digest('hex') };
}
