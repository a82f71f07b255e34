import { failed, ok, smallHost } from './smallBundle.ts';

// https://developers.google.com/apps-script/guides/v8-runtime: no timers, no URL, no modules, no browser or Node objects.
const ABSENT = [
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'crypto',
  'fetch',
  'structuredClone',
  'process',
  'require',
  'module',
  'exports',
  'global',
  'window',
  'Buffer',
  'performance',
  'AbortController',
  'atob',
  'btoa',
  'WebAssembly',
];

test.each(ABSENT)('the bundle finds no %s', (name) => {
  expect(smallHost('').eval(`return typeof ${name}`)).toEqual(ok('undefined'));
});

test('no state survives from one execution to the next', () => {
  const { eval: run } = smallHost('var count = 0; function next() {} ');
  expect(run('count += 1; globalThis.left = 1; return count')).toEqual(ok(1));
  expect(run('count += 1; return [count, typeof left]')).toEqual(ok([1, 'undefined']));
});

test('the clock is the host’s and moves by what the calls cost', () => {
  const { eval: run } = smallHost('');
  const body = `
    var before = Date.now();
    SpreadsheetApp.getRange().getValue();
    var date = new Date();
    return [before, Date.now() - before, date.getTime() - before, date instanceof Date, date.constructor === Date,
      new Date(2024, 0, 31).getDate(), Object.prototype.toString.call(date), Date.UTC(1970, 0, 1), typeof Date()]`;
  expect(run(body)).toEqual(
    ok([Date.parse('2024-03-04T01:00:01Z'), 200, 200, true, true, 31, '[object Date]', 0, 'string']),
  );
});

test('classes derived from Date stay themselves', () => {
  const body = 'class Day extends Date {}; var day = new Day(0); return [day instanceof Day, day.getTime()]';
  expect(smallHost('').eval(body)).toEqual(ok([true, 0]));
});

test('chance is the same in every host with the same seed', () => {
  const draw = (seed: number) => smallHost('', { seed }).eval('return [Math.random(), Utilities.getUuid()]');
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test('Intl and the local time zone are there', () => {
  const body = `return [new Intl.Collator('vi').compare('ă', 'b') < 0, new Date(1e12).getHours()]`;
  expect(smallHost('').eval(body)).toEqual(ok([true, 8]));
});

test('what a service hands over is of the bundle’s realm', () => {
  const body = `
    var properties = PropertiesService.getScriptProperties();
    properties.setProperties({ a: '1' });
    var all = properties.getProperties();
    var keys = properties.getKeys();
    try { MailApp.sendEmail('nobody', 's', 'b'); } catch (error) {
      return [keys instanceof Array, all instanceof Object, error instanceof Error, error.name, String(error)];
    }`;
  expect(smallHost('').eval(body)).toEqual(
    ok([true, true, true, 'Exception', 'Exception: Invalid email: nobody']),
  );
});

test('a service that is asked for what it has not throws by name', () => {
  const { eval: run } = smallHost('');
  expect(run('MailApp.sendMessage()')).toEqual(failed('NotModelled: not modelled: MailApp.sendMessage'));
  expect(run('return DriveApp.getFiles')).toEqual(failed('NotModelled: not modelled: DriveApp.getFiles'));
  expect(run('SpreadsheetApp.getRange().getFilter()')).toEqual(
    failed('NotModelled: not modelled: Range.getFilter'),
  );
  expect(run('return ScriptApp.EventType.ON_SNEEZE')).toEqual(
    failed('NotModelled: not modelled: EventType.ON_SNEEZE'),
  );
  expect(run('MailApp.extra = 1')).toEqual(
    failed('NotModelled: not modelled: MailApp.extra as anything but a call'),
  );
  expect(run('return MailApp.constructor')).toEqual(failed('NotModelled: not modelled: MailApp.constructor'));
});

test('fields of the host’s own classes are hidden from the bundle', () => {
  expect(smallHost('').eval('return SpreadsheetApp.getRange().cell')).toEqual(
    failed('NotModelled: not modelled: Range.cell'),
  );
});

test('enumerations keep their identity and print their name', () => {
  const body = `
    var ui = SpreadsheetApp.getUi();
    return [ui.Button.OK === SpreadsheetApp.getUi().Button.OK, ui.Button.OK === ui.Button.CLOSE, String(ui.Button.OK)]`;
  expect(smallHost('').eval(body)).toEqual(ok([true, false, 'OK']));
});

test('a fault of the host is no matter of the bundle: it cannot be caught there', () => {
  const { eval: run } = smallHost('');
  expect(() => run('try { SpreadsheetApp.breakDown() } catch (error) { return 1 }')).toThrow(
    'a fault of the host',
  );
});

test('console and Logger are gathered in the execution’s log', () => {
  const { menu } = smallHost(`
function speak() { console.log('%s and %s', 1, 'two'); console.error(new Error('three')); Logger.log({ four: 4 }); }`);
  const { log } = menu('speak');
  expect(log[0]).toBe('1 and two');
  expect(log[1]).toContain('ERROR Error: three');
  expect(log[2]).toBe('{ four: 4 }');
});
