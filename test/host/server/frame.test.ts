/** @jest-environment jsdom */
import type { FromFrame, ToFrame } from '../../../host/workbench/frame/messages.ts';

type Handler = (value: unknown, userObject?: unknown) => void;
interface Runner {
  withSuccessHandler(handler: Handler): Runner;
  withFailureHandler(handler: (error: Error, userObject?: unknown) => void): Runner;
  withUserObject(value: unknown): Runner;
  rpc(...args: unknown[]): void;
}
interface Script {
  readonly run: Runner;
  readonly host: {
    close(): void;
    setHeight(height: number): void;
    setWidth(width: number): void;
    readonly editor: { focus(): void };
  };
  readonly history: unknown;
}

const told: FromFrame[] = [];
let script: Script;

/** In jsdom a window without frames is its own parent: what the frame tells arrives at postMessage, what it hears by events. */
beforeAll(async () => {
  window.parent.postMessage = ((message: FromFrame) => told.push(message)) as typeof window.postMessage;
  await import('../../../host/workbench/frame/main.ts');
  script = (window as unknown as { google: { script: Script } }).google.script;
});
beforeEach(() => {
  told.splice(0);
});

const calls = () => told.filter((message) => message.script === 'call');
function answer(call: number, returned: ToFrame['returned'], source: Window | null = window.parent): void {
  const data: ToFrame = { script: 'returned', call, returned };
  window.dispatchEvent(new MessageEvent('message', { data, source }));
}

test('a call goes out with its name and arguments, and its result comes to the success handler with the user object', () => {
  const heard: unknown[] = [];
  const given = script.run
    .withSuccessHandler((value, userObject) => heard.push([value, userObject]))
    .withUserObject('nút')
    .rpc('unit.home', { unit: 'X06' });
  expect(given).toBeUndefined();
  const [call] = calls();
  expect(call).toMatchObject({ fn: 'rpc', args: ['unit.home', { unit: 'X06' }] });
  answer(call?.call ?? 0, { ok: true, value: { rows: 3 } });
  answer(call?.call ?? 0, { ok: true, value: 'lần hai' });
  expect(heard).toEqual([[{ rows: 3 }, 'nút']]);
});

test('a failure comes as an Error with the host’s words', () => {
  const heard: unknown[] = [];
  script.run.withFailureHandler((error) => heard.push(error)).rpc('x');
  answer(calls()[0]?.call ?? 0, { ok: false, error: 'Exception: hỏng' });
  expect(heard[0]).toBeInstanceOf(Error);
  expect(heard[0]).toHaveProperty('message', 'Exception: hỏng');
});

test('handlers belong to the chain they were set on, not to later calls', () => {
  const heard: unknown[] = [];
  script.run.withSuccessHandler((value) => heard.push(value)).rpc('một');
  script.run.rpc('hai');
  for (const { call } of calls()) answer(call, { ok: true, value: call });
  expect(heard).toHaveLength(1);
});

test('what the wire cannot carry throws in the page, before anything is sent', () => {
  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;
  for (const value of [new Date(0), () => 1, Number.NaN, [undefined], new Map(), document.body, cyclic, 1n]) {
    expect(() => script.run.rpc('x', value)).toThrow('google.script.run cannot carry');
  }
  expect(told).toEqual([]);
});

test('ten calls are under way at most; each that comes back lets the next one go, in order', () => {
  for (let index = 0; index < 13; index += 1) script.run.rpc(String(index));
  expect(calls()).toHaveLength(10);
  answer(calls()[4]?.call ?? 0, { ok: true, value: null });
  answer(calls()[0]?.call ?? 0, { ok: true, value: null });
  expect(calls().map(({ args }) => args[0])).toEqual([
    '0',
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
  ]);
});

test('a message from elsewhere settles nothing', () => {
  const heard: unknown[] = [];
  told.splice(0);
  for (let index = 0; index < 30; index += 1) answer(index, { ok: true, value: null });
  script.run.withSuccessHandler((value) => heard.push(value)).rpc('x');
  answer(calls().at(-1)?.call ?? 0, { ok: true, value: 'giả' }, null);
  expect(heard).toEqual([]);
});

test('a handler that is no function is refused', () => {
  expect(() => script.run.withSuccessHandler(null as unknown as Handler)).toThrow(TypeError);
});

test('the page can close itself, be resized and give the sheet the focus', () => {
  script.host.close();
  script.host.setHeight(500);
  script.host.setWidth(700);
  script.host.editor.focus();
  expect(told).toEqual([
    { script: 'close' },
    { script: 'size', height: 500 },
    { script: 'size', width: 700 },
    { script: 'focusEditor' },
  ]);
});

test('what Google offers besides throws by name', () => {
  expect(() => script.history).toThrow('not modelled: google.script.history');
});
