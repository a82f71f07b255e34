/** Opening, locking and unlocking a year: long work, step by step. */
import * as z from 'zod/mini';
import { defineJob, type Outcome, type Step, type StepResult } from './define.ts';

const input = z.strictObject({ year: z._default(z.number(), 0) });
const unbuilt = (): never => {
  throw new Error('not built');
};

export const yearOpen = defineJob({
  id: 'year.open',
  who: 'office',
  input,
  prepares: false,
  reads: () => [],
  plan: (): Outcome<readonly Step[]> => unbuilt(),
  stepReads: () => [],
  step: (): StepResult => unbuilt(),
  finished: () => unbuilt(),
});
export const yearLock = defineJob({
  id: 'year.lock',
  who: 'office',
  input,
  prepares: false,
  reads: () => [],
  plan: (): Outcome<readonly Step[]> => unbuilt(),
  stepReads: () => [],
  step: (): StepResult => unbuilt(),
  finished: () => unbuilt(),
});
export const yearUnlock = defineJob({
  id: 'year.unlock',
  who: 'office',
  input,
  prepares: false,
  reads: () => [],
  plan: (): Outcome<readonly Step[]> => unbuilt(),
  stepReads: () => [],
  step: (): StepResult => unbuilt(),
  finished: () => unbuilt(),
});
