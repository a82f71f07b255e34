import { useMemo } from 'preact/hooks';
import type { ReviewFile, ReviewList } from '../../../src/commands/reviewList.ts';
import { daysBetween } from '../../../src/domain/dates.ts';
import { Button, Field, Notice, SearchField, Select, useSpoken } from '../../parts/index.ts';
import type { OfficeWords } from '../../words/type.ts';
import { dayText } from '../parts/dayField.tsx';
import { Paged } from '../parts/more.tsx';
import { useSelection } from '../parts/selection.ts';
import type { OfficeProps } from '../props.ts';
import { YearChooser } from '../yearChooser.tsx';
import { AcceptMany } from './acceptMany.tsx';
import { FileCard } from './fileCard.tsx';
import {
  asStatus,
  isAcceptable,
  MOST_AT_ONCE,
  queryFiles,
  type ReviewQuery,
  statusCounts,
  unitsOf,
  WAITING,
} from './model.ts';
import type { Reviewing } from './useReview.ts';

interface FileListProps extends OfficeProps {
  readonly list: ReviewList;
  readonly reviewing: Reviewing;
  readonly query: ReviewQuery;
  readonly onQuery: (query: ReviewQuery) => void;
  readonly onOpen: (file: ReviewFile) => void;
}

/** The year's files, found and filtered; those that wait are accepted together. */
export function FileList(props: FileListProps) {
  const { session, words: all, list, reviewing, query, onQuery, onOpen } = props;
  const words = all.review;
  const selection = useSelection();
  const shown = useMemo(() => queryFiles(list.files, query), [list.files, query]);
  const waiting = list.files.filter(({ status }) => status === WAITING).length;
  const acceptable = shown.filter(isAcceptable);
  // A file that is no longer shown is not decided unseen.
  const chosen = acceptable.filter(({ id }) => selection.ids.has(id));
  const found = shown.length === 0 ? words.none : words.shown(shown.length, list.files.length);
  useSpoken(found);
  return (
    <>
      <YearChooser
        years={session.years.map((each) => each.year)}
        chosen={list.year}
        words={all.office}
        onYear={props.onYear}
      />
      <p>
        <strong>{words.waiting(waiting)}</strong>{' '}
        <span class="soft">{words.due(dayText(list.due), daysBetween(session.today, list.due))}</span>
      </p>
      {list.files.length === 0 ? (
        <Notice level="info">{words.empty}</Notice>
      ) : (
        <>
          <Query files={list.files} query={query} words={words} onQuery={onQuery} />
          <p class="soft small">{found}</p>
          {acceptable.length > 1 && (
            <Button
              look="quiet"
              onPress={() =>
                selection.set(chosen.length > 0 ? [] : acceptable.slice(0, MOST_AT_ONCE).map(({ id }) => id))
              }
            >
              {chosen.length > 0
                ? words.selectNone
                : words.selectAll(Math.min(acceptable.length, MOST_AT_ONCE))}
            </Button>
          )}
          <Paged items={shown} more={words.more}>
            {(file) => (
              <FileCard
                key={file.id}
                file={file}
                movements={session.movements}
                words={words}
                isChosen={selection.ids.has(file.id) && isAcceptable(file)}
                onChoose={() => selection.toggle(file.id)}
                onOpen={() => onOpen(file)}
              />
            )}
          </Paged>
          {chosen.length > 0 && (
            <AcceptMany files={chosen} reviewing={reviewing} words={words} onDone={() => selection.set([])} />
          )}
        </>
      )}
    </>
  );
}

interface QueryProps {
  readonly files: readonly ReviewFile[];
  readonly query: ReviewQuery;
  readonly words: OfficeWords['review'];
  readonly onQuery: (query: ReviewQuery) => void;
}
function Query({ files, query, words, onQuery }: QueryProps) {
  const statuses = statusCounts(files).map(([status, count]) => ({
    value: status,
    label: words.withCount(status, count),
  }));
  return (
    <search class="query">
      <SearchField
        id="review-search"
        label={words.search}
        value={query.search}
        onValue={(search) => onQuery({ ...query, search })}
      />
      <div class="two">
        <Field id="review-status" label={words.status}>
          {(control) => (
            <Select
              control={control}
              value={query.status}
              empty={words.all(files.length)}
              options={statuses}
              onValue={(value) => onQuery({ ...query, status: asStatus(value) })}
            />
          )}
        </Field>
        <Field id="review-unit" label={words.unit}>
          {(control) => (
            <Select
              control={control}
              value={query.unit}
              empty={words.allUnits}
              options={unitsOf(files).map(([value, label]) => ({ value, label }))}
              onValue={(unit) => onQuery({ ...query, unit })}
            />
          )}
        </Field>
      </div>
    </search>
  );
}
