import { vi } from '../../sidebar/words/vi/index.ts';
import { cardOf, fillWho, openSidebar, startNominee } from './officer.ts';
import { PEOPLE, TABS, useSite } from './site.ts';

const site = useSite();

test('what was typed into the form outlives a closed sidebar', async () => {
  const desk = await site().open(PEOPLE.bui);
  const sidebar = await openSidebar(desk);
  await startNominee(sidebar);
  await fillWho(sidebar, 'Trần Thị Nháp');
  await sidebar.getByText(vi.form.kept).waitFor();
  await desk.closeSidebar();
  await openSidebar(desk);
  await sidebar.getByRole('button', { name: vi.officer.draft.open }).click();
  expect(await sidebar.getByRole('textbox', { name: 'Tên' }).inputValue()).toBe('Trần Thị Nháp');
  expect(await sidebar.getByRole('radio', { name: 'Cá nhân' }).isChecked()).toBe(true);
});

test('a double click on save enters the nominee once', async () => {
  const name = 'Lê Văn Một Lần';
  const desk = await site().open(PEOPLE.doc);
  const sidebar = await openSidebar(desk);
  await startNominee(sidebar);
  await fillWho(sidebar, name);
  await sidebar.getByRole('button', { name: vi.form.save, exact: true }).dblclick();
  await cardOf(sidebar, name)
    .getByText(/X03-2024-\d+/)
    .waitFor();
  expect(await cardOf(sidebar, name).count()).toBe(1);
  await desk.grid.openTab(TABS.doc);
  const rows = await desk.grid.rows();
  expect(rows.filter((cells) => cells.includes(name))).toHaveLength(1);
});
