import type { Schedule } from './types.ts';
import { momentOf, type WallTime, wallTime } from './zone.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** nearMinute(m) means m ± 15. https://developers.google.com/apps-script/reference/script/clock-trigger-builder#nearMinute(Integer) */
const NEAR_MINUTES = 15;

/** When a trigger made at `from` fires for the first time. */
export function firstAt(schedule: Schedule, from: number, random: () => number): number {
  switch (schedule.every) {
    case 'minutes':
      return from + Math.ceil(random() * schedule.n * MINUTE);
    case 'hours':
      return withinHour(from + schedule.n * HOUR, schedule, random);
    default:
      return nextDay(schedule, from, -1, random);
  }
}

/** When it fires again after it fired at `fired`. */
export function nextAt(schedule: Schedule, fired: number, random: () => number): number {
  switch (schedule.every) {
    case 'minutes':
      // Google keeps the rhythm to within a minute.
      return fired + schedule.n * MINUTE + Math.round((random() - 0.5) * MINUTE);
    case 'hours':
      return withinHour(fired + schedule.n * HOUR, schedule, random);
    case 'days':
      return nextDay(schedule, fired, schedule.n, random);
    case 'weeks':
      return nextDay(schedule, fired, 7 * schedule.n, random);
  }
}

type Daily = Extract<Schedule, { every: 'days' | 'weeks' }>;

/** The first moment of the schedule after `from`, `days` or more calendar days from the day of `from`. */
function nextDay(schedule: Daily, from: number, days: number, random: () => number): number {
  // Seen from noon of the day it was meant for, since «near minute 0» of hour 0 may be the evening before.
  const wall = wallTime(from + (11.5 - schedule.hour) * HOUR, schedule.zone);
  for (let ahead = days; ; ahead += 1) {
    const day = { ...wall, day: wall.day + ahead, hour: schedule.hour, minute: 0 };
    const hour = momentOf(day, schedule.zone);
    if (!onWeekDay(schedule, hour)) continue;
    const at = withinHour(hour, schedule, random);
    if (at > from) return at;
  }
}

function onWeekDay(schedule: Daily, at: number): boolean {
  return schedule.every === 'days' || wallTime(at, schedule.zone).weekDay === schedule.weekDay;
}

/** Anywhere in the hour of `at`, or within 15 minutes of the minute asked for. */
function withinHour(
  at: number,
  { minute, zone }: { minute: number | null; zone: string },
  random: () => number,
): number {
  const wall: WallTime = wallTime(at, zone);
  const hour = momentOf({ ...wall, minute: 0 }, zone);
  const offset = minute === null ? random() * 60 : minute + (random() * 2 - 1) * NEAR_MINUTES;
  return hour + Math.round(offset * MINUTE);
}
