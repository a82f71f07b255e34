import { useCallback, useState } from 'preact/hooks';
import { type Problem, settle } from '../calls/problem.ts';
import { useShared } from '../parts/index.ts';
import { type ShownNominee, withSubmitted } from './model/nominees.ts';
import type { UnitState } from './useUnit.ts';

export interface Files {
  /** IDs of the nominees whose file is being moved. */
  readonly busy: ReadonlySet<string>;
  readonly problem: Problem | null;
  readonly message: string;
  readonly clear: () => void;
  readonly say: (message: string) => void;
  readonly submit: (nominee: ShownNominee) => Promise<Problem | null>;
  readonly withdraw: (nominee: ShownNominee) => Promise<void>;
  /** Whether it is gone. */
  readonly remove: (nominee: ShownNominee) => Promise<boolean>;
}

type Move = 'nominee.submit' | 'nominee.withdraw' | 'nominee.remove';

/** Submitting, withdrawing and removing nominees from the list; a second press while one is under way does nothing. */
export function useFiles(unit: string, { patch }: UnitState): Files {
  const { server } = useShared();
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<Problem | null>(null);
  const [message, setMessage] = useState('');
  const clear = useCallback(() => {
    setProblem(null);
    setMessage('');
  }, []);
  const say = useCallback((text: string) => {
    setProblem(null);
    setMessage(text);
  }, []);
  const move = async (command: Move, id: string): Promise<Problem | null> => {
    clear();
    setBusy((all) => new Set(all).add(id));
    const settled = await settle(server.ask(command, { unit, id }));
    setBusy((all) => new Set([...all].filter((each) => each !== id)));
    if (!settled.ok) return settled.problem;
    setMessage(settled.reply.message);
    return null;
  };
  return {
    ...{ busy, problem, message, clear, say },
    submit: async ({ id }) => {
      if (busy.has(id)) return null;
      const met = await move('nominee.submit', id);
      if (met === null) patch((home) => ({ ...home, nominees: withSubmitted(home.nominees, id, true) }));
      else if (met.from !== 'refusal' || met.reply.code !== 'notReady') setProblem(met);
      return met;
    },
    withdraw: async ({ id }) => {
      if (busy.has(id)) return;
      const met = await move('nominee.withdraw', id);
      if (met === null) patch((home) => ({ ...home, nominees: withSubmitted(home.nominees, id, false) }));
      else setProblem(met);
    },
    remove: async ({ id }) => {
      const met = await move('nominee.remove', id);
      setProblem(met);
      if (met !== null) return false;
      patch((home) => ({
        ...home,
        rows: { ...home.rows, used: Math.max(0, home.rows.used - 1) },
        nominees: home.nominees.filter((each) => each.id !== id),
        draft: home.draft?.id === id ? null : home.draft,
      }));
      return true;
    },
  };
}
