/** Whether the file is fit for a command at all: its layout's age, its zone, and whether it is the file that was set up. */

import { type Context, type Done, type OwnCommand, type Refusal, refuse } from '../commands/define.ts';
import { renewEdition } from '../commands/facts.ts';
import {
  fileAgainst,
  forgetOldVersion,
  isBehind,
  isLostVersion,
  isRestored,
  markWater,
  RESTORED_FACT,
  WATERMARK_FACT,
  waterOwed,
} from '../commands/fileState.ts';
import type { RawCell } from '../domain/raw.ts';
import type { BadCell } from '../workbook/decode.ts';
import { fileMarks, SCHEMA, schemaOf } from '../workbook/fileMarks.ts';
import { VALUE_COLUMN } from '../workbook/place.ts';
import type { AnyCommand } from './execute.ts';
import type { Ports } from './ports.ts';

export const SETUP_ID = 'setup';
/** Shows what would be sent: nothing will be. */
const PREVIEW_ID = 'reminders.preview';
const SETTINGS = 'settings';
const SCHEMA_KEY = 'schema';

/** Why this command has to wait, as far as the file is concerned. */
export function gate(
  command: Exclude<AnyCommand, OwnCommand>,
  context: Context,
  ports: Ports,
): Refusal | null {
  const { file } = context.config;
  if (file !== undefined && schemaOf(file.schema) < SCHEMA && command.id !== SETUP_ID) return older(ports);
  const does = {
    writes: command.kind !== 'command' || command.writes,
    mails: command.kind === 'mailing' || command.id === PREVIEW_ID,
    laysTriggers: command.kind === 'job' && command.prepares,
  };
  const { isOffice, isOwner } = context.actor;
  const against = fileAgainst(does, context, ports.workbook.inventory());
  if (against !== null || !(does.writes || does.mails) || !(isOffice || isOwner))
    return against === null ? null : refuse(against);
  return notesOldVersion(context, ports) && does.mails ? refuse({ code: 'fileRestored' }) : null;
}

/** The version that was missed has been taken back: it is known by the moment that was noted as lost. True when the facts are to be read anew. */
export function endsOldVersion({ actor, config, facts }: Context, ports: Ports): boolean {
  if (!(actor.isOffice || actor.isOwner) || !isLostVersion(config.file, facts)) return false;
  const settings = ports.workbook.read([SETTINGS]).get(SETTINGS);
  if (settings === undefined || !isLostVersion(fileMarks(settings), facts)) return false;
  ports.workbook.write(forgetOldVersion(facts, ports.clock.now()));
  return true;
}

/** Notes, once, that an old version was taken back: the marks are read again behind the facts before anybody is alarmed. */
function notesOldVersion({ config, facts }: Context, ports: Ports): boolean {
  if (isRestored(facts)) return true;
  if (!isBehind(config.file, facts)) return false;
  const settings = ports.workbook.read([SETTINGS]).get(SETTINGS);
  if (settings === undefined || !isBehind(fileMarks(settings), facts)) return false;
  // With the edition, so that no answer of before hides the alarm.
  const { set } = renewEdition(ports.clock.mark());
  const lost = { [RESTORED_FACT]: facts[WATERMARK_FACT] ?? '' };
  ports.workbook.write([{ kind: 'facts', set: { ...set, ...lost }, take: {} }]);
  return true;
}

/** An act that nobody may lose unseen with its mark behind it; a repetition that finds it done makes up for the part that was cut off. */
export function withWater<O>(outcome: Done<O>, { config, now }: Context, ports: Ports): Done<O> {
  const isActing = outcome.changes.some(({ kind }) => kind !== 'facts');
  const settings = isActing ? ports.workbook.read([SETTINGS]).get(SETTINGS) : undefined;
  const marks = settings === undefined ? waterOwed(config.file, ports.facts.all()) : markWater(settings, now);
  return { ...outcome, changes: [...outcome.changes, ...marks] };
}

/** The version of the layout by which a file was laid whose Cấu hình cannot be read as this version has it. */
export function laidSchema(ports: Ports): number {
  const grid = ports.workbook.raw(SETTINGS)?.grid ?? [];
  const line: readonly RawCell[] = grid.find((cells) => cells[0] === SCHEMA_KEY) ?? [];
  return schemaOf(String(line[VALUE_COLUMN - 1] ?? ''));
}

/** What is told instead of a broken layout where the file is of another version; null where somebody broke it. */
export function otherVersion(ports: Ports): Refusal | null {
  const laid = laidSchema(ports);
  if (laid > SCHEMA) return refuse({ code: 'fileNewer' });
  return laid < SCHEMA ? older(ports) : null;
}
const older = (ports: Ports): Refusal =>
  refuse({ code: 'fileOlder', owner: ports.workbook.inventory().fileOwner.toLowerCase() });

/** Days that are none: another zone has shifted them, which is told instead of every single cell. */
export function otherZone(bad: readonly BadCell[], ports: Ports): Refusal | null {
  if (!bad.some(({ fault }) => fault === 'notDate')) return null;
  const { zone, scriptZone } = ports.workbook.inventory().file;
  return zone === scriptZone ? null : refuse({ code: 'zoneChanged', zone, wanted: scriptZone });
}

/** The owner's runs put the file back into its zone by themselves. True when there is something new to read. */
export function mendsZone(found: object, ports: Ports): boolean {
  if (!('reason' in found) || (found as Refusal).reason.code !== 'zoneChanged') return false;
  if (ports.email().toLowerCase() !== ports.workbook.inventory().fileOwner.toLowerCase()) return false;
  ports.workbook.ensureZone();
  return true;
}
