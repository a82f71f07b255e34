import * as z from 'zod/mini';
import type { Language, YearSettings } from '../catalogue/settings.ts';
import type { Criterion, IsoDate, Movement } from '../catalogue/types.ts';
import type { Unit } from '../catalogue/units.ts';
import { defineCommand, done } from './define.ts';

/** What the sidebar knows of a unit. */
export type UnitCard = Pick<Unit, 'id' | 'name' | 'type' | 'bloc' | 'officer' | 'target'>;

/** Everything of the configuration that the sidebar's views go by; the same for an account until Cấu hình changes. */
export interface Session {
  readonly email: string;
  readonly isOwner: boolean;
  readonly isOffice: boolean;
  readonly language: Language;
  readonly today: IsoDate;
  /** Changes whenever the configuration does; `unit.home` and `office.overview` give the one they were made under. */
  readonly stamp: string;
  /** Units the account serves. */
  readonly units: readonly UnitCard[];
  /** Every unit in force, for the office; empty for others. */
  readonly allUnits: readonly UnitCard[];
  /** E-mails of the office and of the owner: whom to ask. */
  readonly contacts: readonly string[];
  readonly owner: string;
  readonly officeName: string;
  /** Open years, the latest first. */
  readonly years: readonly YearSettings[];
  /** Movements that are on. */
  readonly movements: readonly Movement[];
  readonly criteria: readonly Criterion[];
  readonly version: string;
}

/** Who the account is and what the forms go by. Answered from the cache while the configuration stands unchanged. */
export const sessionStart = defineCommand({
  id: 'session.start',
  who: 'anyone',
  writes: false,
  input: z.strictObject({}),
  reads: () => [],
  run: () => done({} as Session, { code: 'quiet' }),
});
