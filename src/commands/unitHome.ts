import * as z from 'zod/mini';
import type { RawCell } from '../domain/raw.ts';
import type { unitTab } from '../workbook/tabs/unit.ts';
import { defineCommand, done } from './define.ts';
import type { ListedNominee } from './nomineeList.ts';
import type { UnitCard } from './sessionStart.ts';

/** A form begun and not yet saved, as this account left it. */
export interface Draft {
  readonly unit: string;
  /** '' for a new nominee. */
  readonly id: string;
  /** Values by the columns' keys, as the form sends them. */
  readonly fields: Readonly<Record<string, string | number | null>>;
  /** When it was left, as the sheet counts days. */
  readonly at: number;
}
export type DutyKey = keyof (typeof unitTab)['blocks']['duties']['columns'];
/** A unit's line of yearly duties, as raw cells; a year without a line has empty ones. */
export type DutyLine = Readonly<Record<DutyKey, RawCell>>;

export interface UnitHome {
  readonly unit: UnitCard;
  readonly sheet: string;
  readonly stamp: string;
  readonly rows: { readonly used: number; readonly total: number };
  /** One a year that is open, the latest first. */
  readonly duties: readonly DutyLine[];
  /** Raw cells, so that the sidebar judges as the sheet does; days are serial day numbers. */
  readonly nominees: readonly ListedNominee[];
  readonly draft: Draft | null;
}

/** A unit's duties and nominees, and the draft this account left. */
export const unitHome = defineCommand({
  id: 'unit.home',
  who: 'officer',
  writes: false,
  input: z.strictObject({ unit: z._default(z.string().check(z.maxLength(200)), '') }),
  reads: () => [],
  run: () => done({} as UnitHome, { code: 'quiet' }),
});
