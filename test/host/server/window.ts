/** A window of the workbench without a browser: what arrives is kept, and can be waited for. */
import WebSocket from 'ws';
import type { Down, Up } from '../../../host/server/protocol.ts';

type Kind = Down['kind'];
type Of<K extends Kind> = Extract<Down, { kind: K }>;

export interface TestWindow {
  readonly heard: readonly Down[];
  send(up: Up): void;
  sendText(text: string): void;
  /** The next message of this kind that was not waited for yet. */
  next<K extends Kind>(kind: K): Promise<Of<K>>;
  close(): void;
  readonly closed: Promise<number>;
}

const PATIENCE_MS = 20_000;

export async function openWindow(
  url: string,
  email: string | null,
  headers: Readonly<Record<string, string>> = {},
): Promise<TestWindow> {
  const address = new URL('/window', url);
  address.protocol = 'ws:';
  if (email !== null) address.searchParams.set('as', email);
  const socket = new WebSocket(address, { headers: { origin: new URL(url).origin, ...headers } });
  const heard: Down[] = [];
  const taken = new Set<Down>();
  const listeners = new Set<() => void>();
  socket.on('message', (data) => {
    heard.push(JSON.parse(String(data)));
    for (const listener of listeners) listener();
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  await new Promise<void>((resolve, reject) => {
    socket.on('open', () => resolve());
    socket.on('error', reject);
  });
  const find = <K extends Kind>(kind: K): Of<K> | undefined => {
    const found = heard.find((down): down is Of<K> => down.kind === kind && !taken.has(down));
    if (found !== undefined) taken.add(found);
    return found;
  };
  return {
    heard,
    closed,
    send: (up) => socket.send(JSON.stringify(up)),
    sendText: (text) => socket.send(text),
    next: (kind) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          listeners.delete(look);
          reject(new Error(`no «${kind}» among ${heard.map((down) => down.kind).join(', ')}`));
        }, PATIENCE_MS);
        const look = (): void => {
          const found = find(kind);
          if (found === undefined) return;
          clearTimeout(timer);
          listeners.delete(look);
          resolve(found);
        };
        listeners.add(look);
        look();
      }),
    close: () => socket.close(),
  };
}

/** The grid of this window comes to show the text. */
export async function seen(window: TestWindow, text: string): Promise<void> {
  for (;;) {
    const shown = window.heard.filter(({ kind }) => kind === 'grid' || kind === 'start');
    if (JSON.stringify(shown).includes(text)) return;
    await window.next('grid');
  }
}
