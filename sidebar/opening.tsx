import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../src/commands/sessionStart.ts';
import { codeOf } from './calls/problem.ts';
import { useAsk } from './calls/useAsk.ts';
import { ErrorPanel, Frame, Loading, Notice } from './parts/index.ts';
import type { Server } from './server.ts';
import { NotSetUp } from './states/notSetUp.tsx';
import { UnknownEditor } from './states/unknownEditor.tsx';
import type { ShellWords } from './words/type.ts';

/** What a page knows once it knows who opened it. */
export interface Opened {
  readonly session: Session;
  /** A view was made under this configuration; the session may be older. */
  readonly onOtherStamp: (stamp: string) => void;
}
interface OpeningWords {
  readonly language: string;
  readonly shell: ShellWords;
}
interface SidebarProps {
  readonly server: Server;
  readonly words: OpeningWords;
  readonly children: (opened: Opened) => ComponentChildren;
}

/** A page beside the sheet: who opens it is asked first, and may be nobody the file knows. */
export function Sidebar({ server, words, children }: SidebarProps) {
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  return (
    <Frame server={server} shell={words.shell}>
      <Opening shell={words.shell}>{children}</Opening>
    </Frame>
  );
}

interface OpeningProps {
  readonly shell: ShellWords;
  readonly children: SidebarProps['children'];
}
function Opening({ shell, children }: OpeningProps) {
  // The first opening takes the cache; after a change the configuration itself is read.
  const [fresh, setFresh] = useState(false);
  const { data: session, problem, busy, reload } = useAsk('session.start', { fresh });
  const renew = useCallback(() => (fresh ? reload() : setFresh(true)), [fresh, reload]);
  const onOtherStamp = useRenewOnce(session, renew);
  if (session !== null && isKnown(session))
    return (
      <>
        {session.banner && (
          <div class="banner">
            <Notice level="warn">{session.banner}</Notice>
          </div>
        )}
        {children({ session, onOtherStamp })}
      </>
    );
  if (session !== null)
    return <UnknownEditor session={session} words={shell} busy={busy} onRecheck={renew} />;
  if (problem === null)
    return (
      <>
        <h1 class="unseen">{shell.product}</h1>
        <Loading />
      </>
    );
  if (codeOf(problem) === 'notSetUp') return <NotSetUp problem={problem} onReady={renew} />;
  return (
    <div class="stack">
      <h1>{shell.product}</h1>
      <ErrorPanel problem={problem} onRetry={reload} busy={busy} />
    </div>
  );
}

const isKnown = ({ isOwner, isOffice, units }: Session): boolean => isOwner || isOffice || units.length > 0;

/** A view made under another configuration than the session's: the session is asked for again, once for each other stamp. */
function useRenewOnce(session: Session | null, renew: () => void): (stamp: string) => void {
  const asked = useRef(new Set<string>());
  const own = session?.stamp;
  const told = useRef({ own, renew });
  told.current = { own, renew };
  return useCallback((stamp) => {
    const { own, renew } = told.current;
    if (own === undefined || stamp === own || asked.current.has(stamp)) return;
    asked.current.add(stamp);
    renew();
  }, []);
}
