import { readFile } from 'node:fs/promises';
import { documents } from '../../sidebar/words/vi/documents.ts';
import { menu } from '../../src/messages/vi/menu.ts';
import { PEOPLE, useSite, YEAR } from './site.ts';

const site = useSite();

test('the office opens the documents of the year and its browser saves the district’s report', async () => {
  const { dialog, menu: click, page } = await site().open(PEOPLE.office);
  await click(menu.top, menu.year, menu.documents);
  const build = dialog.getByRole('button', { name: documents.build });
  await build.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), build.click()]);
  expect(download.suggestedFilename()).toBe(`Bao-cao-nam-${YEAR}.docx`);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
  expect(bytes.length).toBeGreaterThan(5_000);
  await dialog.getByText(documents.saved(download.suggestedFilename())).first().waitFor();
});
