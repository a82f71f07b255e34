/** The window's one connection to the server. */
import type { Down, Up } from '../server/protocol.ts';

export interface Connection {
  /** false where nobody is there to hear it. */
  send(up: Up): boolean;
}

const RETRY_MS = 2000;

/** Whom this window acts as; null for the owner. */
const actingAs = (): string | null => new URL(location.href).searchParams.get('as');

/** Another account is another window, as in Google another browser profile. */
export function actAs(email: string): void {
  const address = new URL(location.href);
  address.searchParams.set('as', email);
  location.assign(address);
}

/** Connects; once the connection is lost the page is loaded again as soon as the server answers. */
export function connect(onDown: (down: Down) => void, onLost: () => void): Connection {
  const address = new URL('/window', location.href);
  address.protocol = 'ws:';
  const email = actingAs();
  if (email !== null) address.searchParams.set('as', email);
  const socket = new WebSocket(address);
  socket.addEventListener('message', ({ data }) => {
    const down: Down = JSON.parse(String(data));
    if (down.kind === 'reload') location.reload();
    else onDown(down);
  });
  socket.addEventListener('close', () => {
    onLost();
    const timer = setInterval(async () => {
      const answer = await fetch('/', { method: 'HEAD' }).catch(() => null);
      if (answer === null) return;
      clearInterval(timer);
      location.reload();
    }, RETRY_MS);
  });
  return {
    send(up) {
      if (socket.readyState !== WebSocket.OPEN) return false;
      socket.send(JSON.stringify(up));
      return true;
    },
  };
}
