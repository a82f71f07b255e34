/** What review, lifecycle and the year's duties can tell. */
import type { Status } from '../catalogue/terms.ts';

export type ReviewRefusal =
  /** No such move: `allowed` are the office's moves from there. */
  | {
      readonly code: 'moveRefused';
      readonly name: string;
      readonly from: Status;
      readonly to: Status;
      readonly allowed: readonly Status[];
    }
  | { readonly code: 'reasonNeeded'; readonly to: Status }
  /** The row is no longer what was submitted. */
  | { readonly code: 'changedAfterSubmit'; readonly name: string }
  /** The register has moved on since the office looked. */
  | { readonly code: 'fileMoved'; readonly name: string; readonly status: Status }
  | { readonly code: 'launchesFull'; readonly unit: string; readonly rows: number }
  /** A part of what tells where an exemplar was published that cannot be read. */
  | { readonly code: 'publicityUnread'; readonly part: string }
  | { readonly code: 'unknownLaunch' }
  | { readonly code: 'unknownProposal' }
  | { readonly code: 'criteriaFull'; readonly rows: number }
  /** A proposal that Tiêu chí could not take as it stands: `column` is the first that does not fit. */
  | { readonly code: 'proposalUnfit'; readonly label: string; readonly column: string };

export type ReviewNotice =
  | { readonly code: 'reviewed'; readonly count: number; readonly to: Status; readonly first: string }
  | { readonly code: 'lifeSaved'; readonly name: string; readonly id: string }
  | { readonly code: 'launchSaved'; readonly year: number }
  | { readonly code: 'launchRemoved'; readonly year: number }
  | { readonly code: 'criterionAdopted'; readonly label: string; readonly unit: string };
