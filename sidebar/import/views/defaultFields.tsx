import { movementLabel } from '../../../src/domain/eligibility.ts';
import { kindLabels } from '../../../src/workbook/tabs/nomineeInputs.ts';
import { Field, Select } from '../../parts/index.ts';
import { type ColumnsProps, fieldName } from './columnsStep.tsx';

/** Year, movement and kind for rows that name none. */
export function DefaultFields({ state, dispatch, derived, words, session }: ColumnsProps) {
  const fields = [
    {
      key: 'year',
      options: derived.rules.openYears.map((year) => ({ value: String(year), label: String(year) })),
    },
    {
      key: 'movement',
      options: session.movements.map((each) => ({ value: each.code, label: movementLabel(each) })),
    },
    { key: 'kind', options: kindLabels.map((label) => ({ value: label, label })) },
  ] as const;
  return (
    <fieldset class="defaults">
      <legend>{words.match.defaults}</legend>
      <p class="hint">{words.match.defaultsHint}</p>
      <div class="three">
        {fields.map(({ key, options }) => (
          <Field key={key} id={`default-${key}`} label={fieldName(words, key)}>
            {(control) => (
              <Select
                control={control}
                value={state.defaults[key] ?? ''}
                empty={words.match.none}
                options={options}
                onValue={(text) => dispatch({ do: 'default', key, text })}
              />
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
