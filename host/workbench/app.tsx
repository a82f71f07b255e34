/** One window: the bar, the sheet, and what scripts show over it. */
import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { Up } from '../server/protocol.ts';
import { Bar } from './bar/bar.tsx';
import { createCalls } from './calls.ts';
import { connect } from './connection.ts';
import { Executions } from './panels/executions.tsx';
import { Mails } from './panels/mails.tsx';
import { Reset } from './panels/reset.tsx';
import { createGridPort, Sheet } from './screen/grid.tsx';
import { NoAccess } from './screen/noAccess.tsx';
import { Notices } from './screen/notices.tsx';
import { DialogPage, SidebarPage } from './screen/page.tsx';
import { ConsentBox, QuestionBox } from './screen/question.tsx';
import { Running } from './screen/running.tsx';
import { type Action, FIRST, reduce, type State } from './state.ts';
import { WORDS } from './words.ts';

/** What parts of the window can set going. */
export interface Doors {
  send(up: Up): boolean;
  dispatch(action: Action): void;
  call(frame: Window, call: number, fn: string, args: readonly unknown[]): void;
  focusSheet(): void;
}

function useWindow() {
  const [state, dispatch] = useReducer(reduce, FIRST);
  const grid = useMemo(createGridPort, []);
  const doors = useRef<Doors | null>(null);
  doors.current ??= open(dispatch, grid);
  return { state, grid, doors: doors.current };
}

function open(dispatch: (action: Action) => void, grid: ReturnType<typeof createGridPort>): Doors {
  const connection = connect(
    (down) => {
      if (down.kind === 'grid') grid.apply(down.message);
      else if (down.kind === 'returned') calls.returned(down);
      else dispatch({ kind: 'down', down });
    },
    () => {
      dispatch({ kind: 'lost' });
      calls.lost();
    },
  );
  const send = (up: Up): boolean => {
    const isSent = connection.send(up);
    if (isSent) dispatch({ kind: 'sent', up });
    return isSent;
  };
  const calls = createCalls(send);
  return { send, dispatch, call: calls.call, focusSheet: grid.focus };
}

export function App() {
  const { state, grid, doors } = useWindow();
  const { phase } = state;
  useEffect(() => {
    document.title = phase.kind === 'open' ? `${phase.start.grid.title} – ${WORDS.title}` : WORDS.title;
  }, [phase]);
  if (phase.kind === 'preparing') {
    return (
      <>
        <p class="preparing" role="status">
          {preparingText(phase.text, state.waitingFor)}
        </p>
        <Notices notices={state.notices} doors={doors} />
      </>
    );
  }
  if (phase.kind === 'noAccess') return <NoAccess email={phase.email} accounts={phase.accounts} />;
  const { start } = phase;
  return (
    <>
      <Bar state={state} start={start} doors={doors} />
      {state.isLost && (
        <p class="lost" role="alert">
          {WORDS.lost}
        </p>
      )}
      <main class="desk">
        <Sheet start={start} port={grid} doors={doors} />
        {state.sidebar !== null && <SidebarPage key={state.sidebar.id} page={state.sidebar} doors={doors} />}
      </main>
      <Running state={state} />
      <Notices notices={state.notices} doors={doors} />
      {state.dialog !== null && <DialogPage key={state.dialog.id} page={state.dialog} doors={doors} />}
      {panelOf(state, doors)}
      {state.question !== null && (
        <QuestionBox
          key={state.question.id}
          question={state.question}
          onAnswer={(answer) => doors.send({ kind: 'answer', id: state.question?.id ?? 0, answer })}
        />
      )}
      {state.consent !== null && <ConsentBox consent={state.consent} email={start.email} doors={doors} />}
    </>
  );
}

/** A file that is open may still wait for somebody's answer. */
const preparingText = (text: string, waitingFor: string | null): string => {
  if (waitingFor !== null) return WORDS.waitingFor(waitingFor);
  return text === '' ? WORDS.preparing : text;
};

function panelOf(state: State, doors: Doors) {
  switch (state.panel) {
    case 'mails':
      return <Mails mails={state.mails} doors={doors} />;
    case 'executions':
      return <Executions executions={state.executions} doors={doors} />;
    case 'reset':
      return <Reset doors={doors} />;
    default:
      return null;
  }
}
