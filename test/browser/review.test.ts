import type { FrameLocator } from 'playwright-core';
import { WORDS } from '../../host/workbench/words.ts';
import { vi } from '../../sidebar/words/vi/index.ts';
import { viOffice } from '../../sidebar/words/vi/officePage.ts';
import { RETURNED } from '../../src/catalogue/terms.ts';
import { cardOf, openSidebar } from './officer.ts';
import { openFile, openReview, returnWith } from './reviewing.ts';
import { PEOPLE, TABS, useSite } from './site.ts';
import { eventually } from './wait.ts';

const site = useSite();
const words = viOffice.review;
const ACCEPTED = 'Đủ điều kiện';
const REASON = 'Biên bản suy tôn chưa có chữ ký của thư ký';

/** Who waits in the list as it is shown, in its order. */
const waitingIn = (review: FrameLocator): Promise<string[]> =>
  review.locator('.card.file button').allTextContents();

test('the office accepts a file and returns another: the officer reads the reason, and finds it in the mail', async () => {
  const desk = await site().open(PEOPLE.office);
  const review = await openReview(await openSidebar(desk));
  await review.getByRole('combobox', { name: words.unit }).selectOption('X01');
  const [good = '', poor = '', ...others] = await waitingIn(review);
  expect(poor).not.toBe('');

  await openFile(review, good);
  await review.getByRole('button', { name: ACCEPTED, exact: true }).click();
  const sure = review.getByRole('button', { name: words.decision.doubtYes });
  const back = review.getByRole('heading', { name: words.title });
  await sure.or(back).first().waitFor();
  if (await sure.isVisible()) await sure.click();
  await eventually(
    'without the accepted one',
    () => waitingIn(review),
    (names) => !names.includes(good),
  );
  await openFile(review, poor);
  await returnWith(review, REASON);
  await eventually(
    'those that still wait',
    () => waitingIn(review),
    (names) => names.join() === others.join(),
  );

  const own = await openSidebar(await site().open(PEOPLE.town));
  const returned = cardOf(own, poor);
  await returned.getByText(vi.officer.nominees.returned).waitFor();
  await returned.getByText(REASON).waitFor();
  await cardOf(own, good).getByText(vi.officer.nominees.decided(ACCEPTED), { exact: true }).waitFor();
  expect(await cardOf(own, good).getByText(REASON).count()).toBe(0);

  await desk.bar.getByRole('button', { name: WORDS.mails }).click();
  const panel = desk.page.getByRole('dialog', { name: WORDS.mails });
  const list = panel.getByRole('list', { name: WORDS.mailList });
  await list.getByRole('button').filter({ hasText: PEOPLE.town }).first().click();
  const mail = panel.getByRole('article', { name: WORDS.mailText }).frameLocator('iframe').locator('body');
  await mail.getByText(`${poor} – ${RETURNED}. Lý do: ${REASON}`).waitFor();
  const text = (await mail.textContent()) ?? '';
  expect(text).toContain(TABS.town);
  expect(text).not.toContain(good);
});
