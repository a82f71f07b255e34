/** What opening, locking and compiling years and the period can tell. */

export type YearRefusal =
  | { readonly code: 'yearExists'; readonly year: number }
  | { readonly code: 'yearsFull'; readonly rows: number }
  | { readonly code: 'yearLocked'; readonly year: number }
  | { readonly code: 'yearNotLocked'; readonly year: number }
  | { readonly code: 'filesWaiting'; readonly year: number; readonly count: number }
  /** A year opened since stands on what was locked. */
  | { readonly code: 'unlockTooLate'; readonly year: number; readonly opened: number };

export type YearNotice =
  | { readonly code: 'yearPreviewed' }
  | {
      readonly code: 'yearOpened';
      readonly year: number;
      readonly carried: number;
      readonly left: number;
      /** Units whose models could not all be carried over. */
      readonly full: readonly string[];
    }
  | { readonly code: 'yearLocked'; readonly year: number; readonly archived: number; readonly left: number }
  | {
      readonly code: 'yearUnlocked';
      readonly year: number;
      readonly restored: number;
      readonly left: number;
      /** IDs of rows that could not be given back. */
      readonly stayed: readonly string[];
    }
  | { readonly code: 'periodCompiled'; readonly from: number; readonly to: number; readonly nominees: number }
  | {
      readonly code: 'published';
      readonly year: number;
      readonly exemplars: number;
      readonly withheld: number;
    };
