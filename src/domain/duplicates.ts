import type { KindCode } from '../catalogue/terms.ts';
import { foldName } from './names.ts';

/** What the search for duplicates knows of a nominee. */
export interface DuplicateEntry {
  /** '' while the row has no ID yet. */
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly movement: string;
  readonly kind: KindCode | null;
  readonly name: string;
  readonly achievement: string;
  /** Where it stands, for the one who reads the warning: passed through as it is. */
  readonly where: string;
}

export type DuplicateReason = 'sameMovement' | 'sameAchievement';

export interface DuplicateMatch {
  readonly entry: DuplicateEntry;
  readonly reason: DuplicateReason;
  /** The same movement in the same year is one nomination entered twice; another year only asks for a look. */
  readonly sameYear: boolean;
}

/** Entries by their keys, so that each search looks only at likely ones. */
export type DuplicateIndex = ReadonlyMap<string, readonly DuplicateEntry[]>;

/** Keys under which two entries can be duplicates; none for an entry without a name. */
export function duplicateKeys(
  entry: Pick<DuplicateEntry, 'name' | 'movement' | 'achievement'>,
): readonly string[] {
  const name = foldName(entry.name);
  if (name === '') return [];
  const keys: string[] = [];
  if (entry.movement !== '') keys.push(`movement|${entry.movement}|${name}`);
  const achievement = foldName(entry.achievement);
  if (achievement !== '') keys.push(`achievement|${achievement}|${name}`);
  return keys;
}

/** Files every entry under its keys, in one pass. */
export function indexDuplicates(entries: readonly DuplicateEntry[]): DuplicateIndex {
  const index = new Map<string, DuplicateEntry[]>();
  for (const entry of entries) {
    for (const key of duplicateKeys(entry)) {
      const filed = index.get(key);
      if (filed === undefined) index.set(key, [entry]);
      else filed.push(entry);
    }
  }
  return index;
}

/**
 * Entries of any unit and year with the candidate's name and its movement or achievement, each
 * once. The law gives one reward per achievement, so an equal achievement is named before an equal movement of
 * another year. An entry with the candidate's own ID is the candidate.
 */
export function findDuplicates(
  candidate: Omit<DuplicateEntry, 'where'>,
  entries: readonly DuplicateEntry[] | DuplicateIndex,
): readonly DuplicateMatch[] {
  const index = isIndex(entries) ? entries : indexDuplicates(entries);
  const reasons = new Map<DuplicateEntry, Set<DuplicateReason>>();
  for (const key of duplicateKeys(candidate)) {
    const reason = key.startsWith('movement|') ? 'sameMovement' : 'sameAchievement';
    for (const entry of index.get(key) ?? []) {
      if (candidate.id !== '' && entry.id === candidate.id) continue;
      reasons.set(entry, (reasons.get(entry) ?? new Set()).add(reason));
    }
  }
  return Array.from(reasons, ([entry, found]) => toMatch(entry, found, entry.year === candidate.year));
}

function isIndex(entries: readonly DuplicateEntry[] | DuplicateIndex): entries is DuplicateIndex {
  return 'get' in entries;
}

function toMatch(
  entry: DuplicateEntry,
  found: ReadonlySet<DuplicateReason>,
  sameYear: boolean,
): DuplicateMatch {
  const enteredTwice = sameYear && found.has('sameMovement');
  const reason = found.has('sameAchievement') && !enteredTwice ? 'sameAchievement' : 'sameMovement';
  return { entry, reason, sameYear };
}
