/** Google's side of the ports, and the door by which the generated global functions come in. */
import type { Failure, Ports } from '../app/ports.ts';
import { SURFACES } from '../app/registry.ts';
import type { Mail } from '../commands/define.ts';
import { momentToSerial, serialToIso } from '../domain/dates.ts';
import { refOfSheet } from './inventory.ts';
import { type Patience, patience, TRANSIENT } from './retry.ts';
import { screenPort } from './screen.ts';
import { workbookPort } from './workbook.ts';

const LOCK_WAIT = 20_000;
const TICK = 'tick';
const TICK_MINUTES = 10;

/** Runs a surface of the registry; the generated wrappers call nothing else. */
export function run(surface: string, ...args: readonly unknown[]): unknown {
  return SURFACES[surface]?.(openPorts(), ...args);
}

function openPorts(): Ports {
  const started = Date.now();
  const elapsed = () => Date.now() - started;
  const patient = patience(elapsed);
  const { again } = patient;
  const file = again(() => SpreadsheetApp.getActiveSpreadsheet());
  const { port: workbook, sheetOf } = workbookPort(file, patient);
  const facts = () => PropertiesService.getDocumentProperties();
  let user: string | null = null;
  let kept: GoogleAppsScript.Lock.Lock | null = null;
  const lock = () => {
    kept ??= LockService.getDocumentLock();
    return kept;
  };
  return {
    workbook,
    email: () => {
      user ??= again(() => Session.getEffectiveUser().getEmail());
      return user;
    },
    clock: {
      today: () => serialToIso(serialNow()),
      now: serialNow,
      elapsed,
      mark: () => Date.now().toString(36),
    },
    // Taking what one holds, and giving back what one does not hold, has no effect: both may be repeated.
    lock: {
      acquire: () => again(() => lock()?.tryLock(LOCK_WAIT) === true),
      release: () => giveBack(() => again(() => lock()?.releaseLock())),
    },
    // A mail is never sent again by itself: nobody can look whether it went.
    mail: { quota: () => again(() => MailApp.getRemainingDailyQuota()), send: sendMail },
    facts: {
      all: () => again(() => facts().getProperties()),
      set: (key, value) => void again(() => facts().setProperty(key, value)),
    },
    own: { all: () => again(() => PropertiesService.getUserProperties().getProperties()) },
    cache: {
      get: (key) => CacheService.getDocumentCache()?.get(key) ?? null,
      put: (key, value, seconds) => CacheService.getDocumentCache()?.put(key, value, seconds),
    },
    triggers: {
      ensure: () => ensureTick(patient),
      hasOwn: () => again(ownTicks).length > 0,
      removeOwn: () => again(removeTicks),
    },
    screen: screenPort(file, sheetOf),
    editedTab: (event) => {
      // Anybody may call this function from a page, with anything: only Google's own event brings a range that knows its sheet.
      const range = (event as Partial<GoogleAppsScript.Events.SheetsOnEdit> | null | undefined)?.range;
      return typeof range?.getSheet === 'function' ? refOfSheet(range.getSheet()) : null;
    },
    failure: failureOf,
    log: (text) => console.log(text),
  };
}

/** This moment as the sheet counts days, in the script's time zone. */
const serialNow = (): number => momentToSerial(new Date());

const sendMail = ({ to, subject, text, html }: Mail): void =>
  MailApp.sendEmail(to, subject, text, { htmlBody: html, name: 'Gương Sáng' });

const ownTicks = (): GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === TICK);

/** One trigger: after a failure of the moment it is looked for, and of two that came about one goes. */
function ensureTick({ again, once }: Patience): void {
  const [first, ...more] = again(ownTicks);
  const make = () => ScriptApp.newTrigger(TICK).timeBased().everyMinutes(TICK_MINUTES).create();
  if (first === undefined) once(make, () => ownTicks()[0] ?? null);
  else if (more.length > 0)
    again(() => {
      for (const extra of ownTicks().slice(1)) ScriptApp.deleteTrigger(extra);
    });
}

function removeTicks(): void {
  for (const trigger of ownTicks()) ScriptApp.deleteTrigger(trigger);
}

/** What was written stands, and Google takes the lock back at the end of the run. */
function giveBack(release: () => void): void {
  try {
    release();
  } catch (error) {
    console.log(`lock: ${String(error)}`);
  }
}

/** By Google's texts (English: Apps Script's exceptions follow the account's language only in part). */
const FAILURES: readonly (readonly [pattern: RegExp, failure: Failure])[] = [
  [/protected cell or object/i, 'protectedCell'],
  [/violates the data validation/i, 'invalidCell'],
  [TRANSIENT, 'serviceBusy'],
  [/invoked too many times/i, 'quotaSpent'],
  [/invalid email|no recipient/i, 'badAddress'],
  [/property storage quota/i, 'storeFull'],
];
function failureOf(error: unknown): Failure | null {
  const text = error instanceof Error ? error.message : String(error);
  return FAILURES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
