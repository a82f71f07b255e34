import { useState } from 'preact/hooks';
import { Field, TextInput } from '../../parts/index.ts';
import { TaskPage, type TaskProps, useCheck } from './task.tsx';

const REASON = 'award-reason';

interface DropProps extends TaskProps {
  /** They have a decision that is taken back: it needs a reason. */
  readonly isDecided: boolean;
}
/** Takes proposals out of the book, or refuses them with a reason; or takes a decision back. */
export function Drop({ isDecided, ...task }: DropProps) {
  const { subjects, deeds, words, onDone } = task;
  const [reason, setReason] = useState('');
  const isEmpty = reason.trim() === '';
  const check = useCheck({ [REASON]: isDecided && isEmpty ? words.reasonMissing : '' });
  const send = async () => {
    if (!check.passes()) return;
    const ids = subjects.map(({ id }) => id);
    const settled = await deeds.run('award.drop', { ids, reason: reason.trim() });
    if (settled?.ok) onDone();
  };
  const said = isDecided ? words.revoke : words.drop;
  return (
    <TaskPage
      {...task}
      danger
      title={said.title(subjects.length)}
      confirm={!isDecided && !isEmpty ? words.drop.refuse(subjects.length) : said.yes(subjects.length)}
      onConfirm={() => void send()}
    >
      <Field
        id={REASON}
        label={words.reason}
        hint={said.hint}
        error={check.errorOf(REASON)}
        required={isDecided}
      >
        {(control) => <TextInput control={control} lines={3} value={reason} onValue={setReason} />}
      </Field>
    </TaskPage>
  );
}
