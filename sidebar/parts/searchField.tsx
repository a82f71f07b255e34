import { Field } from './field.tsx';
import { TextInput } from './inputs.tsx';

interface SearchFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (search: string) => void;
}

/** The field by which a list is searched. */
export const SearchField = ({ id, label, value, onValue }: SearchFieldProps) => (
  <Field id={id} label={label}>
    {(control) => <TextInput control={control} mode="search" value={value} onValue={onValue} />}
  </Field>
);
