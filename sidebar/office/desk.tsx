import { useState } from 'preact/hooks';
import { useDoor } from '../elsewhere.tsx';
import type { Opened } from '../opening.tsx';
import { Button, ErrorPanel, Notice, useShared } from '../parts/index.ts';
import type { OfficeWords } from '../words/type.ts';
import { Awards } from './awards/index.tsx';
import { SystemCheck } from './check.tsx';
import { ProposedCriteria } from './criteria/index.tsx';
import { OfficeHome } from './home.tsx';
import type { OfficeProps } from './props.ts';
import { Review } from './review/index.tsx';
import { useOfficeWork } from './useOfficeWork.ts';
import { useSpokenWork } from './workPanel.tsx';
import { Years } from './years/index.tsx';

const AREAS = ['home', 'review', 'awards', 'years', 'criteria', 'check'] as const;
type Area = (typeof AREAS)[number];

interface DeskProps extends Opened {
  readonly words: OfficeWords;
  readonly startsAt: Area;
}

/** The office's areas and the ways between them; what it set going runs on in all of them. */
export function OfficeDesk({ session, words, startsAt, onOtherStamp }: DeskProps) {
  const [area, setArea] = useState<Area>(startsAt);
  const [year, setYear] = useState(0);
  const work = useOfficeWork();
  useSpokenWork(work.long, words.office.work);
  const { server } = useShared();
  const door = useDoor();
  // A page that goes away breaks off what it set going.
  const [stays, setStays] = useState(false);
  const openUnit = (unit: string) => {
    setStays(work.isBusy);
    if (!work.isBusy) void door.open(() => server.openUnit(unit));
  };
  const props: OfficeProps = { session, words, work, year, onYear: setYear, onOtherStamp };
  return (
    <>
      <Areas words={words.office.areas} area={area} go={setArea} />
      <OwnUnits {...{ session, words, openUnit }} busy={door.busy} />
      {stays && work.isBusy && (
        <Notice level="warn" spoken={words.office.areas.stay} onClose={() => setStays(false)}>
          {words.office.areas.stay}
        </Notice>
      )}
      {door.problem !== null && <ErrorPanel problem={door.problem} />}
      {area === 'home' && <OfficeHome {...props} openUnit={openUnit} />}
      {area === 'review' && <Review {...props} />}
      {area === 'awards' && <Awards {...props} />}
      {area === 'years' && <Years {...props} />}
      {area === 'criteria' && <ProposedCriteria words={words} />}
      {area === 'check' && <SystemCheck {...props} />}
    </>
  );
}

interface AreasProps {
  readonly words: OfficeWords['office']['areas'];
  readonly area: Area;
  readonly go: (area: Area) => void;
}
const Areas = ({ words, area, go }: AreasProps) => (
  <nav class="areas" aria-label={words.label}>
    {AREAS.map((each) => (
      <button
        key={each}
        type="button"
        aria-current={area === each ? 'page' : undefined}
        onClick={() => go(each)}
      >
        {words[each]}
      </button>
    ))}
  </nav>
);

interface OwnUnitsProps extends Pick<OfficeProps, 'session' | 'words'> {
  readonly busy: boolean;
  readonly openUnit: (unit: string) => void;
}
/** For an account of the office that serves units too. */
function OwnUnits({ session: { units }, words, busy, openUnit }: OwnUnitsProps) {
  const [first, ...others] = units;
  if (first === undefined) return null;
  const said = words.office.areas;
  const isOne = others.length === 0;
  return (
    <div class="own-unit">
      <Button look="quiet" busy={busy} onPress={() => openUnit(isOne ? first.id : '')}>
        {isOne ? said.ownUnit(first.name) : said.ownUnits}
        <span aria-hidden="true"> →</span>
      </Button>
    </div>
  );
}
