/** Between a window and the workbench: answers to a page's calls, held back or changed on their way. */
import type { BrowserContext } from 'playwright-core';

type Pass = (text: string) => void;

/** `answered` gets every answer to a call, and passes on what the page is to hear. */
export async function onAnswers(
  context: BrowserContext,
  answered: (text: string, pass: Pass) => void,
): Promise<void> {
  await context.routeWebSocket(/.*/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => {
      const text = String(message);
      const { kind } = JSON.parse(text) as { readonly kind: string };
      if (kind === 'returned') answered(text, (said) => socket.send(said));
      else socket.send(message);
    });
  });
}

export interface Gate {
  /** From now on so many answers pass; those after them wait. */
  close(after: number): void;
  open(): void;
  readonly prepare: (context: BrowserContext) => Promise<void>;
}

/** Stops a long work in its middle, so that it can be looked at. */
export function createGate(): Gate {
  let left = Number.POSITIVE_INFINITY;
  const held: (() => void)[] = [];
  return {
    close(after) {
      left = after;
    },
    open() {
      left = Number.POSITIVE_INFINITY;
      for (const pass of held.splice(0)) pass();
    },
    prepare: (context) =>
      onAnswers(context, (text, pass) => {
        left -= 1;
        if (left >= 0) pass(text);
        else held.push(() => pass(text));
      }),
  };
}
