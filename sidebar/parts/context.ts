/** What every part of a page shares: the server it asks, the shell's words, and the one live region. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Server } from '../server.ts';
import type { ShellWords } from '../words/type.ts';

export interface Shared {
  readonly server: Server;
  readonly shell: ShellWords;
  /** Has a screen reader say this, politely, once. */
  readonly announce: (text: string) => void;
  /** Takes back what is no longer true, unless something else was said since. */
  readonly retract: (text: string) => void;
}
export const SharedContext = createContext<Shared | null>(null);

/** Throws outside of `Frame`: a part without its page is a bug. */
export function useShared(): Shared {
  const shared = useContext(SharedContext);
  if (shared === null) throw new Error('A part stands outside its frame');
  return shared;
}
