/** The law gives one reward per achievement, not per person: when two entries are about the same one. */
import { foldName } from './names.ts';

/** What tells an achievement from another, in a nominee's file or in the book of commendations. */
export interface AchievementKey {
  readonly name: string;
  readonly achievement: string;
  /** Its own ID, '' where there is none. */
  readonly id?: string;
  /** ID of the nominee of the year before that this one carries on; '' for a new one. */
  readonly carriedFrom?: string;
}

/**
 * Whether both are the same achievement of the same nominee: equal name and achievement however they are spelt, or the same
 * nominee once more. An achievement that is not told equals no other.
 */
export function sameAchievement(left: AchievementKey, right: AchievementKey): boolean {
  if ((left.id ?? '') !== '' && left.id === right.id) return true;
  const achievement = foldName(left.achievement);
  return (
    achievement !== '' &&
    achievement === foldName(right.achievement) &&
    foldName(left.name) !== '' &&
    foldName(left.name) === foldName(right.name)
  );
}
