import { isOwnHost, isOwnOrigin, refusalOf } from '../../../host/server/guard.ts';

const OWN = { host: '127.0.0.1:4173' };

test('only this machine’s own names, with the right port, are served', () => {
  for (const host of ['127.0.0.1:4173', 'localhost:4173', '[::1]:4173'])
    expect(isOwnHost(host, 4173)).toBe(true);
  for (const host of [
    undefined,
    '',
    '127.0.0.1',
    '127.0.0.1:80',
    'evil.example:4173',
    'localhost.evil.example:4173',
    '127.0.0.1:41730',
    '127.0.0.1.evil.example:4173',
  ])
    expect(isOwnHost(host, 4173)).toBe(false);
});

test('an origin is ours by scheme, name and port', () => {
  expect(isOwnOrigin('http://localhost:4173', 4173)).toBe(true);
  for (const origin of [
    undefined,
    'null',
    'https://localhost:4173',
    'http://localhost:4174',
    'http://evil.example',
    'http://http://localhost:4173',
    'localhost:4173',
  ])
    expect(isOwnOrigin(origin, 4173)).toBe(false);
});

test('a POST without an origin of ours is refused, whoever sends it', () => {
  expect(refusalOf({ ...OWN, origin: 'http://127.0.0.1:4173' }, 'POST', 4173)).toBeNull();
  expect(refusalOf(OWN, 'POST', 4173)).not.toBeNull();
  expect(refusalOf({ ...OWN, origin: 'null' }, 'POST', 4173)).not.toBeNull();
});

test('another site may not fetch the file, though a person may open the address', () => {
  expect(refusalOf({ ...OWN, 'sec-fetch-site': 'none' }, 'GET', 4173)).toBeNull();
  expect(refusalOf({ ...OWN, 'sec-fetch-site': 'same-origin' }, 'GET', 4173)).toBeNull();
  expect(refusalOf({ ...OWN, 'sec-fetch-site': 'cross-site' }, 'GET', 4173)).not.toBeNull();
  expect(refusalOf({ ...OWN, 'sec-fetch-site': 'same-site' }, 'GET', 4173)).not.toBeNull();
});

test('a method nobody needs is refused', () => {
  expect(refusalOf({ ...OWN, origin: 'http://127.0.0.1:4173' }, 'DELETE', 4173)).not.toBeNull();
});
