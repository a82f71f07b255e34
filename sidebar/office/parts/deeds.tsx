import { useCallback, useRef, useState } from 'preact/hooks';
import type { CommandId, DataOf, InputOf } from '../../../src/app/client.ts';
import { type Problem, type Settled, settle } from '../../calls/problem.ts';
import { useShown } from '../../calls/useAct.ts';
import { ErrorPanel, Lines, Notice, useShared } from '../../parts/index.ts';

export interface Deeds {
  readonly busy: boolean;
  /** The server's sentence about the last one that went well. */
  readonly message: string;
  readonly problem: Problem | null;
  /** Null when another is under way; whatever came of it, the view's data is asked for again. */
  readonly run: <Id extends CommandId>(id: Id, input: InputOf<Id>) => Promise<Settled<DataOf<Id>> | null>;
  readonly clear: () => void;
}

/** What a view's buttons do, one at a time; a refusal may mean that the view is out of date, so both ends reload it. */
export function useDeeds(reload: () => void): Deeds {
  const { server } = useShared();
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const underWay = useRef(false);
  const isShown = useShown();
  const clear = useCallback(() => {
    setMessage('');
    setProblem(null);
  }, []);
  const run = useCallback(
    async <Id extends CommandId>(id: Id, input: InputOf<Id>): Promise<Settled<DataOf<Id>> | null> => {
      if (underWay.current) return null;
      underWay.current = true;
      setBusy(true);
      clear();
      const settled = await settle(server.ask(id, input));
      underWay.current = false;
      if (!isShown.current) return settled;
      setBusy(false);
      if (settled.ok) setMessage(settled.reply.message);
      else setProblem(settled.problem);
      reload();
      return settled;
    },
    [server, reload, clear, isShown],
  );
  return { busy, message, problem, run, clear };
}

/** What came of the last deed. */
export const DeedNote = ({ deeds: { message, problem, clear } }: { readonly deeds: Deeds }) => (
  <>
    {problem !== null && <ErrorPanel problem={problem} onClose={clear} />}
    {message !== '' && (
      <Notice level="ok" spoken={message} onClose={clear}>
        <Lines text={message} />
      </Notice>
    )}
  </>
);
