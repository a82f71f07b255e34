import { type ColumnWord, headerOf, noteOf } from '../../src/workbook/words.ts';

/** A column's header and note, as a field's label and hint. */
export interface ColumnText {
  readonly label: string;
  readonly hint: string;
}
export const columnText = (word: ColumnWord): ColumnText => ({
  label: headerOf(word),
  hint: noteOf(word) ?? '',
});
