/** The acts on years: what asks for each, and what tells that it has been done. */
import type { DataOf } from '../../../src/app/client.ts';
import type { RefusalReason } from '../../../src/commands/notices.ts';
import type { YearRefusal } from '../../../src/commands/yearNotices.ts';
import type { YearAction } from '../../../src/commands/yearPreview.ts';
import type { Settled } from '../../calls/problem.ts';
import type { OfficeWords } from '../../words/type.ts';
import type { Doing } from './useDoing.ts';

type JobReport = DataOf<'year.open'>;

/** How the server refuses an act on a year that has been through it: after a try, that is no refusal. */
export const ENDED: Readonly<Record<YearAction, RefusalReason['code']>> = {
  open: 'yearExists',
  lock: 'yearLocked',
  unlock: 'yearNotLocked',
};

/** Asked again for the same year, the server goes on from what stands. */
export function runYear(doing: Doing, action: YearAction, year: number): Promise<Settled<JobReport> | null> {
  switch (action) {
    case 'open':
      return doing.run(action, 'year.open', { year });
    case 'lock':
      return doing.run(action, 'year.lock', { year });
    case 'unlock':
      return doing.run(action, 'year.unlock', { year });
  }
}

export const againstText = (refusal: YearRefusal, words: OfficeWords['years']['against']): string =>
  (words[refusal.code] as (refusal: YearRefusal) => string)(refusal);
