/** SpreadsheetApp's enumerations; frozen constants, compared by identity. */
import { enumeration } from '../../runtime/enumeration.ts';

type S = typeof GoogleAppsScript.Spreadsheet;

export const ProtectionType = enumeration<S['ProtectionType']>('ProtectionType', ['RANGE', 'SHEET']);

export const DeveloperMetadataVisibility = enumeration<S['DeveloperMetadataVisibility']>(
  'DeveloperMetadataVisibility',
  ['DOCUMENT', 'PROJECT'],
);

export const DeveloperMetadataLocationType = enumeration<S['DeveloperMetadataLocationType']>(
  'DeveloperMetadataLocationType',
  ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
);

export const WrapStrategy = enumeration<S['WrapStrategy']>('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);

export const BorderStyle = enumeration<S['BorderStyle']>('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

export const Dimension = enumeration<S['Dimension']>('Dimension', ['COLUMNS', 'ROWS']);

export const CopyPasteType = enumeration<S['CopyPasteType']>('CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_VALUES',
]);

export const DataValidationCriteria = enumeration<S['DataValidationCriteria']>('DataValidationCriteria', [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
]);

export const BooleanCriteria = enumeration<S['BooleanCriteria']>('BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
]);

export const ChartType = enumeration<typeof GoogleAppsScript.Charts.ChartType>('ChartType', [
  'AREA',
  'BAR',
  'COLUMN',
  'COMBO',
  'LINE',
  'PIE',
  'SCATTER',
  'TABLE',
]);

export const ChartMergeStrategy = enumeration<typeof GoogleAppsScript.Charts.ChartMergeStrategy>(
  'ChartMergeStrategy',
  ['MERGE_COLUMNS', 'MERGE_ROWS'],
);

export const ChartHiddenDimensionStrategy = enumeration<
  typeof GoogleAppsScript.Charts.ChartHiddenDimensionStrategy
>('ChartHiddenDimensionStrategy', ['IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH']);

export const Position = enumeration<typeof GoogleAppsScript.Charts.Position>('Position', [
  'TOP',
  'RIGHT',
  'BOTTOM',
  'NONE',
]);
