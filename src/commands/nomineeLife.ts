import * as z from 'zod/mini';
import { STAGES } from '../catalogue/terms.ts';
import { defineCommand, type Outcome } from './define.ts';
import { identifier, isoDay, line } from './inputs.ts';
import { unitReads } from './nominees.ts';

/** What became of an exemplar; what is left out stays as it is. */
const lifeForm = z.strictObject({
  stage: z.optional(z.enum(['', ...STAGES])),
  stageDate: z.optional(isoDay),
  publicity: z.optional(line),
  replicatedBy: z.optional(line),
  households: z.optional(z.nullable(z.number().check(z.minimum(0)))),
  followUpOn: z.optional(isoDay),
  consent: z.optional(z.enum(['', 'Có', 'Không'])),
  guardianConsent: z.optional(z.enum(['', 'Có', 'Không'])),
  note: z.optional(line),
});
export type LifeForm = z.infer<typeof lifeForm>;

/** Stage, publicity, replication, follow-up and consent of one nominee, whatever its status: the judged file stays untouched. */
export const nomineeLife = defineCommand({
  id: 'nominee.life',
  who: 'officer',
  writes: true,
  input: z.strictObject({ unit: z._default(identifier, ''), id: identifier, fields: lifeForm }),
  reads: (input, context) => unitReads(input, context, 'register'),
  run: (): Outcome<{ readonly id: string }> => {
    throw new Error('not built');
  },
});
