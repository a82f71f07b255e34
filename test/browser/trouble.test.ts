import type { BrowserContext } from 'playwright-core';
import { vi } from '../../sidebar/words/vi/index.ts';
import { cardOf, fillWho, openSidebar, startNominee } from './officer.ts';
import { PEOPLE, useSite } from './site.ts';
import { onAnswers } from './wire.ts';

const site = useSite();

test('without a network the form says so, keeps what was typed, and saves once the network is back', async () => {
  const name = 'Nguyễn Văn Mất Mạng';
  const desk = await site().open(PEOPLE.bui);
  const sidebar = await openSidebar(desk);
  await startNominee(sidebar);
  await fillWho(sidebar, name);
  await sidebar.getByText(vi.form.kept).waitFor();
  await desk.context.setOffline(true);
  await sidebar.getByRole('button', { name: vi.form.save, exact: true }).click();
  const card = cardOf(sidebar, name);
  await card.getByText(vi.shell.failures.offline.title).waitFor();
  await card.getByRole('button', { name: vi.officer.nominees.reopen }).click();
  expect(await sidebar.getByRole('textbox', { name: 'Tên' }).inputValue()).toBe(name);

  await desk.context.setOffline(false);
  await sidebar.getByRole('button', { name: vi.form.save, exact: true }).click();
  await cardOf(sidebar, name)
    .getByText(/X02-2024-\d+/)
    .waitFor();
  expect(await cardOf(sidebar, name).count()).toBe(1);
});

/** Google's words when the browser is signed in to another account first. */
const WRONG_ACCOUNT =
  'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.';

/** Every answer to a page's call becomes Google's refusal. */
const answerForAnotherAccount = (context: BrowserContext): Promise<void> =>
  onAnswers(context, (text, pass) => {
    const down = JSON.parse(text) as Readonly<Record<string, unknown>>;
    pass(JSON.stringify({ ...down, returned: { ok: false, error: WRONG_ACCOUNT } }));
  });

test('two Google accounts in one browser are recognised, with a way out', async () => {
  const desk = await site().open(PEOPLE.doc, { prepare: answerForAnotherAccount });
  const sidebar = await openSidebar(desk);
  const { title, help } = vi.shell.failures.accounts;
  await sidebar.getByText(title).first().waitFor();
  await sidebar.getByText(help).first().waitFor();
  await sidebar.getByRole('button', { name: vi.shell.retry }).waitFor();
});
