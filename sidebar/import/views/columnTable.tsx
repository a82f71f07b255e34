import { Select } from '../../parts/index.ts';
import { FORM_KEYS, type FormKey } from '../columns/fields.ts';
import { sampleOf } from '../columns/match.ts';
import { isPersonal } from '../columns/synonyms.ts';
import { type ColumnsProps, fieldName } from './columnsStep.tsx';

/** One row a column of the list: its name, a few of its cells, where it goes. */
export function ColumnTable(props: ColumnsProps) {
  const { words, layout } = props;
  return (
    <table class="columns">
      <caption class="unseen">{words.match.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.match.column}</th>
          <th scope="col">{words.match.sample}</th>
          <th scope="col">{words.match.goesTo}</th>
        </tr>
      </thead>
      <tbody>
        {layout.header.texts.map((_, column) => (
          <ColumnRow key={column} {...props} column={column} />
        ))}
      </tbody>
    </table>
  );
}

function ColumnRow({ column, ...props }: ColumnsProps & { readonly column: number }) {
  const { dispatch, derived, words, layout } = props;
  const { matching } = derived;
  const key = matching[column] ?? null;
  const text = layout.header.texts[column] ?? '';
  const name = text === '' ? words.match.unnamed(column + 1) : text;
  const samples = sampleOf(layout.table, layout.header, column);
  const isEmpty = text === '' && samples.length === 0;
  if (isEmpty) return null;
  const noteId = `column-${column}-note`;
  const note = noteOn(props, column, text, key);
  return (
    <tr class={key === null ? '' : 'matched'}>
      <th scope="row">
        <span aria-hidden="true" class="sign">
          {key === null ? '–' : '✓'}{' '}
        </span>
        {name}
        <span class="unseen"> ({key === null ? words.match.unmatched : words.match.matched})</span>
      </th>
      <td class="soft">{samples.length === 0 ? words.match.noSample : samples.join(' · ')}</td>
      <td>
        <Select
          control={{
            id: `column-${column}`,
            'aria-describedby': note === '' ? undefined : noteId,
            'aria-invalid': undefined,
            'aria-required': undefined,
            'aria-label': words.match.choose(name),
          }}
          value={key ?? ''}
          empty={words.match.nowhere}
          options={FORM_KEYS.map((each) => ({ value: each, label: fieldName(words, each) }))}
          onValue={(value) =>
            dispatch({
              do: 'match',
              from: matching,
              column,
              key: FORM_KEYS.find((each) => each === value) ?? null,
            })
          }
        />
        {note !== '' && (
          <p id={noteId} class="soft small">
            {note}
          </p>
        )}
      </td>
    </tr>
  );
}

/** What an officer should know of a column before it goes in or stays out. */
function noteOn(
  { derived, words, layout }: ColumnsProps,
  column: number,
  text: string,
  key: FormKey | null,
): string {
  if (key === null) return isPersonal(text) ? words.match.personal : '';
  if (layout.joined === column) return words.match.joined;
  return derived.found.turned.includes(key) ? words.match.turned : '';
}
