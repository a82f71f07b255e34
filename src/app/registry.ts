/** Every command a person or a trigger can run. The menu, the wrappers, `rpc` and the tests follow from this list. */
import { about } from '../commands/about.ts';
import { logDrain } from '../commands/auditDrain.ts';
import { awardBook } from '../commands/awardBook.ts';
import { awardDecide } from '../commands/awardDecide.ts';
import { awardDrop } from '../commands/awardDrop.ts';
import { awardPay } from '../commands/awardPay.ts';
import { awardPropose } from '../commands/awardPropose.ts';
import { backup } from '../commands/backup.ts';
import { backupPreview, backupRestore } from '../commands/backupRestore.ts';
import { criterionAdopt, criterionProposals } from '../commands/criterionAdopt.ts';
import { digestLeadership } from '../commands/digestLeadership.ts';
import { documentData } from '../commands/documentData.ts';
import { draftKeep } from '../commands/draftKeep.ts';
import { dutySave } from '../commands/dutySave.ts';
import { fileAccept } from '../commands/fileAccept.ts';
import { fileAdopt } from '../commands/fileAdopt.ts';
import { healthSend } from '../commands/healthSend.ts';
import { importEnter } from '../commands/importEnter.ts';
import { importRead } from '../commands/importRead.ts';
import { launchRemove, launchSave } from '../commands/launchSave.ts';
import { mailsDoubtful } from '../commands/mailsDoubtful.ts';
import { mailsSettle } from '../commands/mailsSettle.ts';
import { nomineeIdentify } from '../commands/nomineeIdentify.ts';
import { nomineeLife } from '../commands/nomineeLife.ts';
import { nomineeRemove } from '../commands/nomineeRemove.ts';
import { nomineeSave } from '../commands/nomineeSave.ts';
import { nomineeSubmit } from '../commands/nomineeSubmit.ts';
import { nomineeWithdraw } from '../commands/nomineeWithdraw.ts';
import { officeOverview } from '../commands/officeOverview.ts';
import { periodCompile } from '../commands/periodCompile.ts';
import { publicCompile } from '../commands/publicCompile.ts';
import { registerRefresh } from '../commands/registerRefresh.ts';
import { remindersPreview, remindersSend, remindersTest } from '../commands/remindersSend.ts';
import { returnsSend } from '../commands/returnsSend.ts';
import { reviewDecide } from '../commands/reviewDecide.ts';
import { reviewFile } from '../commands/reviewFile.ts';
import { reviewList } from '../commands/reviewList.ts';
import { sessionStart } from '../commands/sessionStart.ts';
import { setup } from '../commands/setup.ts';
import { summaryCompile } from '../commands/summaryCompile.ts';
import { systemCheck } from '../commands/systemCheck.ts';
import { tabMend } from '../commands/tabMend.ts';
import { unitHome } from '../commands/unitHome.ts';
import { unitOpen } from '../commands/unitOpen.ts';
import { unitLost, unitRestore } from '../commands/unitRestore.ts';
import { yearLock } from '../commands/yearLock.ts';
import { yearOpen } from '../commands/yearOpen.ts';
import { yearPreview } from '../commands/yearPreview.ts';
import { yearUnlock } from '../commands/yearUnlock.ts';
import type { AnyCommand } from './execute.ts';
import { menuSurfaces, openDocuments, openImport, openOffice, openUnit } from './menu.ts';
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
  healthSend,
  about,
  logDrain,
  draftKeep,
  dutySave,
  backup,
  backupPreview,
  backupRestore,
  fileAccept,
  fileAdopt,
  importEnter,
  importRead,
  nomineeIdentify,
  nomineeRemove,
  nomineeWithdraw,
  officeOverview,
  sessionStart,
  systemCheck,
  unitHome,
  unitLost,
  unitRestore,
  tabMend,
  awardBook,
  awardDecide,
  awardDrop,
  awardPay,
  awardPropose,
  criterionAdopt,
  criterionProposals,
  documentData,
  launchRemove,
  launchSave,
  nomineeLife,
  mailsDoubtful,
  mailsSettle,
  periodCompile,
  publicCompile,
  returnsSend,
  reviewDecide,
  reviewFile,
  reviewList,
  yearLock,
  yearOpen,
  yearPreview,
  yearUnlock,
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
  openDocuments,
  openImport,
  openOffice,
  openUnit,
  ...menuSurfaces(COMMANDS),
};
