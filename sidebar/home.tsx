import { useRef, useState } from 'preact/hooks';
import type { Reply } from '../src/app/reply.ts';
import type { Session } from '../src/commands/sessionStart.ts';
import type { UnitHome } from '../src/commands/unitHome.ts';
import { OfficeHome, SystemCheck, useOfficeWork, useSpokenWork } from './office/index.tsx';
import { ChooseUnit } from './officer/chooseUnit.tsx';
import { OfficerHome } from './officer/index.tsx';
import type { PageStart } from './page.ts';
import { useShared } from './parts/index.ts';
import type { Words } from './words/type.ts';

type Place = { readonly at: 'office' | 'check' | 'choose' } | { readonly at: 'unit'; readonly unit: string };

interface HomeProps {
  readonly session: Session;
  readonly words: Words;
  readonly start: PageStart;
  readonly early: EarlyHome | null;
  readonly onOtherStamp: (stamp: string) => void;
}
/** The unit asked for together with the session. */
export interface EarlyHome {
  readonly unit: string;
  readonly reply: Promise<Reply<UnitHome>>;
}

/** Where somebody the file knows begins, and the ways between the areas that are theirs. */
export function Home({ session, words, start, early, onOtherStamp }: HomeProps) {
  const { server } = useShared();
  const [place, setPlace] = useState<Place>(() => firstPlace(session, start));
  const work = useOfficeWork();
  useSpokenWork(work.long, words.office.work);
  const isFirst = useRef(true);
  const go = (to: Place) => {
    isFirst.current = false;
    setPlace(to);
  };
  const openUnit = (unit: string) => go({ at: 'unit', unit });
  const isOffice = session.isOffice || session.isOwner;
  return (
    <>
      {isOffice && <Areas words={words} place={place} hasUnits={session.units.length > 0} go={go} />}
      {place.at === 'office' && (
        <OfficeHome
          session={session}
          server={server}
          words={words}
          work={work}
          openUnit={openUnit}
          onOtherStamp={onOtherStamp}
        />
      )}
      {place.at === 'check' && <SystemCheck session={session} server={server} words={words} work={work} />}
      {place.at === 'choose' && (
        <ChooseUnit units={session.units} words={words.shell} isFirst={isFirst.current} onChoose={openUnit} />
      )}
      {place.at === 'unit' && (
        <OfficerHome
          key={place.unit}
          unit={place.unit}
          session={session}
          words={words}
          early={early?.unit === place.unit ? early.reply : null}
          isFirst={isFirst.current}
          onOtherStamp={onOtherStamp}
          {...(session.units.length > 1 ? { onChange: () => go({ at: 'choose' }) } : {})}
        />
      )}
    </>
  );
}

function firstPlace({ isOffice, isOwner, units }: Session, { view, unit }: PageStart): Place {
  const mayOffice = isOffice || isOwner;
  if (mayOffice && view === 'check') return { at: 'check' };
  const named = units.find((each) => each.id === unit);
  if (mayOffice && named === undefined) return { at: 'office' };
  const only = units.length === 1 ? units[0] : named;
  return only === undefined ? { at: 'choose' } : { at: 'unit', unit: only.id };
}

interface AreasProps {
  readonly words: Words;
  readonly place: Place;
  readonly hasUnits: boolean;
  readonly go: (place: Place) => void;
}
function Areas({ words, place, hasUnits, go }: AreasProps) {
  const { areas } = words.shell;
  const entries = [
    { at: 'office' as const, text: areas.office },
    ...(hasUnits ? [{ at: 'choose' as const, text: areas.units }] : []),
    { at: 'check' as const, text: areas.check },
  ];
  const current = place.at === 'unit' ? (hasUnits ? 'choose' : 'office') : place.at;
  return (
    <nav class="areas" aria-label={areas.label}>
      {entries.map(({ at, text }) => (
        <button
          key={at}
          type="button"
          aria-current={current === at ? 'page' : undefined}
          onClick={() => go({ at })}
        >
          {text}
        </button>
      ))}
    </nav>
  );
}
