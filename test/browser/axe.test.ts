import type { Locator } from 'playwright-core';
import { BUTTONS, WORDS } from '../../host/workbench/words.ts';
import { importing } from '../../sidebar/words/vi/import.ts';
import { vi } from '../../sidebar/words/vi/index.ts';
import { viOffice } from '../../sidebar/words/vi/officePage.ts';
import { menu } from '../../src/messages/vi/menu.ts';
import { violationsIn } from './axe.ts';
import { acceptColumns, enter, listOf, openImport, paste } from './importing.ts';
import { fillWho, openSidebar, startNominee } from './officer.ts';
import { PEOPLE, useSite, YEAR } from './site.ts';

const site = useSite();

const expectNone = async (place: Locator): Promise<void> => expect(await violationsIn(place)).toEqual([]);

test('axe finds nothing in the officer’s views', async () => {
  const desk = await site().open(PEOPLE.town);
  const sidebar = await openSidebar(desk);
  const page = sidebar.locator('html');
  await expectNone(page);
  await sidebar.getByRole('button', { name: vi.officer.duties.fill(vi.officer.duties.names.report) }).click();
  await sidebar.getByRole('button', { name: vi.officer.nominees.filter }).click();
  await expectNone(page);
  await startNominee(sidebar);
  await expectNone(page);
  // The unit has this one already.
  await fillWho(sidebar, 'Trần Quốc Tuấn');
  await sidebar.getByText(vi.form.duplicate).first().waitFor();
  await expectNone(page);
  await expectNone(desk.bar);
});

test('axe finds nothing in the import dialog', async () => {
  const desk = await site().open(PEOPLE.doc);
  await openSidebar(desk);
  const dialog = await openImport(desk);
  const page = dialog.locator('html');
  for (const way of ['file', 'sheet', 'paste'] as const) {
    await dialog.getByRole('radio', { name: importing.source.ways[way] }).check();
    await expectNone(page);
  }
  await paste(
    dialog,
    listOf(3, (number) => (number === 2 ? 'Phong trào lạ' : 'Dân vận khéo')),
  );
  await dialog.getByRole('heading', { name: importing.match.title }).waitFor();
  await expectNone(page);
  await acceptColumns(dialog);
  await expectNone(page);
  await dialog.getByRole('button', { name: importing.rows.leaveWrong(1) }).click();
  await enter(dialog, 2);
  await expectNone(page);
  await expectNone(desk.page.getByRole('dialog', { name: importing.title }));
});

test('axe finds nothing in the office’s views', async () => {
  const desk = await site().open(PEOPLE.office);
  const sidebar = await openSidebar(desk);
  const page = sidebar.locator('html');
  await sidebar.getByRole('button', { name: viOffice.office.work.compile(YEAR) }).waitFor();
  await expectNone(page);
  await sidebar.getByText(viOffice.office.reminders.title, { exact: true }).first().click();
  await sidebar.getByRole('button', { name: viOffice.office.reminders.preview, exact: true }).click();
  await sidebar.getByRole('button', { name: viOffice.office.reminders.previewAgain }).waitFor();
  await expectNone(page);
  await sidebar.getByRole('button', { name: viOffice.office.areas.check }).click();
  await sidebar.getByRole('heading', { name: viOffice.check.title }).waitFor();
  await sidebar.getByRole('button', { name: viOffice.check.again }).waitFor();
  await expectNone(page);
});

test('axe finds nothing in what a new editor is told, nor in the workbench’s own boxes', async () => {
  const desk = await site().open(PEOPLE.stranger);
  await desk.menu(menu.top, menu.openSidebar);
  const asked = desk.question.getByRole('button', { name: WORDS.consent });
  await asked.waitFor();
  await expectNone(desk.question);
  await asked.click();
  await desk.sidebar.getByRole('heading', { name: vi.shell.unknownEditor.title }).waitFor();
  await expectNone(desk.sidebar.locator('html'));
  for (const panel of [WORDS.mails, WORDS.executions]) {
    await desk.bar.getByRole('button', { name: panel }).click();
    const box = desk.page.getByRole('dialog', { name: panel });
    await box.getByRole('listitem').or(box.getByRole('row')).first().waitFor();
    await expectNone(box);
    await desk.page.keyboard.press('Escape');
  }
  await desk.bar.getByRole('button', { name: WORDS.file }).click();
  await expectNone(desk.bar);
  await desk.bar.getByRole('button', { name: WORDS.reset }).click();
  const box = desk.page.getByRole('dialog', { name: WORDS.resetTitle });
  await expectNone(box);
  await box.getByRole('button', { name: BUTTONS.NO }).click();
});
