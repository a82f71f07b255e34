/** Mails that wait because the day's quota is spent: remembered from day to day, and told when it does not pass by itself. */
import type { IsoDate } from '../catalogue/types.ts';
import { isIsoDate } from '../domain/dates.ts';
import type { FactsChange } from '../workbook/changes.ts';
import type { Context } from './define.ts';

const SHORT = 'mails:short';

export interface Shortage {
  /** The first day of it. */
  readonly since: IsoDate;
  readonly waiting: number;
}

const shortageOf = (facts: Context['facts']): Shortage | null => {
  const [since = '', waiting = ''] = (facts[SHORT] ?? '').split(' ');
  return isIsoDate(since) && Number(waiting) > 0 ? { since, waiting: Number(waiting) } : null;
};

/** Only what lasts: from an earlier day, or more than a whole day's quota carries. */
export function lastingShortage(
  { facts, today }: Pick<Context, 'facts' | 'today'>,
  now: { readonly waiting: number; readonly room: number } | null = null,
): Shortage | null {
  const known = shortageOf(facts);
  const waiting = now?.waiting ?? known?.waiting ?? 0;
  if (waiting === 0) return null;
  const since = known?.since ?? today;
  return since < today || (now !== null && waiting > now.room) ? { since, waiting } : null;
}

/** What the next day has to know; nothing where nothing has changed. */
export function keepShortage(
  waiting: number,
  { facts, today }: Pick<Context, 'facts' | 'today'>,
): FactsChange[] {
  const known = facts[SHORT];
  if (waiting === 0) return known === undefined ? [] : [{ kind: 'facts', set: {}, take: { [SHORT]: known } }];
  const value = `${shortageOf(facts)?.since ?? today} ${waiting}`;
  return value === known ? [] : [{ kind: 'facts', set: { [SHORT]: value }, take: {} }];
}
