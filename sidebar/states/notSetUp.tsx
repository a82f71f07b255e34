import { useState } from 'preact/hooks';
import type { Problem } from '../calls/problem.ts';
import { useAct } from '../calls/useAct.ts';
import { Button, ErrorPanel, Lines, Notice, useShared } from '../parts/index.ts';

interface NotSetUpProps {
  readonly problem: Problem;
  readonly onReady: () => void;
}

/** A file that set-up has not laid: its owner may start it here, the others learn who that is. */
export function NotSetUp({ problem, onReady }: NotSetUpProps) {
  const { shell } = useShared();
  const words = shell.notSetUp;
  const setup = useAct('setup');
  const [report, setReport] = useState('');
  const known = setUpBy(problem) ?? setUpBy(setup.problem);
  const press = async () => {
    const settled = await setup.run({});
    if (settled?.ok !== true) return;
    setReport(settled.reply.message);
    if (settled.reply.left === 0) onReady();
  };
  return (
    <div class="stack">
      <h1>{words.title}</h1>
      <p>{words.body}</p>
      {known !== null && !known.mine ? (
        <p>{words.owner(known.owner)}</p>
      ) : (
        <>
          <p>{known === null ? words.ifOwner : words.mine}</p>
          <Button look="primary" busy={setup.busy} onPress={press}>
            {report === '' ? words.run : words.again}
          </Button>
        </>
      )}
      {report !== '' && (
        <Notice level="info" spoken={report}>
          <Lines text={report} />
        </Notice>
      )}
      {setup.problem !== null && setUpBy(setup.problem) === null && <ErrorPanel problem={setup.problem} />}
    </div>
  );
}

/** Who may set the file up, as far as the refusal says it. */
function setUpBy(problem: Problem | null): { readonly owner: string; readonly mine: boolean } | null {
  const reason = problem?.from === 'refusal' ? problem.reply.reason : undefined;
  if (reason?.code === 'notOwner') return { owner: reason.owner, mine: false };
  if (reason?.code !== 'notSetUp' || reason.owner === undefined) return null;
  return { owner: reason.owner, mine: reason.isOwner === true };
}
