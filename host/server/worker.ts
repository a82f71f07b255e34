/** The thread in which the host runs: it stands still while a script waits for an answer, the server beside it does not. */
import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { openHost } from '../index.ts';
import type { Answer } from '../types.ts';
import { changesFile, createDesk, createScreen, type Desk, type DeskPorts } from './desk.ts';
import { BrokenFile, packFile, unpackFile } from './file.ts';
import type { AnswerMessage, FromWorker, Request, ToWorker, WorkerStart } from './messages.ts';
import type { Question } from './protocol.ts';
import { sampleSave } from './sample/kept.ts';

type Post = (message: FromWorker) => void;

/** Puts a question on the screen and stands still until its answer is there. */
function createAsk(answers: MessagePort, answered: SharedArrayBuffer, post: Post): DeskPorts['ask'] {
  const count = new Int32Array(answered);
  let last = 0;
  return (window, question): Answer => {
    last += 1;
    const asked: Question = { ...question, id: last };
    post({ kind: 'down', window, down: { kind: 'ask', question: asked } });
    for (;;) {
      const seen = Atomics.load(count, 0);
      const received = receiveMessageOnPort(answers);
      if (received === undefined) Atomics.wait(count, 0, seen);
      else {
        const { id, answer }: AnswerMessage = received.message;
        if (id === last) return answer;
      }
    }
  };
}

function portsOf(post: Post, ask: DeskPorts['ask']): DeskPorts {
  return {
    send: (window, down) => post({ kind: 'down', window, down }),
    ask,
    page(window, html) {
      const token = randomUUID();
      post({ kind: 'page', window, token, html });
      return `/page/${token}`;
    },
    breathe: () => setImmediate(),
  };
}

/** The host's options; owner and moment stand in the save. */
function openDesk(save: unknown, dist: string, ports: DeskPorts): Desk {
  const screen = createScreen(ports);
  const options = { dist, owner: 'owner@example.vn', now: '2024-01-10T08:00:00+07:00' };
  const host = openHost({ ...options, load: save, screen: screen.show });
  return createDesk(host, screen, ports);
}

async function answerRequest(
  desk: Desk,
  request: Request,
  replace: (save: unknown) => void,
): Promise<string> {
  switch (request.what) {
    case 'save':
      return packFile(desk.host.save());
    case 'load':
      replace(unpackFile(request.text));
      return '';
    case 'xlsx':
      await desk.host.exportXlsx(request.path);
      return '';
  }
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function serve(port: MessagePort, answers: MessagePort, start: WorkerStart): void {
  const { dist, year, units, cache } = start;
  const post: Post = (message) => port.postMessage(message);
  const ports = portsOf(post, createAsk(answers, start.answered, post));
  const say = (text: string): void => post({ kind: 'preparing', text });
  const sample = (): unknown => sampleSave({ dist, year, units }, cache, say);
  const windows = new Set<string>();
  let desk = openDesk(start.saved === null ? sample() : unpackFile(start.saved), dist, ports);

  const replace = (save: unknown): void => {
    // Opened before anything is let go: a file that does not open leaves all as it was.
    desk = openDesk(save, dist, ports);
    for (const window of windows) ports.send(window, { kind: 'reload' });
    post({ kind: 'changed' });
  };
  const handle = async (message: ToWorker): Promise<void> => {
    switch (message.kind) {
      case 'open':
        windows.add(message.window);
        desk.open(message.window, message.email ?? ownerOf(desk));
        return;
      case 'close':
        windows.delete(message.window);
        desk.close(message.window);
        return;
      case 'up':
        if (message.up.kind === 'reset') replace(sample());
        else await desk.receive(message.window, message.up);
        if (changesFile(message.up)) post({ kind: 'changed' });
        return;
      case 'refused':
        desk.refuse(message.window, message.refused);
        return;
      case 'request': {
        const { id } = message;
        try {
          const value = await answerRequest(desk, message.request, replace);
          post({ kind: 'reply', id, value, error: null });
        } catch (error) {
          post({ kind: 'reply', id, value: null, error: textOf(error) });
        }
      }
    }
  };
  let last: Promise<void> = Promise.resolve();
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'up' && message.up.kind === 'stop') desk.stop();
    else last = last.then(() => handle(message)).catch((error) => say(textOf(error)));
  });
  post({ kind: 'ready' });
  last = last.then(() => lookOnce(desk)).catch((error) => say(textOf(error)));
}

/** The first look at any tab evaluates every formula: the browser loads its page meanwhile, and finds it done. */
function lookOnce({ host: { screen } }: Desk): void {
  const [first] = screen.sheets();
  if (first !== undefined) screen.cells(first.id);
}

const ownerOf = ({ host }: Desk): string => host.people().find(({ role }) => role === 'owner')?.email ?? '';

if (parentPort !== null) {
  const { start, answers } = workerData as { start: WorkerStart; answers: MessagePort };
  try {
    serve(parentPort, answers, start);
  } catch (error) {
    const isBrokenFile = error instanceof BrokenFile;
    const text = isBrokenFile
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
    parentPort.postMessage({ kind: 'failed', text, isBrokenFile } satisfies FromWorker);
  }
}
