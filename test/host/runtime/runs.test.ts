import { FIVE_SCOPES, failed, ok, smallHost } from './smallBundle.ts';

const KILLED = 'Exceeded maximum execution time';

describe('which functions can be called', () => {
  // https://developers.google.com/apps-script/guides/html/communication#private_functions
  const source = 'function open() { return 1; }\nfunction hidden_() {}\nvar value = 1;';

  test('a top-level function can be called, one with a trailing underscore cannot', () => {
    const { owner } = smallHost(source);
    owner.consent(true);
    expect(owner.call('open')).toBe(1);
    expect(() => owner.call('hidden_')).toThrow('Script function not found: hidden_');
  });

  test.each(['value', 'missing', 'Date', 'MailApp', 'toString', 'eval'])(
    '%s is no function of the script',
    (name) => {
      const { owner } = smallHost(source);
      owner.consent(true);
      expect(() => owner.call(name)).toThrow(`Script function not found: ${name}`);
    },
  );
});

describe('what google.script.run carries', () => {
  // https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
  const { owner } = smallHost(`
function echo(value) { return value; }
function give(body) { return new Function(body)(); }
function kinds(list) { return [list instanceof Array, list[0] instanceof Object]; }`);
  owner.consent(true);

  test('primitives, null, plain arrays and objects arrive as copies in the bundle’s realm', () => {
    const value = { a: [1, 'x', null, true, { b: [] }] };
    expect(owner.call('echo', value)).toEqual(value);
    expect(owner.call('kinds', [{}])).toEqual([true, true]);
    expect(owner.call('give', 'return undefined')).toBeUndefined();
  });

  test.each([
    ['a Date', new Date(0)],
    ['undefined', [undefined]],
    ['undefined', { a: undefined }],
    ['function', [() => 1]],
    ['an object of class Map', new Map()],
    ['NaN', Number.NaN],
  ])('%s is refused as an argument', (what, value) => {
    expect(() => owner.call('echo', value)).toThrow(`google.script.run cannot carry ${what}`);
  });

  test.each([
    ['a Date', 'return { at: [new Date()] }'],
    ['undefined', 'return [1, , 2]'],
    ['a service object', 'return MailApp'],
    ['an object of class Pair', 'class Pair {}; return [new Pair()]'],
    ['a cycle', 'var a = {}; a.a = a; return a'],
    ['bigint', 'return 1n'],
  ])('%s is refused as a result', (what, body) => {
    expect(() => owner.call('give', body)).toThrow(`google.script.run cannot carry ${what}`);
  });

  test('an error reaches the page with its name', () => {
    expect(() => owner.call('give', 'throw new RangeError("far")')).toThrow('RangeError: far');
  });

  test('a Promise is not waited for', () => {
    expect(() => owner.call('give', 'return Promise.resolve(1)')).toThrow(
      'not modelled: a function that returns',
    );
  });
});

describe('who may run what', () => {
  const source = `
function hello() { SpreadsheetApp.getUi().alert('xin chào'); }
function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }`;

  test('viewers have neither menu nor google.script.run', () => {
    const { host } = smallHost(source);
    host.share('xem@example.com', 'viewer');
    const viewer = host.person('xem@example.com');
    expect(viewer.open()).toEqual([]);
    expect(host.executions).toHaveLength(0);
    expect(() => viewer.call('who')).toThrow('may only view');
    expect(() => viewer.type('Trang', 'A1', 'x')).toThrow('may only view');
    expect(viewer.see('Trang', 'A1')).toEqual([['']]);
  });

  test('a stranger does not even see the file', () => {
    expect(() => smallHost(source).host.person('la@example.com').open()).toThrow('not shared');
  });

  test('the first click asks for consent, and who refuses is told so', () => {
    const { host, menu } = smallHost(source);
    host.share('sua@example.com', 'editor');
    const editor = host.person('sua@example.com');
    expect(menu('hello', editor).error).toBeNull();
    expect(host.shown.map(({ kind, title, text }) => [kind, title, text])).toEqual([
      ['dialog', 'Authorization Required', FIVE_SCOPES.join('\n')],
      ['alert', '', 'xin chào'],
    ]);
    editor.consent(false);
    expect(menu('hello', editor).error).toBe('Authorization is required to perform that action.');
    expect(() => editor.call('who')).toThrow('Authorization is required to perform that action.');
  });

  // https://developers.google.com/apps-script/reference/base/session#getActiveUser()
  test('the active user is blank for strangers to the owner’s domain, the effective user is the clicker', () => {
    const call = (account: 'consumer' | 'workspace', email: string) => {
      const { host } = smallHost(source, { account });
      host.share(email, 'editor');
      const person = host.person(email);
      person.consent(true);
      return person.call('who');
    };
    expect(call('consumer', 'sua@example.com')).toEqual(['', 'sua@example.com']);
    expect(call('workspace', 'sua@example.com')).toEqual(['sua@example.com', 'sua@example.com']);
    expect(call('workspace', 'sua@example.org')).toEqual(['', 'sua@example.org']);
    expect(call('consumer', 'chu@example.com')).toEqual(['chu@example.com', 'chu@example.com']);
  });

  // https://developers.google.com/apps-script/concepts/scopes
  test('a call whose scope the manifest does not name is refused', () => {
    const { eval: run } = smallHost(source, { scopes: [] });
    expect(run('Session.getEffectiveUser()')).toEqual(
      failed(
        'Exception: Specified permissions are not sufficient to call Session.getEffectiveUser. Required permissions: (https://www.googleapis.com/auth/userinfo.email)',
      ),
    );
    expect(run('return PropertiesService.getScriptProperties().getKeys()')).toEqual(ok([]));
  });
});

// https://developers.google.com/apps-script/guides/triggers#restrictions
describe('simple triggers', () => {
  const source = `
function onEdit(e) {
  var tried = ['MailApp.getRemainingDailyQuota()', 'ScriptApp.getProjectTriggers()', 'SpreadsheetApp.getUi().alert("x")'];
  var errors = tried.map(function (body) {
    try { return String(new Function('return ' + body)()); } catch (error) { return String(error).slice(0, 60); }
  });
  PropertiesService.getDocumentProperties().setProperty('seen', JSON.stringify({
    errors: errors, value: e.value, oldValue: e.oldValue, at: e.range.getA1Notation(), mode: String(e.authMode),
    who: Session.getActiveUser().getEmail() + Session.getEffectiveUser().getEmail(),
  }));
}
function seen() { return PropertiesService.getDocumentProperties().getProperty('seen'); }`;

  test('onEdit gets its event, may touch its own file, and reaches nothing that needs consent', () => {
    const { host, owner } = smallHost(source);
    owner.type('Trang', 'A1', 'một');
    owner.type('Trang', 'A1', 'hai');
    owner.consent(true);
    const refused = 'Exception: Specified permissions are not sufficient to call ';
    expect(JSON.parse(String(owner.call('seen')))).toEqual({
      errors: ['MailApp', 'ScriptApp', 'Ui'].map(() => expect.stringContaining(refused)),
      value: 'hai',
      oldValue: 'một',
      at: 'A1',
      mode: 'LIMITED',
      who: '',
    });
    expect(host.executions.map(({ kind }) => kind)).toEqual(['simple', 'simple', 'client']);
  });

  test('a simple trigger is ended after 30 seconds', () => {
    const { host, owner } = smallHost('function onEdit() { Utilities.sleep(31000); }');
    owner.type('Trang', 'A1', 'x');
    expect(host.executions[0]?.error).toBe(KILLED);
  });
});

describe('the end of a run', () => {
  const source = `
function stubborn() {
  SpreadsheetApp.write('first'); SpreadsheetApp.flush();
  SpreadsheetApp.write('second');
  try { Utilities.sleep(299000); Utilities.sleep(299000); } catch (error) { PropertiesService.getScriptProperties().setProperty('a', '1'); }
  finally { try { SpreadsheetApp.write('third'); SpreadsheetApp.flush(); } catch (error) {} }
  return 'survived';
}
function fails() { SpreadsheetApp.write('written'); throw new Error('no'); }
function twice() { SpreadsheetApp.write('one'); SpreadsheetApp.flush(); SpreadsheetApp.write('two'); SpreadsheetApp.flush(); }
function spins() { for (;;) {} }`;

  // https://developers.google.com/apps-script/guides/services/quotas#current_limitations: 6 min / execution.
  test('after six modelled minutes nothing the run does has an effect', () => {
    const { cell, menu, host } = smallHost(source);
    const execution = menu('stubborn');
    expect(execution.error).toBe(KILLED);
    expect(cell.value).toBe('first');
    expect(host.snapshot()).toMatchObject({ properties: {} });
  });

  test('writes not yet flushed can be applied at a kill, too', () => {
    const { cell, menu } = smallHost(source, { unflushedOnKill: 'applied' });
    menu('stubborn');
    expect(cell.value).toBe('second');
  });

  test('an error ends a run as usual: what was written before is there', () => {
    const { cell, menu } = smallHost(source);
    expect(menu('fails').error).toBe('Error: no');
    expect(cell.value).toBe('written');
  });

  test('an endless loop is ended by real time', () => {
    const { menu } = smallHost(source, { hardLimitMs: 100 });
    expect(menu('spins').error).toBe(KILLED);
  });

  test.each([
    [1, 'before', ''],
    [2, 'before', ''],
    [2, 'after', 'one'],
    [3, 'after', 'one'],
    [4, 'after', 'two'],
  ] as const)('a run killed at call %i, %s it, leaves «%s»', (call, when, left) => {
    const { cell, menu, host, owner } = smallHost(source);
    owner.open();
    host.killAt({ call, when });
    expect(menu('twice').error).toBe(KILLED);
    expect(cell.value).toBe(left);
    host.killAt(null);
    expect(menu('twice').error).toBeNull();
  });

  test('a call can fail once without ending the run', () => {
    const { eval: run, host } = smallHost('');
    host.killAt({ call: 1, when: 'before', error: 'Service Spreadsheets timed out', fatal: false });
    const body =
      'try { SpreadsheetApp.getRange().getValue() } catch (e) { return [String(e), SpreadsheetApp.getRange().getValue()] }';
    expect(run(body)).toEqual(ok(['Exception: Service Spreadsheets timed out', '']));
  });
});

describe('the record of a run', () => {
  test('calls are counted by kind and priced by the latency card', () => {
    const { menu } = smallHost(
      'function work() { SpreadsheetApp.write("a"); SpreadsheetApp.flush(); SpreadsheetApp.getRange().getValue(); }',
    );
    expect(menu('work')).toMatchObject({
      fn: 'work',
      kind: 'menu',
      calls: { 'Range.setValue': 1, 'SpreadsheetApp.flush': 1, 'Range.getValue': 1 },
      totalCalls: 3,
      modelledMs: 1000 + 5 + 30 + 200,
      error: null,
    });
  });

  test('the detail of an rpc is its first argument', () => {
    const { owner, host } = smallHost('function rpc(name, input) { return input; }');
    owner.consent(true);
    owner.call('rpc', 'nominee.save', {});
    expect(host.executions[0]).toMatchObject({ fn: 'rpc', detail: 'nominee.save', kind: 'client' });
  });

  test('two snapshots differ only where something changed, not where only time has passed', () => {
    const { host, eval: run } = smallHost('');
    run('PropertiesService.getScriptProperties().setProperty("b", "1").setProperty("a", "2")');
    const before = host.snapshot();
    host.clock.advance(86_400_000);
    expect(host.snapshot()).toEqual(before);
    run('PropertiesService.getScriptProperties().setProperty("a", "3")');
    expect(host.snapshot()).not.toEqual(before);
  });
});

describe('what a bundle cannot hide', () => {
  test('something not modelled stays in the log, though the bundle caught it', () => {
    const { menu } = smallHost('function sly() { try { MailApp.guess(); } catch (error) {} }');
    expect(menu('sly')).toMatchObject({ error: null, log: ['not modelled: MailApp.guess'] });
  });

  test('a menu is clicked on a screen that shows it', () => {
    expect(() => smallHost('function a() {}').owner.click(['M', 'a'])).toThrow(
      'no menu item «M» on the screen',
    );
  });
});

test('what fails when the last writes are applied is the error of the run', () => {
  const { host, menu } = smallHost('function late() { SpreadsheetApp.write("x"); }');
  host.killAt({ call: 2, when: 'before', error: 'Service Spreadsheets timed out', fatal: false });
  expect(menu('late').error).toBe('Exception: Service Spreadsheets timed out');
});
