import fc from 'fast-check';
import { seeded } from '../../../host/runtime/random.ts';
import { firstAt, nextAt } from '../../../host/runtime/schedule.ts';
import type { Schedule } from '../../../host/runtime/types.ts';
import { wallTime } from '../../../host/runtime/zone.ts';
import { failed, OWNER, ok, smallHost } from './smallBundle.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const zone = 'Asia/Ho_Chi_Minh';

const SOURCE = `
function tick() { PropertiesService.getScriptProperties().setProperty('at', new Date().toISOString()); }
function slow() { Utilities.sleep(4 * 60000); }
function screen() { SpreadsheetApp.getUi(); }
function event(e) { console.log(JSON.stringify(e), String(e && e.authMode)); }
function list() { return ScriptApp.getProjectTriggers().map(function (t) {
  return [t.getHandlerFunction(), t.getEventType() === ScriptApp.EventType.CLOCK, t.getTriggerSource() === ScriptApp.TriggerSource.CLOCK];
}); }`;

const every = (fn: string, how: string) => `ScriptApp.newTrigger('${fn}').timeBased().${how}.create()`;
const fired = (host: ReturnType<typeof smallHost>['host']) =>
  host.executions.filter(({ kind }) => kind === 'trigger');

test('a trigger of every ten minutes fires about six times an hour, in order and as its creator', () => {
  const { host, eval: run } = smallHost(SOURCE);
  run(every('tick', 'everyMinutes(10)'));
  host.clock.advance(HOUR);
  const runs = fired(host);
  expect(runs.length).toBeGreaterThanOrEqual(5);
  expect(runs.length).toBeLessThanOrEqual(7);
  expect(runs.every(({ user, error }) => user === OWNER && error === null)).toBe(true);
  expect(runs.map(({ startedAt }) => startedAt)).toEqual([...runs.map(({ startedAt }) => startedAt)].sort());
});

test('a jump of the clock passes over what would have fired', () => {
  const { host, eval: run } = smallHost(SOURCE);
  run(every('tick', 'everyMinutes(1)'));
  host.clock.set('2024-06-01T08:00:00+07:00');
  expect(fired(host)).toEqual([]);
  host.clock.advance(5 * MINUTE);
  expect(fired(host).length).toBeGreaterThan(2);
  expect(() => host.clock.set('2024-01-01T08:00:00+07:00')).toThrow('forward only');
});

test('there is no screen in a time trigger', () => {
  const { host, eval: run } = smallHost(SOURCE);
  run(every('screen', 'everyMinutes(1)'));
  host.clock.advance(MINUTE);
  expect(fired(host)[0]?.error).toBe('Exception: Cannot call SpreadsheetApp.getUi() from this context.');
});

// https://developers.google.com/apps-script/guides/triggers/events#time-driven-events
test('a time trigger is told the moment in UTC', () => {
  const { host, eval: run } = smallHost(
    `${SOURCE}\nfunction onTime(e) { console.log(e.hour, e.timezone, e['day-of-week'], String(e.authMode)); }`,
  );
  run(every('onTime', 'everyMinutes(1)'));
  host.clock.advance(2 * MINUTE);
  expect(fired(host)[0]?.log).toEqual(['1 UTC 1 FULL']);
});

// https://developers.google.com/apps-script/guides/triggers/installable#manage_triggers_programmatically
describe('triggers belong to the account that made them', () => {
  test('another account does not see them', () => {
    const { host, eval: run } = smallHost(SOURCE);
    host.share('sua@example.com', 'editor');
    run(every('tick', 'everyMinutes(10)'));
    expect(run('return list()')).toEqual(ok([['tick', true, true]]));
    expect(run('return list()', host.person('sua@example.com'))).toEqual(ok([]));
  });

  test('they can be deleted', () => {
    const { eval: run } = smallHost(SOURCE);
    run(every('tick', 'everyMinutes(10)'));
    run('ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); })');
    expect(run('return list()')).toEqual(ok([]));
  });

  test('without access or consent they fail, and the failure is recorded', () => {
    const { host, eval: run } = smallHost(SOURCE);
    host.share('sua@example.com', 'editor');
    const editor = host.person('sua@example.com');
    run(every('tick', 'everyMinutes(30)'), editor);
    editor.consent(false);
    host.clock.advance(30 * MINUTE);
    editor.consent(true);
    host.unshare('sua@example.com');
    host.clock.advance(31 * MINUTE);
    expect(fired(host).map(({ user, error }) => [user, error])).toEqual([
      ['sua@example.com', 'Authorization is required to perform that action.'],
      ['sua@example.com', 'You do not have permission to access the requested document.'],
    ]);
  });

  test('one whose function is gone fails by name', () => {
    const { host, eval: run } = smallHost(SOURCE);
    run(every('gone', 'everyMinutes(1)'));
    host.clock.advance(MINUTE);
    expect(fired(host)[0]?.error).toBe('Script function not found: gone');
  });
});

// https://developers.google.com/apps-script/guides/services/quotas
describe('quotas of triggers', () => {
  test('twenty per user and script', () => {
    const { host, eval: run } = smallHost(SOURCE);
    const body = `for (var n = 0; n < 20; n += 1) { ${every('tick', 'everyDays(1)')}; }`;
    expect(run(body)).toEqual(ok(null));
    expect(run(every('tick', 'everyDays(1)'))).toEqual(
      failed(
        'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      ),
    );
    host.share('sua@example.com', 'editor');
    expect(run(every('tick', 'everyDays(1)'), host.person('sua@example.com'))).toEqual(ok(null));
  });

  test('ninety minutes of run time a day for consumers', () => {
    const { host, eval: run } = smallHost(SOURCE, { now: '2024-03-04T00:00:01+07:00' });
    run(every('slow', 'everyMinutes(5)'));
    host.clock.advance(3 * HOUR);
    const errors = fired(host).map(({ error }) => error);
    expect(errors.filter((error) => error === null).length).toBe(23);
    expect(errors.at(-1)).toBe('Service using too much computer time for one day');
    host.clock.advance(22 * HOUR);
    expect(fired(host).at(-1)?.error).toBeNull();
  });
});

// https://developers.google.com/apps-script/reference/script/clock-trigger-builder
describe('schedules', () => {
  const many = (schedule: Schedule, from: number, seed: number, count: number) => {
    const random = seeded(seed);
    const times = [firstAt(schedule, from, random)];
    while (times.length < count) times.push(nextAt(schedule, times.at(-1) ?? 0, random));
    return times;
  };
  const START = Date.parse('2024-03-04T08:00:00+07:00');

  test('a daily trigger fires once a day, anywhere in its hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.nat(3 * DAY), fc.integer(), (hour, later, seed) => {
        const times = many({ every: 'days', n: 1, hour, minute: null, zone }, START + later, seed, 10);
        expect(times[0]).toBeGreaterThan(START + later);
        const days = times.map((at) => Math.floor((at + 7 * HOUR) / DAY));
        expect(days).toEqual(days.map((_, n) => (days[0] ?? 0) + n));
        for (const at of times) expect(wallTime(at, zone).hour).toBe(hour);
      }),
    );
  });

  test('near a minute means fifteen minutes before or after', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 59 }), fc.integer(), (minute, seed) => {
        for (const at of many({ every: 'days', n: 1, hour: 7, minute, zone }, START, seed, 5)) {
          const sinceSeven = ((at + 7 * HOUR) % DAY) / MINUTE - 7 * 60;
          expect(Math.abs(sinceSeven - minute)).toBeLessThanOrEqual(15);
        }
      }),
    );
  });

  test('a weekly trigger keeps to its day', () => {
    for (const at of many({ every: 'weeks', n: 1, weekDay: 1, hour: 7, minute: null, zone }, START, 3, 5)) {
      expect(wallTime(at, zone)).toMatchObject({ weekDay: 1, hour: 7 });
    }
  });

  test('an unheard-of number of minutes is refused', () => {
    expect(smallHost(SOURCE).eval(every('tick', 'everyMinutes(7)'))).toEqual(
      failed(
        'Exception: The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      ),
    );
  });

  test('what is not modelled says so', () => {
    expect(smallHost(SOURCE).eval(every('tick', 'after(1000)'))).toEqual(
      failed('NotModelled: not modelled: ClockTriggerBuilder.after'),
    );
  });
});
