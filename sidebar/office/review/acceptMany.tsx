import { useState } from 'preact/hooks';
import type { ReviewFile } from '../../../src/commands/reviewList.ts';
import { Button, ConfirmDialog, focusOn } from '../../parts/index.ts';
import type { OfficeWords } from '../../words/type.ts';
import { ACCEPTED, MOST_AT_ONCE } from './model.ts';
import type { Reviewing } from './useReview.ts';

interface AcceptManyProps {
  readonly files: readonly ReviewFile[];
  readonly reviewing: Reviewing;
  readonly words: OfficeWords['review'];
  readonly onDone: () => void;
}

/** The bar under the list: so many are chosen, and accepted together after a question that names them. */
export function AcceptMany({ files, reviewing, words, onDone }: AcceptManyProps) {
  const [asks, setAsks] = useState(false);
  const isTooMany = files.length > MOST_AT_ONCE;
  const doubtful = files.filter(({ verdict }) => verdict !== 'eligible').map(({ name }) => name);
  const accept = async () => {
    const isDone = await reviewing.decide(files, ACCEPTED, '');
    setAsks(false);
    if (isDone) onDone();
    focusOn('review-title');
  };
  return (
    <div class="bulk">
      <p id="bulk-chosen">{isTooMany ? words.tooMany(MOST_AT_ONCE) : words.selected(files.length)}</p>
      <Button look="primary" disabled={isTooMany} describedBy="bulk-chosen" onPress={() => setAsks(true)}>
        {words.acceptMany(files.length)}
      </Button>
      {asks && (
        <ConfirmDialog
          title={words.acceptTitle(files.length)}
          confirm={words.acceptYes(files.length)}
          busy={reviewing.deeds.busy}
          onConfirm={() => void accept()}
          onCancel={() => setAsks(false)}
        >
          <p>{words.acceptBody(files.length, new Set(files.map(({ unit }) => unit)).size)}</p>
          {doubtful.length > 0 && <p>⚠ {words.doubtful(doubtful)}</p>}
        </ConfirmDialog>
      )}
    </div>
  );
}
