/** The district's annual report: the year's counts, its book of commendations, and what units say of their year. */
import { KINDS, type KindCode } from '../catalogue/terms.ts';
import type { BlocLine, Summary } from '../domain/summary.ts';
import type { BadCell } from '../workbook/decode.ts';
import { isDecided, kindOfLine, readBook, yearOfLine } from './awardLines.ts';
import { type Context, type Refusal, refuse, type View } from './define.ts';
import { type MovementFigures, movementFigures, type UnitYearText, yearText } from './documentUnit.ts';
import { standingUnits } from './nominees.ts';
import { unitYears } from './unitYears.ts';
import { compileYear } from './yearCounts.ts';

/** Decisions of one form of commendation. */
export interface FormFigures {
  readonly form: string;
  readonly byKind: Readonly<Record<KindCode, number>>;
  readonly total: number;
  /** In đồng, as far as it is known. */
  readonly money: number;
  /** Decisions whose money is not known. */
  readonly unknown: number;
}
/** A unit's words on its year; units that wrote none are left out. */
export interface UnitWords extends Pick<UnitYearText, 'difficulties' | 'lessons' | 'requests'> {
  readonly unit: string;
}
export interface DistrictReport {
  readonly totals: Summary['totals'];
  readonly byKind: Summary['byKind'];
  readonly figures: Summary['figures'];
  readonly movements: readonly MovementFigures[];
  readonly blocs: readonly BlocLine[];
  readonly plans: Summary['plans'];
  readonly launches: readonly { readonly unit: string; readonly lines: readonly string[] }[];
  readonly forms: readonly FormFigures[];
  readonly channels: Summary['byChannel'];
  readonly unitWords: readonly UnitWords[];
  /** Names of units in force that have not reported. */
  readonly unreported: readonly string[];
}

export function districtReport(view: View, year: number, context: Context): DistrictReport | Refusal {
  const bad: BadCell[] = [];
  const forms = formFigures(view, year, bad);
  if (bad.length > 0) return refuse({ code: 'badCells' }, bad);
  const { summary } = compileYear(view, context, { year });
  const said = wordsOf(view, year, context);
  return {
    totals: summary.totals,
    byKind: summary.byKind,
    figures: summary.figures,
    movements: movementFigures(summary.byMovement, context.config),
    blocs: summary.byBloc,
    plans: summary.plans,
    launches: said
      .map(({ unit, launches }) => ({ unit, lines: launches }))
      .filter(({ lines }) => lines.length > 0),
    forms,
    channels: summary.byChannel,
    unitWords: said
      .map(({ unit, difficulties, lessons, requests }) => ({ unit, difficulties, lessons, requests }))
      .filter((each) => `${each.difficulties}${each.lessons}${each.requests}` !== ''),
    unreported: summary.unreportedUnits.map((unit) => unit.name),
  };
}

function wordsOf(view: View, year: number, context: Context): (UnitYearText & { readonly unit: string })[] {
  const names = new Map(context.config.units.map((unit) => [unit.id, unit.name]));
  return unitYears(view, standingUnits(context.config.units, view.inventory), context)
    .rows.filter((row) => row.year === year)
    .map((row) => ({ ...yearText(row), unit: names.get(String(row.unit)) ?? String(row.unit) }));
}

/** What was awarded in the year, by form; the book's cells that cannot be used join `bad`. */
function formFigures(view: View, year: number, bad: BadCell[]): FormFigures[] {
  const lines = readBook(view.sheet('commendations'), bad)
    .map(({ row }) => row)
    .filter((line) => isDecided(line) && yearOfLine(line) === year);
  const names = [...new Set(lines.map((line) => line.formName || line.form))];
  return names.map((form) => {
    const own = lines.filter((line) => (line.formName || line.form) === form);
    const counts = KINDS.map(({ code }) => [code, own.filter((line) => kindOfLine(line) === code).length]);
    return {
      form,
      byKind: Object.fromEntries(counts) as FormFigures['byKind'],
      total: own.length,
      money: own.reduce((sum, line) => sum + (line.money ?? 0), 0),
      unknown: own.filter((line) => line.money === null).length,
    };
  });
}
