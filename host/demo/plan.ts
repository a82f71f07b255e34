/** Who does what in the season: decided before anybody touches the file. */
import { addDays } from './days.ts';
import type { Dice } from './dice.ts';
import { dealVerdicts, type Echo, makeNominee, type Nominee, type Verdict } from './nominees.ts';
import type { Rules, Setting } from './rules.ts';
import type { DemoUnit } from './units.ts';

/** The year's row of Cấu hình; days as `YYYY-MM-DD`. */
export interface Calendar {
  readonly year: number;
  readonly from: string;
  readonly to: string;
  readonly planDue: string;
  readonly nomineeDue: string;
  readonly reportDue: string;
  /** Days before a due date on which reminders go out. */
  readonly steps: readonly number[];
}

export type Punctuality = 'onTime' | 'late' | 'never';

export interface UnitSeason {
  readonly unit: DemoUnit;
  readonly year: number;
  /** Whether the officer agrees to the script: who does not types everything into the tab. */
  readonly consents: boolean;
  readonly plan: Punctuality;
  readonly report: Punctuality;
  readonly wave: number;
  readonly typed: readonly Nominee[];
  readonly sent: readonly Nominee[];
}

/** Days before the due date on which a wave of units enters its nominees; the last comes after several reminders. */
const WAVES = [160, 100, 50, 12];
export const waveDays = (calendar: Calendar): readonly string[] =>
  WAVES.map((before) => addDays(calendar.nomineeDue, -before));

export interface SeasonInput {
  readonly units: readonly DemoUnit[];
  readonly nominees: number;
  readonly rules: Rules;
  readonly calendar: Calendar;
}

export function planSeason({ units, nominees, rules, calendar }: SeasonInput, dice: Dice): UnitSeason[] {
  const plans = dealPunctuality(units.length, dice);
  const reports = dealPunctuality(units.length, dice);
  const verdicts = [...dealVerdicts(units.length * nominees, dice)];
  const days = waveDays(calendar);
  const seasons: UnitSeason[] = [];
  const byWave = units
    .map((unit, index) => ({ unit, index, wave: index % WAVES.length }))
    .sort((one, other) => one.wave - other.wave);
  for (const { unit, index, wave } of byWave) {
    const consents = index % 5 !== 4;
    const earlier = seasons.filter((each) => each.wave < wave).flatMap(entered);
    const own = unitNominees(
      {
        rules,
        of: { unit: unit.id, bloc: unit.bloc, year: calendar.year, from: calendar.from, to: calendar.to },
        enteredOn: days[wave] ?? calendar.nomineeDue,
        verdicts: verdicts.splice(0, nominees),
        typedFirst: consents ? Math.floor(nominees / 2) : nominees,
        sources: earlier.filter((each) => each.kind !== null && each.movement.kinds.includes(each.kind)),
        mustEcho: !seasons.some((each) => entered(each).some((nominee) => nominee.echo !== null)),
      },
      dice,
    );
    seasons.push({
      unit,
      year: calendar.year,
      consents,
      plan: plans[index] ?? 'onTime',
      report: reports[index] ?? 'onTime',
      wave,
      ...own,
    });
  }
  return seasons;
}

export const entered = (season: Pick<UnitSeason, 'typed' | 'sent'>): readonly Nominee[] => [
  ...season.typed,
  ...season.sent,
];

/** Most in time, some late, a few never. */
function dealPunctuality(count: number, dice: Dice): readonly Punctuality[] {
  const never = count > 1 ? Math.max(1, Math.round(count * 0.15)) : 0;
  const late = count > 2 ? Math.max(1, Math.round(count * 0.25)) : 0;
  const of = (index: number): Punctuality =>
    index < never ? 'never' : index < never + late ? 'late' : 'onTime';
  return dice.shuffle(Array.from({ length: count }, (_, index) => of(index)));
}

interface UnitOrder {
  readonly rules: Rules;
  readonly of: Setting;
  readonly enteredOn: string;
  readonly verdicts: readonly Verdict[];
  /** So many are typed into the tab, the rest sent through the form. */
  readonly typedFirst: number;
  readonly sources: readonly Nominee[];
  readonly mustEcho: boolean;
}

function unitNominees(order: UnitOrder, dice: Dice): Pick<UnitSeason, 'typed' | 'sent'> {
  const { rules, of, enteredOn, typedFirst, sources } = order;
  const echoAt = sources.length > 0 && (order.mustEcho || dice.chance(0.5)) ? order.verdicts.length - 1 : -1;
  const made = order.verdicts.map((wanted, index) => {
    const kind: Echo = dice.chance(0.5) ? 'movement' : 'achievement';
    const echo = index === echoAt ? { kind, source: dice.pick(sources) } : null;
    return makeNominee({ rules, of, enteredOn, wanted, echo, typed: index < typedFirst }, dice);
  });
  return { typed: made.slice(0, typedFirst), sent: made.slice(typedFirst) };
}
