/** Báo cáo lãnh đạo <year>: five figures, what the two charts draw, who is late, who stands out. */
import type { Movement } from '../../catalogue/types.ts';
import type { Figure, Summary } from '../../domain/summary.ts';
import type { ChartSpec, Written } from '../changes.ts';
import type { TabPlace } from '../place.ts';
import { blockOf, GUTTER } from '../place.ts';
import type { TabRef } from '../tab.ts';
import { gap, type Line, line } from './canvas.ts';
import type { BodyWords } from './words.ts';

type Words = BodyWords['leadership'];
/** What stands for nominees without a movement and units without a bloc. */
type Unnamed = Pick<BodyWords['summary'], 'noMovement' | 'noBloc'>;
export const LEADERSHIP_WIDTH = 9;
const LEFT = 5;
const LISTED = 10;
const CHART_MOVEMENTS = 12;
const CHART_BLOCS = 8;
/** Canvas lines, from 0: figures above, then the room for the charts, the lists, and what the charts draw. */
const FIGURES_AT = 3;
const CHARTS_AT = 10;
const LISTS_AT = 28;
const DATA_AT = 44;

export function leadershipBody(
  summary: Summary,
  before: Summary | null,
  movements: readonly Movement[],
  { leadership: words, summary: unnamed }: Pick<BodyWords, 'leadership' | 'summary'>,
  heading: string,
): Line[] {
  const body: Line[] = [line('title', words.title(summary.year)), line('note', heading), gap];
  body[FIGURES_AT] = line('head', '', words.thisYear, words.outOf, words.share, '', words.change);
  for (const [index, figure] of summary.figures.entries())
    body[FIGURES_AT + 1 + index] = figureLine(figure, before, words);
  for (const [index, pair] of lists(summary, movements, words).entries()) body[LISTS_AT + index] = pair;
  for (const [index, pair] of chartData(summary, words, unnamed).entries()) body[DATA_AT + index] = pair;
  return Array.from(body, (each) => each ?? gap);
}

function figureLine({ code, value, outOf }: Figure, before: Summary | null, words: Words): Line {
  const share = outOf === null || outOf === 0 ? '' : Math.round((value / outOf) * 1000) / 10;
  const earlier = before?.figures.find((each) => each.code === code)?.value;
  const change = earlier === undefined ? words.noComparison : value - earlier;
  return line('figure', words.figures[code], value, outOf ?? '', share, '', change);
}

/** Two lists side by side: late units left, exemplars and outstanding units right. */
function lists(summary: Summary, movements: readonly Movement[], words: Words): Line[] {
  const names = new Map(movements.map((movement) => [movement.code, movement.short]));
  const units = new Map(
    summary.byBloc.flatMap((bloc) => bloc.units.map((unit) => [unit.unit, unit.name] as const)),
  );
  const late = summary.unreportedUnits.map((unit) => unit.name);
  const left =
    late.length === 0
      ? [words.noLateUnit]
      : [...late.slice(0, LISTED), ...(late.length > LISTED ? [words.more(late.length - LISTED)] : [])];
  const exemplars = summary.exemplars
    .slice(0, 6)
    .map(
      (each) =>
        `${each.name} (${units.get(each.unit) ?? each.unit}): ${names.get(each.movement) ?? each.movement}`,
    );
  const best = summary.byBloc
    .flatMap((bloc) => bloc.units)
    .filter((unit) => unit.eligible > 0)
    .sort((one, other) => other.eligible - one.eligible)
    .slice(0, 3)
    .map((unit) => `${unit.name}: ${unit.eligible}`);
  const right: [Line['look'], string][] = [
    ...(exemplars.length === 0 ? [words.noExemplar] : exemplars).map((text): [Line['look'], string] => [
      'line',
      text,
    ]),
    ['section', words.outstandingUnits],
    ...best.map((text): [Line['look'], string] => ['line', text]),
  ];
  const heads = beside('section', [words.lateUnits], [words.exemplars]);
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [look = 'line', text = ''] = right[index] ?? [];
    return beside(look, [left[index] ?? ''], [text]);
  });
  return [heads, ...rows];
}

const beside = (look: Line['look'], left: readonly Written[], right: readonly Written[]): Line =>
  line(look, ...Array.from({ length: LEFT }, (_, index) => left[index] ?? ''), ...right);

/** Fixed rectangles, so that the charts laid once keep drawing them; unused lines stay empty. */
function chartData(summary: Summary, words: Words, unnamed: Unnamed): Line[] {
  const movements = summary.byMovement
    .filter((each) => each.nominees > 0)
    .sort((one, other) => other.nominees - one.nominees)
    .slice(0, CHART_MOVEMENTS)
    .map((each): Written[] => [each.movement || unnamed.noMovement, each.nominees, each.eligible]);
  const blocs = summary.byBloc
    .slice(0, CHART_BLOCS)
    .map((each): Written[] => [each.bloc || unnamed.noBloc, each.nominees, each.eligible]);
  const rows = Array.from({ length: Math.max(CHART_MOVEMENTS, CHART_BLOCS) }, (_, index) =>
    beside('', movements[index] ?? [], blocs[index] ?? []),
  );
  return [
    beside(
      'head',
      [words.movement, words.nominees, words.eligible],
      [words.bloc, words.nominees, words.eligible],
    ),
    ...rows,
  ];
}

/** The two native charts over the fixed rectangles of the canvas. */
export function leadershipCharts(ref: TabRef, place: TabPlace, words: Words): ChartSpec[] {
  const first = blockOf(place, 'body').firstRow;
  const source = (column: number, rows: number) => ({
    ref,
    row: first + DATA_AT,
    column: GUTTER + column,
    rows: rows + 1,
    columns: 3,
  });
  const chart = (
    title: string,
    column: number,
    rows: number,
    type: ChartSpec['type'],
    width: number,
  ): ChartSpec => ({
    type,
    title,
    source: source(column, rows),
    at: { row: first + CHARTS_AT, column: GUTTER + column },
    width,
    height: 340,
  });
  return [
    chart(words.chartByMovement, 1, CHART_MOVEMENTS, 'column', 560),
    chart(words.chartByBloc, LEFT + 1, CHART_BLOCS, 'bar', 520),
  ];
}
