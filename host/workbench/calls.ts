/** Carries google.script.run between frames and the server: each frame counts its calls on its own. */
import type { Down, Up } from '../server/protocol.ts';
import type { ToFrame } from './frame/messages.ts';
import { WORDS } from './words.ts';

export interface Calls {
  /** A call from a page; its result goes back into that frame, as long as it is there. */
  call(frame: Window, call: number, fn: string, args: readonly unknown[]): void;
  returned(down: Extract<Down, { kind: 'returned' }>): void;
  /** Nothing will come any more. */
  lost(): void;
}

export function createCalls(send: (up: Up) => boolean): Calls {
  const waiting = new Map<number, { readonly frame: Window; readonly call: number }>();
  let last = 0;
  const give = (number: number, returned: ToFrame['returned']): void => {
    const entry = waiting.get(number);
    waiting.delete(number);
    // A sandboxed frame has an origin of its own that no address names.
    entry?.frame.postMessage({ script: 'returned', call: entry.call, returned } satisfies ToFrame, '*');
  };
  const offline: ToFrame['returned'] = { ok: false, error: WORDS.network };
  return {
    call(frame, call, fn, args) {
      last += 1;
      waiting.set(last, { frame, call });
      if (!send({ kind: 'call', call: last, fn, args })) give(last, offline);
    },
    returned: (down) => give(down.call, down.returned),
    lost() {
      for (const number of [...waiting.keys()]) give(number, offline);
    },
  };
}
