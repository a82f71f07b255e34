import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../src/commands/sessionStart.ts';
import { codeOf } from './calls/problem.ts';
import { useAsk } from './calls/useAsk.ts';
import { type EarlyHome, Home } from './home.tsx';
import type { PageStart } from './page.ts';
import { ErrorPanel, Frame, Loading, useShared } from './parts/index.ts';
import type { Server } from './server.ts';
import { NotSetUp } from './states/notSetUp.tsx';
import { UnknownEditor } from './states/unknownEditor.tsx';
import type { Words } from './words/type.ts';

interface AppProps {
  readonly server: Server;
  readonly start: PageStart;
  readonly words: Words;
}

/** The sidebar: who opens it decides what it shows. */
export function App({ server, start, words }: AppProps) {
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  return (
    <Frame server={server} shell={words.shell}>
      <Opening start={start} words={words} />
    </Frame>
  );
}

interface OpeningProps {
  readonly start: PageStart;
  readonly words: Words;
}

function Opening({ start, words }: OpeningProps) {
  // The first opening takes the cache; after a change the configuration itself is read.
  const [fresh, setFresh] = useState(false);
  const { data: session, problem, busy, reload } = useAsk('session.start', { fresh });
  const renew = useCallback(() => (fresh ? reload() : setFresh(true)), [fresh, reload]);
  const early = useEarlyHome(start);
  const renewOnce = useRenewOnce(session, renew);
  if (session !== null && isKnown(session))
    return <Home session={session} words={words} start={start} early={early} onOtherStamp={renewOnce} />;
  if (session !== null)
    return <UnknownEditor session={session} words={words.shell} busy={busy} onRecheck={renew} />;
  if (problem === null)
    return (
      <>
        <h1 class="unseen">{words.shell.product}</h1>
        <Loading />
      </>
    );
  if (codeOf(problem) === 'notSetUp') return <NotSetUp problem={problem} onReady={renew} />;
  return (
    <div class="stack">
      <h1>{words.shell.product}</h1>
      <ErrorPanel problem={problem} onRetry={reload} busy={busy} />
    </div>
  );
}

/** Where the server has named a unit, its home is asked for together with the session. */
function useEarlyHome({ unit, view }: PageStart): EarlyHome | null {
  const { server } = useShared();
  const [early] = useState<EarlyHome | null>(() => {
    if (unit === '' || view !== '') return null;
    const reply = server.ask('unit.home', { unit });
    // Whoever shows the unit tells of a failure; until then it is nobody's.
    reply.catch(() => undefined);
    return { unit, reply };
  });
  return early;
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
