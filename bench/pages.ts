/** The sidebar and the grid in a real browser: bytes, calls, and times beside an empty page's in the same run. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import type { Host } from '../host/index.ts';
import { packFile } from '../host/server/file.ts';
import { vi } from '../sidebar/words/vi/index.ts';
import { executionsOf, type Ran } from '../test/browser/executions.ts';
import { cardOf, fillWho, openSidebar, startNominee } from '../test/browser/officer.ts';
import { openSite, PEOPLE, type Site } from '../test/browser/site.ts';
import { fill, office } from './host.ts';

export interface PageSize {
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
}

export const pageSizes = (): readonly PageSize[] =>
  ['sidebar', 'sidebarEn', 'office', 'officeEn', 'import', 'documents'].map((name) => {
    const html = readFileSync(`dist/${name}.html`);
    return { name, bytes: html.length, gzip: gzipSync(html).length };
  });

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** Any page at all, without script or style. */
async function emptyPage({ browser, url }: Site, rounds = 5): Promise<number> {
  const page = await browser.newPage();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await timed(() => page.goto(`${url}nothing`)));
  await page.close();
  return median(times);
}

export interface SidebarCost {
  /** From the click on the menu's entry to the officer's home. */
  readonly openMs: number;
  readonly emptyMs: number;
  readonly first: readonly Ran[];
  readonly second: readonly Ran[];
  readonly save: readonly Ran[];
}

const sinceMenu = (runs: readonly Ran[]): readonly Ran[] =>
  runs.slice(0, runs.findIndex(({ command }) => command === 'menuOpenSidebar') + 1);

/** An officer opens the sidebar again and again, then saves a nominee. */
export async function sidebarCost(rounds = 5): Promise<SidebarCost> {
  const site = await openSite();
  try {
    const emptyMs = await emptyPage(site);
    const desk = await site.open(PEOPLE.bui);
    const times = [await timed(() => openSidebar(desk))];
    const first = sinceMenu(await executionsOf(desk));
    let second: readonly Ran[] = [];
    for (let round = 1; round < rounds; round++) {
      await desk.closeSidebar();
      times.push(await timed(() => openSidebar(desk)));
      second = sinceMenu(await executionsOf(desk));
    }
    const { sidebar } = desk;
    const name = 'Người Để Đo';
    await startNominee(sidebar);
    await fillWho(sidebar, name);
    await sidebar.getByRole('button', { name: vi.form.save, exact: true }).click();
    await cardOf(sidebar, name)
      .getByText(/X02-2024-\d+/)
      .waitFor();
    const save = (await executionsOf(desk)).filter(({ command }) => command === 'nominee.save');
    return { openMs: median(times), emptyMs, first, second, save };
  } finally {
    await site.close();
  }
}

export interface GridCost {
  readonly units: number;
  /** From the address to a drawn tab with its content: the first window, for which the file is evaluated, and one after it. */
  readonly firstMs: number;
  readonly openMs: number;
  readonly emptyMs: number;
  /** Of the start message, which carries the tab in front. */
  readonly startBytes: number;
}

/** What the window hears as its start. */
function listen(page: Page): { start: number } {
  const heard = { start: 0 };
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const text = String(payload);
      if (text.startsWith('{"kind":"start"')) heard.start += Buffer.byteLength(text);
    }),
  );
  return heard;
}

const GRID_PATIENCE_MS = 600_000;

async function openGrid(site: Site, email: string) {
  let heard = { start: 0 };
  const prepare = async (context: BrowserContext): Promise<void> => {
    context.on('page', (page) => {
      heard = listen(page);
    });
  };
  const ms = await timed(async () => {
    const { grid } = await site.open(email, { prepare, patience: GRID_PATIENCE_MS });
    await grid.hasContent();
  });
  return { ms, heard };
}

/** An officer's window opens where the officer last stood: in the unit's own tab. */
function standInOwnTab({ screen }: Host, number: number): void {
  const tab = screen.sheets().find(({ name }) => name === `Đơn vị ${number}`);
  if (tab === undefined) throw new Error(`no tab of unit ${number}`);
  screen.select(`u${number}@example.vn`, tab.id, { row: 10, column: 1, rows: 1, columns: 1 });
}

export async function gridCost(units: number, nominees: number): Promise<GridCost> {
  const folder = mkdtempSync(join(tmpdir(), 'guong-sang-'));
  const data = join(folder, 'file.json');
  const place = office(units);
  fill(place, nominees);
  for (const number of [1, 2]) standInOwnTab(place.host, number);
  writeFileSync(data, packFile(place.host.save()));
  const site = await openSite({ data });
  try {
    const emptyMs = await emptyPage(site);
    const first = await openGrid(site, 'u1@example.vn');
    const next = await openGrid(site, 'u2@example.vn');
    return {
      units,
      firstMs: first.ms,
      openMs: next.ms,
      emptyMs,
      startBytes: next.heard.start,
    };
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
