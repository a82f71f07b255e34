/** The workbench: the district's file in a browser, run by the built bundle on this machine. */
import { constants } from 'node:fs';
import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Assets, buildAssets } from './assets.ts';
import { type DataFile, openDataFile } from './dataFile.ts';
import { BrokenFile } from './file.ts';
import { createListener } from './http.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { type Link, openLink } from './link.ts';
import { createPages } from './pages.ts';
import { createSockets } from './sockets.ts';

export { buildAssets } from './assets.ts';
export { BrokenFile } from './file.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ADDRESS = '127.0.0.1';
/** The file's dates are civil dates there; the worker inherits the zone of the process. */
const ZONE = 'Asia/Ho_Chi_Minh';

export interface WorkbenchOptions {
  /** 0, when left out, takes any free port. */
  readonly port?: number;
  readonly year: number;
  readonly units: number;
  readonly data?: string | null;
  /** The built bundle; dist/ when left out. */
  readonly dist?: string;
  /** Built before, for whoever starts several workbenches. */
  readonly assets?: Assets;
  /** Where built samples are kept; null keeps none. */
  readonly cache?: string | null;
  /** Told what is being prepared. */
  readonly say?: (text: string) => void;
  /** Told what went wrong later, or needs somebody's eye. */
  readonly warn?: (text: string) => void;
}

export interface Workbench {
  readonly url: string;
  /** Resolves when the sample or the data file is open; until then windows show what is being prepared. */
  readonly ready: Promise<void>;
  /** Writes the data file, then lets everything go. */
  close(): Promise<void>;
}

/** Rejects for a port that is taken and, from `ready`, for a data file that cannot be opened: it stays as it is. */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  process.env.TZ = ZONE;
  const { data = null, say = () => undefined, warn = () => undefined } = options;
  const server: Server = createServer();
  const port = (): number => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  };
  const sockets = createSockets(server, port, (window) => pages.drop(window));
  const pages = createPages(sockets.has);
  const conflicted = (beside: string): void => {
    sockets.sendAll({ kind: 'said', code: 'conflict', text: beside });
    warn(conflictText(beside));
  };
  const file = data === null ? null : await openData(data, conflicted);
  const { dist = join(ROOT, 'dist'), cache = join(ROOT, 'node_modules/.cache/guong-sang') } = options;
  const { year, units } = options;
  const saved = file?.text ?? null;
  let keeper: Keeper | null = null;
  const link: Link = openLink({ dist, year, units, saved, cache }, sockets.has, {
    down: sockets.send,
    page: pages.put,
    preparing(text) {
      sockets.sendAll({ kind: 'preparing', text });
      say(text);
    },
    changed: () => keeper?.changed(),
    died(error) {
      sockets.sendAll({ kind: 'said', code: 'error', text: error.message });
      warn(error.message);
    },
  });
  const ready = link.ready.catch((error: unknown) => {
    throw error instanceof BrokenFile ? new BrokenFile(`${data}: ${error.message}`) : error;
  });
  // Whoever awaits it hears of a failure; nobody has to.
  ready.catch(() => undefined);
  sockets.serve(link, ready);
  // The file is prepared in its thread meanwhile.
  const assets = options.assets ?? (await orStop(buildAssets(), link));
  server.on(
    'request',
    createListener({
      assets,
      port,
      takePage: pages.take,
      saveFile: () => link.request({ what: 'save' }),
      exportXlsx: () => exportXlsx(link),
      openFile: async (text) => void (await link.request({ what: 'load', text })),
    }),
  );
  await orStop(listen(server, options.port ?? 0), link);
  void ready.then(
    () => {
      if (file === null) return;
      keeper = createKeeper(
        () => link.request({ what: 'save' }),
        file.write,
        ({ message }) => {
          sockets.sendAll({ kind: 'said', code: 'notSaved', text: message });
          warn(message);
        },
      );
      // Whoever only looks at a file writes nothing: another workbench may be at work on it.
      if (saved === null) keeper.changed();
    },
    () => undefined,
  );
  return {
    url: `http://${ADDRESS}:${port()}/`,
    ready,
    async close() {
      link.release();
      await keeper?.finish();
      await link.stop();
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Where a step of the start fails, the file's thread does not stay behind. */
async function orStop<T>(step: Promise<T>, link: Link): Promise<T> {
  try {
    return await step;
  } catch (error) {
    await link.stop();
    throw error;
  }
}

/** There may be no file yet; its folder has to be there, and to take files. */
async function openData(path: string, conflicted: (beside: string) => void): Promise<DataFile> {
  await access(dirname(resolve(path)), constants.W_OK);
  return openDataFile(path, conflicted);
}

const conflictText = (beside: string): string =>
  `Một chương trình khác đã ghi vào tệp dữ liệu; tệp đó được giữ nguyên, việc ở đây từ giờ được giữ trong / another program wrote the data file; it was left as it is, the work here goes on in:\n  ${beside}`;

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, ADDRESS, () => resolve());
  });
}

async function exportXlsx(link: Link): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'guong-sang-'));
  try {
    const path = join(folder, 'workbook.xlsx');
    await link.request({ what: 'xlsx', path });
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
