/** The file, its people and what a demo keeps about both while the season runs. */
import { openHost } from '../index.ts';
import type { Host, Person } from '../types.ts';
import type { DemoOptions } from './options.ts';

export const PEOPLE = {
  owner: 'phongnoivu@example.vn',
  office: 'thidua@example.vn',
  leadership: 'lanhdao@example.vn',
} as const;

/** How a demo tells what it is doing. */
export interface Progress {
  /** Passing: the next line takes its place. */
  working(text: string): void;
  /** One line of the season's diary. */
  done(day: string, title: string, detail: string): void;
}

export interface Desk {
  readonly host: Host;
  readonly options: DemoOptions;
  readonly progress: Progress;
  person(email: string): Person;
  /** The day on the host's clock. */
  today(): string;
  /** Forward to this moment of a day, if it is still ahead. */
  goTo(day: string, time: string): void;
}

const ZONE_OFFSET = 7 * 3_600_000;

export function openDesk(options: DemoOptions, dist: string, progress: Progress): Desk {
  const [first = 0] = options.years;
  const host = openHost({
    dist,
    owner: PEOPLE.owner,
    now: `${first}-01-10T08:00:00+07:00`,
    locale: options.locale,
    seed: options.seed,
    title: `Thi đua ${options.years.join(', ')} (dữ liệu hư cấu)`,
  });
  const people = new Map<string, Person>();
  const person = (email: string): Person => {
    const known = people.get(email);
    if (known !== undefined) return known;
    const made = host.person(email);
    people.set(email, made);
    return made;
  };
  return {
    host,
    options,
    progress,
    person,
    today: () => new Date(host.clock.now().getTime() + ZONE_OFFSET).toISOString().slice(0, 10),
    goTo(day, time) {
      const moment = `${day}T${time}:00+07:00`;
      if (Date.parse(moment) > host.clock.now().getTime()) host.clock.set(moment);
    },
  };
}

export const MENU = {
  setup: ['Thi đua', 'Quản trị', 'Thiết lập'],
  compile: ['Thi đua', 'Tổng hợp năm…'],
  preview: ['Thi đua', 'Nhắc hạn', 'Xem trước'],
} as const;

/** Lets the file’s trigger of ten minutes fire at least once; in a large file more often, since a run may leave duties to the next. */
export function runTrigger(desk: Desk): void {
  const rounds = 1 + Math.floor(desk.options.units / 40);
  desk.host.clock.advance((rounds * 10 + 1) * 60_000);
}
