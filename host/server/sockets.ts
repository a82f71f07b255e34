/** The windows' connections: each says whom it acts as when it opens, then speaks protocol.ts. */
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { isOwnHost, isOwnOrigin } from './guard.ts';
import type { Link } from './link.ts';
import type { Down, Up } from './protocol.ts';
import { type RefusedUp, readUp } from './upShape.ts';

export interface Sockets {
  has(window: string): boolean;
  send(window: string, down: Down): void;
  sendAll(down: Down): void;
  /** From now on windows are served; those that came earlier wait for `ready`. */
  serve(link: Link, ready: Promise<void>): void;
  close(): void;
}

const ADDRESS = '/window';
/** Beyond this nothing is read at all, and the window is closed. */
const LARGEST_READ = 64 * 1024 * 1024;

/** `closed` is told of each window that has gone. */
export function createSockets(server: Server, port: () => number, closed: (window: string) => void): Sockets {
  const windows = new Map<string, WebSocket>();
  const emails = new Map<string, string>();
  const acceptor = new WebSocketServer({ noServer: true, maxPayload: LARGEST_READ });
  let asking: string | null = null;

  const put = (socket: WebSocket, down: Down): void => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(down));
  };
  /** While a question is open everybody else waits: they are told for whom. */
  const tellWaiting = (window: string | null): void => {
    asking = window;
    const who = window === null ? null : (emails.get(window) ?? '');
    for (const [other, socket] of windows) if (other !== window) put(socket, { kind: 'waiting', who });
  };
  const taken = (window: string, up: Up, link: Link): void => {
    if (up.kind === 'answer' && asking === window) tellWaiting(null);
    link.send(window, up);
  };
  const refused = (window: string, up: RefusedUp, link: Link): void => {
    // The box is off the screen by now, and the script would wait for ever.
    if (up.kind === 'answer' && up.number !== null)
      taken(window, { kind: 'answer', id: up.number, answer: { button: 'CLOSE' } }, link);
    link.refuse(window, up);
  };
  const connected = (socket: WebSocket, url: string, link: Link, ready: Promise<void>): void => {
    const window = randomUUID();
    const email = new URL(url, 'http://window').searchParams.get('as') || null;
    windows.set(window, socket);
    put(socket, { kind: 'preparing', text: '' });
    if (asking !== null) put(socket, { kind: 'waiting', who: emails.get(asking) ?? '' });
    ready.then(
      () => {
        if (windows.has(window)) link.open(window, email);
      },
      (error: Error) => put(socket, { kind: 'said', code: 'error', text: error.message }),
    );
    socket.on('message', (data) => {
      const read = readUp(String(data));
      if (read === null) socket.close(1008, 'not a message of a window');
      else if ('up' in read) taken(window, read.up, link);
      else refused(window, read.refused, link);
    });
    // A message that is not read at all closes the window, and nothing else.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      windows.delete(window);
      if (asking === window) tellWaiting(null);
      link.close(window);
      emails.delete(window);
      closed(window);
    });
  };

  return {
    has: (window) => windows.has(window),
    send(window, down) {
      const socket = windows.get(window);
      if (socket === undefined) return;
      if (down.kind === 'start') emails.set(window, down.email);
      put(socket, down);
      if (down.kind === 'ask') tellWaiting(window);
    },
    sendAll(down) {
      for (const socket of windows.values()) put(socket, down);
    },
    serve(link, ready) {
      server.on('upgrade', (request, socket, head) => {
        const { host, origin } = request.headers;
        const { url = '' } = request;
        const isOurs = isOwnHost(host, port()) && isOwnOrigin(origin, port());
        if (!isOurs || url.split('?')[0] !== ADDRESS) {
          socket.end(`HTTP/1.1 ${isOurs ? '404 Not Found' : '403 Forbidden'}\r\nConnection: close\r\n\r\n`);
          return;
        }
        acceptor.handleUpgrade(request, socket, head, (accepted) => connected(accepted, url, link, ready));
      });
    },
    close() {
      for (const socket of windows.values()) socket.close(1001, 'the workbench ends');
      acceptor.close();
    },
  };
}
