import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../../src/commands/sessionStart.ts';
import type { UnitHome } from '../../../src/commands/unitHome.ts';
import { useAct } from '../../calls/useAct.ts';
import { ConfirmDialog, ErrorPanel, focusOn, Lines, Notice, useShared } from '../../parts/index.ts';
import type { Words } from '../../words/type.ts';
import type { FormStart } from '../form/index.tsx';
import { dutyStates } from '../model/duties.ts';
import type { Filters } from '../model/filters.ts';
import type { ShownNominee } from '../model/nominees.ts';
import type { Files } from '../useFiles.ts';
import { useImport } from '../useImport.ts';
import type { Saves } from '../useSaves.ts';
import type { UnitState } from '../useUnit.ts';
import { cardId } from './card.tsx';
import { Duties } from './duties.tsx';
import { Header } from './header.tsx';
import { Launches } from './launches.tsx';
import { Next } from './next.tsx';
import { Nominees } from './nominees.tsx';
import { DraftNotice, SavedNote } from './notices.tsx';
import { Years } from './years.tsx';

export interface HomeViewProps {
  readonly home: UnitHome;
  readonly state: UnitState;
  readonly session: Session;
  readonly words: Words;
  readonly nominees: readonly ShownNominee[];
  readonly saves: Saves;
  readonly files: Files;
  /** The year whose duties are shown; null while none is open. */
  readonly year: number | null;
  readonly filters: Filters;
  readonly takesFocus: boolean;
  readonly onYear: (year: number) => void;
  readonly onFilters: (filters: Filters) => void;
  /** '' for a new nominee. */
  readonly onOpen: (id: string, start?: Partial<FormStart>) => void;
  readonly onReopen: (nominee: ShownNominee) => void;
  readonly onLife: (nominee: ShownNominee) => void;
  readonly onChange: (() => void) | undefined;
}

/** A unit at a glance: what comes next, the year's duties, and its nominees. */
export function HomeView(props: HomeViewProps) {
  const { home, state, session, words, nominees, saves, files, year } = props;
  const [removing, setRemoving] = useState<ShownNominee | null>(null);
  const importing = useImport(home.unit.id, state.reload);
  const duties = session.years.flatMap((each) => {
    const line = home.duties.find((own) => own.year === each.year);
    return dutyStates(home.unit.id, each, line, nominees, session.today);
  });
  const submit = async (nominee: ShownNominee) => {
    const problem = await files.submit(nominee);
    if (problem?.from === 'refusal' && problem.reply.code === 'notReady')
      props.onOpen(nominee.id, { problem });
  };
  return (
    <>
      <Header
        unit={home.unit}
        words={words}
        takesFocus={props.takesFocus}
        busy={state.busy}
        onReload={state.reload}
        onChange={props.onChange}
      />
      <div class="stack">
        <Notices {...props} importProblem={importing.problem} />
        <Next {...{ duties, nominees }} today={session.today} words={words.officer} onLife={props.onLife} />
      </div>
      {year === null ? (
        <Notice level="warn" title={words.shell.noYear.title}>
          {words.shell.noYear.body(session.officeName)}
        </Notice>
      ) : (
        <>
          <Years years={session.years} year={year} words={words.officer} onYear={props.onYear} />
          <Duties
            {...{ home, year, nominees, words }}
            duties={duties.filter((duty) => duty.year === year)}
            onSaved={(line) =>
              state.patch((known) => ({
                ...known,
                duties: [line, ...known.duties.filter((each) => each.year !== line.year)],
              }))
            }
          />
          <Launches
            key={year}
            unit={home.unit.id}
            {...{ year, words }}
            launches={home.launches}
            movements={session.movements}
            onChange={(change) => state.patch((known) => ({ ...known, launches: change(known.launches) }))}
          />
        </>
      )}
      <Nominees
        {...{ nominees, words }}
        today={session.today}
        rows={home.rows}
        filters={props.filters}
        busy={files.busy}
        importing={importing.busy}
        actions={{
          onOpen: ({ id }) => props.onOpen(id),
          onIdentify: () => void files.identify(),
          onSubmit: (nominee) => void submit(nominee),
          onWithdraw: (nominee) => void files.withdraw(nominee),
          onRemove: setRemoving,
          onRetry: saves.retry,
          onReopen: props.onReopen,
          onDrop: saves.drop,
          onLife: props.onLife,
        }}
        onFilters={props.onFilters}
        onAdd={() => props.onOpen('')}
        onImport={importing.open}
      >
        <Outcome {...props} />
      </Nominees>
      {removing !== null && (
        <Removal nominee={removing} files={files} words={words} onClose={() => setRemoving(null)} />
      )}
    </>
  );
}

interface NoticesProps extends HomeViewProps {
  readonly importProblem: Files['problem'];
}

/** What has just happened, and what was left undone. */
function Notices({ home, state, words, saves, importProblem, onOpen }: NoticesProps) {
  const { announce } = useShared();
  const dropping = useAct('draft.keep');
  const { draft } = home;
  const drop = async () => {
    const settled = await dropping.run({ unit: home.unit.id, id: draft?.id ?? '', fields: null });
    if (settled?.ok !== true) return;
    announce(words.officer.draft.dropped);
    state.patch((known) => ({ ...known, draft: null }));
    focusOn('unit-name');
  };
  const problem = state.problem ?? importProblem ?? dropping.problem;
  return (
    <>
      {problem !== null && (
        <ErrorPanel problem={problem} onRetry={state.problem === null ? undefined : state.reload} />
      )}
      {draft !== null && !saves.pending.some((each) => each.id === draft.id) && (
        <DraftNotice
          draft={draft}
          words={words}
          busy={dropping.busy}
          onOpen={() => onOpen(draft.id)}
          onDrop={() => void drop()}
        />
      )}
    </>
  );
}

/** What became of the last save, submission, withdrawal or removal: said where the list begins. */
function Outcome({ session, words, saves, files }: HomeViewProps) {
  return (
    <>
      {files.problem !== null && <ErrorPanel problem={files.problem} onClose={files.clear} />}
      {files.message !== '' && (
        <Notice level="ok" spoken={files.message} onClose={files.clear}>
          <Lines text={files.message} />
        </Notice>
      )}
      {saves.last !== null && (
        <SavedNote saved={saves.last} session={session} words={words} onClose={saves.clearLast} />
      )}
    </>
  );
}

interface RemovalProps {
  readonly nominee: ShownNominee;
  readonly files: Files;
  readonly words: Words;
  readonly onClose: () => void;
}

function Removal({ nominee, files, words, onClose }: RemovalProps) {
  const said = words.officer.nominees;
  const [busy, setBusy] = useState(false);
  const name = String(nominee.cells.name ?? '') || said.unnamed;
  // The dialog gives the focus back to its card, unless that is gone.
  useEffect(
    () => () => focusOn(document.getElementById(cardId(nominee.key)) === null ? 'nominees-title' : ''),
    [nominee.key],
  );
  const remove = async () => {
    setBusy(true);
    await files.remove(nominee);
    setBusy(false);
    onClose();
  };
  return (
    <ConfirmDialog
      title={said.removeTitle}
      confirm={said.removeYes}
      danger
      busy={busy}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      <p>{said.removeBody(name)}</p>
    </ConfirmDialog>
  );
}
