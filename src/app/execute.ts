/** The one way for a command: parse, permit, lock, read, run, write, unlock, reply. What it catches is told; only a mail's sending (mailing.ts), the cache (kept.ts) and the trigger (triggers.ts, drift.ts) catch for themselves. */
import * as z from 'zod/mini';
import { CRITERIA } from '../catalogue/criteria.ts';
import { MOVEMENTS } from '../catalogue/movements.ts';
import { defaultSettings } from '../catalogue/settings.ts';
import type { Command, Context, Job, Mailing, Outcome, OwnCommand, Refusal } from '../commands/define.ts';
import { refuse } from '../commands/define.ts';
import { LANGUAGE_FACT } from '../commands/facts.ts';
import { titleOf } from '../commands/laid.ts';
import { messagesFor } from '../messages/index.ts';
import { CONFIG_TABS, type Config, type ConfigSheets, readConfig } from '../workbook/config.ts';
import { SCHEMA, schemaOf } from '../workbook/fileMarks.ts';
import type { TabRef } from '../workbook/tab.ts';
import { type Acting, writeAudited } from './auditing.ts';
import { checkedViewOf, contextOf, forbid, underLock, viewOf } from './context.ts';
import { endsOldVersion, gate, mendsZone, otherVersion, otherZone, SETUP_ID, withWater } from './fileGate.ts';
import { runJob } from './jobs.ts';
import { keptAnswers } from './kept.ts';
import { runMailing } from './mailing.ts';
import { migrate } from './migrating.ts';
import { CellsMerged, LayoutBroken, type Ports } from './ports.ts';
import { type Reply, replyTo } from './reply.ts';

/** Any surface's command. `unknown` inputs are parsed before anything else happens. */
export type AnyCommand = Command | Mailing | Job | OwnCommand;
type Configured = Exclude<AnyCommand, OwnCommand>;

/** How a command came to run. */
export interface Occasion {
  /** A trigger's job goes on with waiting steps instead of planning anew. */
  readonly resume?: boolean;
  /** The configuration that several commands of one run share; each reads its own otherwise. */
  readonly config?: ConfigReader;
  /** Nobody clicked: Nhật ký names no account. */
  readonly byTrigger?: boolean;
}
/** Answers the same configuration, or the same refusal, however often it is asked. */
export type ConfigReader = () => Config | Refusal;
export function configReader(ports: Ports): ConfigReader {
  let known: Config | Refusal | null = null;
  return () => {
    if (known === null) {
      known = readConfiguration(ports);
      if (mendsZone(known, ports)) known = readConfiguration(ports);
    }
    return known;
  };
}

/** Runs one command and says what happened. Never throws. */
export function execute(
  command: AnyCommand,
  rawInput: unknown,
  ports: Ports,
  { resume = false, config = configReader(ports), byTrigger = false }: Occasion = {},
): Reply<unknown> {
  let language: Config['settings']['language'] = 'vi';
  try {
    const input = z.safeParse(command.input, rawInput ?? {});
    if (!input.success)
      return replyTo(
        refuse({ code: 'badInput', field: (input.error.issues[0]?.path ?? []).join('.') }),
        laidLanguage(ports),
      );
    if (command.kind === 'own') return runOwn(command, input.data, ports);
    const kept = command.kind === 'command' ? keptAnswers(command, input.data, ports) : null;
    const before = kept?.read() ?? null;
    if (before !== null) return before;
    const migrated = command.id === SETUP_ID ? broughtUp(config, ports) : null;
    if (migrated !== null && 'ok' in migrated) return migrated;
    const found =
      migrated ?? (command.id === SETUP_ID && !isLaid(ports) ? unlaidConfiguration(ports) : config());
    if ('done' in found) return replyTo(found, laidLanguage(ports));
    language = found.settings.language;
    const known = contextOf(found, ports);
    const context = endsOldVersion(known, ports) ? contextOf(found, ports) : known;
    const refusal = gate(command, context, ports) ?? forbid(command.who, context, ports);
    if (refusal !== null) return replyTo(refusal, language);
    const reply = replyTo(
      dispatch(command, input.data, { command: command.id, context, byTrigger }, ports, resume),
      language,
    );
    kept?.keep(reply);
    return reply;
  } catch (error) {
    return failed(error, language, ports);
  }
}

/** Brings the tab on the screen that a command's answer is about. */
export function showTab(command: AnyCommand, reply: Reply<unknown>, ports: Ports): void {
  if (command.kind === 'command' && reply.ok && command.shows !== undefined)
    ports.screen.activate(command.shows(reply.data));
}

/** One call of the account's own store; the language is looked up only when there is something to say. */
function runOwn(command: OwnCommand, input: unknown, ports: Ports): Reply<unknown> {
  const outcome = command.run(input, ports.clock.now());
  if (outcome.done) ports.workbook.write(outcome.changes);
  return replyTo(outcome, outcome.done && outcome.notice.code === 'quiet' ? 'vi' : laidLanguage(ports));
}

/** The language last laid, for what speaks before the configuration is read. */
export const laidLanguage = (ports: Ports): Config['settings']['language'] =>
  ports.facts.all()[LANGUAGE_FACT] === 'en' ? 'en' : 'vi';

function dispatch(
  command: Configured,
  input: unknown,
  acting: Acting,
  ports: Ports,
  resume: boolean,
): Outcome<unknown> {
  const { context } = acting;
  if (command.kind === 'mailing') return runMailing(command, input, acting, ports);
  if (command.kind === 'job') return runJob(command, input, acting, ports, resume);
  const run = (current: Context): Outcome<unknown> => {
    const refs = command.reads(input, current, ports.workbook.inventory());
    const missing = missingTab(refs, current, ports);
    if (missing !== null) return missing;
    const only = command.columns?.(input);
    const view = command.checks ? checkedViewOf(ports, refs, only) : viewOf(ports, refs, false, only);
    return command.run(view, input, current);
  };
  if (!command.writes) {
    const outcome = run(context);
    // What is the account's own needs no lock.
    const own = outcome.done ? outcome.changes.filter((change) => change.kind === 'own') : [];
    if (own.length > 0) ports.workbook.write(own);
    return outcome;
  }
  return locked(ports, () => {
    const current = underLock(context, ports);
    const claims = command.claims?.(input, current, ports.workbook.inventory()) ?? [];
    if (claims.length > 0) ports.workbook.write(claims);
    const outcome = run(current);
    if (!outcome.done) return outcome;
    const marked = command.marksWater === true ? withWater(outcome, current, ports) : outcome;
    return writeAudited(marked, { ...acting, context: current }, ports) ?? outcome;
  });
}

/** Null when every tab a command names stands in the workbook; else which one set-up has to lay. */
export function missingTab(refs: readonly TabRef[], context: Context, ports: Ports): Refusal | null {
  const standing = new Set(ports.workbook.inventory().tabs.map((tab) => tab.ref));
  const missing = refs.find((ref) => !standing.has(ref));
  return missing === undefined ? null : refuse({ code: 'tabMissing', tab: titleOf(missing, context) });
}

/** Runs under the lock; what is written is flushed before the lock is given back. */
export function locked<O>(ports: Ports, run: () => Outcome<O>): Outcome<O> {
  if (!ports.lock.acquire()) return refuse({ code: 'busy' });
  try {
    return run();
  } finally {
    ports.lock.release();
  }
}

/** Set-up by the file's owner brings an older file to this version first; a copy too, which can be taken over only then. Null where there is nothing to bring up. */
function broughtUp(config: ConfigReader, ports: Ports): Reply<unknown> | Config | Refusal | null {
  if (!isLaid(ports)) return null;
  const found = config();
  const isOlder =
    'done' in found
      ? found.reason.code === 'fileOlder'
      : found.file !== undefined && schemaOf(found.file.schema) < SCHEMA;
  const email = ports.email().toLowerCase();
  if (!isOlder || email === '' || email !== ports.workbook.inventory().fileOwner.toLowerCase()) return null;
  const context = contextOf('done' in found ? unlaidConfiguration(ports) : found, ports);
  return migrate(context, ports) ?? readConfiguration(ports);
}

function isLaid(ports: Ports): boolean {
  const refs = new Set(ports.workbook.inventory().tabs.map((tab) => tab.ref));
  return CONFIG_TABS.every((ref) => refs.has(ref));
}

/** Set-up alone may run before there is a configuration: by the defaults. */
const unlaidConfiguration = (ports: Ports): Config => ({
  settings: defaultSettings(Number(ports.clock.today().slice(0, 4))),
  units: [],
  movements: MOVEMENTS,
  criteria: CRITERIA,
});

function readConfiguration(ports: Ports): Config | Refusal {
  if (!isLaid(ports)) return notSetUp(ports);
  try {
    const read = readConfig(Object.fromEntries(ports.workbook.read(CONFIG_TABS)) as ConfigSheets);
    return 'bad' in read
      ? (otherZone(read.bad, ports) ?? refuse({ code: 'badCells' }, read.bad))
      : read.config;
  } catch (error) {
    const other = error instanceof LayoutBroken ? otherVersion(ports) : null;
    if (other === null) throw error;
    return other;
  }
}

/** Who can mend it is named, and told whether that is the one who asks. */
function notSetUp(ports: Ports): Refusal {
  const owner = ports.workbook.inventory().fileOwner.toLowerCase();
  const isOwner = owner !== '' && owner === ports.email().toLowerCase();
  return refuse({ code: 'notSetUp', ...(owner === '' ? {} : { owner, isOwner }) });
}

/** What went wrong, told; a bug goes into the log under its reference. */
export function failed(
  error: unknown,
  language: Config['settings']['language'],
  ports: Ports,
): Reply<unknown> {
  if (error instanceof LayoutBroken)
    return replyTo(refuse({ code: 'layoutBroken', sheet: error.sheet, column: error.column }), language);
  if (error instanceof CellsMerged)
    return replyTo(refuse({ code: 'mergedCells', sheet: error.sheet, cells: error.cells }), language);
  const failure = ports.failure(error);
  if (failure !== null && failure !== 'badAddress') return replyTo(refuse({ code: failure }), language);
  const reference = Math.floor(ports.clock.now() * 86_400_000)
    .toString(36)
    .slice(-6);
  ports.log(`${reference} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return { ok: false, code: 'bug', message: messagesFor(language).bug(reference), cells: [], reference };
}
