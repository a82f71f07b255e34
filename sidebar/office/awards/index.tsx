import { useEffect, useState } from 'preact/hooks';
import type { AwardLine } from '../../../src/commands/awardBook.ts';
import { ErrorPanel, focusOn, Loading } from '../../parts/index.ts';
import { DeedNote } from '../parts/deeds.tsx';
import { useSelection } from '../parts/selection.ts';
import type { OfficeProps } from '../props.ts';
import { YearChooser } from '../yearChooser.tsx';
import { Fund } from './fund.tsx';
import { BookList, type Task } from './list.tsx';
import {
  type AwardQuery,
  type Choices,
  candidatesShown,
  isOpenLine,
  isProposable,
  linesShown,
} from './model.ts';
import { AwardTask } from './tasks.tsx';
import { useAwards } from './useAwards.ts';

const TITLE = 'awards-title';

/** Commendation: the fund, who can be proposed, and the book up to the payment. */
export function Awards({ session, words: all, year, onYear, onOtherStamp }: OfficeProps) {
  const words = all.awards;
  const { book, busy, problem, reload, deeds } = useAwards(year, onOtherStamp);
  const [query, setQuery] = useState<AwardQuery>({ shown: 'candidates', search: '' });
  const [choices, setChoices] = useState<Choices>(new Map());
  const [asked, setAsked] = useState<Task | null>(null);
  const selection = useSelection();
  // What is no longer shown is not dealt with unseen.
  const isChosen = ({ id }: { readonly id: string }): boolean => selection.ids.has(id);
  const isOfBook = query.shown !== 'candidates';
  const candidates =
    book === null || isOfBook ? [] : candidatesShown(book, query).filter(isProposable).filter(isChosen);
  const lines = book === null || !isOfBook ? [] : linesShown(book, query).filter(isOpenLine).filter(isChosen);
  const isNobody = candidates.length + lines.length === 0;
  const task = isNobody ? null : asked;
  const close = () => {
    setAsked(null);
    focusOn(TITLE);
  };
  // The book may have moved on under a page: nobody is left that it is about.
  useEffect(() => {
    if (isNobody && asked !== null) close();
  }, [isNobody, asked]);
  const ask = (wanted: Task) => {
    deeds.clear();
    setAsked(wanted);
  };
  const change = (next: AwardQuery) => {
    if (next.shown !== query.shown) selection.set([]);
    setQuery(next);
  };
  // The same decision told again is reckoned again.
  const reckon = ({ id, decisionNumber: number, decisionDate, signer }: AwardLine) =>
    deeds.run('award.decide', { ids: [id], number, date: decisionDate ?? '', signer, form: '' });
  if (book !== null && task !== null)
    return (
      <AwardTask
        key={task}
        {...{ task, book, choices, candidates, lines, deeds, words }}
        onBack={() => {
          deeds.clear();
          close();
        }}
        onDone={() => {
          selection.set([]);
          close();
        }}
      />
    );
  return (
    <div class="awards">
      <h1 id={TITLE} tabIndex={-1}>
        {words.title}
      </h1>
      {problem !== null && <ErrorPanel problem={problem} onRetry={reload} busy={busy} />}
      <div class="stack told">
        <DeedNote deeds={deeds} />
      </div>
      {book === null && problem === null && <Loading text={words.loading} />}
      {book !== null && (
        <>
          <YearChooser
            years={session.years.map((each) => each.year)}
            chosen={book.year}
            words={all.office}
            onYear={onYear}
          />
          <Fund year={book.year} fund={book.fund} words={words.fund} />
          <BookList
            {...{ session, book, words, query, selection, choices }}
            onQuery={change}
            onChoice={(id, choice) => setChoices((known) => new Map(known).set(id, choice))}
            busy={deeds.busy}
            onTask={ask}
            onReckon={(line) => void reckon(line)}
          />
        </>
      )}
    </div>
  );
}
