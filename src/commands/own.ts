/** What an account keeps for itself: the form it has begun, and the IDs its last acts reserved. Nobody else can read it. */
import * as z from 'zod/mini';
import type { FactsChange, OwnChange } from '../workbook/changes.ts';
import type { Context } from './define.ts';
import { noteMinted } from './mintedIds.ts';
import type { Draft } from './unitHome.ts';

type Own = Readonly<Record<string, string>>;

const draftKey = (unit: string): string => `draft:${unit}`;
export const draftFields = z.record(
  z.string().check(z.maxLength(200)),
  z.nullable(z.union([z.string().check(z.maxLength(2000)), z.number()])),
);
const draftShape = z.object({ id: z.string(), fields: draftFields, at: z.number() });

/** Keeps the one form the account has begun for the unit. */
export const keepDraft = ({ unit, ...draft }: Draft): OwnChange => ({
  kind: 'own',
  set: { [draftKey(unit)]: JSON.stringify(draft) },
  drop: [],
});
export const forgetDraft = (unit: string): OwnChange => ({ kind: 'own', set: {}, drop: [draftKey(unit)] });

export function draftOf(own: Own, unit: string): Draft | null {
  const found = z.safeParse(draftShape, parsed(own[draftKey(unit)]));
  return found.success ? { unit, ...found.data } : null;
}

/** What a save of this nominee does to the draft it was made from: it is needed until the save stands. */
export const dropDraft = (own: Own, unit: string, id: string): OwnChange[] =>
  isDrafted(own, unit, id) ? [{ ...forgetDraft(unit), behind: true }] : [];
/** The same for a nominee that is removed: a repetition no longer finds it, so its draft goes first. */
export const forgetRemoved = (own: Own, unit: string, id: string): OwnChange[] =>
  isDrafted(own, unit, id) ? [forgetDraft(unit)] : [];
const isDrafted = (own: Own, unit: string, id: string): boolean => draftOf(own, unit)?.id === id;

const UNIT = 'unit';
/** The unit whose home the account opened last, so that the next opening can ask for it at once; '' before the first time. */
export const lastUnitOf = (own: Own): string => own[UNIT] ?? '';
export const rememberUnit = (own: Own, unit: string): OwnChange[] =>
  lastUnitOf(own) === unit ? [] : [{ kind: 'own', set: { [UNIT]: unit }, drop: [] }];

const OFFICE = 'office';
/** Whether the account was the office's when the sidebar last asked, so that the next opening brings the office's page at once. */
export const wasOffice = (own: Own): boolean => own[OFFICE] !== undefined;
export const rememberOffice = (own: Own, isOffice: boolean): OwnChange[] => {
  if (wasOffice(own) === isOffice) return [];
  return [{ kind: 'own', set: isOffice ? { [OFFICE]: '1' } : {}, drop: isOffice ? [] : [OFFICE] }];
};

const OPERATION = 'op:';
const KEPT_OPERATIONS = 20;
const operationShape = z.object({ at: z.number(), unit: z.string(), ids: z.array(z.string()) });
type Operation = z.infer<typeof operationShape>;

/** The IDs that this act of the account reserved before, or null for a new act. */
export function reservedIds(own: Own, operation: string): readonly string[] | null {
  const found = operation === '' ? null : readOperation(own[OPERATION + operation]);
  return found === null ? null : found.ids.map((id) => found.unit + id);
}

/**
 * Notes, before anything is written, which IDs an act is about to use; only the latest acts stay. Written in order with the other
 * changes of a command, it comes first: a run that dies after it is repeated under the same IDs, which nobody else is given meanwhile.
 */
export function reserve(
  { own, facts, now }: Pick<Context, 'own' | 'facts' | 'now'>,
  operation: string,
  { unit, ids }: { unit: string; ids: readonly string[] },
): (OwnChange | FactsChange)[] {
  if (operation === '') return [];
  const prefix = `${unit}-`;
  const isShort = ids.every((id) => id.startsWith(prefix));
  const value: Operation = isShort
    ? { at: now, unit: prefix, ids: ids.map((id) => id.slice(prefix.length)) }
    : { at: now, unit: '', ids: [...ids] };
  const standing = Object.keys(own)
    .filter((key) => key.startsWith(OPERATION) && key !== OPERATION + operation)
    .map((key) => ({ key, at: readOperation(own[key])?.at ?? 0 }))
    .sort((left, right) => right.at - left.at);
  const drop = standing.slice(KEPT_OPERATIONS - 1).map(({ key }) => key);
  const noted: OwnChange = { kind: 'own', set: { [OPERATION + operation]: JSON.stringify(value) }, drop };
  return [noted, ...noteMinted(ids, facts, false)];
}

function readOperation(text: string | undefined): Operation | null {
  const found = z.safeParse(operationShape, parsed(text));
  return found.success ? found.data : null;
}

/** Null for what is no JSON: the store is the account's, and may hold anything. */
function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
