/** Mở năm: models still being built go on as drafts of the new year; then the year stands in Cấu hình. */
import * as z from 'zod/mini';
import type { Unit } from '../catalogue/units.ts';
import { nextSettings } from '../domain/years.ts';
import { archiveRows } from './archiveRows.ts';
import { type Context, defineJob, done, refuse, type Step, type StepResult, type View } from './define.ts';
import { askForLaying, markUnits, renewEdition } from './facts.ts';
import { markWater } from './fileState.ts';
import { standingUnits } from './nominees.ts';
import { registerRefresh } from './registerRefresh.ts';
import { type RegisterCells, registerRows } from './registerRows.ts';
import { yearRoomAgainst } from './tabRoom.ts';
import { carry } from './yearCarry.ts';
import { type Model, openingOf } from './yearChoice.ts';
import { missingTab, stepOf, stepsByUnits, taskOf, unitTabs, yearChanges, yearTold } from './yearSteps.ts';

const NEEDED = ['settings', 'register', 'archive', 'unitYears'] as const;
const REFRESH = 'refresh';
const CARRY = 'carry';
const OPEN = 'open';

export const yearOpen = defineJob({
  id: 'year.open',
  who: 'office',
  input: z.strictObject({ year: z._default(z.number(), 0) }),
  prepares: false,
  lean: true,
  reads: () => ['register', 'archive'],
  plan: (view, input, context) => {
    const missing = missingTab(NEEDED, context, view.inventory);
    if (missing !== null) return refuse(missing);
    const register = registerRows(view.sheet('register')).map(({ row }) => row);
    const archive = archiveRows(view.sheet('archive')).map(({ row }) => row);
    const opening = openingOf(input.year, context, register, archive);
    if (opening.against !== null) return refuse(opening.against);
    const { year, models } = opening;
    const room = yearRoomAgainst(year, view.inventory, context);
    if (room !== null) return refuse(room);
    const changed = standingUnits(context.config.units, view.inventory).filter(({ id }) =>
      context.changedUnits.has(id),
    );
    const task = { year, day: opening.day, at: context.now };
    const steps = [
      ...stepsByUnits(REFRESH, idsOf(changed), () => task),
      ...carrySteps(models, idsOf(changed), task),
      stepOf(OPEN, { ...task, units: draftUnits(year, models, register) }),
    ];
    return done(steps, { code: 'yearOpened', year, carried: 0, left: 0, full: [] });
  },
  stepReads: (step, context, inventory) => {
    const { units, others, year } = taskOf(step);
    if (step.name === OPEN) return ['settings'];
    if (step.name === REFRESH)
      return registerRefresh.reads({ all: false, units: [...units], year }, context, inventory);
    return ['register', 'archive', ...unitTabs([...units, ...others], inventory)];
  },
  step: (view, step, context): StepResult => {
    if (step.name === OPEN) return openYear(view, step, context);
    return step.name === REFRESH ? refreshUnits(view, step, context) : carry(view, step, context);
  },
  finished: (_steps, left, _errors, { planned, count, names }) =>
    planned.code === 'yearOpened' ? { ...planned, carried: count, left, full: names } : planned,
});

const idsOf = (units: readonly Unit[]): string[] => units.map((unit) => unit.id);

/** Units that hold drafts of the year already, or will. */
const draftUnits = (year: number, models: readonly Model[], register: readonly RegisterCells[]): string[] => [
  ...new Set([
    ...models.map((model) => model.heir),
    ...register.filter((row) => row.year === year).map((row) => String(row.unit)),
  ]),
];

/** By the units that go on with the models; units that changed since may bring more. */
function carrySteps(
  models: readonly Model[],
  changed: readonly string[],
  task: { year: number; day: string },
): Step[] {
  const heirs = [...new Set([...models.map((model) => model.heir), ...changed])].sort();
  return stepsByUnits(CARRY, heirs, (own) => ({
    ...task,
    others: [...new Set(models.filter((each) => own.includes(each.heir)).map((each) => each.unit))],
  }));
}

/** Hồ sơ takes in what these units have typed: whatever follows is decided on the register's rows. */
export function refreshUnits(view: View, step: Step, context: Context): StepResult {
  const { units, year } = taskOf(step);
  const outcome = registerRefresh.run(view, { all: false, units: [...units], year }, context);
  return outcome.done
    ? { changes: outcome.changes, audit: outcome.audit, inspect: [] }
    : { changes: [], inspect: [] };
}

/** Everything the new year's tabs need is the owner's to lay: the trigger does it when the office opened the year. */
function openYear(view: View, step: Step, { config, now }: Context): StepResult {
  const { year, units } = taskOf(step);
  // Opened by a run that was cut short behind it: the office may have changed its dates since.
  const isOpened = config.settings.years.some((each) => each.year === year);
  const settings = { ...nextSettings(config.settings.years, year), openedAt: now };
  return {
    changes: [
      ...(isOpened ? [] : yearChanges(view.sheet('settings'), year, settings)),
      ...markWater(view.sheet('settings'), now),
      // Drafts that a refresh took in before their year was open are judged anew.
      markUnits(units, now),
      askForLaying(now),
      renewEdition(String(now)),
    ],
    audit: yearTold(year, OPEN),
    inspect: [],
  };
}
