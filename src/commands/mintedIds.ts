/** The highest number given to a nominee of each unit and year: kept beside the cells, so that an old version taken back gives no ID out twice. */
import type { Change, FactsChange } from '../workbook/changes.ts';
import type { Context } from './define.ts';

const KEY = 'ids:';
const ID = /^(.+)-(\d{4})-(\d+)$/;
type Highest = Readonly<Record<string, number>>;

function readHighest(text: string | undefined): Highest {
  try {
    const found: unknown = JSON.parse(text ?? '{}');
    const entries = typeof found === 'object' && found !== null ? Object.entries(found) : [];
    return Object.fromEntries(entries.filter(([, number]) => Number.isInteger(number) && number < 10_000));
  } catch {
    return {};
  }
}

/** Every ID that has been given out, as far as the facts tell. */
export function mintedBefore(facts: Context['facts']): string[] {
  return Object.entries(facts).flatMap(([key, text]) => {
    if (!key.startsWith(KEY)) return [];
    return Object.entries(readHighest(text)).flatMap(([year, highest]) =>
      Array.from(
        { length: highest },
        (_, index) => `${key.slice(KEY.length)}-${year}-${String(index + 1).padStart(3, '0')}`,
      ),
    );
  });
}

/**
 * Notes the units of which a higher number stands now than was known: behind the cells, or ahead of them where an account has
 * reserved the numbers, so that no other run gives them out while the act waits to be repeated.
 */
export function noteMinted(ids: Iterable<string>, facts: Context['facts'], behind: boolean): FactsChange[] {
  const highest = new Map<string, Record<string, number>>();
  for (const id of ids) {
    const [, unit = '', year = '', number = ''] = ID.exec(id) ?? [];
    if (unit === '') continue;
    const known = highest.get(unit) ?? { ...readHighest(facts[KEY + unit]) };
    known[year] = Math.max(known[year] ?? 0, Number(number));
    highest.set(unit, known);
  }
  const set = [...highest].flatMap(([unit, years]): [string, string][] => {
    const text = JSON.stringify(years);
    return text === JSON.stringify(readHighest(facts[KEY + unit])) ? [] : [[KEY + unit, text]];
  });
  return set.length === 0 ? [] : [{ kind: 'facts', set: Object.fromEntries(set), take: {}, behind }];
}

/** Whether a change notes numbers and nothing else. */
export const notesMinted = (change: Change): boolean =>
  change.kind === 'facts' &&
  Object.keys(change.take).length === 0 &&
  Object.keys(change.set).every((key) => key.startsWith(KEY));
