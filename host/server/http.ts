/** What is served over HTTP: the page, its files, the pages in frames, the file to download and to open. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Assets } from './assets.ts';
import { refusalOf } from './guard.ts';

export interface Site {
  readonly assets: Assets;
  port(): number;
  /** A page's HTML by the last part of its address; each is given once. */
  takePage(token: string): string | undefined;
  saveFile(): Promise<string>;
  exportXlsx(): Promise<Uint8Array>;
  openFile(text: string): Promise<void>;
}

const FILE_NAME = 'thi-dua';
const LARGEST_FILE = 256 * 1024 * 1024;

const PAGE = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gương Sáng – bàn thử</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/styles.css">
</head>
<body>
<div id="workbench"><p class="preparing" role="status">Đang mở bàn thử…</p></div>
<script src="/assets/main.js"></script>
</body>
</html>
`;

/** O-spreadsheet compiles its templates while it runs and sets styles on elements, hence the two exceptions. */
const policyOf = (port: number): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ws://127.0.0.1:${port} ws://localhost:${port}`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** A page of a script: its own scripts and styles stand in it, and it reaches nothing but its frame. */
const FRAME_SANDBOX = 'allow-scripts allow-forms allow-popups allow-downloads';
const FRAME_POLICY = [
  `sandbox ${FRAME_SANDBOX}`,
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

const text = (status: number, body: string): Reply => ({ status, type: 'text/plain; charset=utf-8', body });

const download = (type: string, name: string, body: string | Uint8Array): Reply => ({
  status: 200,
  type,
  body,
  headers: { 'Content-Disposition': `attachment; filename="${name}"` },
});

function send(response: ServerResponse, { status, type, body, headers = {} }: Reply): void {
  response.writeHead(status, { ...COMMON, 'Content-Type': type, ...headers });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > LARGEST_FILE) throw new Error('tệp quá lớn / the file is too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The bridge to the script stands before everything else, as Google's does. */
function framed(html: string, script: string): string {
  const bridge = `<script>${script}</script>`;
  return /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + bridge)
    : html.replace(/^(\s*<!doctype[^>]*>)?/i, (doctype) => doctype + bridge);
}

async function get(site: Site, path: string): Promise<Reply> {
  if (path === '/') {
    const headers = { 'Content-Security-Policy': policyOf(site.port()) };
    return { status: 200, type: 'text/html; charset=utf-8', body: PAGE, headers };
  }
  const asset = site.assets.files.get(path);
  if (asset !== undefined) return { status: 200, type: asset.type, body: asset.content };
  const [, room, token = ''] = path.split('/');
  const html = room === 'page' ? site.takePage(token) : undefined;
  if (html !== undefined) {
    const body = framed(html, site.assets.frameScript);
    const headers = { 'Content-Security-Policy': FRAME_POLICY };
    return { status: 200, type: 'text/html; charset=utf-8', body, headers };
  }
  if (path === '/file.json')
    return download('application/json; charset=utf-8', `${FILE_NAME}.json`, await site.saveFile());
  if (path === '/file.xlsx') {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return download(type, `${FILE_NAME}.xlsx`, await site.exportXlsx());
  }
  return text(404, 'Not found');
}

async function replyTo(site: Site, request: IncomingMessage): Promise<Reply> {
  const { method = 'GET', url = '/' } = request;
  const refusal = refusalOf(request.headers, method, site.port());
  if (refusal !== null) return text(403, refusal);
  const path = url.split('?')[0] ?? '/';
  if (method !== 'POST') return get(site, path);
  if (path !== '/file') return text(404, 'Not found');
  try {
    await site.openFile(await bodyOf(request));
    return text(200, '');
  } catch (error) {
    return text(422, error instanceof Error ? error.message : String(error));
  }
}

export function createListener(site: Site): RequestListener {
  return (request, response) => {
    replyTo(site, request)
      .catch((error) => text(500, error instanceof Error ? error.message : String(error)))
      .then((reply) => send(response, reply));
  };
}
