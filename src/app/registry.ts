/** Every command a person or a trigger can run. The menu, the wrappers, `rpc` and the tests follow from this list. */
import { about } from '../commands/about.ts';
import { digestLeadership } from '../commands/digestLeadership.ts';
import { draftKeep } from '../commands/draftKeep.ts';
import { dutySave } from '../commands/dutySave.ts';
import { importEnter } from '../commands/importEnter.ts';
import { importRead } from '../commands/importRead.ts';
import { nomineeIdentify } from '../commands/nomineeIdentify.ts';
import { nomineeRemove } from '../commands/nomineeRemove.ts';
import { nomineeSave } from '../commands/nomineeSave.ts';
import { nomineeSubmit } from '../commands/nomineeSubmit.ts';
import { nomineeWithdraw } from '../commands/nomineeWithdraw.ts';
import { officeOverview } from '../commands/officeOverview.ts';
import { registerRefresh } from '../commands/registerRefresh.ts';
import { remindersPreview, remindersSend, remindersTest } from '../commands/remindersSend.ts';
import { sessionStart } from '../commands/sessionStart.ts';
import { setup } from '../commands/setup.ts';
import { summaryCompile } from '../commands/summaryCompile.ts';
import { systemCheck } from '../commands/systemCheck.ts';
import { unitHome } from '../commands/unitHome.ts';
import { unitOpen } from '../commands/unitOpen.ts';
import type { AnyCommand } from './execute.ts';
import { menuSurfaces, openImport } from './menu.ts';
import type { Ports } from './ports.ts';
import { rpc } from './rpc.ts';
import { onEdit, onOpen, tick } from './triggers.ts';

export const COMMANDS = {
  setup,
  nomineeSave,
  nomineeSubmit,
  unitOpen,
  registerRefresh,
  summaryCompile,
  remindersPreview,
  remindersTest,
  remindersSend,
  digestLeadership,
  about,
  draftKeep,
  dutySave,
  importEnter,
  importRead,
  nomineeIdentify,
  nomineeRemove,
  nomineeWithdraw,
  officeOverview,
  sessionStart,
  systemCheck,
  unitHome,
} as const;

/** The allow-list behind `rpc`: a command's own ID, and nothing that is not in the registry. */
export const commandById = (id: string): AnyCommand | undefined =>
  (Object.values(COMMANDS) as readonly AnyCommand[]).find((command) => command.id === id);

/** What Google calls by name: simple triggers, the time trigger, menu items and the sidebar's single door. */
export const SURFACES: Readonly<Record<string, (ports: Ports, ...args: readonly unknown[]) => unknown>> = {
  onOpen,
  onEdit,
  tick,
  rpc: (ports, name, input) => rpc(ports, commandById, name, input),
  openImport,
  ...menuSurfaces(COMMANDS),
};
