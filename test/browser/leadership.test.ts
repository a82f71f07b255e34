import type { Locator } from 'playwright-core';
import { menu } from '../../src/messages/vi/menu.ts';
import { PEOPLE, TABS, useSite } from './site.ts';
import { eventually } from './wait.ts';

const site = useSite();

/** How many different colours a canvas shows: an empty one has one. */
const coloursOf = (canvas: Locator): Promise<number> =>
  canvas.evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) return 0;
    const pixels = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data;
    return new Set(pixels === undefined ? [] : new Uint32Array(pixels.buffer)).size;
  });

test('leadership reads the dashboard with its two charts drawn, and gets neither menu nor sidebar', async () => {
  const { grid, page } = await site().open(PEOPLE.leadership);
  await grid.openTab(TABS.dashboard);
  const charts = page.locator('.o-figure canvas');
  await eventually(
    'two charts',
    () => charts.count(),
    (count) => count === 2,
  );
  for (const chart of await charts.all())
    await eventually(
      'the colours of a chart',
      () => coloursOf(chart),
      (colours) => colours > 10,
    );
  expect(await page.getByText(menu.top, { exact: true }).count()).toBe(0);
  expect(await page.getByRole('complementary').count()).toBe(0);
});
