/** Moments and the serial day numbers (1899-12-30 = 0) that cells hold, by the spreadsheet's time zone. */

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** A day short of what a Date can hold: a number beyond it in a date cell comes back as an invalid Date. */
const LAST_MOMENT = 8.64e15 - DAY;

export interface DayNumbers {
  toSerial(moment: Date): number;
  toMoment(serial: number): Date;
}

/** Conversions of one time zone; the formatter is costly to make, so keep the result. */
export function dayNumbers(timeZone: string): DayNumbers {
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const wallClock = (moment: number): number => {
    const part: Record<string, number> = {};
    for (const { type, value } of formatter.formatToParts(moment)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) + (((moment % 1000) + 1000) % 1000);
  };
  return {
    toSerial: (moment) => (wallClock(moment.getTime()) - EPOCH) / DAY,
    toMoment(serial) {
      const wall = EPOCH + Math.round(serial * DAY);
      if (Math.abs(wall) > LAST_MOMENT) return new Date(Number.NaN);
      const guess = wall - (wallClock(wall) - wall);
      return new Date(wall - (wallClock(guess) - guess));
    },
  };
}

/** Whether a number format shows dates or times, so that the value comes back as a Date. */
export function isDateFormat(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '');
  return /[dmyhs]/i.test(bare);
}
