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
 * Whether both are the same achievement of the same nominee, however name and achievement are spelt. A nominee carried over from
 * the other is the same one whatever its name says now. An achievement that is not told equals no other.
 */
export function sameAchievement(left: AchievementKey, right: AchievementKey): boolean {
  if (isSet(left.id) && left.id === right.id) return true;
  const achievement = foldName(left.achievement);
  if (achievement === '' || achievement !== foldName(right.achievement)) return false;
  const name = foldName(left.name);
  return (name !== '' && name === foldName(right.name)) || carriesOn(left, right) || carriesOn(right, left);
}

const isSet = (id: string | undefined): boolean => id !== undefined && id !== '';
const carriesOn = (later: AchievementKey, earlier: AchievementKey): boolean =>
  isSet(later.carriedFrom) && later.carriedFrom === earlier.id;
