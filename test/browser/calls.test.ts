import { vi } from '../../sidebar/words/vi/index.ts';
import { executionsOf, type Ran } from './executions.ts';
import { cardOf, fillWho, openSidebar, startNominee } from './officer.ts';
import { PEOPLE, useSite } from './site.ts';

const site = useSite();

/** Of the latest opening: everything since the menu's click. */
const sinceMenu = (runs: readonly Ran[]): readonly Ran[] =>
  runs.slice(
    0,
    runs.findIndex(({ command }) => command === 'menuOpenSidebar'),
  );

test('the sidebar opens with two calls, the second time one of them from the cache, and saves with one', async () => {
  const name = 'Đỗ Thị Đếm';
  const desk = await site().open(PEOPLE.bui);
  await openSidebar(desk);
  expect(sinceMenu(await executionsOf(desk)).map(({ command }) => command)).toEqual(
    expect.arrayContaining(['session.start', 'unit.home']),
  );
  await desk.closeSidebar();

  const sidebar = await openSidebar(desk);
  const opened = sinceMenu(await executionsOf(desk));
  expect(opened).toHaveLength(2);
  expect(opened.find(({ command }) => command === 'session.start')?.reads).toBe(0);

  await startNominee(sidebar);
  await fillWho(sidebar, name);
  await sidebar.getByRole('button', { name: vi.form.save, exact: true }).click();
  await cardOf(sidebar, name)
    .getByText(/X02-2024-\d+/)
    .waitFor();
  const saves = sinceMenu(await executionsOf(desk)).filter(
    ({ command }) => !['session.start', 'unit.home', 'draft.keep'].includes(command),
  );
  expect(saves.map(({ command }) => command)).toEqual(['nominee.save']);
});
