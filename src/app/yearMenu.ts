/** Năm ▸: what a year's opening, locking and unlocking would do is shown with its numbers and asked first. */
import type { YearAction, YearPreview } from '../commands/yearPreview.ts';
import type { Messages } from '../messages/type.ts';
import { type AnyCommand, execute } from './execute.ts';
import { layOwed } from './laying.ts';
import type { Ports } from './ports.ts';
import { type Reply, sayRefusal } from './reply.ts';

export interface YearCommands {
  readonly yearPreview: AnyCommand;
  readonly yearOpen: AnyCommand;
  readonly yearLock: AnyCommand;
  readonly yearUnlock: AnyCommand;
  readonly setup: AnyCommand;
}
const ACTS = { open: 'yearOpen', lock: 'yearLock', unlock: 'yearUnlock' } as const;

export function changeYear(
  action: YearAction,
  commands: YearCommands,
  ports: Ports,
  messages: Messages,
  say: (reply: Reply<unknown>) => void,
): void {
  const { dialog } = messages;
  const before = execute(commands.yearPreview, { action }, ports);
  if (!before.ok) {
    say(before);
    return;
  }
  const preview = before.data as YearPreview;
  if (preview.against !== null) {
    ports.screen.tell(dialog.title, sayRefusal(preview.against, messages));
    return;
  }
  if (!ports.screen.confirm(dialog.title, dialog.yearQuestion[action](preview))) {
    ports.screen.toast(dialog.title, dialog.cancelled);
    return;
  }
  const reply = execute(commands[ACTS[action]], { year: preview.year }, ports);
  say(reply);
  if (action !== 'open' || !reply.ok || reply.left > 0) return;
  // The new year's tabs are the owner's to lay; for the office they wait for the owner's trigger.
  const laid = layOwed(commands.setup, ports);
  if (laid !== null && (laid.ok || laid.code !== 'notOwner')) say(laid);
}
