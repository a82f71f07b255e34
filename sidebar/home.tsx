import { useRef, useState } from 'preact/hooks';
import type { Reply } from '../src/app/reply.ts';
import type { Session } from '../src/commands/sessionStart.ts';
import type { UnitHome } from '../src/commands/unitHome.ts';
import { Elsewhere, useDoor } from './elsewhere.tsx';
import { ChooseUnit } from './officer/chooseUnit.tsx';
import { OfficerHome } from './officer/index.tsx';
import type { Opened } from './opening.tsx';
import type { PageStart } from './page.ts';
import { Button, ErrorPanel, useShared } from './parts/index.ts';
import type { Words } from './words/type.ts';

/** A unit's ID; null where several are there to choose from. */
type Place = string | null;

interface HomeProps extends Opened {
  readonly words: Words;
  readonly start: PageStart;
  readonly early: EarlyHome | null;
}
/** The unit asked for together with the session. */
export interface EarlyHome {
  readonly unit: string;
  readonly reply: Promise<Reply<UnitHome>>;
}

/** Where an officer begins. The office is led to its own page, unless it comes from there to look at a unit. */
export function Home(props: HomeProps) {
  const { server } = useShared();
  const { session, start } = props;
  const isOffice = session.isOffice || session.isOwner;
  const begin = firstPlace(session, start);
  if (isOffice && (start.view !== 'unit' || (begin === null && session.units.length === 0)))
    return <Elsewhere door={() => server.openOffice(start.view === 'check' ? 'check' : '')} />;
  return (
    <>
      {isOffice && <BackToOffice words={props.words} />}
      <Units {...props} begin={begin} />
    </>
  );
}

/** The unit the page names, or the only one; the office may look at any. */
function firstPlace({ isOffice, units }: Session, { unit, view }: PageStart): Place {
  const isNamed = unit !== '' && (units.some((each) => each.id === unit) || (isOffice && view === 'unit'));
  if (isNamed) return unit;
  return units.length === 1 ? (units[0]?.id ?? null) : null;
}

function Units({ session, words, early, onOtherStamp, begin }: HomeProps & { readonly begin: Place }) {
  const [place, setPlace] = useState<Place>(begin);
  const isFirst = useRef(true);
  const go = (to: Place) => {
    isFirst.current = false;
    setPlace(to);
  };
  if (place === null)
    return <ChooseUnit units={session.units} words={words.shell} isFirst={isFirst.current} onChoose={go} />;
  return (
    <OfficerHome
      key={place}
      unit={place}
      {...{ session, words, onOtherStamp }}
      early={early?.unit === place ? early.reply : null}
      isFirst={isFirst.current}
      {...(session.units.length > 1 ? { onChange: () => go(null) } : {})}
    />
  );
}

function BackToOffice({ words }: { readonly words: Words }) {
  const { server } = useShared();
  const { busy, problem, open } = useDoor();
  return (
    <nav class="stack to-office">
      <Button look="quiet" busy={busy} onPress={() => void open(() => server.openOffice(''))}>
        <span aria-hidden="true">← </span>
        {words.shell.toOffice}
      </Button>
      {problem !== null && <ErrorPanel problem={problem} />}
    </nav>
  );
}
