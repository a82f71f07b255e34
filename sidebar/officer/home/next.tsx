import { formatVietnamese } from '../../../src/domain/dates.ts';
import { Notice } from '../../parts/index.ts';
import type { OfficerWords } from '../../words/type.ts';
import { type DutyState, nextDuty } from '../model/duties.ts';

interface NextProps {
  readonly duties: readonly DutyState[];
  readonly words: OfficerWords;
}
const SOON = 7;

/** The one thing to do first, and how many days are left for it. */
export function Next({ duties, words }: NextProps) {
  const next = nextDuty(duties);
  if (duties.length === 0) return null;
  if (next === null) {
    const years = [...new Set(duties.map((duty) => duty.year))].join(', ');
    return <Notice level="ok" title={words.next.allDone(years)} />;
  }
  return (
    <Notice
      level={next.daysLeft < 0 ? 'bad' : next.daysLeft <= SOON ? 'warn' : 'info'}
      title={words.next.title}
    >
      <p>{words.next.line(words.duties.names[next.campaign], next.year)}</p>
      <p>
        {words.due(formatVietnamese(next.due))}: <strong>{words.daysLeft(next.daysLeft)}</strong>
      </p>
    </Notice>
  );
}
