/** What the office does in a year, counted as it is done. */
export interface OfficeLog {
  accepted: number;
  returned: number;
  resubmitted: number;
  held: number;
  refused: number;
  proposed: number;
  awarded: number;
  dropped: number;
  paid: number;
  /** In đồng; null where nothing is known. */
  fund: { planned: number | null; awarded: number; paid: number; left: number | null; unknown: number };
  published: number;
  withheld: number;
}

export const officeLog = (): OfficeLog => ({
  accepted: 0,
  returned: 0,
  resubmitted: 0,
  held: 0,
  refused: 0,
  proposed: 0,
  awarded: 0,
  dropped: 0,
  paid: 0,
  fund: { planned: null, awarded: 0, paid: 0, left: null, unknown: 0 },
  published: 0,
  withheld: 0,
});
