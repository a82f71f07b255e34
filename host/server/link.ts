/** The main thread's side of the worker: messages there and back, answers to questions, requests. */
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Answer } from '../types.ts';
import { BrokenFile } from './file.ts';
import type { AnswerMessage, FromWorker, Request, ToWorker, WorkerStart } from './messages.ts';
import type { Down, Up } from './protocol.ts';
import type { RefusedUp } from './upShape.ts';

export interface LinkEvents {
  down(window: string, down: Down): void;
  page(window: string, token: string, html: string): void;
  preparing(text: string): void;
  changed(): void;
  /** The worker is gone: a fault of the workbench itself. */
  died(error: Error): void;
}

export interface Link {
  /** Settled when the file is open; rejects with BrokenFile for a saved file that cannot be opened. */
  readonly ready: Promise<void>;
  open(window: string, email: string | null): void;
  close(window: string): void;
  send(window: string, up: Up): void;
  /** Has the window told, in its turn, that a message was not taken. */
  refuse(window: string, refused: RefusedUp): void;
  /** From now on nobody answers: what is asked, or asked later, counts as closed. */
  release(): void;
  /** Rejects with the worker's words. */
  request(request: Request): Promise<string>;
  stop(): Promise<void>;
}

/** What a script waits for; one at a time, since there is one worker. */
interface Open {
  readonly window: string;
  readonly id: number;
}

const YOUNG_MB = 192;
const CLOSED: Answer = { button: 'CLOSE' };

/** Starts the worker. `hasWindow` tells whether anybody is left to answer a question. */
export function openLink(
  options: Omit<WorkerStart, 'answered'>,
  hasWindow: (window: string) => boolean,
  events: LinkEvents,
): Link {
  const answered = new SharedArrayBuffer(4);
  const { port1, port2 } = new MessageChannel();
  const start: WorkerStart = { ...options, answered };
  const worker = new Worker(new URL('./boot.mjs', import.meta.url), {
    workerData: { start, answers: port2 },
    transferList: [port2],
    execArgv: [],
    // Every run throws a whole set of globals away: with more room for the young most of it is never copied.
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const waiting = new Map<number, { resolve(value: string): void; reject(error: Error): void }>();
  let [open, lastRequest, isStopping]: [Open | null, number, boolean] = [null, 0, false];
  let dead: Error | null = null;

  const post = (message: ToWorker): void => worker.postMessage(message);
  const answer = (id: number, given: Answer): void => {
    if (open?.id !== id) return;
    open = null;
    port1.postMessage({ id, answer: given } satisfies AnswerMessage);
    Atomics.add(new Int32Array(answered), 0, 1);
    Atomics.notify(new Int32Array(answered), 0);
  };
  const asked = (window: string, id: number): void => {
    open = { window, id };
    if (isStopping || !hasWindow(window)) answer(id, CLOSED);
  };

  const ready = new Promise<void>((resolve, reject) => {
    const fail = (error: Error): void => {
      dead = error;
      reject(error);
      for (const each of waiting.values()) each.reject(error);
      if (!isStopping) events.died(error);
    };
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`the host's thread ended with ${code}`)));
    worker.on('message', (message: FromWorker) => {
      switch (message.kind) {
        case 'ready':
          resolve();
          return;
        case 'failed':
          reject(message.isBrokenFile ? new BrokenFile(message.text) : new Error(message.text));
          return;
        case 'down':
          events.down(message.window, message.down);
          if (message.down.kind === 'ask') asked(message.window, message.down.question.id);
          return;
        case 'reply': {
          const { id, value, error } = message;
          const each = waiting.get(id);
          waiting.delete(id);
          if (error === null) each?.resolve(value ?? '');
          else each?.reject(new Error(error));
          return;
        }
        case 'page':
          events.page(message.window, message.token, message.html);
          return;
        case 'preparing':
          events.preparing(message.text);
          return;
        case 'changed':
          events.changed();
      }
    });
  });

  return {
    ready,
    open: (window, email) => post({ kind: 'open', window, email }),
    close(window) {
      if (open?.window === window) answer(open.id, CLOSED);
      post({ kind: 'close', window });
    },
    send(window, up) {
      if (up.kind !== 'answer') post({ kind: 'up', window, up });
      else if (open?.window === window) answer(up.id, up.answer);
    },
    refuse: (window, refused) => post({ kind: 'refused', window, refused }),
    release() {
      isStopping = true;
      if (open !== null) answer(open.id, CLOSED);
    },
    request(request) {
      lastRequest += 1;
      const id = lastRequest;
      return new Promise((resolve, reject) => {
        if (dead !== null) reject(dead);
        waiting.set(id, { resolve, reject });
        post({ kind: 'request', id, request });
      });
    },
    async stop() {
      isStopping = true;
      port1.close();
      await worker.terminate();
    },
  };
}
