/** What the office does in «Xét duyệt». */
import type { FrameLocator } from 'playwright-core';
import { viOffice } from '../../sidebar/words/vi/officePage.ts';
import { RETURNED } from '../../src/catalogue/terms.ts';

const words = viOffice.review;

/** From any of the office's areas; resolves when the list of what waits stands. */
export async function openReview(sidebar: FrameLocator): Promise<FrameLocator> {
  await sidebar.getByRole('button', { name: viOffice.office.areas.review, exact: true }).click();
  await sidebar.getByLabel(words.search).waitFor();
  return sidebar;
}

/** Resolves when the file's content and what may be decided on it have come. */
export async function openFile(sidebar: FrameLocator, name: string): Promise<void> {
  await sidebar
    .getByRole('button', { name: words.open(name), exact: true })
    .first()
    .click();
  await sidebar.getByRole('heading', { name: words.decision.title }).waitFor();
}

/** Sends the open file back; resolves when the mail to its unit has gone. */
export async function returnWith(sidebar: FrameLocator, reason: string): Promise<void> {
  await sidebar.getByRole('button', { name: words.decision.needsReason(RETURNED), exact: true }).click();
  await sidebar.getByRole('textbox', { name: words.decision.reason }).fill(reason);
  await sidebar.getByRole('button', { name: words.decision.confirm(RETURNED), exact: true }).click();
  await sidebar
    .getByText(/^Đã gửi 1 thư/)
    .first()
    .waitFor();
}
