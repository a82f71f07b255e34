/** What is told of what people did to tabs: rows that went missing, frames that were bent, merged cells. */
export type SheetRefusal =
  /** The tab on the screen is none of ours, or a copy of one. */
  | { readonly code: 'notOurTab' }
  /** Part of what would be written lies under merged cells and would be lost. */
  | { readonly code: 'mergedCells'; readonly sheet: string; readonly cells: string };

export type SheetNotice =
  | { readonly code: 'nothingLost' }
  | {
      readonly code: 'rowsGivenBack';
      readonly unit: string;
      readonly given: number;
      /** For want of empty rows. */
      readonly left: number;
    }
  | { readonly code: 'rowsTakenOut'; readonly unit: string; readonly count: number }
  | { readonly code: 'tabMended'; readonly tab: string };

/** A unit whose rows went missing at once. */
export interface LostUnit {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** The first of them. */
  readonly names: readonly string[];
}

/** What the menu asks about missing rows. */
export interface SheetWords {
  readonly lost: {
    readonly giveBack: (unit: LostUnit) => string;
    readonly takeOut: (unit: LostUnit) => string;
  };
}
