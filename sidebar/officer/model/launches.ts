/** The inputs of one launch: what is typed, what is sent of it, and the line it leaves on the sheet. */
import type { InputOf } from '../../../src/app/client.ts';
import type { Movement } from '../../../src/catalogue/types.ts';
import type { LaunchLine } from '../../../src/commands/launchSave.ts';
import { isoToSerial } from '../../../src/domain/dates.ts';
import { movementLabel } from '../../../src/domain/eligibility.ts';
import { parseDay, showDay } from './typed.ts';

export type LaunchFields = InputOf<'launch.save'>['fields'];
export type LaunchField = keyof LaunchFields;
/** As typed; the movement stands as its code. */
export type LaunchTexts = Readonly<Record<LaunchField, string>>;

export const LAUNCH_FIELDS: readonly LaunchField[] = [
  'movement',
  'documentNumber',
  'documentDate',
  'scope',
  'solutions',
  'from',
  'to',
];
const DAYS: readonly LaunchField[] = ['documentDate', 'from', 'to'];
export const isDayOfLaunch = (field: LaunchField): boolean => DAYS.includes(field);

const NOTHING: LaunchTexts = {
  ...{ movement: '', documentNumber: '', documentDate: '', scope: '', solutions: '', from: '', to: '' },
};

/** A movement that is off keeps the label its line has. */
export const codeOfLabel = (label: string, movements: readonly Movement[]): string =>
  movements.find((each) => movementLabel(each) === label)?.code ?? label;
const labelOfCode = (code: string, movements: readonly Movement[]): string => {
  const movement = movements.find((each) => each.code === code);
  return movement === undefined ? code : movementLabel(movement);
};

export const launchTexts = (line: LaunchLine | null, movements: readonly Movement[]): LaunchTexts =>
  line === null
    ? NOTHING
    : {
        movement: codeOfLabel(line.movement, movements),
        ...{ documentNumber: line.documentNumber, scope: line.scope, solutions: line.solutions },
        ...{ documentDate: showDay(line.documentDate), from: showDay(line.from), to: showDay(line.to) },
      };

export type LaunchFault = 'needed' | 'badDay' | 'badOrder';

/** What is wrong with a field, null when it can be sent. */
export function launchFault(field: LaunchField, texts: LaunchTexts): LaunchFault | null {
  const text = texts[field].trim();
  if (field === 'movement') return text === '' ? 'needed' : null;
  if (!isDayOfLaunch(field) || text === '') return null;
  const day = parseDay(text);
  if (day === null) return 'badDay';
  const from = parseDay(texts.from);
  return field === 'to' && from !== null && day < from ? 'badOrder' : null;
}

const iso = (text: string): string => parseDay(text) ?? '';
export const launchFields = (texts: LaunchTexts): LaunchFields => ({
  movement: texts.movement,
  documentNumber: texts.documentNumber.trim(),
  documentDate: iso(texts.documentDate),
  scope: texts.scope.trim(),
  solutions: texts.solutions.trim(),
  from: iso(texts.from),
  to: iso(texts.to),
});

const serial = (day: string): number | '' => (day === '' ? '' : isoToSerial(day));
/** The line a save has left in row `at`. */
export const lineOf = (
  at: number,
  year: number,
  { movement, documentNumber, documentDate, scope, solutions, from, to }: LaunchFields,
  movements: readonly Movement[],
): LaunchLine => ({
  ...{ at, year, documentNumber, scope, solutions },
  movement: labelOfCode(movement, movements),
  ...{ documentDate: serial(documentDate), from: serial(from), to: serial(to) },
});

/** The unit's launches after one was saved. */
export const withLaunch = (launches: readonly LaunchLine[], line: LaunchLine): readonly LaunchLine[] =>
  launches.some((each) => each.at === line.at)
    ? launches.map((each) => (each.at === line.at ? line : each))
    : [...launches, line];
