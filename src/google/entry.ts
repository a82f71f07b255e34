/** Google's side of the ports, and the door by which the generated global functions come in. */
import type { Failure, Ports } from '../app/ports.ts';
import { SURFACES } from '../app/registry.ts';
import type { Mail } from '../commands/define.ts';
import { momentToSerial, serialToIso } from '../domain/dates.ts';
import { refOfSheet } from './inventory.ts';
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
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const { port: workbook, sheetOf } = workbookPort(file);
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
      user ??= Session.getEffectiveUser().getEmail();
      return user;
    },
    clock: {
      today: () => serialToIso(serialNow()),
      now: serialNow,
      elapsed: () => Date.now() - started,
      mark: () => Date.now().toString(36),
    },
    lock: { acquire: () => lock()?.tryLock(LOCK_WAIT) === true, release: () => lock()?.releaseLock() },
    mail: { quota: () => MailApp.getRemainingDailyQuota(), send: sendMail },
    facts: {
      all: () => facts().getProperties(),
      set: (key, value) => void facts().setProperty(key, value),
    },
    own: { all: () => PropertiesService.getUserProperties().getProperties() },
    cache: {
      get: (key) => CacheService.getDocumentCache()?.get(key) ?? null,
      put: (key, value, seconds) => CacheService.getDocumentCache()?.put(key, value, seconds),
    },
    triggers: {
      ensure: ensureTick,
      removeOwn: removeTicks,
    },
    screen: screenPort(file, sheetOf),
    editedTab: (event) => {
      const range = (event as GoogleAppsScript.Events.SheetsOnEdit | undefined)?.range;
      return range === undefined ? null : refOfSheet(range.getSheet());
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
function ensureTick(): void {
  if (ownTicks().length === 0) ScriptApp.newTrigger(TICK).timeBased().everyMinutes(TICK_MINUTES).create();
}

function removeTicks(): void {
  for (const trigger of ownTicks()) ScriptApp.deleteTrigger(trigger);
}

/** By Google's texts (English: Apps Script's exceptions follow the account's language only in part). */
const FAILURES: readonly (readonly [pattern: RegExp, failure: Failure])[] = [
  [/protected cell or object/i, 'protectedCell'],
  [/violates the data validation/i, 'invalidCell'],
  [/invoked too many times in a short time|timed out|server error/i, 'serviceBusy'],
  [/invoked too many times/i, 'quotaSpent'],
  [/invalid email|no recipient/i, 'badAddress'],
];
function failureOf(error: unknown): Failure | null {
  const text = error instanceof Error ? error.message : String(error);
  return FAILURES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
