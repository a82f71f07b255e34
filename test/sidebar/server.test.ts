/** @jest-environment jsdom */
import { connect, Failure, failureOf, type ScriptRun } from '../../sidebar/server.ts';

afterEach(() => jest.useRealTimers());

/** google.script.run as far as one call needs it. */
function scriptRun(answer: (handlers: Handlers, call: readonly unknown[]) => void): () => ScriptRun {
  const runner = (handlers: Handlers): ScriptRun => ({
    withSuccessHandler: (success) => runner({ ...handlers, success }),
    withFailureHandler: (failure) => runner({ ...handlers, failure }),
    rpc: (...call) => answer(handlers, call),
    openImport: (...call) => answer(handlers, call),
    openOffice: (...call) => answer(handlers, call),
    openUnit: (...call) => answer(handlers, call),
    openDocuments: (...call) => answer(handlers, call),
  });
  return () => runner({ success: () => undefined, failure: () => undefined });
}
interface Handlers {
  readonly success: (result: unknown) => void;
  readonly failure: (error: Error) => void;
}

test.each([
  ['PERMISSION_DENIED', 'accounts'],
  [
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'accounts',
  ],
  ['Authorization is required to perform that action.', 'consent'],
  ['You do not have permission to call Ui.showSidebar.', 'consent'],
  ['NetworkError: Connection failure due to HTTP 0', 'offline'],
  ['Service invoked too many times', 'unknown'],
])('Google’s %p is a failure of kind %s', (message, kind) => {
  expect(failureOf(new Error(message)).kind).toBe(kind);
});

test('a call goes through the single door with its command and its input', async () => {
  const calls: unknown[] = [];
  const server = connect(
    scriptRun(({ success }, call) => {
      calls.push(call);
      success({ ok: true });
    }),
  );
  expect(await server.ask('unit.home', { unit: 'XTG' })).toEqual({ ok: true });
  await server.openImport('XTG');
  expect(calls).toEqual([['unit.home', { unit: 'XTG' }], ['XTG']]);
});

test('a call that fails rejects with the kind and Google’s own words', async () => {
  const server = connect(scriptRun(({ failure }) => failure(new Error('PERMISSION_DENIED'))));
  const failed = server.ask('unit.home', { unit: '' });
  await expect(failed).rejects.toBeInstanceOf(Failure);
  await expect(failed).rejects.toMatchObject({ kind: 'accounts', message: 'PERMISSION_DENIED' });
});

test('without a network nothing is sent', async () => {
  const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  let sent = 0;
  const server = connect(
    scriptRun(() => {
      sent += 1;
    }),
  );
  await expect(server.ask('unit.home', { unit: '' })).rejects.toMatchObject({ kind: 'offline' });
  expect(sent).toBe(0);
  online.mockRestore();
});

test('a call without an answer ends after Google’s longest run', async () => {
  jest.useFakeTimers();
  const server = connect(scriptRun(() => undefined));
  const failed = expect(server.ask('unit.home', { unit: '' })).rejects.toMatchObject({ kind: 'timeout' });
  await jest.advanceTimersByTimeAsync(370_000);
  await failed;
});
