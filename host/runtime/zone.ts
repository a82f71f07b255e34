/** A moment as a calendar and a clock on the wall of one time zone show it; `weekDay` 0 is Sunday, `month` 1 is January. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekDay: number;
}

const FIELDS: Intl.DateTimeFormatOptions = {
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
};

/** What the wall shows; throws a RangeError on a zone nobody knows. */
export const wallTime = (at: number, zone: string): WallTime => wallOf(zone)(at);

/** The wall of one zone. Its formatter is costly to make: whoever looks often keeps the wall. */
export function wallOf(zone: string): (at: number) => WallTime {
  const formatter = new Intl.DateTimeFormat('en-US', { ...FIELDS, timeZone: zone });
  return (at) => readWall(formatter.formatToParts(at));
}

function readWall(parts: readonly Intl.DateTimeFormatPart[]): WallTime {
  const field = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const [year, month, day] = [field('year'), field('month'), field('day')];
  return {
    year,
    month,
    day,
    hour: field('hour'),
    minute: field('minute'),
    second: field('second'),
    weekDay: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
  };
}

/** Milliseconds the zone's wall is ahead of UTC at that moment. */
export function zoneOffset(at: number, zone: string): number {
  const wall = wallTime(at, zone);
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  return asUtc - Math.floor(at / 1000) * 1000;
}

/** The moment at which the wall of `zone` shows this; days and minutes may overflow as in Date.UTC. */
export function momentOf(
  wall: { year: number; month: number; day: number; hour: number; minute: number },
  zone: string,
): number {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const guess = asUtc - zoneOffset(asUtc, zone);
  return asUtc - zoneOffset(guess, zone);
}

/** The calendar day on a wall, YYYY-MM-DD. */
export const dayOf = ({ year, month, day }: WallTime): string =>
  [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
