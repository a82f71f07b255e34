import { useEffect, useReducer, useState } from 'preact/hooks';
import type { Session } from '../../src/commands/sessionStart.ts';
import type { UnitHome } from '../../src/commands/unitHome.ts';
import { useAsk } from '../calls/useAsk.ts';
import type { PageStart } from '../page.ts';
import { ErrorPanel, Frame, Loading, Notice } from '../parts/index.ts';
import type { Server } from '../server.ts';
import { type DialogWords, dialogWordsFor } from '../words/dialog.ts';
import { useDerived } from './derived.ts';
import { begun, reduce } from './state.ts';
import { ColumnsStep } from './views/columnsStep.tsx';
import { DoneStep } from './views/doneStep.tsx';
import { RowsStep } from './views/rowsStep.tsx';
import { SourceStep } from './views/sourceStep.tsx';
import { Steps } from './views/steps.tsx';

interface DialogProps {
  readonly server: Server;
  readonly start: PageStart;
  readonly close: () => void;
}

/** The wide dialog in which an old list becomes nominees of a unit. */
export function ImportDialog({ server, start, close }: DialogProps) {
  const words = dialogWordsFor(start.language);
  useEffect(() => {
    document.documentElement.lang = start.language;
  }, [start.language]);
  return (
    <Frame server={server} shell={words.shell}>
      <h1 class="unseen">{words.importing.title}</h1>
      <Opening unit={start.unit} words={words} close={close} />
    </Frame>
  );
}

interface OpeningProps {
  readonly unit: string;
  readonly words: DialogWords;
  readonly close: () => void;
}
function Opening({ unit, words, close }: OpeningProps) {
  const session = useAsk('session.start', { fresh: false });
  const home = useAsk('unit.home', { unit });
  const problem = session.problem ?? home.problem;
  const retry = () => {
    if (session.problem !== null) session.reload();
    if (home.problem !== null) home.reload();
  };
  if (session.data !== null && home.data !== null)
    return (
      <Wizard session={session.data} home={home.data} words={words} close={close} onAgain={home.reload} />
    );
  if (problem !== null)
    return <ErrorPanel problem={problem} onRetry={retry} busy={session.busy || home.busy} />;
  return <Loading text={words.importing.loading} />;
}

interface WizardProps {
  readonly session: Session;
  readonly home: UnitHome;
  readonly words: DialogWords;
  readonly close: () => void;
  readonly onAgain: () => void;
}
function Wizard({ session, home, words: all, close, onAgain }: WizardProps) {
  const words = all.importing;
  const year = session.years.find((each) => each.open)?.year ?? null;
  const [state, dispatch] = useReducer(reduce, year, begun);
  const derived = useDerived(state, session, home);
  // The first view leaves the focus where the browser put it; every later one takes it.
  const [isFirst, setIsFirst] = useState(true);
  useEffect(() => {
    if (state.step !== 'source') setIsFirst(false);
  }, [state.step]);
  const { used, total } = home.rows;
  if (used >= total && state.entered === null) return <Notice level="warn">{words.full(total)}</Notice>;
  const shared = { state, dispatch, derived, words, isFirst };
  return (
    <>
      <p class="soft">
        <strong>{words.into(home.unit.name)}</strong>
        {state.entered === null && ` · ${words.room(total - used, total)}`}
      </p>
      <Steps current={state.step} words={words.steps} />
      {state.step === 'source' && <SourceStep {...shared} />}
      {state.step === 'columns' && derived.layout !== null && (
        <ColumnsStep {...shared} layout={derived.layout} session={session} />
      )}
      {state.step === 'rows' && <RowsStep {...shared} session={session} unit={home.unit.id} />}
      {state.step === 'done' && state.entered !== null && (
        <DoneStep
          entered={state.entered}
          unit={home.unit.id}
          words={words}
          close={close}
          onAgain={() => {
            onAgain();
            dispatch({ do: 'again' });
          }}
        />
      )}
    </>
  );
}
