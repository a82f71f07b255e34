import type { Hindrance } from '../../commands/notices.ts';
import type { LayoutWords } from '../../workbook/words.ts';
import { describeHindrances } from '../text.ts';

/** Stands beside values, and as the source of rows, that are defaults of ours. */
export const byDefault = 'default';

/** These stand inside formulas: no straight double quotes. The first word of a status is the sheet's own. */
export const inFormulas: LayoutWords['inFormulas'] = {
  waiting: 'Đã nộp: submitted, the office has yet to take it in',
  draft: 'Nháp: a draft; choose Nộp once the nominee is eligible',
  blocked: 'Cannot be submitted yet: see the column Missing or failed',
  duplicate: 'Same year, movement and name; other rows:',
  base_name: 'Enter the name of the person, collective or household',
  base_movement: 'The movement has to be one of the list',
  base_kind: 'The kind has to be one of the list and fit the movement',
  base_year: 'The year has to be open and within the years of the movement',
};

export const hindrancesText = (hindrances: readonly Hindrance[]): string =>
  describeHindrances(hindrances, { base: inFormulas, missing: 'Missing', failed: 'Not met' });

/** A name, or what to say where there is none yet. */
export const nameOr = (name: string): string => (name.trim() === '' ? 'Nominee without a name' : name);

/** "1 unit", "2 units". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
