import { en } from '../../sidebar/words/en/index.ts';
import { menu as english } from '../../src/messages/en/menu.ts';
import { menu } from '../../src/messages/vi/menu.ts';
import type { Desk } from './desk.ts';
import { PEOPLE, TABS, useSite } from './site.ts';
import { eventually } from './wait.ts';

const site = useSite();

/** The value beside a field of the settings, by its key in the hidden column. */
async function setSetting({ grid }: Desk, key: string, value: string): Promise<void> {
  await grid.openTab(TABS.settings);
  const row = (await grid.rows()).findIndex(([first]) => first === key);
  expect(row).toBeGreaterThan(0);
  await grid.type({ row, column: 2 }, value);
  await grid.shows({ row, column: 2 }, value);
}

const SETTING_UP_MS = 150_000;

/** Set-up says that it is done in a toast, or in a box where there is more to read. */
const doneOf = async ({ question, toasts }: Desk): Promise<boolean> =>
  (await question.count()) > 0 || (await toasts.getByRole('button').count()) > 0;

test('the owner changes the file to English, and menu, tabs and sidebar follow', async () => {
  const owner = await site().open(PEOPLE.owner);
  await setSetting(owner, 'language', 'en');
  await owner.menu(menu.top, menu.admin, menu.setup);
  await eventually(
    'set-up',
    () => doneOf(owner),
    (isDone) => isDone,
    SETTING_UP_MS,
  );

  const officer = await site().open(PEOPLE.bui);
  await officer.menu(english.top, english.openSidebar);
  await officer.sidebar.getByRole('button', { name: en.officer.nominees.add }).click();
  await officer.sidebar.getByRole('heading', { name: en.form.add }).waitFor();
  expect(await officer.sidebar.locator('html').getAttribute('lang')).toBe('en');
  expect((await officer.grid.rows()).flat()).toContain('Verdict');
});
