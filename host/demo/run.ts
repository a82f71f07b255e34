/** One demo from the empty file to the compiled year. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Execution } from '../types.ts';
import { type Desk, openDesk, PEOPLE, type Progress } from './desk.ts';
import { createDice } from './dice.ts';
import { openSeason, readCalendar } from './opening.ts';
import type { DemoOptions } from './options.ts';
import { entered, planSeason } from './plan.ts';
import { readRules } from './rules.ts';
import { runSeason, type Season } from './season.ts';
import { demoUnits } from './units.ts';
import { compareVerdicts, faultsOf, type ReminderMail, readMails, type VerdictCounts } from './verify.ts';
import { personName } from './words.ts';

/** What `--json` writes. Alike for equal options, but for `cpuMs`. */
export interface DemoResult {
  readonly year: number;
  readonly units: number;
  /** Nominees entered in all units together. */
  readonly nominees: number;
  readonly tabs: readonly string[];
  readonly verdicts: VerdictCounts;
  readonly summary: {
    readonly byMovement: readonly unknown[];
    readonly byUnit: readonly unknown[];
    readonly totals: unknown;
  };
  readonly mails: readonly ReminderMail[];
  readonly commands: readonly {
    readonly id: string;
    readonly calls: number;
    readonly modelledMs: number;
    readonly cpuMs: number;
  }[];
  readonly bundle: { readonly serverBytes: number };
}

export interface Demo {
  readonly desk: Desk;
  readonly season: Season;
  readonly result: DemoResult;
  /** Executions that went wrong, in words; empty when all is well. */
  readonly faults: readonly string[];
}

export function runDemo(options: DemoOptions, dist: string, progress: Progress): Demo {
  const dice = createDice(options.seed);
  const desk = openDesk(options, dist, progress);
  const units = demoUnits(options.units, () => personName(dice));
  openSeason(desk, units);
  const calendar = readCalendar(desk);
  const rules = readRules(desk.person(PEOPLE.owner), units[0]?.name ?? '', options.locale);
  const seasons = planSeason({ units, nominees: options.nominees, rules, calendar }, dice);
  const season = runSeason(desk, seasons, calendar, dice);
  const verdicts = compareVerdicts(desk, seasons);
  const mails = readMails(desk);
  const nominees = seasons.reduce((sum, each) => sum + entered(each).length, 0);
  const { totals, byMovement, byBloc } = season.summary;
  const byUnit = byBloc.flatMap(({ bloc, units: lines }) => lines.map((line) => ({ ...line, bloc })));
  const result: DemoResult = {
    year: options.year,
    units: units.length,
    nominees,
    tabs: desk.host.sheetNames(),
    verdicts,
    summary: { byMovement, byUnit, totals },
    mails,
    commands: desk.host.executions.map((each) => ({
      id: commandOf(each),
      calls: each.totalCalls,
      modelledMs: each.modelledMs,
      cpuMs: each.cpuMs,
    })),
    bundle: { serverBytes: serverBytes(dist) },
  };
  const lost =
    verdicts.compared === nominees
      ? []
      : [`đã nhập ${nominees} đề cử nhưng tệp có ${verdicts.compared} / entered and found nominees differ`];
  return { desk, season, result, faults: [...faultsOf(desk.host.executions), ...lost] };
}

/** The command behind the single door, else the function that Google calls by name. */
export const commandOf = ({ fn, detail }: Pick<Execution, 'fn' | 'detail'>): string => detail || fn;

const serverBytes = (dist: string): number =>
  readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
