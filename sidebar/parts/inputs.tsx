import type { TargetedInputEvent } from 'preact';
import type { ControlProps } from './field.tsx';

interface ValueProps {
  readonly control: ControlProps;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onLeave?: (() => void) | undefined;
}

interface TextProps extends ValueProps {
  readonly lines?: number;
  readonly placeholder?: string | undefined;
  readonly mode?: 'text' | 'numeric' | 'decimal' | 'url' | 'search';
  readonly readOnly?: boolean;
  /** ID of a datalist of suggestions. */
  readonly list?: string;
}
const LONGEST = 2000;

/** One line of text, or several. */
export function TextInput(props: TextProps) {
  const { control, value, onValue, onLeave, lines = 1, placeholder, mode = 'text' } = props;
  const common = {
    ...control,
    value,
    placeholder,
    readOnly: props.readOnly ?? false,
    maxLength: LONGEST,
    onBlur: () => onLeave?.(),
  };
  if (lines > 1)
    return <textarea {...common} rows={lines} onInput={(event) => onValue(event.currentTarget.value)} />;
  const own = {
    ...common,
    inputMode: mode,
    list: props.list,
    autocomplete: 'off',
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onValue(event.currentTarget.value),
  };
  return mode === 'search' ? <input {...own} type="search" /> : <input {...own} type="text" />;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}
interface SelectProps extends ValueProps {
  readonly options: readonly Option[];
  /** The words of the empty choice; left out where one must be chosen. */
  readonly empty?: string | undefined;
  readonly disabled?: boolean;
}

/** One of a list; a value the list does not know stays visible as it is. */
export function Select({ control, value, onValue, onLeave, options, empty, disabled }: SelectProps) {
  const isKnown = value === '' || options.some((option) => option.value === value);
  return (
    <select
      {...control}
      value={value}
      disabled={disabled ?? false}
      onChange={(event) => onValue(event.currentTarget.value)}
      onBlur={() => onLeave?.()}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {!isKnown && <option value={value}>{value}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
