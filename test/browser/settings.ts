/** What the office changes in Cấu hình. */
import type { Desk } from './desk.ts';
import { TABS } from './site.ts';

/** The value beside a field of the settings, by its key in the hidden column. */
export async function setSetting({ grid }: Desk, key: string, value: string): Promise<void> {
  await grid.openTab(TABS.settings);
  const row = (await grid.rows()).findIndex(([first]) => first === key);
  if (row < 0) throw new Error(`no setting ${key}`);
  await grid.type({ row, column: 2 }, value);
  await grid.shows({ row, column: 2 }, value);
}
