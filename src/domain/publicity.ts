/** Tuyên truyền: where and when an exemplar was made known, as the sheet's one cell tells it. */
import { CHANNELS, type Channel } from '../catalogue/lifecycle.ts';
import type { IsoDate } from '../catalogue/types.ts';
import { formatVietnamese, isIsoDate } from './dates.ts';
import { foldName } from './names.ts';

export interface PublicityEntry {
  readonly channel: Channel;
  /** The paper, station, page or meeting. */
  readonly where: string;
  readonly day: IsoDate | null;
}
export interface Publicity {
  readonly entries: readonly PublicityEntry[];
  /** Parts without a place, or with a day that does not exist. */
  readonly unread: readonly string[];
}

const OTHER: Channel = 'Khác';
const DAY = /[,\s]*(?:ngày\s+)?(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/i;

/** Reads "Kênh: nơi, dd/MM/yyyy", several separated by semicolons or lines. What names no channel goes under its first word, or Khác. */
export function readPublicity(text: string): Publicity {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map((part) => ({ part, entry: readPart(part) }));
  return {
    entries: read.flatMap(({ entry }) => (entry === null ? [] : [entry])),
    unread: read.filter(({ entry }) => entry === null).map(({ part }) => part),
  };
}

function readPart(part: string): PublicityEntry | null {
  const [tail, date = '', month = '', year = ''] = DAY.exec(part) ?? [];
  const day = tail === undefined ? null : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (day !== null && !isIsoDate(day)) return null;
  const said = part.slice(0, part.length - (tail?.length ?? 0)).trim();
  const { channel, where } = channelOf(said);
  return where === '' ? null : { channel, where, day };
}

function channelOf(said: string): Pick<PublicityEntry, 'channel' | 'where'> {
  const [head = '', ...rest] = said.split(':');
  const named = CHANNELS.find((channel) => foldName(channel) === foldName(head));
  if (named !== undefined) return { channel: named, where: rest.join(':').replace(/,\s*$/, '').trim() };
  const begun = CHANNELS.find((channel) => `${foldName(said)} `.startsWith(`${foldName(channel)} `));
  return { channel: begun ?? OTHER, where: said };
}

/** The same as the cell keeps it. */
export const writePublicity = (entries: readonly PublicityEntry[]): string =>
  entries
    .map(({ channel, where, day }) => {
      const place = where.replace(/[;\s]+/g, ' ').trim();
      return `${channel}: ${place}${day === null ? '' : `, ${formatVietnamese(day)}`}`;
    })
    .join('; ');
