import {
  changedUnitsOf,
  claimMarks,
  isTyped,
  markTyped,
  markUnit,
  settleMarks,
} from '../../../src/commands/facts.ts';
import type { FactsChange } from '../../../src/workbook/changes.ts';

type Facts = Readonly<Record<string, string>>;

/** As the store keeps them: what is taken goes only where it still holds what was seen. */
function left(facts: Facts, ...changes: readonly FactsChange[]): Facts {
  const kept = new Map(Object.entries(facts));
  for (const { set, take } of changes) {
    for (const [key, value] of Object.entries(set)) kept.set(key, value);
    for (const [key, value] of Object.entries(take)) if (kept.get(key) === value) kept.delete(key);
  }
  return Object.fromEntries(kept);
}
const units = (facts: Facts): string[] => [...changedUnitsOf(facts).keys()].sort();

describe('marks of changed tabs', () => {
  const seen = left({ other: 'x' }, markUnit('X01', 1), markUnit('X02', 2), markTyped(3));
  const both = new Set(['X01', 'X02']);

  test('are done with once their units stand in the register', () => {
    expect(left(seen, ...claimMarks(seen, both), ...settleMarks(seen, both))).toEqual({ other: 'x' });
  });

  test('made while the tabs are read stay', () => {
    const typing = left(seen, ...claimMarks(seen, both), markUnit('X01', 9), markTyped(9));
    const now = left(typing, ...settleMarks(seen, both));
    expect(units(now)).toEqual(['X01']);
    expect(isTyped(now)).toBe(true);
  });

  test('taken up by a run that died are found by the next', () => {
    const dead = left(seen, ...claimMarks(seen, both));
    expect(units(dead)).toEqual(['X01', 'X02']);
    expect(isTyped(dead)).toBe(true);
    expect(left(dead, ...claimMarks(dead, both), ...settleMarks(dead, both))).toEqual({ other: 'x' });
  });

  test('of units that wait for another round stay', () => {
    const dead = left(seen, ...claimMarks(seen, both));
    const first = new Set(['X01']);
    expect(units(left(dead, ...claimMarks(dead, first), ...settleMarks(dead, first)))).toEqual(['X02']);
  });

  test('that do not fit one property are taken away at the end', () => {
    const many = Array.from({ length: 400 }, (_, index) => `XA-PHUONG-${index}`);
    const facts = left({}, ...many.map((unit) => markUnit(unit, 45_352.29319444444)));
    expect(claimMarks(facts, many)).toEqual([]);
    expect(left(facts, ...settleMarks(facts, new Set(many)))).toEqual({});
  });

  test('that somebody has overwritten with nonsense are no marks', () => {
    expect(units({ 'taken-up': '{"changed:X01":' })).toEqual([]);
    expect(units({ 'taken-up': '[7]' })).toEqual([]);
  });
});
