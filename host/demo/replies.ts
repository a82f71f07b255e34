/** What the single door answers, read strictly: the demo knows no file of the product. */
import * as z from 'zod';
import type { Person } from '../types.ts';

const reply = z.looseObject({
  ok: z.boolean(),
  code: z.string(),
  message: z.string(),
  data: z.unknown().optional(),
});
export type Reply = z.infer<typeof reply>;

/** Calls a command as the sidebar does. */
export const callCommand = (person: Person, id: string, input: unknown): Reply =>
  reply.parse(person.call('rpc', id, input));

/** The data of a command that has to succeed. */
export function dataOf<T>(person: Person, id: string, input: unknown, shape: z.ZodType<T>): T {
  const answer = callCommand(person, id, input);
  if (!answer.ok) throw new Error(`${id}: ${answer.message}`);
  return shape.parse(answer.data);
}

export const savedShape = z.looseObject({
  id: z.string(),
  row: z.number(),
  duplicates: z.array(z.looseObject({ name: z.string(), unit: z.string(), reason: z.string() })),
});

const verdict = z.enum(['eligible', 'ineligible', 'incomplete']);
export const listedShape = z.looseObject({
  sheet: z.string(),
  nominees: z.array(z.looseObject({ row: z.number(), verdict: verdict.nullable() })),
});

/** The files that a command has worked on. */
export const idsShape = z.looseObject({ ids: z.array(z.string()) });
export const rowShape = z.looseObject({ at: z.number() });
export const lifeShape = z.looseObject({ id: z.string() });
export const publicShape = z.looseObject({ exemplars: z.number(), withheld: z.number() });

export const reviewShape = z.looseObject({
  files: z.array(
    z.looseObject({ id: z.string(), unit: z.string(), status: z.string(), fingerprint: z.string() }),
  ),
});

const money = z.number().nullable();
export const bookShape = z.looseObject({
  candidates: z.array(
    z.looseObject({
      id: z.string(),
      proposed: z.object({ form: z.string(), type: z.string() }).nullable(),
      conflicts: z.array(z.unknown()),
      dissolved: z.boolean(),
    }),
  ),
  lines: z.array(
    z.looseObject({ id: z.string(), unit: z.string(), state: z.string(), upward: z.boolean(), money }),
  ),
  fund: z.object({ planned: money, awarded: z.number(), paid: z.number(), left: money, unknown: z.number() }),
});

export const previewShape = z.looseObject({
  against: z.unknown(),
  nominees: z.number(),
  followed: z.number(),
});
/** What long work answers: its steps, and those that wait. */
export const jobShape = z.looseObject({ left: z.number() });

const line = z.looseObject({ nominees: z.number(), eligible: z.number() });
export const summaryShape = z.looseObject({
  totals: line,
  byMovement: z.array(line),
  byBloc: z.array(z.looseObject({ bloc: z.string(), units: z.array(line) })),
});
