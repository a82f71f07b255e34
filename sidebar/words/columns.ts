/** Headers and notes of the unit's tab, as labels and hints of the fields that fill it. */
import type { Language } from '../../src/catalogue/settings.ts';
import { unitWords as en } from '../../src/messages/en/unitTab.ts';
import { unitWords as vi } from '../../src/messages/vi/unitTab.ts';
import { type ColumnWord, headerOf, noteOf } from '../../src/workbook/words.ts';

type UnitBlocks = (typeof vi)['blocks'];
export interface ColumnText {
  readonly label: string;
  readonly hint: string;
}
const textOf = (word: ColumnWord): ColumnText => ({ label: headerOf(word), hint: noteOf(word) ?? '' });
const blocksOf = (language: Language): UnitBlocks => (language === 'en' ? en : vi).blocks;

export const nomineeColumn = (language: Language, key: keyof UnitBlocks['nominees']['columns']): ColumnText =>
  textOf(blocksOf(language).nominees.columns[key]);
export const dutyColumn = (language: Language, key: keyof UnitBlocks['duties']['columns']): ColumnText =>
  textOf(blocksOf(language).duties.columns[key]);
