import * as z from 'zod/mini';
import { defineCommand, type Outcome } from './define.ts';
import { identifier, isoDay, line } from './inputs.ts';
import { unitReads } from './nominees.ts';

/** A movement the unit launched, as `unit.home` lists it; days are serial numbers, '' where empty. */
export interface LaunchLine {
  /** Its row on the sheet. */
  readonly at: number;
  readonly year: number | '';
  readonly documentNumber: string;
  /** The value of the movement list. */
  readonly movement: string;
  readonly documentDate: number | '';
  readonly scope: string;
  readonly solutions: string;
  readonly from: number | '';
  readonly to: number | '';
}

const launchForm = z.strictObject({
  documentNumber: line,
  /** A movement's code. */
  movement: line,
  documentDate: isoDay,
  scope: line,
  solutions: line,
  from: isoDay,
  to: isoDay,
});

/** Enters a launch, or changes the one in row `at`; a repetition that finds its very line there changes nothing. */
export const launchSave = defineCommand({
  id: 'launch.save',
  who: 'officer',
  writes: true,
  input: z.strictObject({
    unit: z._default(identifier, ''),
    year: z.number(),
    /** 0 for a new one. */
    at: z._default(z.number(), 0),
    fields: launchForm,
  }),
  reads: (input, context) => unitReads(input, context),
  run: (): Outcome<{ readonly at: number }> => {
    throw new Error('not built');
  },
});

/** Clears the launch in row `at`, if it still has that document's number. */
export const launchRemove = defineCommand({
  id: 'launch.remove',
  who: 'officer',
  writes: true,
  input: z.strictObject({ unit: z._default(identifier, ''), at: z.number(), documentNumber: line }),
  reads: (input, context) => unitReads(input, context),
  run: (): Outcome<{ readonly at: number }> => {
    throw new Error('not built');
  },
});
