import { WORDS } from '../../host/workbench/words.ts';
import { PEOPLE, TABS, useSite, YEAR } from './site.ts';
import { eventually } from './wait.ts';

const site = useSite();
const DUE = '20/10/2024';
const A_DAY_MS = 150_000;

test('on the day of the deadline the units that are late find a mail they can read', async () => {
  const { bar, grid, page } = await site().open(PEOPLE.office);
  await grid.openTab(TABS.settings);
  const due = await grid.find('years', 'nomineeDue', String(YEAR));
  await grid.type(due, DUE);
  await grid.shows(due, DUE);

  const outbox = bar.getByRole('button', { name: WORDS.mails });
  const count = async (): Promise<number> => Number((await outbox.textContent())?.match(/\d+/)?.[0]);
  const before = await count();
  await bar.getByRole('button', { name: WORDS.plusDay }).click();
  await bar.getByRole('button', { name: WORDS.stop }).waitFor();
  await bar.getByRole('button', { name: WORDS.plusDay }).waitFor({ timeout: A_DAY_MS });
  await eventually('more mails', count, (mails) => mails > before);

  await outbox.click();
  const panel = page.getByRole('dialog', { name: WORDS.mails });
  const list = panel.getByRole('list', { name: WORDS.mailList });
  await list.getByRole('button').filter({ hasText: PEOPLE.dong }).first().click();
  const mail = panel.getByRole('article', { name: WORDS.mailText });
  const text = (await mail.frameLocator('iframe').locator('body').textContent()) ?? '';
  expect(text).toContain(DUE);
  expect(text).toContain(TABS.dong);
  expect(text).not.toContain(TABS.bui);
});
