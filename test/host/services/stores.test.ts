import { failed, ok, smallHost } from '../runtime/smallBundle.ts';

const exception = (text: string) => failed(`Exception: ${text}`);
const letters = (count: number) => `new Array(${count + 1}).join('x')`;

// https://developers.google.com/apps-script/guides/properties
describe('PropertiesService', () => {
  test('a store outlives the run, and the user’s is his own', () => {
    const { host, eval: run } = smallHost('');
    host.share('sua@example.com', 'editor');
    run(`PropertiesService.getUserProperties().setProperty('a', '1');
      PropertiesService.getDocumentProperties().setProperties({ b: '2', c: '3' })`);
    const body = `return [PropertiesService.getUserProperties().getProperties(),
      PropertiesService.getDocumentProperties().getKeys(), PropertiesService.getScriptProperties().getProperty('a')]`;
    expect(run(body)).toEqual(ok([{ a: '1' }, ['b', 'c'], null]));
    expect(run(body, host.person('sua@example.com'))).toEqual(ok([{}, ['b', 'c'], null]));
  });

  test('setProperties can delete all others', () => {
    const { eval: run } = smallHost('');
    const body = `var p = PropertiesService.getScriptProperties();
      p.setProperties({ a: '1', b: '2' }).setProperties({ c: '3' }, true); return p.getProperties()`;
    expect(run(body)).toEqual(ok({ c: '3' }));
  });

  // https://developers.google.com/apps-script/guides/services/quotas#current_limitations
  test('a value has at most 9 KB of bytes, a store 500 KB', () => {
    const { eval: run } = smallHost('');
    const set = (value: string) => `PropertiesService.getScriptProperties().setProperty('a', ${value})`;
    expect(run(set(letters(9216)))).toEqual(ok(null));
    expect(run(set(letters(9217)))).toEqual(exception('Argument too large: value'));
    expect(run(set(`${letters(4608)}.replace(/x/g, 'ệ')`))).toEqual(exception('Argument too large: value'));
    const fill = `for (var n = 0; n < 60; n += 1)
      PropertiesService.getScriptProperties().setProperty('k' + n, ${letters(9000)})`;
    expect(run(fill)).toEqual(
      exception('You have exceeded the property storage quota. Please remove some properties and try again.'),
    );
  });

  test('what is no text is refused', () => {
    expect(smallHost('').eval("PropertiesService.getScriptProperties().setProperty('a', 1)")).toEqual(
      failed('NotModelled: not modelled: a property that is no text: a'),
    );
  });
});

// https://developers.google.com/apps-script/reference/cache/cache
describe('CacheService', () => {
  const cache = 'var cache = CacheService.getScriptCache();';

  test('an item lives as long as asked for, ten minutes by itself', () => {
    const { host, eval: run } = smallHost('');
    run(`${cache} cache.put('a', '1'); cache.put('b', '2', 21600); cache.putAll({ c: '3' }, 60)`);
    expect(run(`${cache} return cache.getAll(['a', 'b', 'c', 'd'])`)).toEqual(ok({ a: '1', b: '2', c: '3' }));
    host.clock.advance(601_000);
    expect(run(`${cache} return cache.getAll(['a', 'b', 'c'])`)).toEqual(ok({ b: '2' }));
    host.clock.advance(21_600_000);
    expect(run(`${cache} return cache.get('b')`)).toEqual(ok(null));
  });

  test.each([
    [`cache.put(${letters(251)}, 'v')`, 'Argument too large: key'],
    [`cache.put('k', ${letters(102_401)})`, 'Argument too large: value'],
    ["cache.put('k', 'v', 21601)", 'Invalid argument: expirationInSeconds'],
  ])('%s is refused', (body, text) => {
    expect(smallHost('').eval(`${cache} ${body}`)).toEqual(exception(text));
  });

  test('of more than 1,000 items the 900 farthest from expiration stay', () => {
    const body = `${cache}
      for (var n = 0; n < 10; n += 1) {
        var batch = {}; for (var m = 0; m < 100; m += 1) batch['k' + (n * 100 + m)] = 'v'; cache.putAll(batch, 60 + n * 60);
      }
      var before = Object.keys(cache.getAll(['k0', 'k99', 'k999'])).length;
      cache.put('one more', 'v', 21600);
      return [before, cache.get('k0'), cache.get('k200'), cache.get('one more')]`;
    expect(smallHost('').eval(body)).toEqual(ok([3, null, 'v', 'v']));
  });
});

// https://developers.google.com/apps-script/reference/lock/lock
describe('LockService', () => {
  test('a free lock is taken at once and is free again after the run', () => {
    const { eval: run } = smallHost('');
    const body =
      'var lock = LockService.getDocumentLock(); var had = lock.hasLock(); return [had, lock.tryLock(10), lock.hasLock()]';
    expect(run(body)).toEqual(ok([false, true, true]));
    expect(run(body)).toEqual(ok([false, true, true]));
  });

  test('a lock somebody holds is waited for, in modelled time', () => {
    const { host, eval: run } = smallHost('');
    host.holdLock('document', 5000);
    const body = `var from = Date.now(); var lock = LockService.getDocumentLock(); var got = lock.tryLock(WAIT);
      return [got, Math.round((Date.now() - from) / 1000)]`;
    expect(run(body.replace('WAIT', '2000'))).toEqual(ok([false, 2]));
    expect(run(body.replace('WAIT', '30000'))).toMatchObject({ ok: [true, expect.any(Number)] });
  });

  test('waitLock throws when the time is over', () => {
    const { host, eval: run } = smallHost('');
    host.holdLock('script', 60_000);
    expect(run('LockService.getScriptLock().waitLock(1000)')).toEqual(
      exception('Lock timeout: another process was holding the lock for too long.'),
    );
  });
});
