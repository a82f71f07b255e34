import { useState } from 'preact/hooks';
import { Button, Loading } from '../../parts/index.ts';
import { DeedNote } from '../parts/deeds.tsx';
import type { OfficeProps } from '../props.ts';
import { YearChooser } from '../yearChooser.tsx';
import type { Doing } from './useDoing.ts';

const PLACE = 'pages';

/** The pages made of a year and of the period, made again by a press. */
export function YearPages({
  session,
  words: all,
  year,
  onYear,
  work,
  doing,
}: OfficeProps & { readonly doing: Doing }) {
  const words = all.years.pages;
  const [onlyWithData, setOnlyWithData] = useState(false);
  const open = session.years.map((each) => each.year);
  const chosen = open.includes(year) ? year : (open[0] ?? 0);
  const isBlocked = work.isBusy || doing.deeds.busy;
  const isTold = doing.place === PLACE;
  return (
    <section class="section stack" aria-labelledby="years-pages">
      <h2 id="years-pages">{words.title}</h2>
      {isTold && <DeedNote deeds={doing.deeds} />}
      {isTold && doing.deeds.busy && <Loading text={words.running} />}
      {work.isBusy && <p class="soft">{all.years.busyElsewhere}</p>}
      {chosen === 0 ? (
        <p>{words.noYear}</p>
      ) : (
        <>
          <YearChooser years={open} chosen={chosen} words={all.office} onYear={onYear} />
          <label class="row">
            <input
              type="checkbox"
              checked={onlyWithData}
              onChange={({ currentTarget }) => setOnlyWithData(currentTarget.checked)}
            />
            {words.onlyWithData}
          </label>
          <Button
            disabled={isBlocked}
            onPress={() => void doing.run(PLACE, 'summary.compile', { year: chosen, onlyWithData })}
          >
            {words.summary(chosen)}
          </Button>
          <Button
            disabled={isBlocked}
            onPress={() => void doing.run(PLACE, 'public.compile', { year: chosen })}
          >
            {words.public(chosen)}
          </Button>
        </>
      )}
      <Button
        disabled={isBlocked}
        describedBy="period-hint"
        onPress={() => void doing.run(PLACE, 'period.compile', {})}
      >
        {words.period}
      </Button>
      <p id="period-hint" class="soft small">
        {words.periodHint}
      </p>
    </section>
  );
}
