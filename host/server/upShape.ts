/** What a window sends, read strictly. */
import * as z from 'zod';
import type { GridUp } from './grid/protocol.ts';
import type { Up } from './protocol.ts';

const button = z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']);
const answer = z.object({ button, text: z.string().max(100_000).optional() });
const whole = z.number().int();
const rect = z.object({ row: whole.min(0), column: whole.min(0), rows: whole.min(1), columns: whole.min(1) });
const axis = z.enum(['rows', 'columns']);
const typed = z.tuple([whole.min(0), whole.min(0), z.string()]);
const sheet = whole;
const count = whole.min(1).max(100_000);

const grid = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('type'), sheet, cell: typed }),
  z.object({ kind: z.literal('paste'), sheet, cells: z.array(typed).max(2_000_000) }),
  z.object({ kind: z.literal('select'), sheet, rect }),
  z.object({ kind: z.literal('show'), sheet }),
  z.object({ kind: z.enum(['insert', 'delete']), sheet, axis, at: whole.min(0), count }),
  z.object({ kind: z.literal('moveColumns'), sheet, first: whole.min(0), count, before: whole.min(0) }),
  z.object({ kind: z.literal('sort'), sheet, rect, column: whole.min(0), ascending: z.boolean() }),
  z.object({ kind: z.literal('addSheet'), name: z.string() }),
  z.object({ kind: z.literal('renameSheet'), sheet, name: z.string() }),
  z.object({ kind: z.literal('deleteSheet'), sheet }),
]) satisfies z.ZodType<GridUp>;

const shape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('grid'), message: grid }),
  z.object({ kind: z.literal('click'), path: z.array(z.string()).min(1) }),
  z.object({ kind: z.literal('consent'), path: z.array(z.string()).min(1) }),
  z.object({ kind: z.literal('answer'), id: whole, answer }),
  z.object({ kind: z.literal('call'), call: whole, fn: z.string(), args: z.array(z.unknown()) }),
  z.object({ kind: z.literal('advance'), days: whole.min(1).max(31) }),
  z.object({ kind: z.literal('goTo'), day: z.iso.date() }),
  z.object({ kind: z.literal('stop') }),
  z.object({ kind: z.literal('mails') }),
  z.object({ kind: z.literal('executions') }),
  z.object({ kind: z.literal('reset') }),
]);

const LARGEST_MESSAGE = 16 * 1024 * 1024;

/** A message that is not taken: what can still be said of it, so that whoever sent it hears why. */
export interface RefusedUp {
  readonly why: 'tooLarge' | 'notUnderstood';
  readonly kind: string | null;
  /** The number of a call or of a question; null where it has none. */
  readonly number: number | null;
}

export type ReadUp = { readonly up: Up } | { readonly refused: RefusedUp };

const told = z.object({
  kind: z.string().nullable().catch(null),
  call: whole.nullable().catch(null),
  id: whole.nullable().catch(null),
});

function refusedAs(why: RefusedUp['why'], value: unknown): ReadUp {
  const { data } = told.safeParse(value);
  const { kind = null, call = null, id = null } = data ?? {};
  return { refused: { why, kind, number: kind === 'call' ? call : id } };
}

/** null for what is no JSON: no window of ours sends that. */
export function readUp(text: string, largest = LARGEST_MESSAGE): ReadUp | null {
  const value = parsed(text);
  if (value === undefined) return null;
  if (text.length > largest) return refusedAs('tooLarge', value);
  const { success, data } = shape.safeParse(value);
  // An optional field is left out, never undefined: JSON has no undefined.
  return success ? { up: data as Up } : refusedAs('notUnderstood', value);
}

/** undefined, which JSON has not, for what is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
