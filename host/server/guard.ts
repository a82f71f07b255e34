/** Who may talk to the workbench: pages it served itself, on this machine. */
import type { IncomingHttpHeaders } from 'node:http';

const NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** A name that merely resolves to this machine is refused: that is how a page from elsewhere would get in. */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return NAMES.some((name) => host === `${name}:${port}` || (port === 80 && host === name));
}

/** Browsers send it with every WebSocket and POST; whoever leaves it out is no window of ours. */
export function isOwnOrigin(origin: string | undefined, port: number): boolean {
  return (
    origin !== undefined && isOwnHost(origin.replace(/^http:\/\//, ''), port) && origin.startsWith('http://')
  );
}

/** Why a request is refused, or null. */
export function refusalOf(
  { host, origin, 'sec-fetch-site': site }: IncomingHttpHeaders,
  method: string,
  port: number,
): string | null {
  if (!isOwnHost(host, port)) return 'Host not allowed';
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return 'Method not allowed';
  if (method === 'POST' && !isOwnOrigin(origin, port)) return 'Origin not allowed';
  const isForeign = site !== undefined && site !== 'same-origin' && site !== 'none';
  return isForeign ? 'Requests from other sites are not allowed' : null;
}
