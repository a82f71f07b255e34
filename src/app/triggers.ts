/** What runs without a click: the menu at opening, the mark at an edit, and the owner's tick every ten minutes. */
import { backup } from '../commands/backup.ts';
import { done } from '../commands/define.ts';
import { digestLeadership } from '../commands/digestLeadership.ts';
import {
  changedUnitsOf,
  DAY_FACTS,
  HEARTBEAT_FACT,
  isSweeping,
  isTyped,
  markTyped,
  markUnit,
  owesReturns,
  renewEdition,
  STRANGER_FACT,
  strangerText,
  unmarkReturns,
} from '../commands/facts.ts';
import { healthSend } from '../commands/healthSend.ts';
import { publicCompile } from '../commands/publicCompile.ts';
import { registerRefresh } from '../commands/registerRefresh.ts';
import { remindersSend } from '../commands/remindersSend.ts';
import { returnsSend } from '../commands/returnsSend.ts';
import { setup } from '../commands/setup.ts';
import { summaryCompile } from '../commands/summaryCompile.ts';
import { tabMend } from '../commands/tabMend.ts';
import { yearLock } from '../commands/yearLock.ts';
import { yearOpen } from '../commands/yearOpen.ts';
import { yearUnlock } from '../commands/yearUnlock.ts';
import { CONFIG_TABS } from '../workbook/config.ts';
import { drainLog } from './draining.ts';
import { attempt, keepDrift } from './drift.ts';
import {
  type AnyCommand,
  type ConfigReader,
  configReader,
  execute,
  failed,
  laidLanguage,
  locked,
  type Occasion,
} from './execute.ts';
import { TIME_TO_STOP, waitingJobs } from './jobs.ts';
import { layOwed } from './laying.ts';
import { menuTree, messagesOf } from './menu.ts';
import { LayoutBroken, type Ports } from './ports.ts';

/** Simple trigger: no consent, no reading of tabs; only the menu. */
export function onOpen(ports: Ports): void {
  ports.screen.addMenu(menuTree(messagesOf(ports)));
}

/** Simple trigger, best effort: Google queues two events at most, so nothing may depend on it. */
export function onEdit(ports: Ports, event: unknown): void {
  const ref = ports.editedTab(event);
  if (ref === null) return;
  if (ref.startsWith('unit:')) ports.workbook.write([markUnit(ref.slice('unit:'.length), ports.clock.now())]);
  if (ref === 'register') ports.workbook.write([markTyped(ports.clock.now())]);
  if (CONFIG_TABS.some((tab) => tab === ref)) ports.workbook.write([renewEdition(ports.clock.mark())]);
}

/** Jobs whose waiting steps the tick goes on with. */
export const JOBS: readonly AnyCommand[] = [setup, backup, tabMend, yearOpen, yearLock, yearUnlock];

/** The day's duties, each once a day from its hour on, in this order. */
const DUTIES: readonly {
  readonly fact: string;
  readonly fromHour: number;
  readonly command: AnyCommand;
  readonly input: object;
}[] = [
  { fact: DAY_FACTS.register, fromHour: 0, command: registerRefresh, input: { all: true } },
  { fact: DAY_FACTS.summary, fromHour: 0, command: summaryCompile, input: {} },
  { fact: DAY_FACTS.publication, fromHour: 0, command: publicCompile, input: {} },
  { fact: DAY_FACTS.returns, fromHour: 7, command: returnsSend, input: {} },
  { fact: DAY_FACTS.reminders, fromHour: 7, command: remindersSend, input: {} },
  { fact: DAY_FACTS.digest, fromHour: 7, command: digestLeadership, input: {} },
  { fact: DAY_FACTS.health, fromHour: 7, command: healthSend, input: {} },
];

/** The owner's run: waiting job steps, then changed tabs, then what the day still owes; whatever finds no time waits for the next tick. */
export function tick(ports: Ports): void {
  const before = configReader(ports);
  const owner = ownerOf(before, ports);
  const email = ports.email().toLowerCase();
  // An account whose address Google does not tell is nobody, not the owner whom nobody has named yet.
  if (email === '' || email !== owner.toLowerCase()) {
    dismiss(ports);
    return;
  }
  const hasTime = (): boolean => ports.clock.elapsed() < TIME_TO_STOP / 2;
  const facts = ports.facts.all();
  note(ports, HEARTBEAT_FACT, String(ports.clock.now()));
  const waiting = jobsToResume(ports);
  for (const job of JOBS) if (waiting.includes(job.id) && hasTime()) run(job, {}, ports, { resume: true });
  const laid = hasTime() ? layOwed(setup, ports) : null;
  // Work of these minutes may have closed or opened a year: what follows goes by the configuration it left.
  const config = waiting.length > 0 || laid !== null ? configReader(ports) : before;
  drainLog(ports, config, hasTime);
  const hasChanges = changedUnitsOf(facts).size > 0 || isTyped(facts);
  /** A large district's register takes several rounds; what one has told is written down before the next. */
  const refresh = (all: boolean): Ran => {
    let ran: Ran = 'unfinished';
    while (ran === 'unfinished' && hasTime()) {
      ran = run(registerRefresh, { all }, ports, { config });
      drainLog(ports, config, hasTime);
    }
    return ran;
  };
  if (hasChanges) refresh(false);
  // What counts and tells goes by the whole register: it waits for the tick that ends a refresh of all.
  const swept = isSweeping(facts) ? refresh(true) : null;
  if (swept === 'over') note(ports, DAY_FACTS.register, ports.clock.today());
  let isWhole = swept !== 'unfinished';
  // A refresh may have found decisions that were typed: the facts are then looked up anew.
  const owed = hasChanges ? ports.facts.all() : facts;
  if (owesReturns(owed) && hasTime() && run(returnsSend, {}, ports, { config }) === 'over')
    attempt(ports, () =>
      locked(ports, () => {
        // A decision of this moment marks anew under the same lock, and keeps its mark.
        ports.workbook.write(unmarkReturns(owed));
        return done(null, { code: 'quiet' });
      }),
    );
  const hour = Math.floor((ports.clock.now() % 1) * 24);
  for (const { fact, fromHour, command, input } of DUTIES) {
    const isRegister = fact === DAY_FACTS.register;
    const isDone = facts[fact] === ports.clock.today() || (isRegister && swept === 'over');
    if (isDone || hour < fromHour || !hasTime() || !isWhole) continue;
    const ran = isRegister ? refresh(true) : run(command, input, ports, { config });
    if (ran === 'over') note(ports, fact, ports.clock.today());
    if (isRegister) isWhole = ran !== 'unfinished';
  }
  drainLog(ports, config, hasTime);
}

/** Somebody may just have called the function by hand: only an account with a schedule of its own is noted. */
function dismiss(ports: Ports): void {
  if (!ports.triggers.hasOwn()) {
    ports.log('Not the owner, and no trigger: nothing was done.');
    return;
  }
  note(ports, STRANGER_FACT, strangerText(ports.email(), ports.clock.now()));
  ports.triggers.removeOwn();
  ports.log('A trigger of another account than the owner removed itself.');
}

const note = (ports: Ports, key: string, value: string): void =>
  attempt(ports, () => ports.facts.set(key, value));

/** Whose schedule this is; '' where nobody may run it. */
function ownerOf(config: ConfigReader, ports: Ports): string {
  const { fileOwner } = ports.workbook.inventory();
  try {
    const found = config();
    if ('done' in found) return fileOwner;
    const named = found.settings.ownerEmail;
    // An emptied cell names nobody yet: the file's owner stays the one.
    if (named === '') return fileOwner;
    // Whoever has handed the file over is its owner no more, whatever Cấu hình still says.
    return fileOwner !== '' && fileOwner.toLowerCase() !== named ? '' : named;
  } catch (error) {
    // A broken Cấu hình names nobody: the schedule stays where it is, and each of its commands tells what is broken.
    if (!(error instanceof LayoutBroken)) throw error;
    return fileOwner === '' ? ports.email() : fileOwner;
  }
}

/** A broken Việc đang làm holds up the jobs alone. */
function jobsToResume(ports: Ports): string[] {
  try {
    const waiting = waitingJobs(ports);
    keepDrift('jobs', { ok: true, code: 'quiet', message: '' }, ports);
    return waiting;
  } catch (error) {
    keepDrift('jobs', failed(error, laidLanguage(ports), ports), ports);
    return [];
  }
}

/** The file is a copy, of another version or taken back to an old one: somebody has to decide first. */
const FILE_REFUSALS = ['fileCopy', 'fileRestored', 'fileNewer', 'fileOlder', 'zoneChanged'];
/** Refusals that somebody may mend before the day is over, and that cost little to meet again. */
const MENDABLE = [
  'busy',
  'serviceBusy',
  'badCells',
  'notAllowed',
  'notSetUp',
  'tabMissing',
  'layoutBroken',
  ...FILE_REFUSALS,
];

/** Over for today: done to its end, or refused in a way that a repetition would not mend. Unfinished: some of it waits for another run. */
type Ran = 'over' | 'unfinished' | 'refused';

function run(command: AnyCommand, input: object, ports: Ports, occasion: Occasion): Ran {
  const reply = execute(command, input, ports, { ...occasion, byTrigger: true });
  keepDrift(command.id, reply, ports);
  if (reply.ok) return reply.left === 0 ? 'over' : 'unfinished';
  ports.log(`${command.id}: ${reply.code}`);
  return MENDABLE.includes(reply.code) ? 'refused' : 'over';
}
