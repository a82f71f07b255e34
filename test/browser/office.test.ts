import type { FrameLocator } from 'playwright-core';
import { vi } from '../../sidebar/words/vi/index.ts';
import { viOffice } from '../../sidebar/words/vi/officePage.ts';
import { cardOf, openSidebar } from './officer.ts';
import { PEOPLE, TABS, useSite, YEAR } from './site.ts';

const site = useSite();
const WORK = viOffice.office.work;

const barOf = (sidebar: FrameLocator, label: string) =>
  sidebar.getByRole('progressbar', { name: label, exact: true });

/** How far a unit's bar is. */
const shown = async (sidebar: FrameLocator, unit: string): Promise<number> =>
  Number(await barOf(sidebar, viOffice.office.units.progressOf(unit)).getAttribute('aria-valuenow'));

/** From now on every value a bar with this label shows, in order. */
const watchBar = (sidebar: FrameLocator, label: string): Promise<void> =>
  sidebar.locator('body').evaluate((body, wanted) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const bar = body.querySelector(`[role="progressbar"][aria-label="${wanted}"]`);
      const value = bar?.getAttribute('aria-valuenow') ?? '';
      if (value !== '' && value !== seen.at(-1)) seen.push(value);
    }).observe(body, { subtree: true, childList: true, attributes: true });
  }, label);
const seenOf = (sidebar: FrameLocator): Promise<readonly string[]> =>
  sidebar.locator('body').evaluate(() => (window as unknown as { readonly seen: readonly string[] }).seen);

test('the office compiles: the bar moves, the unit’s figures follow, and the summary stands in its tab', async () => {
  const office = await site().open(PEOPLE.office);
  const sidebar = await openSidebar(office);
  const before = await shown(sidebar, TABS.town);

  const officer = await site().open(PEOPLE.town);
  const own = await openSidebar(officer);
  const withdraw = own.getByRole('button', { name: /^Rút lại/ }).first();
  const name = (await withdraw.getAttribute('aria-label'))?.replace(/^Rút lại: /, '') ?? '';
  await withdraw.click();
  await cardOf(own, name).getByText(vi.officer.nominees.states.draft, { exact: true }).waitFor();

  await watchBar(sidebar, WORK.refreshing);
  await sidebar.getByRole('button', { name: WORK.compile(YEAR) }).click();
  await sidebar
    .getByText(/đã tổng hợp/i)
    .first()
    .waitFor();
  const seen = await seenOf(sidebar);
  expect(seen[0]).toBe('0');
  expect(seen.length).toBeGreaterThan(1);
  expect(await shown(sidebar, TABS.town)).toBe(before - 1);
  await office.grid.openTab(TABS.summary);
  expect((await office.grid.rows()).flat()).toContain(TABS.town);
});
