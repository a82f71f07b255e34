import * as z from 'zod/mini';
import { JOBS } from '../../../src/app/triggers.ts';

test.each(JOBS.map((job) => [job.id, job] as const))(
  'the owner’s trigger can go on with what waits of %s: no input of that job is needed for it',
  (_id, job) => {
    expect(z.safeParse(job.input, {}).success).toBe(true);
  },
);
