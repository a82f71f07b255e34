/** Small facts in DocumentProperties, which every editor may read and write: nothing secret, nothing that decides. */
import { utf8Bytes } from '../domain/texts.ts';
import type { FactsChange } from '../workbook/changes.ts';

const CHANGED = 'changed:';
/** The interface language last laid, for surfaces that open before the configuration is read. */
export const LANGUAGE_FACT = 'language';

/** Renewed whenever somebody may have changed the configuration; answers kept from before are then no longer given. */
const EDITION = 'edition';
export const renewEdition = (mark: string): FactsChange => ({
  kind: 'facts',
  behind: true,
  set: { [EDITION]: mark },
  take: {},
});
export const editionOf = (facts: Readonly<Record<string, string>>): string => facts[EDITION] ?? '';
/** When the register was last brought up to date, as the sheet counts days. */
export const REFRESHED_FACT = 'refreshed';
export const refreshedAt = (now: number): FactsChange => ({
  kind: 'facts',
  behind: true,
  set: { [REFRESHED_FACT]: String(now) },
  take: {},
});
const SWEEP = 'sweep';
/** How far a refresh of all units has come today; another day it begins anew. */
export const noteSweep = (today: string, unit: string): FactsChange => ({
  kind: 'facts',
  behind: true,
  set: { [SWEEP]: `${today} ${unit}` },
  take: {},
});
export function sweptTo(facts: Readonly<Record<string, string>>, today: string): string | null {
  const mark = facts[SWEEP] ?? '';
  return mark.startsWith(`${today} `) ? mark.slice(today.length + 1) : null;
}
export const isSweeping = (facts: Readonly<Record<string, string>>): boolean => facts[SWEEP] !== undefined;
export const unmarkSweep = (facts: Readonly<Record<string, string>>): FactsChange[] => unmark(facts, SWEEP);

/** A year was opened whose tabs the owner has to lay. */
export const LAY_FACT = 'lay';
export const askForLaying = (now: number): FactsChange => ({
  kind: 'facts',
  behind: true,
  set: { [LAY_FACT]: String(now) },
  take: {},
});
/** The file that was set up: a copy has another ID. */
export const FILE_FACT = 'file';
/** A set-up has begun to make tabs and is not through: sheets that bear their names may be its own. */
const MAKING = 'making';
export const isMaking = (facts: Readonly<Record<string, string>>): boolean => facts[MAKING] !== undefined;
export const markMaking: FactsChange = { kind: 'facts', set: { [MAKING]: 'yes' }, take: {} };
export const unmarkMaking: FactsChange = { kind: 'facts', set: {}, take: { [MAKING]: 'yes' } };
/** When the owner's trigger last ran, as the sheet counts days. */
export const HEARTBEAT_FACT = 'heartbeat';
/** The day on which the owner's trigger last finished a duty of the day. */
export const DAY_FACTS = {
  register: 'day:register',
  summary: 'day:summary',
  publication: 'day:publication',
  returns: 'day:returns',
  reminders: 'day:reminders',
  digest: 'day:digest',
  health: 'day:health',
} as const;

/** Another account than the owner had the trigger run, and when: its trigger has removed itself since. */
export const STRANGER_FACT = 'stranger';
export const strangerText = (email: string, now: number): string => `${now} ${email}`;
export function strangerOf(facts: Readonly<Record<string, string>>): { at: number; email: string } | null {
  const [at = '', email = ''] = (facts[STRANGER_FACT] ?? '').split(' ');
  return email !== '' && Number.isFinite(Number(at)) ? { at: Number(at), email } : null;
}

const DRIFT = 'drift';
/** The schedule meets a tab that is still broken several times a day. */
const DRIFT_DAYS = 1;
/** Which command of the owner's trigger met a tab without a column or a block this last day, in words; null where none did. */
export function driftOf(
  facts: Readonly<Record<string, string>>,
  now: number,
): { command: string; text: string } | null {
  const [command = '', at = '', ...words] = (facts[DRIFT] ?? '').split(' ');
  return words.length === 0 || !(now - Number(at) < DRIFT_DAYS) ? null : { command, text: words.join(' ') };
}
/** Without a text the command has run since. */
export const noteDrift = (command: string, text: string, now: number): FactsChange => ({
  kind: 'facts',
  set: { [DRIFT]: text === '' ? '' : `${command} ${now} ${text.slice(0, 1000)}` },
  take: {},
});

/** A fact that holds a moment; null while it is not there. */
export function momentOf(facts: Readonly<Record<string, string>>, key: string): number | null {
  const moment = Number(facts[key] ?? '');
  return facts[key] !== undefined && Number.isFinite(moment) ? moment : null;
}

const RESUBMITTED = 'resubmitted:';
/** Says that a unit has handed in again a file the office had sent back; the register goes by it once, so the row comes first. */
export const markResubmitted = (id: string, now: number): FactsChange => ({
  kind: 'facts',
  behind: true,
  set: { [RESUBMITTED + id]: String(now) },
  take: {},
});
export const isResubmitted = (facts: Readonly<Record<string, string>>, id: string): boolean =>
  facts[RESUBMITTED + id] !== undefined;
/** Takes these marks away, where they are still the ones seen. */
export const unmarkResubmitted = (
  facts: Readonly<Record<string, string>>,
  ids: readonly string[],
): FactsChange[] => {
  const seen = ids.flatMap((id): [string, string][] => {
    const mark = facts[RESUBMITTED + id];
    return mark === undefined ? [] : [[RESUBMITTED + id, mark]];
  });
  return seen.length === 0 ? [] : [{ kind: 'facts', set: {}, take: Object.fromEntries(seen) }];
};

/**
 * Marks whose tabs a refresh is bringing to the register, as one text. They are taken up before the tabs are read: whoever types from
 * then on marks anew, and a run that dies leaves them to the next.
 */
const TAKEN_UP = 'taken-up';
/** What a property holds at most, with some room. */
const LARGEST_CLAIM = 8_500;
type Marks = Readonly<Record<string, string>>;

function takenUp(facts: Marks): Marks {
  try {
    const marks: unknown = JSON.parse(facts[TAKEN_UP] ?? '{}');
    return Object.fromEntries(
      Object.entries(marks ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}
const withTakenUp = (facts: Marks): Marks => ({ ...takenUp(facts), ...facts });

/** The marks of these units and of Hồ sơ: where they stand by themselves, and the text of all that are then taken up. */
function claimOf(facts: Marks, units: Iterable<string>): { own: Marks; all: Marks; text: string } {
  const keys = [TYPED, ...Array.from(units, (unit) => CHANGED + unit)];
  const own = Object.fromEntries(
    keys.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]])),
  );
  const all = { ...takenUp(facts), ...own };
  return { own, all, text: Object.keys(own).length > 0 ? JSON.stringify(all) : (facts[TAKEN_UP] ?? '') };
}

/** Takes up the marks of these units before their tabs are read. */
export function claimMarks(facts: Marks, units: Iterable<string>): FactsChange[] {
  const { own, text } = claimOf(facts, units);
  if (Object.keys(own).length === 0 || utf8Bytes(text) > LARGEST_CLAIM) return [];
  return [{ kind: 'facts', set: { [TAKEN_UP]: text }, take: own }];
}

/** These units stand in the register: their marks are done with, where they are still the ones seen. */
export function settleMarks(facts: Marks, units: ReadonlySet<string>): FactsChange[] {
  const { own, all, text } = claimOf(facts, units);
  if (text === '') return [];
  if (utf8Bytes(text) > LARGEST_CLAIM) return [{ kind: 'facts', set: {}, take: own }];
  const rest = Object.entries(all).filter(([key]) => key !== TYPED && !units.has(key.slice(CHANGED.length)));
  return rest.length === 0
    ? [{ kind: 'facts', set: {}, take: { [TAKEN_UP]: text } }]
    : [
        {
          kind: 'facts',
          behind: true,
          set: { [TAKEN_UP]: JSON.stringify(Object.fromEntries(rest)) },
          take: {},
        },
      ];
}

const TYPED = 'typed';
/** Somebody has typed into Hồ sơ since the register last checked its statuses. */
export const markTyped = (now: number): FactsChange => ({
  kind: 'facts',
  set: { [TYPED]: String(now) },
  take: {},
});
export const isTyped = (facts: Readonly<Record<string, string>>): boolean =>
  withTakenUp(facts)[TYPED] !== undefined;

const RETURNS = 'returns';
/** A file was returned or put on hold: its officers are owed a mail. */
export const markReturns = (now: number): FactsChange => ({
  kind: 'facts',
  set: { [RETURNS]: String(now) },
  take: {},
});
export const owesReturns = (facts: Readonly<Record<string, string>>): boolean => facts[RETURNS] !== undefined;

/** Takes a mark away, where it is still the one seen. */
const unmark = (facts: Readonly<Record<string, string>>, key: string): FactsChange[] => {
  const seen = facts[key];
  return seen === undefined ? [] : [{ kind: 'facts', set: {}, take: { [key]: seen } }];
};
export const unmarkReturns = (facts: Readonly<Record<string, string>>): FactsChange[] =>
  unmark(facts, RETURNS);

/** The same for several, in one round trip. */
export const markUnits = (units: readonly string[], now: number): FactsChange => ({
  kind: 'facts',
  set: Object.fromEntries(units.map((unit) => [CHANGED + unit, String(now)])),
  take: {},
});
/** Marks a unit's tab as changed since the register last took it in; `now` tells this change from a later one. */
export const markUnit = (unit: string, now: number): FactsChange => ({
  kind: 'facts',
  set: { [CHANGED + unit]: String(now) },
  take: {},
});

/** Marked units with their marks. */
export const changedUnitsOf = (facts: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(withTakenUp(facts))
      .filter(([key]) => key.startsWith(CHANGED))
      .map(([key, mark]) => [key.slice(CHANGED.length), mark]),
  );
