import { define, defineEach, exactly } from './define.ts';
import { type Evaluation, Failure, NOTHING, toNumber } from './value.ts';

const DAY = 86_400_000;
/** Serial number 0 is the last day but one of 1899. */
const EPOCH = Date.UTC(1899, 11, 30);

export function serialOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return (date.getTime() - EPOCH) / DAY;
}

export function dateOf(serial: number): Date {
  return new Date(EPOCH + Math.floor(serial) * DAY);
}

/** The host's clock as a serial number with the time of day for its fraction. */
export function nowSerial(evaluation: Pick<Evaluation, 'now' | 'timeZone'>): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: evaluation.timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(evaluation.now());
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  const seconds = part('hour') * 3600 + part('minute') * 60 + part('second');
  return serialOf(part('year'), part('month'), part('day')) + seconds / 86_400;
}

function definePart(name: string, read: (date: Date) => number): void {
  defineEach(name, exactly(1), ([value = NOTHING], { locale }) => {
    const serial = toNumber(value, locale);
    if (serial < 0 || serial >= 2_958_466) throw new Failure('#NUM!', `${name} wants a date`);
    return { value: read(dateOf(serial)) };
  });
}

export function defineDates(): void {
  define('TODAY', exactly(0), function () {
    return { value: Math.floor(nowSerial(this)), format: this.locale.dateFormat };
  });
  define('NOW', exactly(0), function () {
    return { value: nowSerial(this), format: `${this.locale.dateFormat} hh:mm:ss` };
  });
  defineEach('DATE', exactly(3), (values, { locale }) => {
    const [year = 0, month = 0, day = 0] = values.map((value) => Math.trunc(toNumber(value, locale)));
    if (year < 0 || year > 9999) throw new Failure('#NUM!', 'DATE wants a year from 0 to 9999');
    const serial = serialOf(year < 1900 ? year + 1900 : year, month, day);
    if (serial < 0 || serial >= 2_958_466) throw new Failure('#NUM!', 'DATE is before 1899-12-30');
    return { value: serial, format: locale.dateFormat };
  });
  definePart('YEAR', (date) => date.getUTCFullYear());
  definePart('MONTH', (date) => date.getUTCMonth() + 1);
  definePart('DAY', (date) => date.getUTCDate());
}
