/** What Nhật ký tells of an act is written ahead of its changes: killed in between, the act is repeated and tells the same. */
import { bytesOf, keptInJobs, keptInUnit, queued } from '../commands/audit.ts';
import { type Context, type Refusal, refuse } from '../commands/define.ts';
import { notesMinted } from '../commands/mintedIds.ts';
import { type AuditEntry, type AuditLine, auditLine, NOBODY } from '../domain/audit.ts';
import type { Change } from '../workbook/changes.ts';
import type { Ports } from './ports.ts';

/** Who runs which command: an account that clicked, or the owner's trigger. */
export interface Acting {
  readonly command: string;
  readonly context: Context;
  readonly byTrigger: boolean;
  /** The account that asked for the work which a trigger goes on with. */
  readonly asked?: string;
}
interface Act {
  readonly changes: readonly Change[];
  readonly audit?: readonly AuditEntry[];
}

/** The one write of an act. A refusal, and nothing written, where its lines find no room anywhere. */
export function writeAudited({ changes, audit = [] }: Act, acting: Acting, ports: Ports): Refusal | null {
  const lines = linesOf(audit, acting);
  const kept = lines.length === 0 ? [] : keep(lines, changes, acting, ports);
  if (kept === null) return refuse({ code: 'logFull' });
  const from = reservations(changes);
  ports.workbook.write([...changes.slice(0, from), ...kept, ...changes.slice(from)]);
  return null;
}

/** IDs are reserved before anything else, and noted as given out: a repetition tells of the same ones. */
const reservations = (changes: readonly Change[]): number => {
  const first = changes.findIndex((change) => change.kind !== 'own' && !notesMinted(change));
  return first < 0 ? changes.length : first;
};

function linesOf(audit: readonly AuditEntry[], { command, context, byTrigger, asked }: Acting): AuditLine[] {
  const who = asked ?? (byTrigger ? NOBODY.trigger : context.actor.email);
  return audit.map((entry) => auditLine({ at: context.now, who, command }, entry));
}

/** Among the facts while there is room, else where the account may write: the office's tab of work, the unit's own tab. */
function keep(
  lines: readonly AuditLine[],
  changes: readonly Change[],
  { context }: Acting,
  ports: Ports,
): readonly Change[] | null {
  const coming = changes.flatMap((change) => (change.kind === 'facts' ? [bytesOf(change.set)] : []));
  const facts = queued(
    lines,
    coming.reduce((sum, bytes) => sum + bytes, bytesOf(ports.facts.all())),
  );
  if (facts !== null) return [facts];
  if (context.actor.isOffice) {
    const jobs = ports.workbook.read(['jobs']).get('jobs');
    return jobs === undefined ? null : keptInJobs(jobs, lines, context.now);
  }
  const ref = `unit:${lines[0]?.unit ?? ''}`;
  const tab = ports.workbook.read([ref]).get(ref);
  const kept = tab === undefined ? null : keptInUnit(tab, lines);
  return kept === null ? null : [kept];
}
