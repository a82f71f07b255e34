/** Khôi phục dòng đã mất: for each unit whose rows went missing at once, the office chooses; what it does not choose waits. */
import type { LostUnit } from '../commands/sheetNotices.ts';
import type { Messages } from '../messages/type.ts';
import { type AnyCommand, execute } from './execute.ts';
import type { Ports } from './ports.ts';
import type { Reply } from './reply.ts';

export interface LostCommands {
  readonly unitLost: AnyCommand;
  readonly unitRestore: AnyCommand;
}

export function restoreLost(
  commands: LostCommands,
  ports: Ports,
  { dialog, lost }: Messages,
  say: (reply: Reply<unknown>) => void,
): void {
  const found = execute(commands.unitLost, {}, ports);
  const units = found.ok ? (found.data as { units: readonly LostUnit[] }).units : [];
  if (units.length === 0) {
    say(found);
    return;
  }
  for (const unit of units) {
    const act = (['giveBack', 'takeOut'] as const).find((each) =>
      ports.screen.confirm(dialog.title, lost[each](unit)),
    );
    if (act === undefined) ports.screen.toast(dialog.title, dialog.cancelled);
    else say(execute(commands.unitRestore, { unit: unit.id, act }, ports));
  }
}
