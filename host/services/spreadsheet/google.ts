/** Google's interfaces under short names. */
import { Enumeration, EnumValue } from '../../runtime/enumeration.ts';

export type GRange = GoogleAppsScript.Spreadsheet.Range;
export type GRangeList = GoogleAppsScript.Spreadsheet.RangeList;
export type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type GApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
export type GProtection = GoogleAppsScript.Spreadsheet.Protection;
export type GNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
export type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;
export type GValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
export type GConditionalRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
export type GConditionalBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
export type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
export type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
export type GChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Our class as Google's whole interface: for a member that is not there the boundary throws by name. */
export const as = <T>(impl: Partial<T>): T => impl as T;

/** The name of an enumeration's value, whatever Google's declarations call its type. */
export const nameOf = (value: unknown): string => (value instanceof EnumValue ? value.name() : String(value));

/** The value of an enumeration by name. */
export function enumValue<T>(enumeration: object, name: string): T {
  const value: unknown = enumeration instanceof Enumeration ? Reflect.get(enumeration, name) : undefined;
  if (value === undefined) throw new Error(`no such value: ${name}`);
  return value as T;
}
