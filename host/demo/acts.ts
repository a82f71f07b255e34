/** What happens on a day of the season, and the hours at which people work. */
import { type Desk, PEOPLE, runTrigger } from './desk.ts';

/** One thing that happens on a day; what it returns stands in the diary. */
export interface Act {
  readonly day: string;
  readonly time: string;
  readonly title: string;
  run(): string;
}

export const NIGHT = '00:05';
export const MORNING = '07:05';
export const WORK = '09:00';
export const EVENING = '15:00';

/** Plays acts in the order of their moments. */
export function play(desk: Desk, acts: readonly Act[]): void {
  const moment = (act: Act): string => `${act.day} ${act.time}`;
  for (const act of [...acts].sort((one, other) => (moment(one) < moment(other) ? -1 : 1))) {
    desk.goTo(act.day, act.time);
    desk.progress.working(act.title);
    desk.progress.done(act.day, act.title, act.run());
  }
}

/** Lets the trigger fire; what it mailed, for the diary. */
export function trigger(desk: Desk): string {
  const before = desk.host.outbox.length;
  runTrigger(desk);
  const sent = desk.host.outbox.slice(before);
  const toOffice = sent.filter((mail) => mail.to.some((to) => Object.values<string>(PEOPLE).includes(to)));
  const parts = [
    [sent.length - toOffice.length, 'thư cho đơn vị'],
    [toOffice.length, 'thư tình hình'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return said.length === 0 ? 'không có thư' : said.join(', ');
}
