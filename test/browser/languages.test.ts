import { en } from '../../sidebar/words/en/index.ts';
import { menu } from '../../src/messages/en/menu.ts';
import { turnEnglish } from './english.ts';
import { PEOPLE, useSite } from './site.ts';

const site = useSite();

test('the owner changes the file to English, and menu, tabs and sidebar follow', async () => {
  await turnEnglish(await site().open(PEOPLE.owner));
  const officer = await site().open(PEOPLE.bui);
  await officer.menu(menu.top, menu.openSidebar);
  await officer.sidebar.getByRole('button', { name: en.officer.nominees.add }).click();
  await officer.sidebar.getByRole('heading', { name: en.form.add }).waitFor();
  expect(await officer.sidebar.locator('html').getAttribute('lang')).toBe('en');
  expect((await officer.grid.rows()).flat()).toContain('Verdict');
});
