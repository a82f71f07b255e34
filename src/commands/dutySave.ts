import * as z from 'zod/mini';
import { defineCommand, done } from './define.ts';
import { isoDay } from './inputs.ts';
import type { DutyLine } from './unitHome.ts';

const line = z.string().check(z.maxLength(2000));
const money = z.nullable(z.number().check(z.minimum(0)));

/** The yearly duties of one open year, as the sidebar sends them; what is left out stays as it is. */
export const dutySave = defineCommand({
  id: 'duty.save',
  who: 'officer',
  writes: true,
  input: z.strictObject({
    unit: z._default(line, ''),
    year: z.number(),
    fields: z.strictObject({
      planNumber: z.optional(line),
      planDate: z.optional(isoDay),
      planLink: z.optional(line),
      fundingProposed: z.optional(money),
      fundingSpent: z.optional(money),
      reportNumber: z.optional(line),
      reportDate: z.optional(isoDay),
      difficulties: z.optional(line),
      lessons: z.optional(line),
    }),
  }),
  reads: () => [],
  run: () => done({ duties: {} as DutyLine }, { code: 'quiet' }),
});
