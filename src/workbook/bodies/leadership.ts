/** Báo cáo lãnh đạo <year>: one A4 page, landscape: five figures, two charts, who is silent or late, who stands out. */
import type { Summary } from '../../domain/summary.ts';
import type { ChartSpec, Written } from '../changes.ts';
import type { TabPlace } from '../place.ts';
import { blockOf, GUTTER } from '../place.ts';
import type { TabRef } from '../tab.ts';
import { gap, type Line, line } from './canvas.ts';
import type { LeadershipView, ViewedFigure } from './leadershipView.ts';
import type { BodyWords } from './words.ts';

type Words = BodyWords['leadership'];
/** What stands for nominees without a movement and units without a bloc. */
type Unnamed = Pick<BodyWords['summary'], 'noMovement' | 'noBloc'>;
export const LEADERSHIP_WIDTH = 9;
const LEFT = 5;
const CHART_LINES = 10;
/** Canvas lines, from 0: figures above, then the charts over the cells they draw, then the lists. */
const FIGURES_AT = 3;
const CHARTS_AT = 10;
const LISTS_AT = CHARTS_AT + CHART_LINES + 3;
const LINE_HEIGHT = 21;
/** A half of the page holds so many characters without running into the other. */
const CHARACTERS = 84;
const NAME_LINES = 3;

export function leadershipBody(
  summary: Summary,
  view: LeadershipView,
  { leadership: words, summary: unnamed }: Pick<BodyWords, 'leadership' | 'summary'>,
  counted: string,
): Line[] {
  const body: Line[] = [line('title', words.title(summary.year)), line('note', counted), gap];
  const { target, targetPercent } = words;
  body[FIGURES_AT] = line(
    'head',
    words.figure,
    words.thisYear,
    words.outOf,
    words.share,
    '',
    words.change,
    target,
    targetPercent,
    '',
  );
  for (const [index, figure] of view.figures.entries()) body[FIGURES_AT + 1 + index] = figureLine(figure);
  for (const [index, pair] of chartData(view, summary, words, unnamed).entries())
    body[CHARTS_AT + index] = pair;
  for (const [index, pair] of lists(view, words).entries()) body[LISTS_AT + index] = pair;
  return Array.from(body, (each) => each ?? gap);
}

const figureLine = ({ name, value, outOf, share, change, target, targetPercent }: ViewedFigure): Line =>
  line('figure', name, value, outOf ?? '', share ?? '', '', change, target ?? '', targetPercent ?? '');

type Pair = readonly [Line['look'], string];

/** Two lists side by side: silent and late units left, those who stand out right. */
function lists(view: LeadershipView, words: Words): Line[] {
  const more = words.more;
  const left: Pair[] = [
    ['section', `${words.silentUnits} (${view.silent.length})`],
    ...plain(view.silent.length === 0 ? [words.noSilentUnit] : packed(view.silent, NAME_LINES, more)),
    ['section', `${words.lateUnits} (${view.late.length})`],
    ...plain(view.late.length === 0 ? [words.noLateUnit] : packed(view.late, NAME_LINES, more)),
    ['section', words.outstandingUnits],
    ...plain(view.outstanding.length === 0 ? [words.noExemplar] : view.outstanding),
  ];
  const right: Pair[] = [
    ['section', words.exemplars],
    ...plain(view.exemplars.length === 0 ? [words.noExemplar] : view.exemplars.map(shortened)),
  ];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [leftLook, leftText] = left[index] ?? ['', ''];
    const [rightLook, rightText] = right[index] ?? ['', ''];
    const look = leftLook === 'section' && rightLook === 'section' ? 'section' : 'line';
    return beside(
      look,
      [leftLook === 'section' && look !== 'section' ? `▸ ${leftText}` : leftText],
      [rightText],
    );
  });
}
const plain = (texts: readonly string[]): Pair[] => texts.map((text) => ['line', text] as const);

const shortened = (text: string): string =>
  text.length <= CHARACTERS ? text : `${text.slice(0, CHARACTERS - 1).trimEnd()}…`;

/** Names one behind the other, as many lines as there is room for, and how many more there are. */
export function packed(
  names: readonly string[],
  most: number,
  more: (count: number) => string,
): readonly string[] {
  const lines: string[] = [];
  for (const [index, name] of names.entries()) {
    const open = lines[lines.length - 1];
    const joined = open === undefined ? name : `${open}; ${name}`;
    // The last line keeps room for how many more there are.
    const room = lines.length < most ? CHARACTERS : CHARACTERS - more(names.length).length - 2;
    if (open !== undefined && joined.length <= room) lines[lines.length - 1] = joined;
    else if (lines.length < most) lines.push(shortened(name));
    else {
      lines[lines.length - 1] = `${open}; ${more(names.length - index)}`;
      break;
    }
  }
  return lines;
}

const beside = (look: Line['look'], left: readonly Written[], right: readonly Written[]): Line =>
  line(look, ...Array.from({ length: LEFT }, (_, index) => left[index] ?? ''), ...right);

/** Fixed rectangles under the charts, so that charts laid once keep drawing them; unused lines stay empty. */
function chartData(view: LeadershipView, summary: Summary, words: Words, unnamed: Unnamed): Line[] {
  const movements = [...summary.byMovement]
    .filter((each) => each.nominees > 0)
    .sort((one, other) => other.nominees - one.nominees)
    .map(({ movement, nominees, eligible }) => ({
      name: movement === '' ? unnamed.noMovement : view.movementName(movement),
      nominees,
      eligible,
    }));
  const blocs = summary.byBloc.map(({ bloc, nominees, eligible }) => ({
    name: bloc || unnamed.noBloc,
    nominees,
    eligible,
  }));
  const [left, right] = [summed(movements, words.otherMovements), summed(blocs, words.otherBlocs)];
  const rows = Array.from({ length: CHART_LINES }, (_, index) =>
    beside('', left[index] ?? [], right[index] ?? []),
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

interface Bar {
  readonly name: string;
  readonly nominees: number;
  readonly eligible: number;
}
/** As many bars as a chart has room for; what is left is one bar, so that the chart shows everything. */
function summed(bars: readonly Bar[], rest: string): Written[][] {
  const shown = bars.length <= CHART_LINES ? bars : bars.slice(0, CHART_LINES - 1);
  const others = bars.slice(shown.length);
  const sum = (key: 'nominees' | 'eligible') => others.reduce((total, bar) => total + bar[key], 0);
  const all =
    others.length === 0
      ? shown
      : [...shown, { name: rest, nominees: sum('nominees'), eligible: sum('eligible') }];
  return all.map(({ name, nominees, eligible }) => [name, nominees, eligible]);
}

/** The two native charts, over the very cells they draw. */
export function leadershipCharts(ref: TabRef, place: TabPlace, words: Words): ChartSpec[] {
  const row = blockOf(place, 'body').firstRow + CHARTS_AT;
  const chart = (title: string, column: number, width: number): ChartSpec => ({
    type: 'bar',
    title,
    source: { ref, row, column: GUTTER + column, rows: CHART_LINES + 1, columns: 3 },
    at: { row, column: GUTTER + column },
    width,
    height: (CHART_LINES + 2) * LINE_HEIGHT,
  });
  return [chart(words.chartByMovement, 1, 630), chart(words.chartByBloc, LEFT + 1, 600)];
}
