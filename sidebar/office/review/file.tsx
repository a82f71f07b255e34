import { CHANGED } from '../../../src/catalogue/terms.ts';
import type { ReviewFile } from '../../../src/commands/reviewList.ts';
import type { Session } from '../../../src/commands/sessionStart.ts';
import { useAsk } from '../../calls/useAsk.ts';
import { Button, ErrorPanel, Loading, Notice, useViewFocus } from '../../parts/index.ts';
import type { OfficeWords } from '../../words/type.ts';
import { movementName } from '../parts/figures.ts';
import { FileContents } from './contents.tsx';
import { Decision } from './decision.tsx';
import { FileBadges } from './fileCard.tsx';
import { FilePast } from './past.tsx';
import type { Reviewing } from './useReview.ts';

interface FileViewProps {
  /** As the list has it: shown until the file itself has come. */
  readonly listed: ReviewFile;
  readonly session: Session;
  readonly words: OfficeWords;
  readonly reviewing: Reviewing;
  readonly onBack: () => void;
  readonly onDecided: () => void;
}

/** One file whole, and the decision on it. */
export function FileView({ listed, session, words: all, reviewing, onBack, onDecided }: FileViewProps) {
  const words = all.review;
  const heading = useViewFocus<HTMLHeadingElement>();
  const { data, problem, busy, reload } = useAsk('review.file', { id: listed.id });
  const file = data?.file ?? listed;
  return (
    <article class="file-view">
      <Button look="quiet" onPress={onBack}>
        <span aria-hidden="true">← </span>
        {words.file.back}
      </Button>
      <h1 ref={heading} tabIndex={-1}>
        {file.name || words.unnamed}
      </h1>
      <p class="soft small">
        {[
          file.unitName,
          movementName(session.movements, file.movement),
          file.kind,
          String(file.year),
          file.id,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <FileBadges file={file} words={words} />
      <div class="stack told">
        {file.status === CHANGED && <Notice level="warn">{words.changedHelp}</Notice>}
        {file.unitChanged && <Notice level="warn">{words.unitChangedHelp}</Notice>}
        {file.reason !== '' && <Notice level="info">{words.file.reason(file.reason)}</Notice>}
        {file.remark !== '' && <Notice level="warn">{file.remark}</Notice>}
        {problem !== null && <ErrorPanel problem={problem} onRetry={reload} busy={busy} />}
        {reviewing.deeds.problem !== null && (
          <ErrorPanel problem={reviewing.deeds.problem} onClose={reviewing.deeds.clear} />
        )}
      </div>
      {data === null && problem === null && <Loading text={words.file.loading} />}
      {data !== null && (
        <>
          <FilePast detail={data} words={words} />
          <FileContents detail={data} words={all} />
          <Decision
            file={data.file}
            reviewing={reviewing}
            words={words}
            onDecided={onDecided}
            onStale={reload}
          />
        </>
      )}
    </article>
  );
}
