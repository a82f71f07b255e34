import { useState } from 'preact/hooks';
import { VERDICTS, type Verdict } from '../../../src/catalogue/terms.ts';
import { Button, Field, type Option, Select, TextInput } from '../../parts/index.ts';
import type { OfficerWords } from '../../words/type.ts';
import { type FilterChoices, type Filters, NO_FILTERS } from '../model/filters.ts';

interface FilterPanelProps {
  readonly filters: Filters;
  readonly choices: FilterChoices;
  readonly words: OfficerWords;
  readonly onFilters: (filters: Filters) => void;
}
type Narrowing = 'verdict' | 'status' | 'movement' | 'year';
const NARROWINGS: readonly Narrowing[] = ['verdict', 'status', 'movement', 'year'];
const same = (values: readonly string[]): readonly Option[] =>
  values.map((value) => ({ value, label: value }));
const isVerdict = (value: string): value is Verdict => value in VERDICTS;

/** Search stands open; the four narrowings unfold. */
export function FilterPanel({ filters, choices, words, onFilters }: FilterPanelProps) {
  const [open, setOpen] = useState(false);
  const said = words.nominees;
  const active = NARROWINGS.filter((key) => filters[key] !== '').length;
  const verdicts = Object.entries(VERDICTS).map(([value, label]) => ({ value, label }));
  const lists: Readonly<Record<Narrowing, readonly Option[]>> = {
    verdict: verdicts,
    status: same(choices.statuses),
    movement: same(choices.movements),
    year: same(choices.years),
  };
  const change = (key: Narrowing, value: string) =>
    onFilters(
      key === 'verdict'
        ? { ...filters, verdict: isVerdict(value) ? value : '' }
        : { ...filters, [key]: value },
    );
  const labels = { ...said, year: words.year };
  return (
    <search class="filters">
      <Field id="nominee-search" label={said.search} hint={said.searchHint}>
        {(control) => (
          <TextInput
            control={control}
            mode="search"
            value={filters.search}
            onValue={(search) => onFilters({ ...filters, search })}
          />
        )}
      </Field>
      <div class="row">
        <Button look="quiet" expanded={open} onPress={() => setOpen(!open)}>
          {active === 0 ? said.filter : said.filterOn(active)}
        </Button>
        {(active > 0 || filters.search !== '') && (
          <Button look="quiet" onPress={() => onFilters(NO_FILTERS)}>
            {said.clear}
          </Button>
        )}
      </div>
      {open &&
        NARROWINGS.map((key) => (
          <Field key={key} id={`nominee-filter-${key}`} label={labels[key]}>
            {(control) => (
              <Select
                control={control}
                value={filters[key]}
                options={lists[key]}
                empty={said.any}
                onValue={(value) => change(key, value)}
              />
            )}
          </Field>
        ))}
    </search>
  );
}
