/** One demo from the empty file to the compiled year, or over several years to the period. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Execution } from '../types.ts';
import { type Desk, openDesk, PEOPLE, type Progress } from './desk.ts';
import { createDice, type Dice } from './dice.ts';
import type { OfficeLog } from './officeLog.ts';
import { fillFund, openSeason, readCalendar } from './opening.ts';
import type { DemoOptions } from './options.ts';
import { entered, planSeason, type UnitSeason } from './plan.ts';
import { readRules } from './rules.ts';
import { runSeason, type Season } from './season.ts';
import { type DemoUnit, demoUnits } from './units.ts';
import { compareVerdicts, faultsOf, type ReminderMail, readMails, type VerdictCounts } from './verify.ts';
import { personName } from './words.ts';
import { compilePeriod, lockYear, openNext } from './years.ts';

/** What `--json` writes. Alike for equal options, but for `cpuMs`. */
export interface DemoResult {
  /** The last year, as `summary` is. */
  readonly year: number;
  readonly units: number;
  /** Nominees entered in all units and years together. */
  readonly nominees: number;
  readonly tabs: readonly string[];
  readonly verdicts: VerdictCounts;
  readonly summary: SummaryResult;
  readonly mails: readonly ReminderMail[];
  readonly commands: readonly {
    readonly id: string;
    readonly calls: number;
    readonly modelledMs: number;
    readonly cpuMs: number;
  }[];
  readonly bundle: { readonly serverBytes: number };
  readonly years: readonly YearResult[];
  /** What was locked at the end and what the period counted; null where one year was played. */
  readonly closed: {
    readonly locked: readonly {
      readonly year: number;
      readonly archived: number;
      readonly followed: number;
    }[];
    readonly period: string;
  } | null;
}

interface SummaryResult {
  readonly byMovement: readonly unknown[];
  readonly byUnit: readonly unknown[];
  readonly totals: unknown;
}

export interface YearResult {
  readonly year: number;
  /** Entered in all units together. */
  readonly nominees: number;
  readonly summary: SummaryResult;
  readonly office: OfficeLog;
  /** Unfinished models that went on into the next year. */
  readonly carried: number;
}

export interface Demo {
  readonly desk: Desk;
  /** One of each year, the earliest first. */
  readonly seasons: readonly Season[];
  readonly result: DemoResult;
  /** Executions that went wrong, in words; empty when all is well. */
  readonly faults: readonly string[];
}

/** One year and what was carried over into the next. */
interface Played {
  readonly units: readonly UnitSeason[];
  readonly season: Season;
  readonly carried: number;
}

export function runDemo(options: DemoOptions, dist: string, progress: Progress): Demo {
  const dice = createDice(options.seed);
  const desk = openDesk(options, dist, progress);
  const units = demoUnits(options.units, () => personName(dice));
  openSeason(desk, units);
  const played = options.years.map((year) => playYear(desk, units, year, dice));
  const verdicts = compareVerdicts(desk, units);
  const closed = closePeriod(desk);
  const years = played.map(
    ({ units: own, season, carried }): YearResult => ({
      year: season.year,
      nominees: own.reduce((sum, each) => sum + entered(each).length, 0),
      summary: summaryOf(season),
      office: season.office,
      carried,
    }),
  );
  const last = years.at(-1);
  if (last === undefined) throw new Error('no year was asked for');
  const nominees = years.reduce((sum, each) => sum + each.nominees, 0);
  const result: DemoResult = {
    year: last.year,
    units: units.length,
    nominees,
    tabs: desk.host.sheetNames(),
    verdicts,
    summary: last.summary,
    mails: readMails(desk),
    commands: desk.host.executions.map((each) => ({
      id: commandOf(each),
      calls: each.totalCalls,
      modelledMs: each.modelledMs,
      cpuMs: each.cpuMs,
    })),
    bundle: { serverBytes: serverBytes(dist) },
    years,
    closed,
  };
  const seasons = played.map(({ season }) => season);
  return { desk, seasons, result, faults: [...faultsOf(desk.host.executions), ...lostOf(result)] };
}

/** A year's season; what it leaves unfinished goes into the next one, where one follows. */
function playYear(desk: Desk, units: readonly DemoUnit[], year: number, dice: Dice): Played {
  fillFund(desk, year);
  const calendar = readCalendar(desk, year);
  const rules = readRules(desk.person(PEOPLE.owner), units[0]?.name ?? '', desk.options.locale);
  const own = planSeason({ units, nominees: desk.options.nominees, rules, calendar }, dice);
  const season = runSeason(desk, own, calendar, dice);
  const isLast = year === desk.options.years.at(-1);
  return { units: own, season, carried: isLast ? 0 : openNext(desk, calendar) };
}

/** Where several years were played: all but the last are locked, and the period is counted. */
function closePeriod(desk: Desk): DemoResult['closed'] {
  const past = desk.options.years.slice(0, -1);
  const locked = past.map((year) => ({ year, ...lockYear(desk, year) }));
  return past.length === 0 ? null : { locked, period: compilePeriod(desk) };
}

function summaryOf({ summary: { totals, byMovement, byBloc } }: Season): SummaryResult {
  const byUnit = byBloc.flatMap(({ bloc, units: lines }) => lines.map((line) => ({ ...line, bloc })));
  return { byMovement, byUnit, totals };
}

function lostOf({ nominees, years, verdicts }: DemoResult): string[] {
  const standing = nominees + years.reduce((sum, { carried }) => sum + carried, 0);
  return verdicts.compared === standing
    ? []
    : [`đã nhập ${standing} đề cử nhưng tệp có ${verdicts.compared} / entered and found nominees differ`];
}

/** The command behind the single door, else the function that Google calls by name. */
export const commandOf = ({ fn, detail }: Pick<Execution, 'fn' | 'detail'>): string => detail || fn;

const serverBytes = (dist: string): number =>
  readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
