import { NotModelled, ScriptError } from '../runtime/errors.ts';
import { priceOf } from '../runtime/prices.ts';
import type { Run, ServiceFactory, World } from '../runtime/types.ts';

type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

/** https://developers.google.com/apps-script/guides/services/quotas#current_limitations */
const MOST_RECIPIENTS = 50;
const LONGEST_SUBJECT = 250;
/** 200 KB for consumers, 400 for Workspace; the smaller one for all. */
const LARGEST_BODY = 200 * 1024;

const MODELLED = new Set(['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'name', 'replyTo', 'noReply']);
const ADDRESS = /^[^\s@<>(),;:\\"[\]]+@[^\s@<>(),;:\\"[\].]+(\.[^\s@<>(),;:\\"[\].]+)+$/;

/** A line's end in a header begins another header, half a character breaks its encoding: Google may mend it, here it is refused. */
const UNSOUND_HEADER = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;

/** https://developers.google.com/apps-script/reference/mail/mail-app */
class MailApp implements GoogleAppsScript.Mail.MailApp {
  readonly run: Run;
  readonly world: World;

  constructor(run: Run, world: World) {
    this.run = run;
    this.world = world;
  }

  getRemainingDailyQuota(): number {
    this.run.meter.count('MailApp.getRemainingDailyQuota', priceOf('MailApp.getRemainingDailyQuota'));
    return remaining(this);
  }

  sendEmail(message: Message): void;
  sendEmail(recipient: string, subject: string, body: string): void;
  sendEmail(recipient: string, subject: string, body: string, options: Message): void;
  sendEmail(to: string, replyTo: string, subject: string, body: string): void;
  sendEmail(first: string | Message, ...rest: readonly (string | Message)[]): void {
    const message = readArguments(first, rest);
    const sent = checked(message, this.run.user, this.world.options.account);
    const recipients = sent.to.length + sent.cc.length + sent.bcc.length;
    if (recipients > remaining(this)) {
      throw new ScriptError('Service invoked too many times for one day: email.');
    }
    this.run.meter.count('MailApp.sendEmail', priceOf('MailApp.sendEmail'));
    this.world.quotas.use('mail', this.run.user, recipients);
    this.world.outbox.push({ at: new Date(this.world.clock.now()).toISOString(), ...sent });
  }
}

function remaining({ run, world }: MailApp): number {
  return Math.max(0, world.quotas.mailPerDay - world.quotas.used('mail', run.user));
}

function readArguments(first: string | Message, rest: readonly (string | Message)[]): Message {
  if (typeof first === 'object') return first;
  const [second, third, fourth] = rest;
  if (typeof second !== 'string' || typeof third !== 'string') {
    throw new ScriptError("The parameters don't match the method signature for MailApp.sendEmail.");
  }
  if (fourth === undefined) return { to: first, subject: second, body: third };
  if (typeof fourth === 'string') return { to: first, replyTo: second, subject: third, body: fourth };
  return { ...fourth, to: first, subject: second, body: third };
}

function checked(message: Message, sender: string, account: 'consumer' | 'workspace') {
  for (const key of Object.keys(message)) {
    if (!MODELLED.has(key)) throw new NotModelled(`MailApp.sendEmail with ${key}`);
  }
  const { subject = '', body = '', htmlBody = null, name = null, replyTo = null } = message;
  const to = addresses(message.to);
  const cc = addresses(message.cc);
  const bcc = addresses(message.bcc);
  const all = [...to, ...cc, ...bcc];
  if (all.length === 0) throw new ScriptError('Failed to send email: no recipient');
  for (const address of [...all, ...addresses(replyTo ?? '')]) {
    if (!ADDRESS.test(address)) throw new ScriptError(`Invalid email: ${address}`);
  }
  if (all.length > MOST_RECIPIENTS) throw new ScriptError('Limit Exceeded: Email Recipients Per Message.');
  for (const [what, text] of Object.entries({ subject, name: name ?? '' }))
    if (UNSOUND_HEADER.test(text)) throw new ScriptError(`Invalid argument: ${what}`);
  if (subject.length > LONGEST_SUBJECT) throw new ScriptError('Argument too large: subject');
  if (Buffer.byteLength(body) + Buffer.byteLength(htmlBody ?? '') > LARGEST_BODY) {
    throw new ScriptError('Limit Exceeded: Email Body Size.');
  }
  if (message.noReply === true && account === 'consumer') {
    throw new ScriptError('noReply is for Google Workspace accounts only');
  }
  const from = message.noReply === true ? `noreply${sender.slice(sender.indexOf('@'))}` : sender;
  return { from, to, cc, bcc, subject, body, htmlBody, name, replyTo };
}

/** A comma-separated list. */
function addresses(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
}

export const mailFactory: ServiceFactory = (run, world) => ({ MailApp: new MailApp(run, world) });
