import type { ReviewDetail } from '../../../src/commands/reviewFile.ts';
import { Badge, Notice } from '../../parts/index.ts';
import type { OfficeWords } from '../../words/type.ts';
import { dayText } from '../parts/dayField.tsx';
import { toneOf } from './model.ts';

interface PastProps {
  readonly detail: ReviewDetail;
  readonly words: OfficeWords['review'];
}

/** What speaks for a second look, and what happened to the file and its nominee so far. */
export function FilePast({
  detail: { duplicates, rewarded, history, stages },
  words: { file: said },
}: PastProps) {
  return (
    <div class="stack past">
      {rewarded.length > 0 && (
        <Notice level="bad" title={said.rewarded}>
          <ul>
            {rewarded.map(({ id, year, decision }) => (
              <li key={id}>{said.rewardedOf(id, year, decision)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {duplicates.length > 0 && (
        <Notice level="warn" title={said.duplicates}>
          <ul>
            {duplicates.map(({ id, name, unit, year }) => (
              <li key={id}>{said.duplicateOf(name, unit, year, id)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {history.length > 0 && (
        <details class="card">
          <summary>
            {said.history} ({history.length})
          </summary>
          <ol class="history">
            {history.map(({ day, status, by, reason }, index) => (
              <li key={index}>
                <span class="soft">{dayText(day)}</span> <Badge tone={toneOf(status)}>{status}</Badge>{' '}
                <span class="soft small">{said.by[by]}</span>
                {reason !== '' && <p class="small">{said.reason(reason)}</p>}
              </li>
            ))}
          </ol>
        </details>
      )}
      {stages.length > 0 && (
        <details class="card">
          <summary>
            {said.stages} ({stages.length})
          </summary>
          <ol class="history">
            {stages.map(({ stage, day }) => (
              <li key={`${day}${stage}`}>
                <span class="soft">{dayText(day)}</span> {stage}
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
