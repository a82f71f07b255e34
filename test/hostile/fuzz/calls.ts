/** Calls of the single door by people without rights to what they ask for. */
import fc from 'fast-check';
import * as z from 'zod/mini';
import { COMMANDS } from '../../../src/app/registry.ts';
import { type District, type Outsider, TARGET } from './district.ts';
import { bent, HOSTILE_TEXTS, inputsOf, type Json } from './schema.ts';

export interface Call {
  readonly outsider: Outsider;
  readonly command: Json;
  readonly input: Json;
  readonly rest: readonly Json[];
}

const JUNK_IDS: readonly Json[] = [
  ...HOSTILE_TEXTS,
  ...['setUp', 'Setup', 'nominee.delete', 'nominee.save ', 'nominee', 'rpc', 'tick', 'prototype'],
  ...[null, 7, true, [], ['setup'], {}, { id: 'setup' }],
];

/**
 * The officer of another unit has rights to the own one: what would go there, also by leaving the unit out, is turned on the
 * neighbour's instead.
 */
function turned(schema: z.ZodMiniType, input: Json, own: string | null): Json {
  if (own === null) return input;
  const parsed = z.safeParse(schema, input ?? {});
  if (!parsed.success) return input;
  const data = parsed.data as { readonly unit?: string };
  return data.unit === '' || data.unit === own ? { ...(parsed.data as object), unit: TARGET } : input;
}

/** Viewers have no door to knock at, so one call in many is theirs. */
export function callsOf({ outsiders, pools }: District): fc.Arbitrary<Call> {
  const who = fc.oneof(
    ...outsiders.map((outsider) => ({
      weight: outsider.name.includes('viewer') ? 1 : 6,
      arbitrary: fc.constant(outsider),
    })),
  );
  const known = Object.values(COMMANDS).map(({ id, input }) =>
    fc.record({ outsider: who, input: bent(inputsOf(input, pools)) }).map(
      (made): Call => ({
        outsider: made.outsider,
        command: id,
        input: turned(input, made.input, made.outsider.own),
        rest: [],
      }),
    ),
  );
  const junk = fc.record({
    outsider: who,
    command: fc.constantFrom(...JUNK_IDS),
    input: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
    rest: fc.array(fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<Json>, { maxLength: 2 }),
  });
  return fc.oneof({ weight: 12, arbitrary: fc.oneof(...known) }, { weight: 1, arbitrary: junk });
}
