import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Overview, UnitTally } from '../../src/commands/officeOverview.ts';
import { useAsk } from '../calls/useAsk.ts';
import { Button, ErrorPanel, Loading, Notice, Progress, useViewFocus } from '../parts/index.ts';
import type { OfficeWords } from '../words/type.ts';
import { DoubtfulMails } from './doubtful.tsx';
import type { OfficeProps } from './props.ts';
import { Reminders } from './reminders.tsx';
import { UnitCards } from './unitCards.tsx';
import { isSilent, plansOf, totalsOf, withFresh } from './unitList.ts';
import type { LongWork } from './useLongWork.ts';
import { useAfter } from './useOfficeWork.ts';
import { WorkPanel } from './workPanel.tsx';
import { YearChooser } from './yearChooser.tsx';

const MINUTES_A_DAY = 1440;

interface OfficeHomeProps extends OfficeProps {
  /** Opens the officer's page at a unit. */
  readonly openUnit: (unit: string) => void;
}

/** The office's home: the year, all units at a glance, the register's age, the summary and the reminders. */
export function OfficeHome(props: OfficeHomeProps) {
  const { session, words: all, work, year, onYear, openUnit, onOtherStamp } = props;
  const { long, isBusy } = work;
  const words = all.office;
  const heading = useViewFocus<HTMLHeadingElement>(false);
  const { data, problem, busy, reload } = useAsk('office.overview', { year });
  const stamp = data?.stamp;
  useEffect(() => {
    if (stamp !== undefined) onOtherStamp(stamp);
  }, [stamp, onOtherStamp]);
  useOverviewAfter(long, data, reload);
  const tallies = useMemo(() => withFresh(data?.units ?? [], long.tallies), [data, long.tallies]);
  return (
    <div class="office">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <YearChooser
        years={session.years.map((each) => each.year)}
        chosen={year === 0 ? (data?.year ?? 0) : year}
        disabled={long.isRunning}
        words={words}
        onYear={onYear}
      />
      {problem !== null && <ErrorPanel problem={problem} onRetry={reload} busy={busy} />}
      {data === null && problem === null && <Loading text={words.loading} />}
      {data !== null && data.stopped !== '' && <Notice level="warn">{data.stopped}</Notice>}
      {data !== null && data.units.length === 0 && <Notice level="info">{words.units.empty}</Notice>}
      {data !== null && data.units.length > 0 && (
        <>
          <Glance overview={data} tallies={tallies} words={words} />
          <div class="row wrap">
            <Button
              onPress={() => long.start('refresh', namesOf(tallies), data.year)}
              disabled={isBusy}
              describedBy="refresh-hint"
            >
              {words.work.refresh}
            </Button>
            <Button
              look="primary"
              onPress={() => long.start('compile', namesOf(tallies), data.year)}
              disabled={isBusy}
            >
              {words.work.compile(data.year)}
            </Button>
          </div>
          <p id="refresh-hint" class="unseen">
            {words.work.refreshHint}
          </p>
          <div class="work">
            {work.mend.remedy !== null && <p class="soft">{all.check.mending}</p>}
            <WorkPanel long={long} words={words.work} />
          </div>
        </>
      )}
      <details class="card folded">
        <summary>{words.reminders.title}</summary>
        <Reminders words={words.reminders} />
      </details>
      {data !== null && data.doubtful + data.badAddresses > 0 && (
        <details class="card folded">
          <summary>{words.doubtful.title}</summary>
          <DoubtfulMails words={words.doubtful} />
        </details>
      )}
      {tallies.length > 0 && <UnitCards tallies={tallies} words={words.units} openUnit={openUnit} />}
    </div>
  );
}

/** A work that ends asks for the overview again; an overview that comes while none runs takes the place of the chunks. */
function useOverviewAfter(long: LongWork, data: Overview | null, reload: () => void): void {
  const { isRunning, forget } = long;
  useAfter(long.ended, reload);
  const running = useRef(isRunning);
  running.current = isRunning;
  useEffect(() => {
    if (data !== null && !running.current) forget();
  }, [data, forget]);
}

const namesOf = (tallies: readonly UnitTally[]) =>
  tallies.map(({ unit }) => ({ id: unit.id, name: unit.name }));

interface GlanceProps {
  readonly overview: Overview;
  readonly tallies: readonly UnitTally[];
  readonly words: OfficeWords['office'];
}
/** The district in four lines: who has entered, how much, who has a plan, and how old these figures are. */
function Glance({ overview, tallies, words }: GlanceProps) {
  const { nominees, eligible, submitted, decided } = totalsOf(tallies);
  const { planned, launches } = plansOf(tallies);
  const reported = tallies.filter((tally) => !isSilent(tally)).length;
  const changed = tallies.filter((tally) => tally.changed).length;
  const age = overview.refreshedAt === null ? null : (overview.now - overview.refreshedAt) * MINUTES_A_DAY;
  return (
    <div class="card stack glance">
      <Progress
        label={words.reported}
        value={reported}
        total={tallies.length}
        text={words.reportedCount(reported, tallies.length)}
      />
      <p>{words.totals(nominees, eligible, submitted, decided)}</p>
      <p>{words.plans(planned, tallies.length, launches)}</p>
      <p class="soft small">
        {age === null
          ? words.age.never
          : `${words.age.known(Math.max(0, age))} ${changed === 0 ? words.age.same : words.age.changed(changed)}`}
      </p>
    </div>
  );
}
