import { useMemo, useState } from 'preact/hooks';
import { KINDS } from '../../../src/catalogue/terms.ts';
import type { Movement } from '../../../src/catalogue/types.ts';
import type { UnitCard } from '../../../src/commands/sessionStart.ts';
import type { Judge } from '../../../src/domain/eligibility.ts';
import { askedOf, followCriteria, type JudgedForm, judgeForm, type Stash } from './judging.ts';
import { badDays, changedKeys, type FormKey, type FormValues } from './values.ts';

export interface FormState {
  readonly values: FormValues;
  readonly judged: JudgedForm;
  /** Against what the sheet holds. */
  readonly changed: readonly FormKey[];
  readonly bad: readonly FormKey[];
  readonly set: (key: FormKey, value: string) => FormValues;
  readonly reset: (values: FormValues) => void;
  /** What has been saved is what the sheet holds now. */
  readonly settle: () => void;
}

interface Rules {
  readonly judge: Judge;
  readonly unit: UnitCard;
  readonly movements: readonly Movement[];
}

/** What stands in the form, judged at every key as the sheet would judge it. */
export function useForm(
  standing: FormValues,
  initial: FormValues,
  { judge, unit, movements }: Rules,
): FormState {
  const [base, setBase] = useState(standing);
  const [{ values, stash }, setState] = useState<{ values: FormValues; stash: Stash }>({
    values: initial,
    stash: {},
  });
  const judged = useMemo(() => judgeForm(values, judge, unit, movements), [values, judge, unit, movements]);
  const set = (key: FormKey, value: string): FormValues => {
    const typed = withOnlyKind({ ...values, [key]: value }, key, movements);
    const decides = key === 'movement' || key === 'kind' || key === 'year';
    const next = decides
      ? followCriteria(typed, judged.asked, askedOf(typed, judge, unit, movements), stash)
      : { values: typed, stash };
    setState(next);
    return next.values;
  };
  return {
    values,
    judged,
    changed: changedKeys(values, base),
    bad: badDays(values, judged.asked),
    set,
    reset: (next) => setState({ values: next, stash: {} }),
    settle: () => setBase(values),
  };
}

/** A movement for one kind alone leaves nothing to choose. */
function withOnlyKind(values: FormValues, key: FormKey, movements: readonly Movement[]): FormValues {
  if (key !== 'movement' || values.kind !== '') return values;
  const [only, ...others] = movements.find((each) => each.code === values.movement)?.kinds ?? [];
  const label = KINDS.find((kind) => kind.code === only)?.label;
  return label === undefined || others.length > 0 ? values : { ...values, kind: label };
}
