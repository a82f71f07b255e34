import { Elsewhere } from '../elsewhere.tsx';
import { type Opened, Sidebar } from '../opening.tsx';
import type { PageStart } from '../page.ts';
import type { Server } from '../server.ts';
import type { OfficeWords } from '../words/type.ts';
import { OfficeDesk } from './desk.tsx';

interface OfficeAppProps {
  readonly server: Server;
  readonly start: PageStart;
  readonly words: OfficeWords;
}

/** The office's page; whoever is the office's no more is led to the officer's. */
export function OfficeApp({ server, start, words }: OfficeAppProps) {
  const inside = (opened: Opened) =>
    opened.session.isOffice || opened.session.isOwner ? (
      <OfficeDesk {...opened} words={words} startsAt={start.view === 'check' ? 'check' : 'home'} />
    ) : (
      <Elsewhere door={() => server.openUnit('')} />
    );
  return (
    <Sidebar server={server} words={words}>
      {inside}
    </Sidebar>
  );
}
