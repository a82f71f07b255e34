/** Brings a file that an earlier version laid to this version's columns, tab by tab: each is kept in Sao lưu first, and nothing is read but its own keys. */
import { BACKUP, backupHeads, HEADS, keepChanges, MIGRATION_SET } from '../commands/backupRows.ts';
import { type Context, done } from '../commands/define.ts';
import { askForLaying } from '../commands/facts.ts';
import { layTab } from '../commands/setup.ts';
import { fingerprinter, known } from '../commands/wantedTabs.ts';
import { savedGrid, wholeRefs } from '../workbook/backup.ts';
import { CONFIG_TABS } from '../workbook/config.ts';
import { fileMarks, markChanges, recorded, SCHEMA, schemaOf } from '../workbook/fileMarks.ts';
import { FILLS, keysOf } from '../workbook/migrations/fills.ts';
import { frameOf, isWhole } from '../workbook/migrations/frame.ts';
import { deletedKey } from '../workbook/migrations/since.ts';
import type { TabRef } from '../workbook/tab.ts';
import { TEMPLATE_REF, tabOf } from '../workbook/tabs/index.ts';
import { viewOf } from './context.ts';
import { locked } from './execute.ts';
import { TIME_TO_STOP } from './jobs.ts';
import { LayoutBroken, type Ports } from './ports.ts';
import { type Reply, replyTo } from './reply.ts';

/** Null when the file is at this version now; else how far it is, or why it could not go on. Every part of it may be repeated. */
export function migrate(context: Context, ports: Ports): Reply<unknown> | null {
  const refs = orderOf(ports.workbook.inventory().tabs.map(({ ref }) => ref));
  const isOver = (): boolean => ports.clock.elapsed() > TIME_TO_STOP;
  ensureBackupTab(context, ports);
  let tabs = 0;
  for (const [index, ref] of refs.entries()) {
    if (isOver()) return waits(tabs, refs.length - index, context, ports);
    const outcome = locked(ports, () => done(reframe(ref, context, ports), { code: 'quiet' }));
    if (!outcome.done) return replyTo(outcome, context.config.settings.language);
    if (outcome.data) tabs += 1;
  }
  const outcome = locked(ports, () => done(finish(context, ports), { code: 'quiet' }));
  return outcome.done ? null : replyTo(outcome, context.config.settings.language);
}

/** The configuration first: from then on the owner's trigger can read the file, and goes on by itself. */
const orderOf = (refs: readonly TabRef[]): TabRef[] => {
  const first = CONFIG_TABS.filter((ref) => refs.includes(ref));
  const others = refs.filter((ref) => !first.some((each) => each === ref));
  return [...first, ...others].filter((ref) => ref !== BACKUP && ref !== TEMPLATE_REF);
};

function waits(tabs: number, left: number, context: Context, ports: Ports): Reply<unknown> {
  ports.workbook.write([askForLaying(context.now)]);
  return replyTo(done(null, { code: 'migrated', tabs, left }, [], left), context.config.settings.language);
}

function ensureBackupTab(context: Context, ports: Ports): void {
  if (known(BACKUP, ports.workbook.inventory()) !== undefined) return;
  const payload = fingerprinter(context)(BACKUP);
  ports.workbook.write([layTab(BACKUP, payload, viewOf(ports, []), context)]);
}

/** True when the tab lacked something. What stands in it is kept before the first line comes in, and once only. */
function reframe(ref: TabRef, context: Context, ports: Ports): boolean {
  const raw = ports.workbook.raw(ref);
  const frame = raw === null ? null : frameOf(raw, tabOf(ref));
  if (raw === null || frame === null || isWhole(frame)) return false;
  const deleted = deletedKey(tabOf(ref), frame, schemaOf(context.config.file?.schema ?? ''));
  if (deleted !== null) throw new LayoutBroken(raw.sheetName, deleted);
  const backup = ports.workbook.read([BACKUP], false, HEADS).get(BACKUP);
  const set = `${MIGRATION_SET} ${SCHEMA}`;
  if (
    backup !== undefined &&
    !wholeRefs(
      backupHeads(backup).map(({ row }) => row),
      set,
    ).has(ref)
  )
    ports.workbook.write(
      keepChanges(backup, savedGrid(raw), { at: context.now, set, ref, title: raw.sheetName }),
    );
  // Lines first: a run cut short here finds them empty and takes them.
  if (frame.inserts.length > 0) ports.workbook.write(frame.inserts);
  ports.workbook.write(keysOf(ref, frame));
  return true;
}

/** What new columns have to hold, then the record: a run cut short before it begins again and finds most of it done. */
function finish(context: Context, ports: Ports): null {
  const settings = ports.workbook.read(['settings']).get('settings');
  if (settings === undefined) return null;
  const marks = fileMarks(settings);
  const before = schemaOf(marks.schema);
  const standing = new Set(ports.workbook.inventory().tabs.map(({ ref }) => ref));
  const fills = FILLS.filter(({ to, ref }) => to > before && standing.has(ref)).flatMap(({ ref, fill }) => {
    const sheet = ports.workbook.read([ref]).get(ref);
    return sheet === undefined ? [] : fill(sheet);
  });
  if (fills.length > 0) ports.workbook.write(fills);
  if (standing.has(TEMPLATE_REF)) ports.workbook.write([{ kind: 'drop', ref: TEMPLATE_REF }]);
  const versions = Array.from({ length: SCHEMA - before }, (_, index) => before + 1 + index);
  const record = versions.reduce((text, version) => recorded(text, version, context.now), marks.schema);
  ports.workbook.write(markChanges(marks, { schema: record }));
  return null;
}
