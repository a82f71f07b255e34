/** Everything a command can tell, as codes with parameters; `messages` says them in words. */

import type { Target } from '../catalogue/terms.ts';
import type { BaseCheck, Mark } from '../domain/eligibility.ts';
import type { Role } from './define.ts';

/** One thing that stands in the way of a nominee. `label` is the criterion's own text, '' for a base check. */
export interface Hindrance {
  readonly key: BaseCheck | Target;
  readonly mark: Mark;
  readonly label: string;
}

export type RefusalReason =
  | { readonly code: 'badInput'; readonly field: string }
  | { readonly code: 'unknownCommand'; readonly name: string }
  | { readonly code: 'notAllowed'; readonly who: Role; readonly contacts: readonly string[] }
  | { readonly code: 'otherUnit'; readonly unit: string }
  | { readonly code: 'chooseUnit'; readonly units: readonly string[] }
  | { readonly code: 'busy' }
  | { readonly code: 'badCells' }
  /** `owner` and whether that is the account itself, where the file tells it. */
  | { readonly code: 'notSetUp'; readonly owner?: string; readonly isOwner?: boolean }
  | { readonly code: 'tabMissing'; readonly tab: string }
  | { readonly code: 'layoutBroken'; readonly sheet: string; readonly column: string }
  | { readonly code: 'unitFull'; readonly unit: string; readonly rows: number }
  | { readonly code: 'unknownNominee'; readonly id: string }
  | { readonly code: 'notReady'; readonly name: string; readonly hindrances: readonly Hindrance[] }
  | {
      readonly code: 'outsideWindow';
      readonly movement: string;
      readonly year: number;
      readonly from: number | null;
      readonly to: number | null;
    }
  | { readonly code: 'unknownMovement'; readonly movement: string; readonly isOff: boolean }
  | { readonly code: 'yearNotOpen'; readonly year: number; readonly open: readonly number[] }
  | { readonly code: 'nameTaken'; readonly names: readonly string[] }
  | { readonly code: 'tooManyTabs'; readonly needed: number; readonly limit: number }
  | { readonly code: 'notOwner'; readonly owner: string }
  | { readonly code: 'protectedCell' }
  | { readonly code: 'invalidCell' }
  | { readonly code: 'serviceBusy' }
  | { readonly code: 'quotaSpent' }
  | { readonly code: 'noMailAddress' };

export type Notice =
  | { readonly code: 'quiet' }
  | {
      readonly code: 'saved';
      readonly name: string;
      readonly id: string;
      readonly duplicates: number;
      readonly first: string;
    }
  | { readonly code: 'submitted'; readonly name: string; readonly id: string }
  | { readonly code: 'listed'; readonly count: number }
  | { readonly code: 'unitOpened'; readonly sheet: string }
  | {
      readonly code: 'registerRefreshed';
      readonly units: number;
      readonly nominees: number;
      readonly newIds: number;
    }
  | {
      readonly code: 'compiled';
      readonly year: number;
      readonly nominees: number;
      readonly units: number;
      readonly unreported: number;
    }
  | {
      readonly code: 'remindersPreviewed';
      readonly mails: number;
      readonly duties: number;
      readonly waiting: number;
    }
  | {
      readonly code: 'remindersSent';
      readonly sent: number;
      readonly waiting: number;
      readonly refused: number;
      readonly unknown: number;
    }
  | { readonly code: 'testSent'; readonly to: string; readonly unit: string }
  | { readonly code: 'nothingDue' }
  | {
      readonly code: 'laid';
      readonly laid: number;
      readonly left: number;
      readonly errors: readonly string[];
    }
  | { readonly code: 'nothingToLay' }
  | { readonly code: 'about'; readonly version: string };
