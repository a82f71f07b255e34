import * as z from 'zod/mini';
import { defineCommand, done } from './define.ts';
import type { UnitCard } from './sessionStart.ts';

/** One unit in one year, as Hồ sơ has it. */
export interface UnitTally {
  readonly unit: UnitCard;
  readonly nominees: number;
  /** Of these. */
  readonly eligible: number;
  readonly submitted: number;
  /** Of the submitted, decided on by the office. */
  readonly decided: number;
  /** Its tab has changed since Hồ sơ took it in. */
  readonly changed: boolean;
}
export interface Overview {
  readonly year: number;
  readonly stamp: string;
  /** When Hồ sơ was last brought up to date, as the sheet counts days; null before the first time. */
  readonly refreshedAt: number | null;
  /** This moment, in the same count. */
  readonly now: number;
  /** In the order of Đơn vị; a unit without nominees is silent. */
  readonly units: readonly UnitTally[];
}

/** All units at a glance, from Hồ sơ. */
export const officeOverview = defineCommand({
  id: 'office.overview',
  who: 'office',
  writes: false,
  input: z.strictObject({ year: z._default(z.number(), 0) }),
  reads: () => [],
  run: () => done({} as Overview, { code: 'quiet' }),
});
