import type { ComponentChildren } from 'preact';
import type { Criterion } from '../../../src/catalogue/types.ts';
import { Choices, Field, type Option, Select, TextInput } from '../../parts/index.ts';
import type { ColumnText } from '../../words/columns.ts';
import type { FormWords } from '../../words/type.ts';
import { showNumber } from '../model/typed.ts';
import { fieldId } from './fieldId.ts';
import { type Control, type FormKey, isSlot } from './values.ts';

/** Beside each other while they fit into 300 px; a list otherwise. */
const FEW = 3;
const SHORT = 12;
/** The list itself shows what the sheet's note explains. */
const SAID_BY_ITS_LIST: readonly FormKey[] = ['year', 'movement', 'kind'];

export interface FormFieldProps {
  readonly name: FormKey;
  readonly column: ColumnText;
  readonly control: Control;
  readonly criterion: Criterion | undefined;
  readonly value: string;
  readonly error: string;
  readonly note: ComponentChildren;
  readonly locked: boolean;
  /** Of movements and years, which follow what is on and open. */
  readonly options: readonly Option[];
  readonly words: FormWords;
  readonly onValue: (key: FormKey, value: string) => void;
  readonly onLeave: (key: FormKey) => void;
}

/** One column of the nominee's row, as the control its declaration and its criterion ask for. */
export function FormField(props: FormFieldProps) {
  const { name, column, control, criterion, value, error, note, locked, words } = props;
  const id = fieldId(name);
  const label = isSlot(name) && criterion !== undefined ? criterion.label : column.label;
  const hint = hintOf(name, column, criterion, words);
  const options = optionsOf(props);
  const onValue = (next: string) => props.onValue(name, next);
  if (control.kind === 'choice' && isShort(options) && !locked)
    return <Choices {...{ id, legend: label, hint, note, options, value, onValue }} />;
  const onLeave = () => props.onLeave(name);
  return (
    <Field {...{ id, label, hint, error, note }} required={name === 'name' || name === 'movement'}>
      {(field) =>
        control.kind === 'choice' || control.kind === 'movement' || control.kind === 'year' ? (
          <Select
            control={field}
            {...{ value, onValue, onLeave, options }}
            empty={words.choose}
            disabled={locked}
          />
        ) : (
          <TextInput
            control={field}
            {...{ value, onValue, onLeave }}
            readOnly={locked}
            lines={control.kind === 'text' ? control.lines : 1}
            mode={modeOf(control)}
            placeholder={control.kind === 'day' ? words.dayPattern : undefined}
          />
        )
      }
    </Field>
  );
}

const isShort = (options: readonly Option[]): boolean =>
  options.length <= FEW && options.every(({ label }) => label.length <= SHORT);

function optionsOf({ control, options }: FormFieldProps): readonly Option[] {
  return control.kind === 'choice' ? control.options.map((label) => ({ value: label, label })) : options;
}

function modeOf({ kind }: Control): 'text' | 'numeric' | 'decimal' | 'url' {
  if (kind === 'number' || kind === 'percent') return 'decimal';
  return kind === 'link' ? 'url' : 'text';
}

/** A numbered criterion says what it wants and on what ground; a column has its own note. */
function hintOf(
  name: FormKey,
  column: ColumnText,
  criterion: Criterion | undefined,
  words: FormWords,
): string {
  if (SAID_BY_ITS_LIST.includes(name)) return '';
  if (criterion === undefined || !isSlot(name)) return column.hint;
  const { check, threshold, necessity, source } = criterion;
  const limit = typeof threshold === 'number' ? showNumber(threshold) : String(threshold ?? '');
  const parts = [
    words.needs[check](limit),
    necessity === 'group' ? words.inGroup : necessity === 'bonus' ? words.bonus : '',
    source === '' ? '' : words.source(source),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
