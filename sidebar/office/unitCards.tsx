import { useId, useState } from 'preact/hooks';
import type { UnitTally } from '../../src/commands/officeOverview.ts';
import { useAct } from '../calls/useAct.ts';
import {
  Badge,
  Button,
  ErrorPanel,
  Field,
  Progress,
  SearchField,
  Select,
  useShared,
} from '../parts/index.ts';
import type { OfficeWords } from '../words/type.ts';
import { UnitDuties } from './unitDuties.tsx';
import {
  countShown,
  goalOf,
  isFull,
  isSilent,
  queryUnits,
  SHOWS,
  SORTS,
  type UnitQuery,
} from './unitList.ts';

interface UnitCardsProps {
  readonly tallies: readonly UnitTally[];
  readonly words: OfficeWords['office']['units'];
  readonly openUnit: (id: string) => void;
}

/** All units, found by name, filtered and sorted; each with its bar and the ways into it. */
export function UnitCards({ tallies, words, openUnit }: UnitCardsProps) {
  const [query, setQuery] = useState<UnitQuery>({ search: '', show: 'all', sort: 'silent' });
  const goTo = useAct('unit.open');
  const { announce } = useShared();
  const shown = queryUnits(tallies, query);
  const goToUnit = async (unit: string) => {
    const settled = await goTo.run({ unit });
    if (settled?.ok) announce(settled.reply.message);
  };
  return (
    <section class="section" aria-labelledby="units-title">
      <h2 id="units-title">{words.title}</h2>
      <Query tallies={tallies} query={query} words={words} onQuery={setQuery} />
      <p class="soft small" role="status">
        {shown.length === 0 ? words.none : words.shown(shown.length, tallies.length)}
      </p>
      {goTo.problem !== null && <ErrorPanel problem={goTo.problem} onClose={goTo.clear} />}
      <ul class="units">
        {shown.map((tally) => (
          <UnitRow key={tally.unit.id} tally={tally} words={words} openUnit={openUnit} goToUnit={goToUnit} />
        ))}
      </ul>
    </section>
  );
}

interface QueryProps {
  readonly tallies: readonly UnitTally[];
  readonly query: UnitQuery;
  readonly words: UnitCardsProps['words'];
  readonly onQuery: (query: UnitQuery) => void;
}
function Query({ tallies, query, words, onQuery }: QueryProps) {
  const id = useId();
  const sorts = {
    silent: words.sortSilent,
    progress: words.sortProgress,
    name: words.sortName,
    given: words.sortGiven,
  };
  return (
    <div class="query">
      <SearchField
        id={`${id}-search`}
        label={words.search}
        value={query.search}
        onValue={(search) => onQuery({ ...query, search })}
      />
      <div class="two">
        <Field id={`${id}-show`} label={words.show}>
          {(control) => (
            <Select
              control={control}
              value={query.show}
              options={SHOWS.map((show) => ({ value: show, label: words[show](countShown(tallies, show)) }))}
              onValue={(value) => onQuery({ ...query, show: SHOWS.find((show) => show === value) ?? 'all' })}
            />
          )}
        </Field>
        <Field id={`${id}-sort`} label={words.sort}>
          {(control) => (
            <Select
              control={control}
              value={query.sort}
              options={SORTS.map((sort) => ({ value: sort, label: sorts[sort] }))}
              onValue={(value) =>
                onQuery({ ...query, sort: SORTS.find((sort) => sort === value) ?? 'given' })
              }
            />
          )}
        </Field>
      </div>
    </div>
  );
}

interface UnitRowProps {
  readonly tally: UnitTally;
  readonly words: UnitCardsProps['words'];
  readonly openUnit: (id: string) => void;
  readonly goToUnit: (id: string) => void;
}
function UnitRow({ tally, words, openUnit, goToUnit }: UnitRowProps) {
  const { unit, nominees, eligible, submitted, decided, changed } = tally;
  const text =
    unit.target === null ? words.ofNominees(submitted, nominees) : words.ofTarget(submitted, unit.target);
  return (
    <li class="card unit">
      <div class="row">
        <button
          type="button"
          class="opens grow"
          aria-label={words.open(unit.name)}
          onClick={() => openUnit(unit.id)}
        >
          {unit.name}
        </button>
        <Button look="quiet" label={words.goToUnit(unit.name)} onPress={() => goToUnit(unit.id)}>
          {words.goTo}
        </Button>
      </div>
      <Progress
        label={words.progressOf(unit.name)}
        hideLabel
        value={submitted}
        total={goalOf(tally)}
        text={text}
      />
      <p class="soft small">
        {nominees > 0 && words.detail(nominees, eligible, decided)}
        {isSilent(tally) && <Badge tone="open">{words.isSilent}</Badge>}
        {unit.target !== null && isFull(tally) && <Badge tone="good">{words.isFull}</Badge>}
        {changed && <Badge tone="plain">{words.isChanged}</Badge>}
      </p>
      <UnitDuties plan={tally.plan} words={words} />
    </li>
  );
}
