/** What the menu offers where a command stops because of the file: to take a copy over, to go on with an old version; and the way back from a backup. */
import type { Messages } from '../messages/type.ts';
import { type AnyCommand, execute } from './execute.ts';
import type { Ports } from './ports.ts';
import type { Reply } from './reply.ts';

export interface FileCommands {
  readonly fileAdopt: AnyCommand;
  readonly fileAccept: AnyCommand;
  readonly setup: AnyCommand;
}
type Say = (reply: Reply<unknown>) => void;

/** True when the reply was such a stop and the person has been asked. */
export function offered(
  reply: Reply<unknown>,
  commands: FileCommands,
  ports: Ports,
  { dialog }: Messages,
  say: Say,
): boolean {
  if (reply.ok || (reply.code !== 'fileCopy' && reply.code !== 'fileRestored')) return false;
  const isOwners = ports.email().toLowerCase() === ports.workbook.inventory().fileOwner.toLowerCase();
  if (reply.code === 'fileCopy' && !isOwners) return false;
  const isAgreed = ports.screen.confirm(
    dialog.title,
    reply.code === 'fileCopy' ? dialog.adoptQuestion : dialog.acceptQuestion,
  );
  if (!isAgreed) {
    ports.screen.toast(dialog.title, dialog.cancelled);
    return true;
  }
  const done = execute(reply.code === 'fileCopy' ? commands.fileAdopt : commands.fileAccept, {}, ports);
  say(done);
  // A copy has lost its protections and has no trigger.
  if (reply.code === 'fileCopy' && done.ok) say(execute(commands.setup, {}, ports));
  return true;
}

/** Khôi phục từ bản sao lưu…: which tab, what would come back with its numbers, and only then the writing. */
export function restoreTab(
  commands: { readonly backupPreview: AnyCommand; readonly backupRestore: AnyCommand },
  ports: Ports,
  { dialog }: Messages,
  say: Say,
): void {
  const tab = ports.screen.ask(dialog.title, dialog.restoreWhich);
  if (tab === null) return;
  const before = execute(commands.backupPreview, { tab }, ports);
  const missing = before.ok ? (before.data as { missing: number }).missing : 0;
  if (!before.ok || missing === 0) say(before);
  else if (ports.screen.confirm(dialog.title, dialog.restoreQuestion(before.message)))
    say(execute(commands.backupRestore, { tab }, ports));
  else ports.screen.toast(dialog.title, dialog.cancelled);
}
