import { useState } from 'preact/hooks';
import type { ReviewFile } from '../../../src/commands/reviewList.ts';
import { Button, ErrorPanel, focusOn, Lines, Loading, Notice } from '../../parts/index.ts';
import { DeedNote } from '../parts/deeds.tsx';
import type { OfficeProps } from '../props.ts';
import { FileView } from './file.tsx';
import { fileCardId } from './fileCard.tsx';
import { FileList } from './list.tsx';
import { type ReviewQuery, WAITING } from './model.ts';
import { type Reviewing, useReview } from './useReview.ts';

/** The office's review: the year's files, and each one whole. */
export function Review(props: OfficeProps) {
  const { session, words: all, year, onOtherStamp } = props;
  const words = all.review;
  const reviewing = useReview(year, onOtherStamp);
  const { list, problem, busy, reload } = reviewing;
  const [query, setQuery] = useState<ReviewQuery>({ search: '', status: WAITING, unit: '' });
  const [opened, setOpened] = useState('');
  const file = list?.files.find(({ id }) => id === opened) ?? null;
  const close = (focus: string) => {
    setOpened('');
    focusOn(focus);
  };
  if (file !== null)
    return (
      <FileView
        key={file.id}
        listed={file}
        session={session}
        words={all}
        reviewing={reviewing}
        onBack={() => close(fileCardId(file.id))}
        onDecided={() => close('review-title')}
      />
    );
  return (
    <div class="review">
      <h1 id="review-title" tabIndex={-1}>
        {words.title}
      </h1>
      {problem !== null && <ErrorPanel problem={problem} onRetry={reload} busy={busy} />}
      <Told reviewing={reviewing} words={words} />
      {list === null && problem === null && <Loading text={words.loading} />}
      {list !== null && (
        <FileList
          {...props}
          list={list}
          reviewing={reviewing}
          query={query}
          onQuery={setQuery}
          onOpen={({ id }: ReviewFile) => setOpened(id)}
        />
      )}
    </div>
  );
}

interface ToldProps {
  readonly reviewing: Reviewing;
  readonly words: OfficeProps['words']['review'];
}
/** What came of the last decision, and of the mail that tells the unit. */
export function Told({ reviewing: { deeds, mail, mailed, sendMail }, words }: ToldProps) {
  return (
    <div class="stack told">
      <DeedNote deeds={deeds} />
      {mail.busy && <Loading text={words.mailing} />}
      {mailed !== '' && (
        <Notice level="info" spoken={mailed}>
          <Lines text={mailed} />
        </Notice>
      )}
      {mail.problem !== null && (
        <>
          <ErrorPanel problem={mail.problem} />
          <p>{words.mailFailed}</p>
          <Button onPress={() => void sendMail()} busy={mail.busy}>
            {words.mailAgain}
          </Button>
        </>
      )}
    </div>
  );
}
