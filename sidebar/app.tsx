import { useState } from 'preact/hooks';
import { type EarlyHome, Home } from './home.tsx';
import { Sidebar } from './opening.tsx';
import type { PageStart } from './page.ts';
import type { Server } from './server.ts';
import type { Words } from './words/type.ts';

interface AppProps {
  readonly server: Server;
  readonly start: PageStart;
  readonly words: Words;
}

/** The officer's page. */
export function App({ server, start, words }: AppProps) {
  const [early] = useState(() => earlyHome(server, start));
  return (
    <Sidebar server={server} words={words}>
      {(opened) => <Home {...opened} {...{ words, start, early }} />}
    </Sidebar>
  );
}

/** Where the server has named a unit, its home is asked for together with the session. */
function earlyHome(server: Server, { unit, view }: PageStart): EarlyHome | null {
  if (unit === '' || view === 'check') return null;
  const reply = server.ask('unit.home', { unit });
  // Whoever shows the unit tells of a failure; until then it is nobody's.
  reply.catch(() => undefined);
  return { unit, reply };
}
