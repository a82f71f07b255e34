import type { AwardBook, AwardLine } from '../../../src/commands/awardBook.ts';
import { Button, Field, Notice, SearchField, Select, useSpoken } from '../../parts/index.ts';
import type { OfficeWords } from '../../words/type.ts';
import { Paged } from '../parts/more.tsx';
import type { Selection } from '../parts/selection.ts';
import type { OfficeProps } from '../props.ts';
import { CandidateCard } from './candidateCard.tsx';
import { LineCard } from './lineCard.tsx';
import {
  type AwardQuery,
  asShown,
  type Choice,
  type Choices,
  candidatesShown,
  choiceOf,
  countOf,
  isOpenLine,
  isProposable,
  linesShown,
  SHOWN,
  type Shown,
} from './model.ts';

/** What can be done with ticked ones. */
export type Task = 'propose' | 'paper' | 'decide' | 'drop' | 'pay' | 'revoke';
const TASKS: Readonly<Record<Shown, readonly Task[]>> = {
  candidates: ['propose'],
  'Đề nghị': ['decide', 'paper', 'drop'],
  'Đã khen': ['pay', 'revoke'],
  'Không khen': [],
};

interface BookListProps extends Pick<OfficeProps, 'session'> {
  readonly book: AwardBook;
  readonly words: OfficeWords['awards'];
  readonly query: AwardQuery;
  readonly onQuery: (query: AwardQuery) => void;
  readonly selection: Selection;
  readonly choices: Choices;
  readonly onChoice: (id: string, choice: Choice) => void;
  readonly busy: boolean;
  readonly onTask: (task: Task) => void;
  readonly onReckon: (line: AwardLine) => void;
}

/** Candidates, or the book's lines in one state; those that are ticked are dealt with together. */
export function BookList(props: BookListProps) {
  const { book, words, query, selection, onTask } = props;
  const { shown } = query;
  const isCandidates = shown === 'candidates';
  const candidates = isCandidates ? candidatesShown(book, query) : [];
  const lines = isCandidates ? [] : linesShown(book, query);
  const all = countOf(book, shown);
  const items = candidates.length + lines.length;
  const found = items === 0 ? words.none : words.found(items, all);
  useSpoken(all === 0 ? '' : found);
  const open = [...candidates.filter(isProposable), ...lines.filter(isOpenLine)].map(({ id }) => id);
  const chosen = open.filter((id) => selection.ids.has(id));
  return (
    <>
      <Query {...props} />
      {all === 0 ? (
        <Notice level="info">
          <p>{isCandidates ? words.noCandidates : words.noLines(shown)}</p>
        </Notice>
      ) : (
        <p class="soft small">{found}</p>
      )}
      {open.length > 1 && (
        <Button look="quiet" onPress={() => selection.set(chosen.length > 0 ? [] : open)}>
          {chosen.length > 0 ? words.selectNone : words.selectAll(open.length)}
        </Button>
      )}
      {isCandidates ? <Candidates {...props} items={candidates} /> : <Lines {...props} items={lines} />}
      {chosen.length > 0 && (
        <div class="bulk">
          <p>{words.selected(chosen.length)}</p>
          <div class="row wrap">
            {TASKS[shown].map((task, index) => (
              <Button key={task} look={index === 0 ? 'primary' : 'plain'} onPress={() => onTask(task)}>
                {wordOf(task, words)}
              </Button>
            ))}
          </div>
        </div>
      )}
    </>
  );
}

const wordOf = (task: Task, words: OfficeWords['awards']): string =>
  ({
    propose: words.toPropose,
    paper: words.toPaper,
    decide: words.toDecide,
    drop: words.toDrop,
    pay: words.toPay,
    revoke: words.toRevoke,
  })[task];

interface ItemsProps<T> extends BookListProps {
  readonly items: readonly T[];
}
const Candidates = (props: ItemsProps<AwardBook['candidates'][number]>) => {
  const { book, session, words, selection, choices, items, onChoice } = props;
  return (
    <Paged items={items} more={words.more}>
      {(candidate) => (
        <CandidateCard
          key={candidate.id}
          candidate={candidate}
          choice={choiceOf(candidate, choices)}
          forms={book.forms}
          movements={session.movements}
          words={words}
          isChosen={selection.ids.has(candidate.id) && isProposable(candidate)}
          onToggle={() => selection.toggle(candidate.id)}
          onChoice={(choice) => onChoice(candidate.id, choice)}
        />
      )}
    </Paged>
  );
};
const Lines = ({ session, words, selection, busy, items, onReckon }: ItemsProps<AwardLine>) => (
  // A refused line may stand beside another of the same nominee: the place in the book tells them apart.
  <Paged items={items.map((line, at) => ({ line, key: `${line.id} ${at}` }))} more={words.more}>
    {({ line, key }) => (
      <LineCard
        key={key}
        line={line}
        movements={session.movements}
        words={words}
        isChosen={selection.ids.has(line.id) && isOpenLine(line)}
        busy={busy}
        onToggle={() => selection.toggle(line.id)}
        onReckon={() => onReckon(line)}
      />
    )}
  </Paged>
);

const Query = ({ book, words, query, onQuery }: BookListProps) => (
  <search class="query">
    <Field id="awards-show" label={words.show}>
      {(control) => (
        <Select
          control={control}
          value={query.shown}
          options={SHOWN.map((value) => ({
            value,
            label:
              value === 'candidates'
                ? words.candidates(countOf(book, value))
                : words.withCount(value, countOf(book, value)),
          }))}
          onValue={(value) => onQuery({ ...query, shown: asShown(value) })}
        />
      )}
    </Field>
    <SearchField
      id="awards-search"
      label={words.search}
      value={query.search}
      onValue={(search) => onQuery({ ...query, search })}
    />
  </search>
);
