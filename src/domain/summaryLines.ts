/** The summary's lines: tallies of rows as the tables list them. */
import { KINDS, type KindCode } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import type {
  BlocLine,
  KindLine,
  KindTallies,
  MovementLine,
  SummaryInput,
  SummaryUnit,
  TargetShare,
  UnitLine,
} from './summary.ts';
import { add, newTally, percentOf, type Tally, toLine } from './tallies.ts';

/** Whether the unit was there in any part of the period. */
export function overlaps(unit: SummaryUnit, from: IsoDate, to: IsoDate): boolean {
  return (unit.from === null || unit.from <= to) && (unit.to === null || unit.to >= from);
}

export function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const present = map.get(key);
  if (present !== undefined) return present;
  const made = make();
  map.set(key, made);
  return made;
}

function sumOf(tallies: Iterable<Tally>): Tally {
  const sum = newTally();
  for (const tally of tallies) add(sum, tally);
  return sum;
}

/** A line for each kind, and for rows without one where there are any. */
export function kindLines(parts: readonly KindTallies[]): readonly KindLine[] {
  const ofKind = (kind: KindCode | null): KindLine => ({
    kind,
    ...toLine(sumOf(parts.map((part) => part.get(kind) ?? newTally()))),
  });
  const lines = KINDS.map(({ code }) => ofKind(code));
  return parts.some((part) => part.has(null)) ? [...lines, ofKind(null)] : lines;
}

export function movementLines(
  movements: SummaryInput['movements'],
  byMovement: ReadonlyMap<string, KindTallies>,
): readonly MovementLine[] {
  const codes = new Set([...movements.map((movement) => movement.code), ...byMovement.keys()]);
  return Array.from(codes, (movement) => {
    const kinds: KindTallies = byMovement.get(movement) ?? new Map();
    return { movement, ...toLine(sumOf(kinds.values())), byKind: kindLines([kinds]) };
  });
}

export function shareOf(units: readonly UnitLine[]): TargetShare {
  const withTarget = units.filter((unit) => unit.target !== null);
  const target = withTarget.reduce((sum, unit) => sum + (unit.target ?? 0), 0);
  const eligible = withTarget.reduce((sum, unit) => sum + unit.eligible, 0);
  return {
    target: withTarget.length === 0 ? null : target,
    targetPercent: percentOf(eligible, target),
  };
}

/** Blocs in the order in which their units are listed; a unit outside the year appears only with data. */
export function blocLines(
  input: SummaryInput,
  byUnit: ReadonlyMap<string, Tally>,
  silent: ReadonlySet<string>,
): readonly BlocLine[] {
  const listed = new Set(input.units.map((unit) => unit.id));
  const unlisted = [...byUnit.keys()].filter((id) => !listed.has(id)).map(unlistedUnit);
  const groups = new Map<string, SummaryUnit[]>();
  for (const unit of [...input.units, ...unlisted]) {
    if (!byUnit.has(unit.id) && !overlaps(unit, input.from, input.to)) continue;
    entryOf(groups, unit.bloc, () => []).push(unit);
  }
  return Array.from(groups, ([bloc, members], index) => {
    const units = members.map((unit): UnitLine => {
      const line = toLine(byUnit.get(unit.id) ?? newTally());
      const { id, name, target } = unit;
      const targetPercent = percentOf(line.eligible, target);
      const reported = input.reported.has(id);
      return { unit: id, name, ...line, target, targetPercent, reported, silent: silent.has(id) };
    });
    const sum = sumOf(members.map((unit) => byUnit.get(unit.id) ?? newTally()));
    return { numeral: toRoman(index + 1), bloc, ...toLine(sum), ...shareOf(units), units };
  });
}

function unlistedUnit(id: string): SummaryUnit {
  return { id, name: id, bloc: '', from: null, to: null, target: null };
}

/** Roman numeral of a number from 1 on. */
export function toRoman(number: number): string {
  const signs = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let rest = number;
  let roman = '';
  for (const [value, sign] of signs) {
    while (rest >= value) {
      roman += sign;
      rest -= value;
    }
  }
  return roman;
}
