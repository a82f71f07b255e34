import { useId, useState } from 'preact/hooks';
import { Button } from '../../parts/index.ts';
import { FORM_KEYS, type FormKey } from '../columns/fields.ts';
import type { ListedRow } from '../rows/list.ts';
import { fieldName } from './columnsStep.tsx';
import { RowLine } from './rowLine.tsx';
import type { Mend, RowsProps } from './rowsStep.tsx';

export interface TableProps extends RowsProps {
  readonly onMend: Mend;
}
const FILTERS = ['all', 'wrong', 'twins', 'left'] as const;
type Filter = (typeof FILTERS)[number];
const KEPT: Readonly<Record<Filter, (row: ListedRow) => boolean>> = {
  all: () => true,
  wrong: ({ draft, faulty }) => draft.included && faulty.length > 0,
  twins: ({ twins }) => twins.length > 0,
  left: ({ draft }) => !draft.included,
};
const PAGE = 50;
const ALWAYS: readonly FormKey[] = ['name', 'movement', 'kind', 'year'];

/** The rows, filtered and page by page. A row that is mended stays where it is until another filter is chosen. */
export function RowTable(props: TableProps) {
  const { derived, words: all, dispatch } = props;
  const words = all.rows;
  const { rows } = derived.list;
  const [view, setView] = useState<{ filter: Filter; numbers: ReadonlySet<number> | null }>({
    filter: 'all',
    numbers: null,
  });
  const [from, setFrom] = useState(0);
  const shown = rows.filter(({ draft }) => view.numbers?.has(draft.number) ?? true);
  const page = shown.slice(from, from + PAGE);
  const others = FORM_KEYS.filter((key) => !ALWAYS.includes(key));
  const keys = [...ALWAYS, ...others.filter((key) => rows.some(({ cells }) => cells[key].text !== ''))];
  const choose = (filter: Filter) => {
    const numbers =
      filter === 'all' ? null : new Set(rows.filter(KEPT[filter]).map(({ draft }) => draft.number));
    setView({ filter, numbers });
    setFrom(0);
  };
  const numbers = page.map(({ draft }) => draft.number);
  return (
    <>
      <Filters {...props} chosen={view.filter} onChoose={choose} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section class="scrolls" tabIndex={0} aria-label={words.scroll}>
        <table class="rows">
          <caption class="unseen">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">
                <label class="check">
                  <input
                    type="checkbox"
                    aria-label={words.chooseAll}
                    checked={page.length > 0 && page.every(({ draft }) => draft.included)}
                    onChange={(event) =>
                      dispatch({ do: 'choose', rows: numbers, isChosen: event.currentTarget.checked })
                    }
                  />
                  {words.choose}
                </label>
              </th>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.result}</th>
              {keys.map((key) => (
                <th key={key} scope="col" class={`key-${key}`}>
                  {fieldName(all, key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.map((row) => (
              <RowLine key={row.draft.number} {...props} row={row} keys={keys} />
            ))}
          </tbody>
        </table>
      </section>
      {shown.length === 0 && <p class="soft">{words.noneShown}</p>}
      {shown.length > PAGE && (
        <div class="row pages">
          <Button disabled={from === 0} onPress={() => setFrom(Math.max(0, from - PAGE))}>
            {words.before}
          </Button>
          <span role="status">{words.page(from + 1, from + page.length, shown.length)}</span>
          <Button disabled={from + PAGE >= shown.length} onPress={() => setFrom(from + PAGE)}>
            {words.after}
          </Button>
        </div>
      )}
    </>
  );
}

interface FiltersProps extends TableProps {
  readonly chosen: Filter;
  readonly onChoose: (filter: Filter) => void;
}
function Filters({ derived, words: all, chosen, onChoose }: FiltersProps) {
  const words = all.rows;
  const id = useId();
  const labels = { all: words.showAll, wrong: words.showWrong, twins: words.showTwins, left: words.showLeft };
  const count = (filter: Filter) => derived.list.rows.filter(KEPT[filter]).length;
  return (
    <fieldset class="filters">
      <legend>{words.show}</legend>
      {FILTERS.map((filter) => (
        <label key={filter} class={filter === chosen ? 'option chosen' : 'option'}>
          <input type="radio" name={id} checked={filter === chosen} onChange={() => onChoose(filter)} />
          {labels[filter](count(filter))}
        </label>
      ))}
    </fieldset>
  );
}
