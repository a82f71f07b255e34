/** Everything a command can tell, as codes with parameters; `messages` says them in words. */

import type { Status, Target } from '../catalogue/terms.ts';
import type { BaseCheck, Mark } from '../domain/eligibility.ts';
import type { AwardNotice, AwardRefusal } from './awardNotices.ts';
import type { Role } from './define.ts';
import type { FileNotice, FileRefusal } from './fileNotices.ts';
import type { MailNotice } from './mailNotices.ts';
import type { ReviewNotice, ReviewRefusal } from './reviewNotices.ts';
import type { SheetNotice, SheetRefusal } from './sheetNotices.ts';
import type { YearNotice, YearRefusal } from './yearNotices.ts';

/** One thing that stands in the way of a nominee. `label` is the criterion's own text, '' for a base check. */
export interface Hindrance {
  readonly key: BaseCheck | Target;
  readonly mark: Mark;
  readonly label: string;
}

/** Why one nominee cannot be entered as the form has it. */
export type EntryReason =
  | { readonly code: 'nameless' }
  | {
      readonly code: 'outsideWindow';
      readonly movement: string;
      readonly year: number;
      readonly from: number | null;
      readonly to: number | null;
    }
  | { readonly code: 'unknownMovement'; readonly movement: string; readonly isOff: boolean };

export type RefusalReason =
  | SheetRefusal
  | ReviewRefusal
  | AwardRefusal
  | YearRefusal
  | FileRefusal
  | { readonly code: 'badInput'; readonly field: string }
  | { readonly code: 'unknownCommand'; readonly name: string }
  | { readonly code: 'notAllowed'; readonly who: Role; readonly contacts: readonly string[] }
  | { readonly code: 'otherUnit'; readonly unit: string }
  | { readonly code: 'chooseUnit'; readonly units: readonly string[] }
  | { readonly code: 'busy' }
  /** No room is left for what Nhật ký tells of the act. */
  | { readonly code: 'logFull' }
  | { readonly code: 'badCells' }
  /** `owner` and whether that is the account itself, where the file tells it. */
  | { readonly code: 'notSetUp'; readonly owner?: string; readonly isOwner?: boolean }
  | { readonly code: 'tabMissing'; readonly tab: string }
  | { readonly code: 'layoutBroken'; readonly sheet: string; readonly column: string }
  | { readonly code: 'unitFull'; readonly unit: string; readonly rows: number }
  | { readonly code: 'unknownNominee'; readonly id: string }
  | { readonly code: 'notReady'; readonly name: string; readonly hindrances: readonly Hindrance[] }
  | EntryReason
  | { readonly code: 'yearNotOpen'; readonly year: number; readonly open: readonly number[] }
  | { readonly code: 'nameTaken'; readonly names: readonly string[] }
  | { readonly code: 'tooManyTabs'; readonly needed: number; readonly limit: number }
  | { readonly code: 'notOwner'; readonly owner: string }
  | { readonly code: 'protectedCell' }
  | { readonly code: 'invalidCell' }
  | { readonly code: 'serviceBusy' }
  | { readonly code: 'quotaSpent' }
  | { readonly code: 'storeFull' }
  | { readonly code: 'noMailAddress' }
  | { readonly code: 'draftTooLong' }
  | { readonly code: 'decided'; readonly name: string; readonly status: Status }
  | { readonly code: 'submittedAlready'; readonly name: string }
  | { readonly code: 'dutiesFull'; readonly unit: string; readonly years: number }
  | { readonly code: 'noSuchSheet'; readonly sheet: string }
  /** A row of many that stops them all: its number from 1, and what is wrong with it. */
  | { readonly code: 'importRow'; readonly row: number; readonly why: EntryReason }
  | {
      readonly code: 'importFull';
      readonly unit: string;
      readonly needed: number;
      readonly free: number;
    };

export type Notice =
  | SheetNotice
  | ReviewNotice
  | AwardNotice
  | YearNotice
  | MailNotice
  | FileNotice
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
  | { readonly code: 'identified'; readonly count: number }
  | { readonly code: 'withdrawn'; readonly name: string; readonly id: string }
  | { readonly code: 'removed'; readonly name: string; readonly id: string }
  | { readonly code: 'dutiesSaved'; readonly year: number }
  | { readonly code: 'imported'; readonly count: number; readonly duplicates: number }
  | { readonly code: 'unitOpened'; readonly sheet: string }
  | {
      readonly code: 'registerRefreshed';
      readonly units: number;
      readonly nominees: number;
      readonly newIds: number;
      /** Units that wait for another run. */
      readonly left: number;
      /** Units whose rows went missing at once, and are held. */
      readonly lost?: readonly string[];
    }
  | {
      readonly code: 'compiled';
      readonly year: number;
      readonly nominees: number;
      readonly units: number;
      readonly unreported: number;
    }
  | { readonly code: 'testSent'; readonly to: string; readonly unit: string }
  | { readonly code: 'nothingDue' }
  | {
      readonly code: 'laid';
      readonly laid: number;
      readonly left: number;
      readonly errors: readonly string[];
      /** How many more years the file has tabs for; null where nobody asked for the set-up. */
      readonly years: number | null;
      /** Units whose lost tab came back with its nominees. */
      readonly restored?: readonly string[];
    }
  | { readonly code: 'nothingToLay' }
  | { readonly code: 'logWritten'; readonly count: number }
  | { readonly code: 'about'; readonly version: string };
