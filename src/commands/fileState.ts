/** Whether this file is the one that was set up, as it was left: a copy sends nothing, nor does an older version before somebody has seen it. */
import type { CellsChange, FactsChange } from '../workbook/changes.ts';
import type { Sheet } from '../workbook/decode.ts';
import { type FileMarks, fileMarks, markChanges, recorded, SCHEMA, schemaOf } from '../workbook/fileMarks.ts';
import type { Context, Inventory } from './define.ts';
import { FILE_FACT, momentOf, renewEdition } from './facts.ts';
import type { RefusalReason } from './notices.ts';

type Facts = Context['facts'];

/** The moment up to which properties remember the cells: never later than what the cells themselves hold. */
export const WATERMARK_FACT = 'watermark';
/** An old version was met; holds the watermark that was lost. */
export const RESTORED_FACT = 'restored';
/** Every protection is to be laid again: a copy keeps none of their editors. */
export const GUARDS_FACT = 'guards';

/** The file's ID is another than that of the file which was set up. */
export function isCopy(file: FileMarks | undefined, facts: () => Facts, id: string): boolean {
  if (file !== undefined && file.id !== '') return file.id !== id;
  const home = facts()[FILE_FACT];
  return home !== undefined && home !== id;
}

/** Serial days come back from a cell a hair apart. */
const SAME_MOMENT = 1 / 86_400_000;

/** Somebody has taken an old version back, and nobody has said yet whether it is to stand. */
export const isRestored = (facts: Facts): boolean => facts[RESTORED_FACT] !== undefined;

/**
 * The cells are older than what properties remember of them. A write sets the cell first and the fact behind it: so only cells that
 * were read after the facts prove it.
 */
export const isBehind = (file: FileMarks | undefined, facts: Facts): boolean =>
  file !== undefined && file.watermark + SAME_MOMENT < (momentOf(facts, WATERMARK_FACT) ?? 0);

/** The cells hold the very moment that was noted as lost: somebody has taken the newest version back. */
export const isLostVersion = (file: FileMarks | undefined, facts: Facts): boolean =>
  file !== undefined &&
  isRestored(facts) &&
  Math.abs(file.watermark - (momentOf(facts, RESTORED_FACT) ?? 0)) <= SAME_MOMENT;

/** The doubt ends; what runs have marked in the old version since is no more than what the cells hold. The mark goes last. */
export function forgetOldVersion(facts: Facts, now: number): FactsChange[] {
  const lost = facts[RESTORED_FACT];
  if (lost === undefined) return [];
  return [
    renewEdition(String(now)),
    { kind: 'facts', set: { [WATERMARK_FACT]: lost }, take: { [RESTORED_FACT]: lost } },
  ];
}

export const isNewer = (file: FileMarks | undefined): boolean =>
  file !== undefined && schemaOf(file.schema) > SCHEMA;

/** What a command does that a file in doubt may not do. */
export interface Doubtful {
  readonly writes: boolean;
  readonly mails: boolean;
  /** Set-up: it would make a trigger. */
  readonly laysTriggers: boolean;
}

/** Why this command has to wait until somebody has decided what the file is. */
export function fileAgainst(does: Doubtful, context: Context, inventory: Inventory): RefusalReason | null {
  const { file } = context.config;
  if (does.writes && isNewer(file)) return { code: 'fileNewer' };
  if (!does.mails && !does.laysTriggers) return null;
  if (isCopy(file, () => context.facts, inventory.file.id)) return { code: 'fileCopy' };
  return does.mails && isRestored(context.facts) ? { code: 'fileRestored' } : null;
}

/** A run knows the moment it began: by so much at least each of its marks lies behind the one before. */
const NEXT_MOMENT = 1 / 86_400;
const remember = (moment: number): FactsChange => ({
  kind: 'facts',
  behind: true,
  set: { [WATERMARK_FACT]: String(moment) },
  take: {},
});

/**
 * Marks a write that must not be lost unseen: first in a cell, then, once that is flushed, among the facts. Office's and owner's runs
 * alone may. Cấu hình is the one read under the lock: a run that began earlier and writes later does not set the moment back.
 */
export function markWater(settings: Sheet, now: number): (CellsChange | FactsChange)[] {
  const file = fileMarks(settings);
  if (file.rows.watermark === undefined) return [];
  const moment = Math.max(now, file.watermark + NEXT_MOMENT);
  return [...markChanges(file, { watermark: moment }), remember(moment)];
}

/** What a run cut short behind its cells has left out: properties remember the moment that the cells hold. */
export const waterOwed = (file: FileMarks | undefined, facts: Facts): FactsChange[] =>
  file !== undefined && file.watermark > (momentOf(facts, WATERMARK_FACT) ?? 0) + SAME_MOMENT
    ? [remember(file.watermark)]
    : [];

/** Marks that a file laid before, or by an earlier version, still lacks. */
export function marksOwed({ file: { id } }: Inventory, { config, now }: Context): CellsChange[] {
  const { file } = config;
  if (file === undefined) return [];
  return markChanges(file, {
    ...(file.id === '' ? { fileId: id } : {}),
    ...(file.schema === '' ? { schema: recorded('', SCHEMA, now) } : {}),
  });
}

export const guardsLost = (facts: Facts): boolean => facts[GUARDS_FACT] !== undefined;
export const unmarkGuards = (facts: Facts): FactsChange[] => {
  const seen = facts[GUARDS_FACT];
  return seen === undefined ? [] : [{ kind: 'facts', set: {}, take: { [GUARDS_FACT]: seen } }];
};
