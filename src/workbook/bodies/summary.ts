/** Tổng hợp <year>: the tables the office works with. */
import { ALL, KINDS, NTVT } from '../../catalogue/terms.ts';
import type { Movement } from '../../catalogue/types.ts';
import type { PlanTotals } from '../../domain/plans.ts';
import type { MovementLine, Summary, TargetShare, UnitLine } from '../../domain/summary.ts';
import type { Line as Counts } from '../../domain/tallies.ts';
import type { Written } from '../changes.ts';
import { gap, type Line, line } from './canvas.ts';
import { type BodyWords, PLAN_COLUMNS, type PlanColumn } from './words.ts';

const COUNTED = [
  'nominees',
  'registered',
  'proposed',
  'eligible',
  'ineligible',
  'incomplete',
  'rewarded',
  'effective',
  'published',
  'replicated',
  'households',
  'directWorkers',
  'lastYear',
  'change',
] as const;
/** Columns of the canvas, the gutter aside. */
export const SUMMARY_WIDTH = 2 + COUNTED.length + 3;

type Words = BodyWords['summary'];

/** `heading` says when and by whom the summary was compiled. */
export function summaryBody(
  summary: Summary,
  movements: readonly Movement[],
  words: Words,
  heading: string,
  statistics: readonly Line[] = [],
): Line[] {
  return [
    line('title', words.title(summary.year)),
    line('note', heading),
    gap,
    ...movementTable(summary, movements, words),
    gap,
    ...unitTable(summary, words),
    gap,
    ...plansTable(summary, words),
    gap,
    ...stageTable(summary, words),
    gap,
    ...channelTable(summary, words),
    gap,
    ...(statistics.length === 0 ? [] : [...statistics, gap]),
    ...unreportedList(summary, words),
  ];
}

/** The same without units that have neither a nominee, a plan, a launch nor a report. */
export function onlyWithData(summary: Summary): Summary {
  const planned = new Set(
    summary.plans.lines.filter((line) => line.planFiled || line.launches > 0).map((line) => line.unit),
  );
  const kept = new Set(
    summary.byBloc
      .flatMap((bloc) => bloc.units)
      .filter((unit) => unit.nominees > 0 || unit.lastYear > 0 || unit.reported || planned.has(unit.unit))
      .map((unit) => unit.unit),
  );
  const has = ({ unit }: { readonly unit: string }): boolean => kept.has(unit);
  return {
    ...summary,
    byBloc: summary.byBloc
      .map((bloc) => ({ ...bloc, units: bloc.units.filter(has) }))
      .filter((bloc) => bloc.units.length > 0),
    plans: { ...summary.plans, lines: summary.plans.lines.filter(has) },
  };
}

const counts = (of: Counts): Written[] => COUNTED.map((key) => of[key]);
const head = (words: Words, first: string, ...more: readonly string[]): Line =>
  line('head', words.number, first, ...COUNTED.map((key) => words.counts[key]), ...more);

function movementTable(summary: Summary, movements: readonly Movement[], words: Words): Line[] {
  const names = new Map(movements.map((movement) => [movement.code, movement]));
  const shown = summary.byMovement.filter((each) => names.get(each.movement)?.on !== false || hasData(each));
  const rows = shown.flatMap((each, index) => {
    const movement = names.get(each.movement);
    const name =
      each.movement === '' || each.movement === ALL ? words.noMovement : (movement?.name ?? each.movement);
    return [line('group', index + 1, name, ...counts(each)), ...kindRows(each, words)];
  });
  const totals = summary.byKind
    .filter((each) => each.nominees > 0 || each.kind !== null)
    .map((each) => line('line', '', `– ${kindName(each.kind, words)}`, ...counts(each)));
  return [
    line('section', words.byMovement),
    head(words, words.movement),
    ...rows,
    line('total', '', words.total, ...counts(summary.totals)),
    ...totals,
    ...(names.has(NTVT) ? [line('note', words.ntvtNote)] : []),
  ];
}

const hasData = (of: Counts): boolean => of.nominees > 0 || of.lastYear > 0;
const kindRows = (movement: MovementLine, words: Words): Line[] =>
  movement.byKind
    .filter(hasData)
    .map((each) => line('line', '', `– ${kindName(each.kind, words)}`, ...counts(each)));
const kindName = (code: MovementLine['byKind'][number]['kind'], words: Words): string =>
  KINDS.find((kind) => kind.code === code)?.label ?? words.noKind;

/** Per cent with one decimal, as a number: the sheet's locale writes the comma. */
const percent = (value: number | null): Written => (value === null ? '' : Math.round(value * 10) / 10);
const share = (of: TargetShare): Written[] => [of.target ?? '', percent(of.targetPercent)];

function unitTable(summary: Summary, words: Words): Line[] {
  const unitRow = (unit: UnitLine, index: number): Line =>
    line('line', index + 1, unit.name, ...counts(unit), ...share(unit), unit.reported ? words.yes : words.no);
  const blocs = summary.byBloc.flatMap((bloc) => [
    line('group', bloc.numeral, bloc.bloc === '' ? words.noBloc : bloc.bloc, ...counts(bloc), ...share(bloc)),
    ...bloc.units.map(unitRow),
  ]);
  const { target, targetPercent, reported } = words.counts;
  return [
    line('section', words.byUnit),
    head(words, words.unit, target, targetPercent, reported),
    ...blocs,
    line('total', '', words.total, ...counts(summary.totals), ...share(summary.totals)),
  ];
}

/** Plans, launches and money; the commitment beside what came of it. */
function plansTable({ plans }: Summary, words: Words): Line[] {
  const { title, note, unit, columns, launchedBy } = words.plans;
  const cell = (key: PlanColumn, value: number | boolean | null): Written => {
    if (value === null) return '';
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    return key.startsWith('funding') ? words.money(value) : value;
  };
  const { totals } = plans;
  const cells = (of: Omit<PlanTotals, 'planned' | 'launching'>, planFiled: boolean | number): Written[] =>
    PLAN_COLUMNS.map((key) => cell(key, key === 'planFiled' ? planFiled : of[key]));
  return [
    line('section', title),
    line('note', `${note} ${launchedBy(totals.launching)}`),
    line('head', words.number, unit, ...PLAN_COLUMNS.map((key) => columns[key])),
    ...plans.lines.map((each, index) => line('line', index + 1, each.name, ...cells(each, each.planFiled))),
    line('total', '', words.total, ...cells(totals, totals.planned)),
  ];
}

function channelTable(summary: Summary, { number, publicity }: Words): Line[] {
  return [
    line('section', publicity.title),
    line('head', number, publicity.channel, publicity.exemplars, publicity.times),
    ...summary.byChannel.map((each, index) =>
      line('line', index + 1, each.channel, each.exemplars, each.times),
    ),
  ];
}

function stageTable(summary: Summary, words: Words): Line[] {
  const rows = summary.byStage.filter((each) => each.stage !== null || each.nominees > 0);
  return [
    line('section', words.byStage),
    line('head', words.number, words.stage, words.counts.nominees),
    ...rows.map((each, index) => line('line', index + 1, each.stage ?? words.noStage, each.nominees)),
    line('total', '', words.total, summary.totals.nominees),
  ];
}

function unreportedList(summary: Summary, words: Words): Line[] {
  const units = summary.unreportedUnits;
  return [
    line('section', words.unreported),
    ...(units.length === 0 ? [line('note', words.noneUnreported)] : []),
    ...units.map((unit, index) => line('line', index + 1, unit.name)),
  ];
}
