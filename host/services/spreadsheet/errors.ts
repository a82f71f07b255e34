/** Google's words for what goes wrong in a spreadsheet. */
import { ScriptError } from '../../runtime/errors.ts';

export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export const outOfBounds = (): ScriptError =>
  new ScriptError('The coordinates of the range are outside the dimensions of the sheet.');

export const rangeNotFound = (): ScriptError => new ScriptError('Range not found');

export const protectedCell = (): ScriptError => new ScriptError(PROTECTED);

export const wrongRows = (data: number, range: number): ScriptError =>
  new ScriptError(
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  );

export const wrongColumns = (data: number, range: number): ScriptError =>
  new ScriptError(
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
  );

export const sheetExists = (name: string): ScriptError =>
  new ScriptError(`A sheet with the name "${name}" already exists. Please enter another name.`);

export const tooLong = (): ScriptError =>
  new ScriptError('Your input contains more than the maximum of 50000 characters in a single cell.');

export const tooManyCells = (): ScriptError =>
  new ScriptError(
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  );

export const tooManySheets = (): ScriptError =>
  new ScriptError(
    'This action would increase the number of sheets in the workbook above the limit of 200 sheets.',
  );

/** `help` is the text the rule's author wrote for the person who gets it wrong. */
export const invalidEntry = (a1: string, help: string | null): ScriptError =>
  new ScriptError(
    `The data you entered in cell ${a1} violates the data validation rules set on this cell.${help ? ` ${help}` : ''}`,
  );

/** Google's answer to arguments of the wrong kind. */
export const badArguments = (method: string): ScriptError =>
  new ScriptError(`The parameters don't match the method signature for SpreadsheetApp.${method}.`);

export const noContext = (what: string): ScriptError =>
  new ScriptError(`Cannot call SpreadsheetApp.${what}() from this context.`);
