import { readFileSync, statSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { SERVER_BUDGET, SERVER_FILE } from '../../build/bundle.ts';
import { SURFACES } from '../../src/app/registry.ts';

const text = readFileSync(SERVER_FILE, 'utf8');

/** Names that Google's V8 lacks; a vm context of its own has none of them either. */
const ABSENT = [
  'URL',
  'TextEncoder',
  'TextDecoder',
  'fetch',
  'setTimeout',
  'setInterval',
  'crypto',
  'structuredClone',
  'process',
  'require',
];

function load(): Record<string, unknown> {
  const context = createContext({});
  for (const name of ABSENT) expect(new Script(`typeof ${name}`).runInContext(context)).toBe('undefined');
  new Script(text, { filename: SERVER_FILE }).runInContext(context);
  return context;
}

test('the bundle loads in a bare context without URL, timers, TextEncoder or crypto, and touches no Google service', () => {
  expect(load).not.toThrow();
});

test('the globals are the surfaces of the registry and the one that carries them', () => {
  const context = load();
  expect(Object.keys(context).sort()).toEqual([...Object.keys(SURFACES), 'GuongSang'].sort());
  for (const name of Object.keys(SURFACES)) expect(typeof context[name]).toBe('function');
});

test('the server keeps within its size budget', () => {
  expect(statSync(SERVER_FILE).size).toBeLessThanOrEqual(SERVER_BUDGET);
});

test('whoever opens the script editor can read the file: our own part is not minified, and the version stands on top', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(text.slice(0, 200)).toContain(version);
  expect(text).toContain('function summarise(');
  expect(text).toContain('// src/domain/eligibility.ts');
});

test('the syntax is what es2019 knows', () => {
  expect(text.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/\/.*|\/\*[\s\S]*?\*\//g, '')).not.toMatch(
    /\w\?\.[A-Za-z[(]|\?\?/,
  );
});
