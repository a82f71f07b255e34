import type { YearSettings } from '../../../src/catalogue/settings.ts';
import type { OfficerWords } from '../../words/type.ts';

interface YearsProps {
  readonly years: readonly YearSettings[];
  readonly year: number;
  readonly words: OfficerWords;
  readonly onYear: (year: number) => void;
}

/** Two years may be open at once: which one the checklist shows. */
export function Years({ years, year, words, onYear }: YearsProps) {
  if (years.length < 2) return null;
  return (
    <fieldset class="years">
      <legend class="unseen">{words.year}</legend>
      {years.map((each) => (
        <button
          key={each.year}
          type="button"
          class="button plain"
          aria-pressed={each.year === year}
          onClick={() => onYear(each.year)}
        >
          {words.year} {each.year}
        </button>
      ))}
    </fieldset>
  );
}
