import type { IsoDate } from '../../../src/catalogue/types.ts';
import { formatVietnamese } from '../../../src/domain/dates.ts';
import { parseDay } from '../../officer/model/typed.ts';
import { Field, TextInput } from '../../parts/index.ts';

/** dd/MM/yyyy, '' for no day. */
export const dayText = (day: IsoDate | null): string => (day === null ? '' : formatVietnamese(day));
/** What was typed as a day, '' for nothing; null is no day. */
export const dayOf = (typed: string): IsoDate | '' | null => (typed.trim() === '' ? '' : parseDay(typed));

interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly required?: boolean;
  readonly value: string;
  readonly onValue: (typed: string) => void;
}
/** A day as people type it; it is put into dd/MM/yyyy when it is left. */
export const DayField = ({ id, label, hint, error, required = false, value, onValue }: DayFieldProps) => (
  <Field id={id} label={label} hint={hint} error={error} required={required}>
    {(control) => (
      <TextInput
        control={control}
        mode="numeric"
        placeholder="dd/MM/yyyy"
        value={value}
        onValue={onValue}
        onLeave={() => {
          const day = dayOf(value);
          if (day) onValue(dayText(day));
        }}
      />
    )}
  </Field>
);
