import { enumeration } from '../runtime/enumeration.ts';
import { NotModelled, ScriptError } from '../runtime/errors.ts';
import type { Modelled } from '../runtime/modelled.ts';
import { priceOf } from '../runtime/prices.ts';
import { firstAt } from '../runtime/schedule.ts';
import type { ClockTrigger, Run, Schedule, ServiceFactory, World } from '../runtime/types.ts';

/** https://developers.google.com/apps-script/guides/services/quotas#current_limitations */
const MOST_TRIGGERS = 20;
const MINUTES = [1, 5, 10, 15, 30] as const;

export const AuthMode = enumeration<typeof GoogleAppsScript.Script.AuthMode>('AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);
const EventType = enumeration<typeof GoogleAppsScript.Script.EventType>('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
const TriggerSource = enumeration<typeof GoogleAppsScript.Script.TriggerSource>('TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);
const WEEK_DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;
const WeekDay = enumeration<typeof GoogleAppsScript.Base.Weekday>('Weekday', WEEK_DAYS);

/** https://developers.google.com/apps-script/reference/script/trigger */
class Trigger
  implements
    Modelled<
      GoogleAppsScript.Script.Trigger,
      Exclude<keyof GoogleAppsScript.Script.Trigger, 'getTriggerSourceId'>
    >
{
  readonly record: ClockTrigger;

  constructor(record: ClockTrigger) {
    this.record = record;
  }

  getHandlerFunction(): string {
    return this.record.fn;
  }

  getUniqueId(): string {
    return this.record.id;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return EventType.CLOCK;
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return TriggerSource.CLOCK;
  }
}

type Frequency =
  | { readonly every: 'minutes'; readonly n: number }
  | { readonly every: 'hours' | 'days'; readonly n: number }
  | { readonly every: 'weeks'; readonly n: number; readonly weekDay: number };

/** https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
class ClockTriggerBuilder
  implements
    Modelled<
      GoogleAppsScript.Script.ClockTriggerBuilder,
      | 'atHour'
      | 'create'
      | 'everyDays'
      | 'everyHours'
      | 'everyMinutes'
      | 'everyWeeks'
      | 'inTimezone'
      | 'nearMinute'
      | 'onWeekDay'
    >
{
  readonly run: Run;
  readonly world: World;
  readonly fn: string;
  #frequency: Frequency | null = null;
  #hour: number | null = null;
  #minute: number | null = null;
  #zone: string;

  constructor(run: Run, world: World, fn: string) {
    this.run = run;
    this.world = world;
    this.fn = fn;
    this.#zone = world.manifest.timeZone;
  }

  everyMinutes(n: number): this {
    if (!MINUTES.some((allowed) => allowed === n)) {
      throw new ScriptError(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    }
    this.#frequency = { every: 'minutes', n };
    return this;
  }

  everyHours(n: number): this {
    this.#frequency = { every: 'hours', n: within('everyHours', n, 1, 24) };
    return this;
  }

  everyDays(n: number): this {
    this.#frequency = { every: 'days', n: within('everyDays', n, 1, 31) };
    return this;
  }

  everyWeeks(n: number): this {
    const weekDay = this.#frequency?.every === 'weeks' ? this.#frequency.weekDay : 1;
    this.#frequency = { every: 'weeks', n: within('everyWeeks', n, 1, 52), weekDay };
    return this;
  }

  onWeekDay(day: GoogleAppsScript.Base.Weekday): this {
    const weekDay = WEEK_DAYS.findIndex((name) => WeekDay[name] === day);
    if (weekDay < 0) throw new ScriptError('Invalid argument: day');
    this.#frequency = {
      every: 'weeks',
      n: this.#frequency?.every === 'weeks' ? this.#frequency.n : 1,
      weekDay,
    };
    return this;
  }

  atHour(hour: number): this {
    this.#hour = within('atHour', hour, 0, 23);
    return this;
  }

  nearMinute(minute: number): this {
    this.#minute = within('nearMinute', minute, 0, 59);
    return this;
  }

  inTimezone(timezone: string): this {
    try {
      new Intl.DateTimeFormat('en-US', { timeZone: timezone });
    } catch {
      throw new ScriptError(`Invalid argument: timezone ${timezone}`);
    }
    this.#zone = timezone;
    return this;
  }

  create(): Trigger {
    const { run, world, fn } = this;
    const schedule = this.schedule;
    run.meter.count('ScriptApp.newTrigger', priceOf('ScriptApp.newTrigger'));
    if (ownTriggers(run, world).length >= MOST_TRIGGERS) {
      throw new ScriptError(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    const createdAt = world.clock.now();
    const nextAt = firstAt(schedule, createdAt, world.random);
    const record: ClockTrigger = { id: world.uuid(), fn, creator: run.user, schedule, createdAt, nextAt };
    world.triggers.push(record);
    return new Trigger(record);
  }

  get schedule(): Schedule {
    const frequency = this.#frequency;
    if (frequency === null) throw new ScriptError('The trigger builder has no frequency.');
    if (frequency.every === 'minutes') {
      const n = MINUTES.find((allowed) => allowed === frequency.n) ?? 1;
      return { every: 'minutes', n };
    }
    const [minute, zone] = [this.#minute, this.#zone];
    if (frequency.every === 'hours') return { every: 'hours', n: frequency.n, minute, zone };
    const hour = this.#hour ?? Math.floor(this.world.random() * 24);
    if (frequency.every === 'weeks') return { ...frequency, hour, minute, zone };
    return { every: 'days', n: frequency.n, hour, minute, zone };
  }
}

function within(method: string, n: number, least: number, most: number): number {
  if (!Number.isInteger(n) || n < least || n > most) {
    throw new ScriptError(`The value you passed to ${method} was invalid: ${n}`);
  }
  return n;
}

/** https://developers.google.com/apps-script/reference/script/trigger-builder */
class TriggerBuilder implements Modelled<GoogleAppsScript.Script.TriggerBuilder, 'timeBased'> {
  readonly run: Run;
  readonly world: World;
  readonly fn: string;

  constructor(run: Run, world: World, fn: string) {
    this.run = run;
    this.world = world;
    this.fn = fn;
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.run, this.world, this.fn);
  }
}

type OfferedByScriptApp =
  | 'AuthMode'
  | 'EventType'
  | 'TriggerSource'
  | 'WeekDay'
  | 'deleteTrigger'
  | 'getProjectTriggers'
  | 'getScriptId'
  | 'newTrigger';

/** https://developers.google.com/apps-script/reference/script/script-app */
class ScriptApp implements Modelled<GoogleAppsScript.Script.ScriptApp, OfferedByScriptApp> {
  readonly run: Run;
  readonly world: World;
  readonly AuthMode = AuthMode;
  readonly EventType = EventType;
  readonly TriggerSource = TriggerSource;
  readonly WeekDay = WeekDay;

  constructor(run: Run, world: World) {
    this.run = run;
    this.world = world;
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.run, this.world, functionName);
  }

  /** The caller's own triggers only. */
  getProjectTriggers(): Trigger[] {
    this.run.meter.count('ScriptApp.getProjectTriggers', priceOf('ScriptApp.getProjectTriggers'));
    return ownTriggers(this.run, this.world).map((record) => new Trigger(record));
  }

  deleteTrigger(trigger: Trigger): void {
    if (!(trigger instanceof Trigger)) throw new NotModelled('ScriptApp.deleteTrigger of no Trigger');
    this.run.meter.count('ScriptApp.deleteTrigger', priceOf('ScriptApp.deleteTrigger'));
    const at = this.world.triggers.indexOf(trigger.record);
    if (at >= 0) this.world.triggers.splice(at, 1);
  }

  getScriptId(): string {
    return 'local-host-script';
  }
}

function ownTriggers(run: Run, world: World): ClockTrigger[] {
  return world.triggers.filter(({ creator }) => creator === run.user);
}

export const scriptFactory: ServiceFactory = (run, world) => ({ ScriptApp: new ScriptApp(run, world) });
