/** Long work, step by step: each step has its own lock, read and write, and can be repeated; what is not done waits in Việc đang làm. */
import {
  type Context,
  done,
  type Job,
  type Outcome,
  refuse,
  type Step,
  type View,
} from '../commands/define.ts';
import { FILE_FACT } from '../commands/facts.ts';
import { STEP_KEYS, stepColumns, stepRows } from '../commands/jobSteps.ts';
import { blockChange, type CellsChange } from '../workbook/changes.ts';
import { blockOf } from '../workbook/place.ts';
import { type Acting, writeAudited } from './auditing.ts';
import { byWishOf, contextOf, viewOf } from './context.ts';
import { locked } from './execute.ts';
import type { Ports } from './ports.ts';

/** A run begins no step after so many milliseconds: the longest step fits in what is left of Google's six minutes. */
export const TIME_TO_STOP = 300_000;

const JOBS = 'jobs';
/** RUNNING steps are a run's own, until its time is over. */
const RUNNING = 'RUNNING';
type State = typeof RUNNING | 'WAITING';

/** A lock held by others and a full log pass: what is left of the job waits for the trigger. */
const PASSING: readonly string[] = ['busy', 'logFull'];

export interface JobReport {
  readonly steps: number;
  readonly left: number;
  readonly errors: readonly string[];
  /** What the steps counted, and what they could not do, by name. */
  readonly count: number;
  readonly names: readonly string[];
}

export function runJob<I>(
  job: Job<string, I>,
  input: I,
  acting: Acting,
  ports: Ports,
  resume: boolean,
): Outcome<JobReport> {
  const { context } = acting;
  const isWhole = job.lean !== true;
  const view = viewOf(ports, job.reads(input, context, ports.workbook.inventory()), isWhole);
  const waiting = resume ? waitingSteps(job.id, ports) : null;
  // Another run has ended it meanwhile: planned anew it would be an act that nobody asked for.
  if (resume && waiting === null)
    return done({ steps: 0, left: 0, errors: [], count: 0, names: [] }, { code: 'quiet' });
  const first =
    waiting === null ? job.plan(view, input, context) : done(waiting.steps, { code: 'quiet' } as const);
  const planned = first.done || !job.prepares ? first : planAnew(job, input, context, ports);
  const asked = waiting?.asked ?? (acting.byTrigger ? '' : context.actor.email);
  const keep = (steps: readonly Step[], state: State, own?: readonly Step[]) =>
    locked(ports, () => keepWaiting(job, { steps, state, asked }, own, context, ports));
  const wished = byWishOf(asked, context);
  if (!planned.done) return planned;
  // Noted before the first step: a run that dies leaves its plan to the trigger.
  const noted = planned.data.length > 0 ? keep(planned.data, 'RUNNING', waiting?.steps) : planned;
  if (!noted.done) return noted;
  if (job.prepares) {
    ports.workbook.ensureZone();
    ports.triggers.ensure();
    ensureFileKnown(context, view, ports);
  }
  const errors: string[] = [];
  const names: string[] = [];
  let count = 0;
  let finished = 0;
  for (const step of planned.data) {
    if (ports.clock.elapsed() > TIME_TO_STOP) break;
    const outcome = locked(ports, () => {
      const refs = job.stepReads(step, context, ports.workbook.inventory());
      const result = job.step(beside(view, viewOf(ports, refs, isWhole, job.only?.(step))), step, wished);
      if (result.against !== undefined) return refuse(result.against);
      const refusal = writeAudited(result, asked === '' ? acting : { ...acting, asked }, ports);
      if (refusal !== null) return refusal;
      errors.push(...ports.workbook.errors(result.inspect));
      names.push(...(result.names ?? []));
      count += result.count ?? 0;
      return done(null, { code: 'quiet' });
    });
    if (!outcome.done && !PASSING.includes(outcome.reason.code)) {
      keep([], 'WAITING', planned.data);
      return outcome;
    }
    if (!outcome.done) break;
    finished += 1;
  }
  const left = planned.data.slice(finished);
  if (planned.data.length > 0) keep(left, 'WAITING', planned.data);
  const report = { steps: finished, left: left.length, errors, count, names };
  const told = { planned: planned.notice, count, names };
  return done(report, job.finished(finished, left.length, errors, told), [], left.length);
}

/** What stands in the way may be what another window has just laid: looked at anew under the lock, while nobody is at it. */
const planAnew = <I>(
  job: Job<string, I>,
  input: I,
  { config }: Context,
  ports: Ports,
): Outcome<readonly Step[]> =>
  locked(ports, () => {
    ports.workbook.renewInventory();
    const context = contextOf(config, ports);
    const refs = job.reads(input, context, ports.workbook.inventory());
    return job.plan(viewOf(ports, refs, job.lean !== true), input, context);
  });

/** Notes which file was set up, so that a copy of it can be told. */
function ensureFileKnown({ facts }: Context, { inventory }: View, ports: Ports): void {
  const { id } = inventory.file;
  if (facts[FILE_FACT] !== id) ports.facts.set(FILE_FACT, id);
}

/** The step's own tabs, freshly read, before what the run read once. */
const beside = (run: View, step: View): View => ({ ...step, find: (ref) => step.find(ref) ?? run.find(ref) });

/** Steps that wait in the workbook, in their order, and the account that asked for them. */
interface Waiting {
  readonly steps: readonly Step[];
  readonly asked: string;
}
/** Null when none of the job waits. */
function waitingSteps(job: string, ports: Ports): Waiting | null {
  const sheet = ports.workbook.read([JOBS]).get(JOBS);
  if (sheet === undefined) return null;
  const steps = stepRows(sheet).filter((row) => row.job === job);
  const [first] = steps;
  return first === undefined
    ? null
    : {
        steps: steps.map((row) => ({ name: String(row.step), payload: String(row.payload) })),
        asked: String(first.note),
      };
}

/** Google ends a run after six minutes: whatever was begun longer ago nobody is at any more. */
const RUN_DAYS = 10 / (24 * 60);

/** Which jobs have steps that no run is at. */
export const waitingJobs = (ports: Ports): string[] => {
  const sheet = ports.workbook.read([JOBS]).get(JOBS);
  if (sheet === undefined) return [];
  const now = ports.clock.now();
  const isFree = ({ state, at }: ReturnType<typeof stepRows>[number]): boolean =>
    state !== RUNNING || typeof at !== 'number' || now - at > RUN_DAYS;
  return [
    ...new Set(
      stepRows(sheet)
        .filter(isFree)
        .map((row) => String(row.job)),
    ),
  ];
};

/**
 * Writes what is left of a job over what waited before, at its planning; what it undoes waits no more. Later it writes over its own steps
 * alone: what somebody has planned since stands for them.
 */
function keepWaiting(
  { id: job, undoes }: Pick<Job, 'id' | 'undoes'>,
  { steps: left, state, asked }: Waiting & { readonly state: State },
  own: readonly Step[] | undefined,
  context: Context,
  ports: Ports,
): Outcome<null> {
  const sheet = ports.workbook.read([JOBS]).get(JOBS);
  if (sheet === undefined) return done(null, { code: 'quiet' });
  const before = stepRows(sheet);
  const others = before.filter((row) => row.job !== job && row.job !== undoes);
  const names = own?.map(({ name, payload }) => name + payload);
  const isOwn = (row: (typeof before)[number]): boolean =>
    row.job === job && names?.includes(`${row.step}${row.payload}`) !== false;
  const staying = own === undefined ? others : before.filter((row) => !isOwn(row));
  const isReplaced = staying.length > others.length;
  if (staying.length === before.length && (left.length === 0 || isReplaced))
    return done(null, { code: 'quiet' });
  const rows = [
    ...staying,
    ...left.map((step) => ({
      job,
      step: step.name,
      payload: step.payload,
      state,
      at: context.now,
      note: asked,
    })),
  ];
  const blank = Object.fromEntries(STEP_KEYS.map((key) => [key, ''])) as (typeof rows)[number];
  const lines = Array.from(
    { length: Math.max(rows.length, before.length) },
    (_, index) => rows[index] ?? blank,
  );
  const changes: CellsChange[] = blockChange(
    JOBS,
    sheet,
    'steps',
    stepColumns,
    blockOf(sheet.place, 'steps').firstRow,
    lines,
  );
  ports.workbook.write(changes);
  return done(null, { code: 'quiet' });
}
