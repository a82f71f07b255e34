/** What an officer does in the sidebar. */
import type { FrameLocator } from 'playwright-core';
import { vi } from '../../sidebar/words/vi/index.ts';
import { menu } from '../../src/messages/vi/menu.ts';
import type { Desk } from './desk.ts';
import { eventually } from './wait.ts';

/** Resolves when the sidebar's view stands, and nothing in it is still loading. */
export async function settled(sidebar: FrameLocator): Promise<void> {
  await sidebar.getByRole('heading', { level: 1 }).waitFor();
  const loading = (): Promise<number> => sidebar.locator('[aria-busy="true"]').count();
  await eventually('what is still loading', loading, (count) => count === 0);
}

/** Opens the sidebar from the menu. */
export async function openSidebar(desk: Desk): Promise<FrameLocator> {
  await desk.menu(menu.top, menu.openSidebar);
  await settled(desk.sidebar);
  return desk.sidebar;
}

export async function startNominee(sidebar: FrameLocator): Promise<void> {
  await sidebar.getByRole('button', { name: vi.officer.nominees.add }).click();
  await sidebar.getByRole('heading', { name: vi.form.add }).waitFor();
}

/** A good deed: the movement with the fewest criteria. */
const GOOD_DEED = 'NTVT – Người tốt, việc tốt';
const CRITERIA = [
  'Việc làm mới, chưa được biểu dương',
  'Vượt trên nhiệm vụ được giao',
  'Được tập thể công nhận',
  'Không bị xem xét kỷ luật',
  'Thành tích chưa được khen',
] as const;

/** Chooses one of the choices beside each other under a legend. */
export const choose = (sidebar: FrameLocator, legend: string, choice: string): Promise<void> =>
  sidebar
    .getByRole('group', { name: legend, exact: true })
    .getByRole('radio', { name: choice, exact: true })
    .check();

/** Who is nominated for what; nothing of the criteria yet. */
export async function fillWho(sidebar: FrameLocator, name: string): Promise<void> {
  await sidebar.getByRole('combobox', { name: 'Phong trào' }).selectOption({ label: GOOD_DEED });
  await choose(sidebar, 'Đối tượng', 'Cá nhân');
  await sidebar.getByRole('textbox', { name: 'Tên' }).fill(name);
}

/** Everything the criteria ask for, so that the nominee may be submitted. */
export async function fillCriteria(sidebar: FrameLocator): Promise<void> {
  for (const criterion of CRITERIA) await choose(sidebar, criterion, 'Có');
  await sidebar.getByRole('textbox', { name: 'Biên bản: số' }).fill('05/BB');
  await sidebar.getByRole('textbox', { name: 'Biên bản: ngày' }).fill('20/09/2024');
  await sidebar.getByRole('textbox', { name: 'Minh chứng' }).fill('https://vi-du.example.vn/viec-tot');
}

/** The nominee's card in the list. */
export const cardOf = (sidebar: FrameLocator, name: string) =>
  sidebar.getByRole('listitem').filter({ has: sidebar.getByRole('heading', { name, level: 3 }) });
