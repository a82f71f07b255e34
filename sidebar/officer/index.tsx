/** The officer's views: a unit's home, the form of one nominee, and what became of it. */
import { useMemo, useState } from 'preact/hooks';
import type { Reply } from '../../src/app/reply.ts';
import type { Session } from '../../src/commands/sessionStart.ts';
import type { UnitHome } from '../../src/commands/unitHome.ts';
import { ErrorPanel, focusOn, Loading } from '../parts/index.ts';
import type { Words } from '../words/type.ts';
import { type FormStart, NomineeForm } from './form/index.tsx';
import { sessionJudge } from './form/judging.ts';
import { cardId } from './home/card.tsx';
import { HomeView } from './home/index.tsx';
import { LifeView } from './life/index.tsx';
import { currentYear } from './model/duties.ts';
import { type Filters, NO_FILTERS } from './model/filters.ts';
import { type ShownNominee, shownNominees, withLife, withSubmitted } from './model/nominees.ts';
import { useFiles } from './useFiles.ts';
import { useSaves } from './useSaves.ts';
import { type UnitState, useUnit } from './useUnit.ts';

interface OfficerProps {
  readonly unit: string;
  readonly session: Session;
  readonly words: Words;
  readonly early: Promise<Reply<UnitHome>> | null;
  readonly isFirst: boolean;
  readonly onOtherStamp: (stamp: string) => void;
  /** Given to those who serve several units. */
  readonly onChange?: () => void;
}

/** A unit as its officer works on it; the office opens any unit's. */
export function OfficerHome(props: OfficerProps) {
  const state = useUnit(props.unit, props.early, props.onOtherStamp);
  const { home, problem, busy, reload } = state;
  if (home !== null) return <Unit {...props} home={home} state={state} />;
  const name = props.session.units.find((each) => each.id === props.unit)?.name ?? props.words.shell.product;
  return (
    <div class="stack">
      <h1>{name}</h1>
      {problem === null ? <Loading /> : <ErrorPanel problem={problem} onRetry={reload} busy={busy} />}
    </div>
  );
}

interface UnitProps extends OfficerProps {
  readonly home: UnitHome;
  readonly state: UnitState;
}

function Unit(props: UnitProps) {
  const { home, state, session, words } = props;
  const { years, today } = session;
  const [form, setForm] = useState<FormStart | null>(null);
  /** The nominee whose «Quá trình» is open. */
  const [life, setLife] = useState<ShownNominee | null>(null);
  const [isBack, setIsBack] = useState(false);
  const [year, setYear] = useState(() => currentYear(years, today));
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const saves = useSaves(home.unit.id, state);
  const files = useFiles(home.unit.id, state);
  const judge = useMemo(() => sessionJudge(session), [session]);
  const names = words.officer.nominees.states;
  const nominees = useMemo(
    () => shownNominees(home.nominees, saves.pending, names),
    [home.nominees, saves.pending, names],
  );
  /** As the tab has it, without what is being saved. */
  const standing = (id: string): ShownNominee | null =>
    id === '' ? null : (shownNominees(home.nominees, [], names).find((each) => each.id === id) ?? null);

  const open = (start: Partial<FormStart>) => {
    files.clear();
    setForm({ nominee: null, draft: null, failed: null, problem: null, year, ...start });
  };
  const openNominee = (id: string, start: Partial<FormStart> = {}) => {
    const draft = home.draft?.id === id ? home.draft : null;
    open({ nominee: standing(id), draft, ...start });
  };
  const openLife = (nominee: ShownNominee) => {
    files.clear();
    setForm(null);
    setLife(nominee);
  };
  const close = () => {
    const id = life?.key ?? form?.nominee?.key ?? form?.failed?.operation;
    setIsBack(true);
    setForm(null);
    setLife(null);
    focusOn(id === undefined ? 'nominees-title' : cardId(id));
  };
  if (life !== null)
    return (
      <LifeView
        {...{ session, words }}
        nominee={life}
        unit={home.unit.id}
        places={placesOf(session, home)}
        onSaved={(cells, message) => {
          state.patch((known) => ({ ...known, nominees: withLife(known.nominees, life.id, cells) }));
          close();
          files.say(message);
        }}
        onClose={close}
      />
    );
  if (form !== null)
    return (
      <NomineeForm
        {...{ home, session, judge, nominees, words, saves }}
        start={form}
        onDraft={(draft) => state.patch((known) => ({ ...known, draft }))}
        onSubmitted={(id, message) => {
          state.patch((known) => ({ ...known, nominees: withSubmitted(known.nominees, id, true) }));
          saves.clearLast();
          close();
          files.say(message);
        }}
        onLife={openLife}
        onClose={close}
      />
    );
  return (
    <HomeView
      {...{ home, state, session, words, nominees, saves, files, year, filters }}
      takesFocus={!props.isFirst && !isBack}
      onYear={setYear}
      onFilters={setFilters}
      onOpen={openNominee}
      onReopen={({ saving }) => {
        if (saving === null) return;
        saves.drop(saving.operation);
        open({ nominee: standing(saving.id), failed: saving });
      }}
      onLife={openLife}
      onChange={props.onChange}
    />
  );
}

/** Who may have taken a model up: any unit but this one. */
const placesOf = ({ unitNames }: Session, { unit }: UnitHome): readonly string[] => [
  ...new Set(Object.values(unitNames).filter((name) => name !== unit.name)),
];
