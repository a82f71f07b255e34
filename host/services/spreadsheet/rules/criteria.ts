/** Arguments of rules, between the bundle's values and the file's records. */

import { badArguments } from '../errors.ts';
import { placeOf, RangePlace, rangeAt } from '../range/place.ts';
import type { Session } from '../session.ts';
import type { Criterion } from '../state.ts';

/** A number, text, boolean, Date or range as a record keeps it. */
export function toCriterion(session: Session, value: unknown, method: string): Criterion {
  if (value instanceof Date) return { date: Math.floor(session.book.dates().toSerial(value)) };
  if (value instanceof RangePlace) return placeOf(value, method);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw badArguments(method);
}

/** The way back. */
export function fromCriterion(session: Session, value: Criterion): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return 'date' in value ? session.book.dates().toMoment(value.date) : rangeAt(session, value);
}
