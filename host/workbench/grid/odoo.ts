/** The only file of the browser's side that imports o-spreadsheet: everything else takes it from here. */
import {
  DEFAULT_LOCALE,
  helpers,
  isCoreCommand,
  Model,
  registries,
  Spreadsheet,
  setTranslationMethod,
  stores,
  tokenize,
  UIPlugin,
} from '@odoo/o-spreadsheet';
import type { Locale } from '@odoo/o-spreadsheet/dist/types/types/locale';

export type { EvaluatedCell } from '@odoo/o-spreadsheet/dist/types/types/cells';
export type { CellPosition, Zone } from '@odoo/o-spreadsheet/dist/types/types/misc';
export type { SheetData, WorkbookData } from '@odoo/o-spreadsheet/dist/types/types/workbook_data';
export type { Locale };
export {
  DEFAULT_LOCALE,
  helpers,
  isCoreCommand,
  Model,
  registries,
  Spreadsheet,
  setTranslationMethod,
  stores,
  tokenize,
  UIPlugin,
};
