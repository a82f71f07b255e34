/** Tiền thưởng: coefficient × the base pay in force on the decision's date, rounded up. */
import type { AwardForm, PayRate } from '../catalogue/awards.ts';
import type { KindCode } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';

/** Sums are rounded up to whole tens of thousands of đồng. */
export const MONEY_STEP = 10_000;
/** Decimal places of a coefficient that count. */
const COEFFICIENT_SCALE = 1_000_000;

/** Why the money of a commendation is not known; the words say it beside the empty cell. */
export type MoneyGap = 'noKind' | 'noForm' | 'noCoefficient' | 'noBasePay';

/** What a commendation pays, or null with the reason. `coefficient` and `basePay` stand as far as they are known. */
export interface Pay {
  readonly coefficient: number | null;
  readonly basePay: number | null;
  readonly money: number | null;
  readonly gap: MoneyGap | null;
}

/** The base pay in force on the day; null before the first one. */
export function basePayOn(rates: readonly PayRate[], day: IsoDate): number | null {
  const begun = rates.filter((rate) => rate.from <= day);
  const latest = begun.reduce<PayRate | null>(
    (found, rate) => (found === null || rate.from > found.from ? rate : found),
    null,
  );
  return latest?.amount ?? null;
}

/** In whole đồng. The coefficient is taken as the decimal that was typed: 0,15 × 1.800.000 is 270.000, not a đồng more. */
export function awardMoney(coefficient: number, basePay: number): number {
  const product = Math.round(coefficient * COEFFICIENT_SCALE) * Math.round(basePay);
  const step = COEFFICIENT_SCALE * MONEY_STEP;
  const rest = product % step;
  return ((product - rest) / step + (rest > 0 ? 1 : 0)) * MONEY_STEP;
}

/** `form` is the row in force on the decision's day, null where none is. */
export function payOf(
  form: AwardForm | null,
  kind: KindCode | null,
  day: IsoDate,
  rates: readonly PayRate[],
): Pay {
  const basePay = basePayOn(rates, day);
  const coefficient = form === null || kind === null ? null : form.coefficients[kind];
  const gap = gapOf(form, kind, coefficient, basePay);
  const isKnown = coefficient !== null && basePay !== null;
  return { coefficient, basePay, money: isKnown ? awardMoney(coefficient, basePay) : null, gap };
}

function gapOf(
  form: AwardForm | null,
  kind: KindCode | null,
  coefficient: number | null,
  basePay: number | null,
): MoneyGap | null {
  if (form === null) return 'noForm';
  if (kind === null) return 'noKind';
  if (coefficient === null) return 'noCoefficient';
  return basePay === null ? 'noBasePay' : null;
}
