/** What happened to a nominee's file, as Hồ sơ keeps it: one line an entry, the newest last. */
import { ACTORS, type ActedBy } from '../catalogue/lifecycle.ts';
import { STAGES, STATUSES, type Stage, type Status } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import { formatVietnamese, isIsoDate } from './dates.ts';
import { last } from './lists.ts';
import { cutTo, LONGEST_CELL } from './texts.ts';

/** One decision or act. */
export interface HistoryEntry {
  readonly day: IsoDate;
  readonly status: Status;
  /** Whose act: the unit's, the office's, or the system's own. */
  readonly by: ActedBy;
  readonly reason: string;
}
/** A stage and the day on which the exemplar reached it. */
export interface StageEntry {
  readonly stage: Stage;
  readonly day: IsoDate;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const joinLines = (text: string, line: string): string => [text.trim(), line].filter(Boolean).join('\n');
/** dd/MM/yyyy as an ISO date, or null where there is no such day. */
const dayOf = (day = '', month = '', year = ''): IsoDate | null => {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
};

/** A reason's share of a line; the office may have typed a whole cell. */
const LONGEST_REASON = 2000;
/** In place of the oldest lines, which give way before the newest is lost at the cell's end. */
const OLDER = '…';
function withRoom(history: string, line: string): string {
  const whole = joinLines(history, line);
  if (whole.length <= LONGEST_CELL) return whole;
  const lines = whole.split('\n').filter((each) => each !== OLDER);
  let length = whole.length + OLDER.length + 1;
  while (length > LONGEST_CELL && lines.length > 1) length -= (lines.shift() ?? '').length + 1;
  return [OLDER, ...lines].join('\n');
}

/** The history with one more line: `dd/MM/yyyy Trạng thái (ai): lý do`. */
export function addHistory(history: string, { day, status, by, reason }: HistoryEntry): string {
  const why = cutTo(oneLine(reason), LONGEST_REASON);
  return withRoom(
    history,
    `${formatVietnamese(day)} ${status} (${ACTORS[by]})${why === '' ? '' : `: ${why}`}`,
  );
}

// The longest status first: one may begin with another.
const STATUS = [...STATUSES].sort((left, right) => right.length - left.length).join('|');
const ENTRY = new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4}) (${STATUS})(?: \\(([^)]*)\\))?(?:: ?(.*))?$`);

/** The lines that can be read, in their order; a line without an actor is the office's, as older files wrote them. */
export function readHistory(history: string): HistoryEntry[] {
  return history.split('\n').flatMap((line): HistoryEntry[] => {
    const [, date, month, year, status, actor, reason = ''] = ENTRY.exec(line.trim()) ?? [];
    const day = dayOf(date, month, year);
    const known = STATUSES.find((each) => each === status);
    if (day === null || known === undefined) return [];
    const by = (Object.keys(ACTORS) as ActedBy[]).find((each) => ACTORS[each] === actor) ?? 'office';
    return [{ day, status: known, by, reason }];
  });
}

/** The latest entry, or null of an empty history. */
export const lastEntry = (history: string): HistoryEntry | null => last(readHistory(history)) ?? null;

/** "dd/MM/yyyy Giai đoạn", one a line; lines that are none are left out. */
export const readStages = (stages: string): StageEntry[] =>
  stages.split('\n').flatMap((line): StageEntry[] => {
    const [, date, month, year, name] = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (.+)$/.exec(line.trim()) ?? [];
    const day = dayOf(date, month, year);
    const stage = STAGES.find((each) => each === name);
    return day === null || stage === undefined ? [] : [{ stage, day }];
  });

const writeStage = ({ stage, day }: StageEntry): string => `${formatVietnamese(day)} ${stage}`;

/**
 * The stages after the row says `stage`, since `day` where it names one. Whoever types a new stage often leaves the last one's day
 * beside it: such a day is not believed, `today` stands in for it until another is typed.
 */
export function addStage(stages: string, stage: Stage | null, day: IsoDate | null, today: IsoDate): string {
  const known = readStages(stages);
  const latest = last(known);
  if (stage === null) return stages;
  if (latest?.stage === stage) {
    const before = known[known.length - 2]?.day ?? '';
    if (day === null || day === latest.day || day <= before) return stages;
    return [...known.slice(0, -1), { stage, day }].map(writeStage).join('\n');
  }
  const reached = day === null || (latest !== undefined && day <= latest.day) ? today : day;
  return joinLines(stages, writeStage({ stage, day: reached }));
}
