import { useId } from 'preact/hooks';
import { Field, Select } from '../parts/index.ts';
import type { OfficeWords } from '../words/type.ts';

interface YearChooserProps {
  readonly years: readonly number[];
  /** 0 while it is not known. */
  readonly chosen: number;
  readonly disabled?: boolean;
  readonly words: OfficeWords['office'];
  readonly onYear: (year: number) => void;
}
/** Which of the open years a view is about. */
export function YearChooser({ years, chosen, disabled = false, words, onYear }: YearChooserProps) {
  const id = useId();
  if (years.length < 2) return chosen === 0 ? null : <p class="soft">{words.yearOption(chosen)}</p>;
  return (
    <Field id={id} label={words.year}>
      {(control) => (
        <Select
          control={control}
          value={String(chosen)}
          disabled={disabled}
          options={years.map((year) => ({ value: String(year), label: words.yearOption(year) }))}
          onValue={(value) => onYear(Number(value))}
        />
      )}
    </Field>
  );
}
