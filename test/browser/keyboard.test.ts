import type { Page } from 'playwright-core';
import { vi } from '../../sidebar/words/vi/index.ts';
import type { Desk } from './desk.ts';
import { cardOf, settled } from './officer.ts';
import { PEOPLE, TABS, useSite } from './site.ts';

const site = useSite();
const MOST_TABS = 60;

/** What has the focus in the sidebar, by its label or words. */
const focused = ({ sidebar }: Desk): Promise<string> =>
  sidebar.locator('body').evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const group = element.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
    const label =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement
        ? [...(element.labels ?? [])].map((each) => each.textContent).join(' ')
        : (element.getAttribute('aria-label') ?? element.textContent ?? '');
    return group === '' ? label.trim() : `${group.trim()}: ${label.trim()}`;
  });

/** Presses Tab until the focus stands on what begins with this. */
async function tabTo(desk: Desk, start: string): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < MOST_TABS; press++) {
    const now = await focused(desk);
    if (now.startsWith(start)) return;
    passed.push(now);
    await desk.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to “${start}”, but to ${passed.join(' | ')}`);
}

const typeInto = async (desk: Desk, field: string, text: string): Promise<void> => {
  await tabTo(desk, field);
  await desk.page.keyboard.type(text);
};

/** A choice is made with the space bar; the other one beside it with the arrow. */
const chooseFirst = async (desk: Desk, legend: string): Promise<void> => {
  await tabTo(desk, legend);
  await desk.page.keyboard.press('Space');
};

async function openByMenu({ keyboard }: Page): Promise<void> {
  await keyboard.press('F10');
  await keyboard.press('ArrowLeft');
  await keyboard.press('Enter');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
}

test('an officer goes from the menu to a submitted nominee without a mouse', async () => {
  const name = 'Y Bàn Phím';
  const desk = await site().open(PEOPLE.bui);
  const { keyboard } = desk.page;
  await desk.grid.showsTab(TABS.bui);
  await openByMenu(desk.page);
  await desk.sidebar.getByRole('button', { name: vi.officer.nominees.add }).waitFor();
  await settled(desk.sidebar);

  await tabTo(desk, vi.officer.nominees.add);
  await keyboard.press('Enter');
  await desk.sidebar.getByRole('heading', { name: vi.form.add }).waitFor();
  await typeInto(desk, 'Phong trào', 'NTVT');
  await tabTo(desk, 'Đối tượng');
  await keyboard.press('ArrowRight');
  await typeInto(desk, 'Tên', name);
  for (const criterion of ['Việc làm mới', 'Vượt trên nhiệm vụ', 'Được tập thể công nhận'])
    await chooseFirst(desk, criterion);
  await typeInto(desk, 'Biên bản: số', '07/BB');
  await typeInto(desk, 'Biên bản: ngày', '20/09/2024');
  await typeInto(desk, 'Minh chứng', 'https://vi-du.example.vn/ban-phim');
  for (const criterion of ['Không bị xem xét kỷ luật', 'Thành tích chưa được khen'])
    await chooseFirst(desk, criterion);
  await tabTo(desk, vi.form.saveAndSubmit);
  await keyboard.press('Enter');
  const card = cardOf(desk.sidebar, name);
  await card.getByText(vi.officer.nominees.states.submitted).waitFor();
  expect(await focused(desk)).not.toBe('');
});
