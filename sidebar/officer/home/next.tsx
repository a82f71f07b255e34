import type { IsoDate } from '../../../src/catalogue/types.ts';
import { formatVietnamese } from '../../../src/domain/dates.ts';
import { Notice } from '../../parts/index.ts';
import type { OfficerWords } from '../../words/type.ts';
import { type DutyState, nextDuty } from '../model/duties.ts';
import { followUpDue } from '../model/life.ts';
import { isSentBack, type ShownNominee } from '../model/nominees.ts';

interface NextProps {
  readonly duties: readonly DutyState[];
  readonly nominees: readonly ShownNominee[];
  readonly today: IsoDate;
  readonly words: OfficerWords;
  readonly onLife: (nominee: ShownNominee) => void;
}
const SOON = 7;

/** The one duty to do first and how many days are left for it, files that have come back, and exemplars to be looked at again. */
export function Next({ duties, nominees, today, words, onLife }: NextProps) {
  const next = nextDuty(duties);
  const back = nominees.filter(isSentBack).length;
  const due = nominees.filter(({ id, cells }) => id !== '' && followUpDue(cells, today) !== null);
  if (next === null && back === 0 && due.length === 0) {
    if (duties.length === 0) return null;
    const years = [...new Set(duties.map((duty) => duty.year))].join(', ');
    return <Notice level="ok" title={words.next.allDone(years)} />;
  }
  const isCalm = back + due.length === 0 && next !== null && next.daysLeft > SOON;
  return (
    <Notice
      level={next !== null && next.daysLeft < 0 ? 'bad' : isCalm ? 'info' : 'warn'}
      title={words.next.title}
    >
      {next !== null && (
        <>
          <p>{words.next.line(words.duties.names[next.campaign], next.year)}</p>
          <p>
            {words.due(formatVietnamese(next.due))}: <strong>{words.daysLeft(next.daysLeft)}</strong>
          </p>
        </>
      )}
      {back > 0 && <p>{words.next.sentBack(back)}</p>}
      {due.length > 0 && (
        <>
          <p>{words.next.followUps(due.length)}</p>
          <ul>
            {due.map((nominee) => (
              <li key={nominee.key}>
                <button type="button" class="link" onClick={() => onLife(nominee)}>
                  {String(nominee.cells.name ?? '') || nominee.id}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
