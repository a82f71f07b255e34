/** What a form begins with. */
import type { Movement } from '../../../src/catalogue/types.ts';
import type { UnitCard } from '../../../src/commands/sessionStart.ts';
import type { Judge, NomineeCells } from '../../../src/domain/eligibility.ts';
import { draftValues } from './drafts.ts';
import type { FormStart } from './index.tsx';
import { criteriaAsked } from './judging.ts';
import { FORM_KEYS, type FormKey, type FormValues, valuesOf } from './values.ts';

interface Rules {
  readonly judge: Judge;
  readonly unit: UnitCard;
  readonly movements: readonly Movement[];
}

export const emptyValues = (): FormValues =>
  Object.fromEntries(FORM_KEYS.map((key) => [key, ''])) as Record<FormKey, string>;

/** The nominee as the sheet has it; a new one has its year. */
export function standingValues(
  { nominee, year }: Pick<FormStart, 'nominee' | 'year'>,
  { judge, unit, movements }: Rules,
): FormValues {
  if (nominee === null) return { ...emptyValues(), year: year === null ? '' : String(year) };
  // The list gives a row's cells by the same keys as the judge wants them.
  const evaluation = judge(nominee.cells as NomineeCells, { unit: unit.id, bloc: unit.bloc });
  return valuesOf(nominee.cells, criteriaAsked(evaluation), movements);
}

/** The text of a failed save before the draft, the draft before the sheet. */
export const initialValues = ({ failed, draft }: FormStart, standing: FormValues): FormValues =>
  failed?.values ?? (draft === null ? standing : draftValues(draft.fields));
