/** Why a cell cannot be entered; the words say it and how to mend it. */
export type CellFault =
  | 'noName'
  | 'noYear'
  | 'notYear'
  | 'yearClosed'
  | 'unknownMovement'
  | 'severalMovements'
  | 'outsideWindow'
  | 'unknownKind'
  | 'notYesNo'
  | 'unknownStage'
  | 'notDate'
  | 'notNumber'
  | 'notInList'
  | 'tooLong'
  | 'brokenCell';

export type Read<V> = { readonly value: V } | { readonly fault: CellFault };
export const read = <V>(value: V): Read<V> => ({ value });
export const fault = (code: CellFault): { readonly fault: CellFault } => ({ fault: code });
