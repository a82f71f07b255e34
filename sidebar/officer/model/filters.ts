/** Finding a nominee in a unit's list, without a Vietnamese keyboard. */
import type { Verdict } from '../../../src/catalogue/terms.ts';
import { stripDiacritics } from '../../../src/domain/names.ts';
import type { ShownNominee } from './nominees.ts';

/** '' leaves the question open. */
export interface Filters {
  readonly search: string;
  readonly verdict: Verdict | '';
  readonly status: string;
  readonly movement: string;
  readonly year: string;
}
export const NO_FILTERS: Filters = { search: '', verdict: '', status: '', movement: '', year: '' };

const searched = ({ cells, id }: ShownNominee): string =>
  stripDiacritics([cells.name, cells.address, cells.achievement, cells.movement, id].join(' '));

/** Every word of the search stands somewhere in the nominee's name, address, achievement, movement or ID. */
export function filterNominees(nominees: readonly ShownNominee[], filters: Filters): readonly ShownNominee[] {
  const words = stripDiacritics(filters.search)
    .split(' ')
    .filter((word) => word !== '');
  return nominees.filter((nominee) => {
    const { verdict, status, movement, year } = filters;
    if (verdict !== '' && (nominee.verdict ?? 'incomplete') !== verdict) return false;
    if (status !== '' && nominee.status !== status) return false;
    if (movement !== '' && nominee.cells.movement !== movement) return false;
    if (year !== '' && String(nominee.cells.year ?? '') !== year) return false;
    const text = words.length === 0 ? '' : searched(nominee);
    return words.every((word) => text.includes(word));
  });
}

export interface FilterChoices {
  readonly statuses: readonly string[];
  readonly movements: readonly string[];
  readonly years: readonly string[];
}
const distinct = (values: readonly string[]): string[] =>
  [...new Set(values.filter((value) => value !== ''))].sort();

/** Only what occurs can be filtered by. */
export const filterChoices = (nominees: readonly ShownNominee[]): FilterChoices => ({
  statuses: distinct(nominees.map((each) => each.status)),
  movements: distinct(nominees.map((each) => String(each.cells.movement ?? ''))),
  years: distinct(nominees.map((each) => String(each.cells.year ?? ''))).reverse(),
});
