import type { IsoDate } from '../catalogue/types.ts';
import type { Unit } from '../catalogue/units.ts';

/** Whether the unit exists on that day: its first and last day count. ISO dates compare as text. */
export function isInForce(unit: Pick<Unit, 'from' | 'to'>, day: IsoDate): boolean {
  return (unit.from === null || unit.from <= day) && (unit.to === null || day <= unit.to);
}
