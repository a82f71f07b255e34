/** What leadership is told of a year, in words: the page and the digest mail show the same. */
import type { Movement } from '../../catalogue/types.ts';
import type { Figure, Summary } from '../../domain/summary.ts';
import type { BodyWords } from './words.ts';

type Words = BodyWords['leadership'];

export interface ViewedFigure extends Pick<Figure, 'code' | 'value' | 'outOf' | 'target'> {
  readonly name: string;
  /** Per cent, to one decimal. */
  readonly share: number | null;
  readonly targetPercent: number | null;
  /** Against last year, in words. */
  readonly change: string;
}
export interface LeadershipView {
  readonly figures: readonly ViewedFigure[];
  /** Units that have neither a nominee nor a report. */
  readonly silent: readonly string[];
  /** Units that have not reported, the silent ones aside. */
  readonly late: readonly string[];
  readonly outstanding: readonly string[];
  /** One line each: who, of which unit, in which movement, for what. */
  readonly exemplars: readonly string[];
  readonly movementName: (code: string) => string;
}

const OUTSTANDING = 3;
const EXEMPLARS = 9;

export function leadershipView(
  summary: Summary,
  before: Summary | null,
  movements: readonly Movement[],
  words: Words,
): LeadershipView {
  const units = new Map(
    summary.byBloc.flatMap((bloc) => bloc.units.map((unit) => [unit.unit, unit.name] as const)),
  );
  const names = new Map(movements.map((movement) => [movement.code, movement.short]));
  const silent = new Set(summary.silentUnits.map((unit) => unit.id));
  const movementName = (code: string): string => names.get(code) || code;
  return {
    figures: summary.figures.map((figure) => viewed(figure, before, words)),
    silent: summary.silentUnits.map((unit) => unit.name),
    late: summary.unreportedUnits.filter((unit) => !silent.has(unit.id)).map((unit) => unit.name),
    outstanding: summary.byBloc
      .flatMap((bloc) => bloc.units)
      .filter((unit) => unit.eligible > 0)
      .sort((one, other) => other.eligible - one.eligible || other.rewarded - one.rewarded)
      .slice(0, OUTSTANDING)
      .map((unit) => words.outstanding(unit.name, unit.eligible, unit.rewarded)),
    exemplars: summary.exemplars.slice(0, EXEMPLARS).map(({ name, unit, movement, achievement }) => {
      const of = [units.get(unit) ?? unit, movementName(movement)].filter((each) => each !== '').join(', ');
      return achievement === '' ? `${name} (${of})` : `${name} (${of}): ${achievement}`;
    }),
    movementName,
  };
}

const tenth = (percent: number): number => Math.round(percent * 10) / 10;

function viewed(figure: Figure, before: Summary | null, words: Words): ViewedFigure {
  const { code, value, outOf, target, targetPercent } = figure;
  const earlier = before?.figures.find((each) => each.code === code)?.value;
  return {
    code,
    value,
    outOf,
    target,
    name: words.figures[code],
    share: outOf === null || outOf === 0 ? null : tenth((value / outOf) * 100),
    targetPercent: targetPercent === null ? null : tenth(targetPercent),
    change: earlier === undefined ? words.noComparison : words.changed(value - earlier, earlier),
  };
}
