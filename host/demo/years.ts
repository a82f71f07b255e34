/** From one year to the next: opening it with what is unfinished, locking the one before, counting the period. */
import { WORK } from './acts.ts';
import { addDays } from './days.ts';
import { type Desk, PEOPLE, runTrigger } from './desk.ts';
import { waitingSteps } from './opening.ts';
import type { Calendar } from './plan.ts';
import { callCommand, dataOf, jobShape, previewShape } from './replies.ts';
import { TABS } from './tabs.ts';

/** Most rounds of the trigger that long work may take. */
const MOST_ROUNDS = 60;

/** Opens the year after this one; so many unfinished models are carried over. */
export function openNext(desk: Desk, { to, year }: Calendar): number {
  desk.goTo(addDays(to, 5), WORK);
  const carried = work(desk, 'open', year + 1, `Mở năm ${year + 1}`);
  for (let round = 0; round < MOST_ROUNDS && !isLaid(desk, year + 1); round += 1) runTrigger(desk);
  if (!isLaid(desk, year + 1)) throw new Error(`the tabs of ${year + 1} were not laid`);
  return carried.nominees;
}

/** Locks a year; so many rows went into the archive, and so many exemplars are still followed. */
export function lockYear(desk: Desk, year: number): { archived: number; followed: number } {
  const { nominees, followed } = work(desk, 'lock', year, `Khóa sổ ${year}`);
  return { archived: nominees, followed };
}

const isLaid = ({ host }: Desk, year: number): boolean =>
  host.sheetNames().includes(TABS.summary(year)) && host.sheetNames().includes(TABS.leadership(year));

/** What the preview names is what the work has to do; steps that a run has no time for are the trigger's. */
function work(
  desk: Desk,
  action: 'open' | 'lock',
  year: number,
  title: string,
): ReturnType<typeof previewShape.parse> {
  desk.progress.working(title);
  const owner = desk.person(PEOPLE.owner);
  runTrigger(desk);
  const preview = dataOf(owner, 'year.preview', { action, year }, previewShape);
  const answer = callCommand(owner, `year.${action}`, { year });
  if (!answer.ok) throw new Error(`year.${action}: ${answer.message}`);
  jobShape.parse(answer.data);
  for (let round = 0; round < MOST_ROUNDS && waitingSteps(desk) > 0; round += 1) runTrigger(desk);
  if (waitingSteps(desk) > 0) throw new Error(`year.${action}: steps still wait`);
  desk.progress.done(desk.today(), title, answer.message);
  return preview;
}

/** Compiles the period of Cấu hình; what the command said. */
export function compilePeriod(desk: Desk): string {
  desk.progress.working('Tổng hợp giai đoạn');
  const answer = callCommand(desk.person(PEOPLE.office), 'period.compile', {});
  if (!answer.ok) throw new Error(`period.compile: ${answer.message}`);
  desk.progress.done(desk.today(), 'Tổng hợp giai đoạn', answer.message);
  return answer.message;
}
