import { useState } from 'preact/hooks';
import type { Status } from '../../../src/catalogue/terms.ts';
import type { ReviewFile } from '../../../src/commands/reviewList.ts';
import { Button, ConfirmDialog, Field, focusOn, TextInput } from '../../parts/index.ts';
import type { OfficeWords } from '../../words/type.ts';
import { ACCEPTED } from './model.ts';
import type { Reviewing } from './useReview.ts';

interface DecisionProps {
  readonly file: ReviewFile;
  readonly reviewing: Reviewing;
  readonly words: OfficeWords['review'];
  readonly onDecided: () => void;
  /** A refusal may mean that the file has moved on. */
  readonly onStale: () => void;
}

/** The moves the file's status allows; one that owes the unit a reason asks for it first. */
export function Decision({ file, reviewing, words, onDecided, onStale }: DecisionProps) {
  const said = words.decision;
  const [reasonFor, setReasonFor] = useState<Status | null>(null);
  const [doubts, setDoubts] = useState(false);
  const { busy } = reviewing.deeds;
  const decide = async (to: Status, reason: string) => {
    const isDone = await reviewing.decide([file], to, reason);
    setDoubts(false);
    if (isDone) onDecided();
    else onStale();
  };
  const press = (to: Status, needsReason: boolean) => {
    if (needsReason) {
      setReasonFor(to);
      focusOn('decision-reason');
    } else if (to === ACCEPTED && file.verdict !== 'eligible') setDoubts(true);
    else void decide(to, '');
  };
  return (
    <section class="section decision" aria-labelledby="decision-title">
      <h2 id="decision-title" tabIndex={-1}>
        {said.title}
      </h2>
      {file.moves.length === 0 && <p class="soft">{said.none}</p>}
      <div class="row wrap">
        {file.moves.map(({ to, needsReason }) => (
          <Button
            key={to}
            look={to === ACCEPTED ? 'primary' : 'plain'}
            busy={busy && reasonFor === null && !needsReason}
            disabled={busy}
            {...(needsReason ? { expanded: reasonFor === to } : {})}
            onPress={() => press(to, needsReason)}
          >
            {needsReason ? said.needsReason(to) : said.to(to)}
          </Button>
        ))}
      </div>
      {reasonFor !== null && (
        <ReasonForm
          key={reasonFor}
          to={reasonFor}
          busy={busy}
          words={said}
          onConfirm={(reason) => void decide(reasonFor, reason)}
          onCancel={() => {
            setReasonFor(null);
            focusOn('decision-title');
          }}
        />
      )}
      {doubts && (
        <ConfirmDialog
          title={said.doubtTitle}
          confirm={said.doubtYes}
          busy={busy}
          onConfirm={() => void decide(ACCEPTED, '')}
          onCancel={() => setDoubts(false)}
        >
          <p>{said.doubtBody}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

interface ReasonProps {
  readonly to: Status;
  readonly busy: boolean;
  readonly words: OfficeWords['review']['decision'];
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
}
function ReasonForm({ to, busy, words, onConfirm, onCancel }: ReasonProps) {
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const confirm = () => {
    const text = reason.trim();
    setIsMissing(text === '');
    if (text !== '') onConfirm(text);
    else focusOn('decision-reason');
  };
  return (
    <div class="reason">
      <Field
        id="decision-reason"
        label={words.reason}
        hint={words.reasonHint}
        required
        error={isMissing && reason.trim() === '' ? words.reasonMissing : ''}
      >
        {(control) => <TextInput control={control} lines={3} value={reason} onValue={setReason} />}
      </Field>
      <div class="actions">
        <Button onPress={onCancel} disabled={busy}>
          {words.cancel}
        </Button>
        <Button look="primary" busy={busy} onPress={confirm}>
          {words.confirm(to)}
        </Button>
      </div>
    </div>
  );
}
