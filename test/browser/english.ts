/** The file in English: the owner changes the language in Cấu hình and sets it up again. */
import { menu } from '../../src/messages/vi/menu.ts';
import type { Desk } from './desk.ts';
import { setSetting } from './settings.ts';
import { eventually } from './wait.ts';

const SETTING_UP_MS = 150_000;

/** Set-up says that it is done in a toast, or in a box where there is more to read. */
const isDone = async ({ question, toasts }: Desk): Promise<boolean> =>
  (await question.count()) > 0 || (await toasts.getByRole('button').count()) > 0;

export async function turnEnglish(owner: Desk): Promise<void> {
  await setSetting(owner, 'language', 'en');
  await owner.menu(menu.top, menu.admin, menu.setup);
  await eventually(
    'set-up',
    () => isDone(owner),
    (done) => done,
    SETTING_UP_MS,
  );
}
