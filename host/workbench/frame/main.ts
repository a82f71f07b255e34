/** Stands before every page that a script shows: `google.script` as pages know it, over messages to the window around. */
import { checkWire } from '../../runtime/wire.ts';
import type { FromFrame, ToFrame } from './messages.ts';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success: Handler | null;
  readonly failure: Handler | null;
  readonly userObject: unknown;
}

interface Call extends Handlers {
  readonly fn: string;
  readonly args: readonly unknown[];
}

/** https://developers.google.com/apps-script/guides/html/reference/run : an eleventh call waits for one of ten. */
const MOST_IN_FLIGHT = 10;

const outside = new URL(location.href).origin;
const tell = (message: FromFrame): void => window.parent.postMessage(message, outside);

function notModelled(what: string): never {
  throw new Error(`not modelled: ${what}`);
}

/** Sends calls in order, and hands back what each came to. */
function createLine(): (call: Call) => void {
  const inFlight = new Map<number, Call>();
  const waiting: Call[] = [];
  let last = 0;
  const send = (call: Call): void => {
    last += 1;
    inFlight.set(last, call);
    tell({ script: 'call', call: last, fn: call.fn, args: call.args });
  };
  window.addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
    if (source !== window.parent || data?.script !== 'returned') return;
    const call = inFlight.get(data.call);
    if (call === undefined) return;
    inFlight.delete(data.call);
    const next = waiting.shift();
    if (next !== undefined) send(next);
    settle(call, data);
  });
  return (call) => {
    if (inFlight.size < MOST_IN_FLIGHT) send(call);
    else waiting.push(call);
  };
}

function settle({ success, failure, userObject }: Call, { returned }: ToFrame): void {
  if (returned.ok) success?.(returned.value, userObject);
  else if (failure !== null) failure(new Error(returned.error), userObject);
  else console.error(`Uncaught ${returned.error}`);
}

const NONE: Handlers = { success: null, failure: null, userObject: undefined };

function runner(line: (call: Call) => void, handlers: Handlers): object {
  const requireFunction = (name: string, handler: unknown): Handler => {
    if (typeof handler !== 'function') throw new TypeError(`${name} wants a function`);
    return handler as Handler;
  };
  const builders: Readonly<Record<string, (given: unknown) => object>> = {
    withSuccessHandler: (given) =>
      runner(line, { ...handlers, success: requireFunction('withSuccessHandler', given) }),
    withFailureHandler: (given) =>
      runner(line, { ...handlers, failure: requireFunction('withFailureHandler', given) }),
    withUserObject: (userObject) => runner(line, { ...handlers, userObject }),
  };
  return new Proxy(
    {},
    {
      get(_, fn) {
        if (typeof fn !== 'string') return undefined;
        if (Object.hasOwn(builders, fn)) return builders[fn];
        return (...args: readonly unknown[]): void => {
          checkWire([...args], 'arguments');
          line({ ...handlers, fn, args: JSON.parse(JSON.stringify(args)) });
        };
      },
    },
  );
}

const host = {
  close: () => tell({ script: 'close' }),
  setHeight: (height: number) => tell({ script: 'size', height }),
  setWidth: (width: number) => tell({ script: 'size', width }),
  editor: { focus: () => tell({ script: 'focusEditor' }) },
  origin: outside,
};

Object.defineProperty(window, 'google', {
  value: {
    script: {
      run: runner(createLine(), NONE),
      host,
      get history() {
        return notModelled('google.script.history');
      },
      get url() {
        return notModelled('google.script.url');
      },
    },
  },
});
