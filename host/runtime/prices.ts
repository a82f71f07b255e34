/** The latency card: what one round trip costs, in modelled milliseconds. Platform facts, not measurements of this host. */

export type Confidence =
  /** Measured in public by others. */
  | 'B'
  /** Weak: single reports. */
  | 'C'
  /** Assumed, to be confirmed on a live sheet. */
  | 'A?';

export interface Price {
  readonly ms: number;
  readonly perCell?: number;
  readonly confidence: Confidence;
  readonly source: string;
}

const CARD = 'latency card, median of public measurements';
const ASSUMED = 'assumed alike to other round trips; live checklist';

/** By call, then by class (`Range.*`), then `*`. */
export const PRICES: Readonly<Record<string, Price>> = {
  'execution.start': { ms: 1000, confidence: 'C', source: CARD },
  'client.roundTrip': { ms: 1000, confidence: 'C', source: CARD },
  'Spreadsheet.first': { ms: 150, confidence: 'B', source: CARD },
  'Range.getValues': { ms: 200, perCell: 0.0085, confidence: 'B', source: CARD },
  'Range.getValue': { ms: 200, perCell: 0.0085, confidence: 'B', source: CARD },
  'Range.getDisplayValues': { ms: 200, perCell: 0.0085, confidence: 'B', source: CARD },
  'Range.getDisplayValue': { ms: 200, perCell: 0.0085, confidence: 'B', source: CARD },
  'Range.getFormulas': { ms: 200, perCell: 0.0085, confidence: 'A?', source: ASSUMED },
  'Range.setValues': { ms: 5, confidence: 'B', source: CARD },
  'Range.setValue': { ms: 5, confidence: 'B', source: CARD },
  'Range.setFormulas': { ms: 5, confidence: 'B', source: CARD },
  'Range.setFormula': { ms: 5, confidence: 'B', source: CARD },
  /** Cells: those written since the last flush. The same for a read after a write. */
  'SpreadsheetApp.flush': { ms: 30, perCell: 0.133, confidence: 'B', source: CARD },
  'Properties.get': { ms: 30, confidence: 'B', source: CARD },
  'Properties.set': { ms: 62, confidence: 'B', source: CARD },
  'Cache.get': { ms: 3, confidence: 'B', source: CARD },
  'Cache.put': { ms: 93, confidence: 'B', source: CARD },
  'Lock.tryLock': { ms: 30, confidence: 'A?', source: 'tryLock + release assumed 40 together' },
  'Lock.releaseLock': { ms: 10, confidence: 'A?', source: 'tryLock + release assumed 40 together' },
  'MailApp.sendEmail': { ms: 1000, confidence: 'C', source: CARD },
  'MailApp.getRemainingDailyQuota': { ms: 150, confidence: 'A?', source: ASSUMED },
  'ScriptApp.*': { ms: 150, confidence: 'A?', source: ASSUMED },
  'Session.*': { ms: 30, confidence: 'A?', source: ASSUMED },
  'HtmlService.*': { ms: 30, confidence: 'A?', source: ASSUMED },
  'Ui.*': { ms: 150, confidence: 'A?', source: ASSUMED },
  '*': { ms: 200, confidence: 'A?', source: ASSUMED },
};

/** The price of one round trip, e.g. `priceOf('Range.getValues', rows * columns)`. */
export function priceOf(kind: string, cells = 0): number {
  const price = PRICES[kind] ?? PRICES[`${kind.split('.')[0]}.*`] ?? PRICES['*'];
  return price === undefined ? 0 : price.ms + (price.perCell ?? 0) * cells;
}
