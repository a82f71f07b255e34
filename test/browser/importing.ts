/** What an officer does in the import dialog. */
import type { FrameLocator } from 'playwright-core';
import { importing } from '../../sidebar/words/vi/import.ts';
import { vi } from '../../sidebar/words/vi/index.ts';
import type { Desk } from './desk.ts';

/** A list as communes keep them: their own headers, in their own order. */
export const HEADERS = [
  'TT',
  'Họ và tên',
  'Nơi cư trú',
  'Phong trào',
  'Đối tượng',
  'Thành tích nổi bật',
] as const;

/** So many nominees named after their number; `movementOf` says what stands in the movement's cell. */
export const listOf = (count: number, movementOf: (number: number) => string): string[][] => [
  [...HEADERS],
  ...Array.from({ length: count }, (_, index) => [
    String(index + 1),
    `Người Mẫu Số ${index + 1}`,
    `Thôn ${1 + (index % 9)}`,
    movementOf(index + 1),
    'Cá nhân',
    `Giúp ${index + 2} hộ trong thôn làm đường`,
  ]),
];
export const namesIn = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.flatMap((cells) => cells.filter((text) => /^Người Mẫu Số \d+$/.test(text)));

/** From the sidebar; resolves when the dialog asks for its list. */
export async function openImport({ sidebar, dialog }: Desk): Promise<FrameLocator> {
  await sidebar.getByRole('button', { name: vi.officer.nominees.import }).click();
  await dialog.getByRole('heading', { name: importing.source.title }).waitFor();
  return dialog;
}

export async function paste(dialog: FrameLocator, rows: readonly (readonly string[])[]): Promise<void> {
  const text = rows.map((cells) => cells.join('\t')).join('\n');
  await dialog.getByRole('textbox', { name: importing.source.paste }).fill(text);
  await dialog.getByRole('button', { name: importing.next }).click();
}

/** Takes the columns as they were matched. */
export async function acceptColumns(dialog: FrameLocator): Promise<void> {
  await dialog.getByRole('heading', { name: importing.match.title }).waitFor();
  await dialog.getByRole('button', { name: importing.next }).click();
  await dialog.getByRole('heading', { name: importing.rows.title }).waitFor();
}

export async function enter(dialog: FrameLocator, rows: number): Promise<void> {
  await dialog.getByRole('button', { name: importing.rows.enter(rows) }).click();
  await dialog.getByRole('heading', { name: importing.done.title }).waitFor();
}
