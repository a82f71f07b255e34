/** The inputs of one yearly duty: what is typed, and what is sent of it. */
import type { InputOf } from '../../../src/app/client.ts';
import type { DutyKey, DutyLine } from '../../../src/commands/unitHome.ts';
import type { RawCell } from '../../../src/domain/raw.ts';
import type { Campaign } from '../../../src/domain/reminders.ts';
import { parseDay, parseNumber, showDay, showMoney } from './typed.ts';

export type DutyField = keyof InputOf<'duty.save'>['fields'];
export type DutyFields = InputOf<'duty.save'>['fields'];
export type DutyKind = 'text' | 'lines' | 'day' | 'link' | 'money' | 'count';

const KINDS: Readonly<Record<DutyField, DutyKind>> = {
  planNumber: 'text',
  planDate: 'day',
  planLink: 'link',
  planTargets: 'lines',
  commitment: 'count',
  fundingProposed: 'money',
  fundingApproved: 'money',
  fundingSpent: 'money',
  reportNumber: 'text',
  reportDate: 'day',
  difficulties: 'lines',
  lessons: 'lines',
  requests: 'lines',
};
export const kindOfDuty = (field: DutyField): DutyKind => KINDS[field];

/** Which fields each duty asks for; nominees are entered in their own list. */
export const DUTY_FIELDS: Readonly<Record<Campaign, readonly DutyField[]>> = {
  plan: [
    'planNumber',
    'planDate',
    'planLink',
    'planTargets',
    'commitment',
    'fundingProposed',
    'fundingApproved',
  ],
  nominees: [],
  report: ['reportNumber', 'reportDate', 'fundingSpent', 'difficulties', 'lessons', 'requests'],
};

export type DutyTexts = Readonly<Partial<Record<DutyField, string>>>;

function shown(cell: RawCell, kind: DutyKind): string {
  if (kind === 'day') return showDay(cell);
  return kind === 'money' && typeof cell === 'number' ? showMoney(cell) : String(cell);
}
export const dutyTexts = (campaign: Campaign, line: DutyLine | undefined): DutyTexts =>
  Object.fromEntries(
    DUTY_FIELDS[campaign].map((field) => [field, shown(line?.[field satisfies DutyKey] ?? '', KINDS[field])]),
  );

export type DutyFault = 'badDay' | 'badMoney' | 'badLink' | 'notLess' | 'badCount';

/** What is wrong with a text, null when it can be sent. An empty one can always be. */
export function dutyFault(field: DutyField, text: string): DutyFault | null {
  if (text.trim() === '') return null;
  switch (KINDS[field]) {
    case 'day':
      return parseDay(text) === null ? 'badDay' : null;
    case 'link':
      return text.trim().startsWith('http') ? null : 'badLink';
    case 'money': {
      const amount = parseNumber(text);
      return amount === null ? 'badMoney' : amount < 0 ? 'notLess' : null;
    }
    case 'count':
      return COUNT.test(text.trim()) ? null : 'badCount';
    default:
      return null;
  }
}
const COUNT = /^\d{1,6}$/;

/** The fields that were changed, as they are sent. */
export function dutyChanges(texts: DutyTexts, before: DutyTexts): DutyFields {
  const fields: Partial<Record<DutyField, string | number | null>> = {};
  for (const [key, text] of Object.entries(texts)) {
    const field = key as DutyField;
    if (text === before[field]) continue;
    const kind = KINDS[field];
    if (kind === 'day') fields[field] = parseDay(text) ?? '';
    else if (kind === 'money' || kind === 'count')
      fields[field] = text.trim() === '' ? null : parseNumber(text);
    else fields[field] = text.trim();
  }
  // Field by field this is what `duty.save` takes; the compiler sees only their union.
  return fields as DutyFields;
}
