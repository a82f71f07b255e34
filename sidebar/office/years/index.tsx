import type { YearAction } from '../../../src/commands/yearPreview.ts';
import { newOperation } from '../../calls/operation.ts';
import type { OfficeProps } from '../props.ts';
import { ActCard } from './actCard.tsx';
import { YearDocuments } from './documents.tsx';
import { YearPages } from './pages.tsx';
import { useDoing } from './useDoing.ts';

const ACTIONS: readonly YearAction[] = ['open', 'lock', 'unlock'];

/** Opening, locking and unlocking years, the pages made of them, and the documents. */
export function Years(props: OfficeProps) {
  const { session, words: all, work, onYear, onOtherStamp } = props;
  const words = all.years;
  const doing = useDoing();
  const onYears = () => {
    onYear(0);
    // No stamp of before is the right one any more, whatever the new one is.
    onOtherStamp(newOperation());
  };
  return (
    <div class="years stack">
      <h1>{words.title}</h1>
      <p class="soft">{words.intro}</p>
      {ACTIONS.map((action) => (
        <ActCard key={action} {...{ action, words, doing, onYears }} isBusyElsewhere={work.isBusy} />
      ))}
      <YearPages {...props} doing={doing} />
      <YearDocuments session={session} words={all} />
    </div>
  );
}
