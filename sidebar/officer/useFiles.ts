import { useCallback, useRef, useState } from 'preact/hooks';
import type { UnitHome } from '../../src/commands/unitHome.ts';
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
  /** Gives the rows typed into the tab their IDs. */
  readonly identify: () => Promise<void>;
  readonly withdraw: (nominee: ShownNominee) => Promise<void>;
  readonly remove: (nominee: ShownNominee) => Promise<void>;
}

type Move = 'nominee.submit' | 'nominee.withdraw' | 'nominee.remove';

/** Submitting, withdrawing and removing nominees from the list; a second press while one is under way does nothing. */
export function useFiles(unit: string, { patch }: UnitState): Files {
  const { server } = useShared();
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<Problem | null>(null);
  const [message, setMessage] = useState('');
  const underWay = useRef(new Set<string>());
  const clear = useCallback(() => {
    setProblem(null);
    setMessage('');
  }, []);
  const say = useCallback((text: string) => {
    setProblem(null);
    setMessage(text);
  }, []);
  /** Null for a press while the file is being moved already. */
  const move = async (command: Move, id: string): Promise<{ readonly met: Problem | null } | null> => {
    if (underWay.current.has(id)) return null;
    underWay.current.add(id);
    clear();
    setBusy((all) => new Set(all).add(id));
    const settled = await settle(server.ask(command, { unit, id }));
    setBusy((all) => new Set([...all].filter((each) => each !== id)));
    underWay.current.delete(id);
    if (!settled.ok) return { met: settled.problem };
    setMessage(settled.reply.message);
    return { met: null };
  };
  return {
    ...{ busy, problem, message, clear, say },
    submit: async ({ id }) => {
      const moved = await move('nominee.submit', id);
      if (moved === null) return null;
      const { met } = moved;
      if (met === null) patch((home) => ({ ...home, nominees: withSubmitted(home.nominees, id, true) }));
      else if (met.from !== 'refusal' || met.reply.code !== 'notReady') setProblem(met);
      return met;
    },
    identify: async () => {
      if (underWay.current.has('')) return;
      underWay.current.add('');
      clear();
      setBusy((all) => new Set(all).add(''));
      const settled = await settle(server.ask('nominee.identify', { unit }));
      underWay.current.delete('');
      setBusy((all) => new Set([...all].filter((each) => each !== '')));
      if (!settled.ok) {
        setProblem(settled.problem);
        return;
      }
      const { data, message: text } = settled.reply;
      const given = new Map(data.ids.map(({ row, id }) => [row, id]));
      patch((home) => ({
        ...home,
        nominees: home.nominees.map((each) => ({ ...each, id: given.get(each.row) ?? each.id })),
      }));
      setMessage(text);
    },
    withdraw: async ({ id }) => {
      const moved = await move('nominee.withdraw', id);
      if (moved === null) return;
      setProblem(moved.met);
      if (moved.met === null)
        patch((home) => ({ ...home, nominees: withSubmitted(home.nominees, id, false) }));
    },
    remove: async ({ id }) => {
      const moved = await move('nominee.remove', id);
      if (moved === null) return;
      setProblem(moved.met);
      if (moved.met === null) patch((home) => without(home, id));
    },
  };
}

const without = (home: UnitHome, id: string): UnitHome => ({
  ...home,
  rows: { ...home.rows, used: Math.max(0, home.rows.used - 1) },
  nominees: home.nominees.filter((each) => each.id !== id),
  draft: home.draft?.id === id ? null : home.draft,
});
