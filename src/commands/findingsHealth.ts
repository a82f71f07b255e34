/** What a check finds of the file's strength: who runs the schedule, what waits, what is nearly full, what is gone from Nhật ký. */
import { unpackLines } from '../domain/audit.ts';
import { utf8Bytes } from '../domain/texts.ts';
import { rawRows } from '../workbook/decode.ts';
import { logTab } from '../workbook/tabs/generated.ts';
import { bytesOf, FACTS_ROOM, logCount, ROWS_FACT, waitingFacts } from './audit.ts';
import { LOG_ROWS } from './auditDrain.ts';
import type { Context, View } from './define.ts';
import { driftOf, strangerOf } from './facts.ts';
import { laidPlace } from './laid.ts';
import type { Finding } from './systemCheck.ts';
import { tabRoom } from './tabRoom.ts';
import { oldLogs } from './wantedTabs.ts';

const found = (
  code: Finding['code'],
  isWrong: false | 'warn' | 'bad',
  params: Finding['params'],
  remedy: Finding['remedy'] = null,
  mine = false,
): Finding => ({
  code,
  level: isWrong === false ? 'ok' : isWrong,
  params,
  ...(isWrong === false ? { remedy: null, mine: false } : { remedy, mine: remedy !== null && mine }),
});

const MINUTES_A_DAY = 24 * 60;
const minutesSince = (at: number, { now }: Context): number =>
  Math.max(0, Math.round((now - at) * MINUTES_A_DAY));
/** So long another account's trigger is told of. */
const STRANGER_DAYS = 7;

/** Who runs the schedule, or tried to. */
export function checkOwners({ inventory, broken = [] }: View, context: Context): Finding[] {
  const fileOwner = inventory.fileOwner.toLowerCase();
  const named = context.config.settings.ownerEmail;
  const isGone = named !== '' && named !== fileOwner && !inventory.file.editors.includes(named);
  const stranger = strangerOf(context.facts);
  const drift = driftOf(context.facts, context.now);
  const isRecent = stranger !== null && context.now - stranger.at < STRANGER_DAYS;
  return [
    found('ownerGone', isGone && 'bad', { named, fileOwner }),
    found(
      'stranger',
      isRecent && 'warn',
      stranger === null ? {} : { named: stranger.email, minutes: minutesSince(stranger.at, context) },
    ),
    found(
      'drift',
      (drift !== null || broken.length > 0) && 'bad',
      { text: drift?.text ?? '', names: broken, count: broken.length },
      'setup',
      context.actor.isOwner,
    ),
  ];
}

/** Google's limits of one store and of one value, and where they are near. */
const STORE = 500 * 1024;
const VALUE = 9 * 1024;
const NEAR = 0.9;
const KB = 1024;

export function checkStore({ facts, actor }: Context): Finding[] {
  const bytes = bytesOf(facts);
  const values = Object.entries(facts).map(([key, value]) => ({
    key,
    size: utf8Bytes(key) + utf8Bytes(value),
  }));
  const largest = values.reduce((most, each) => (each.size > most.size ? each : most), { key: '', size: 0 });
  const params = { count: Math.ceil(bytes / KB), limit: STORE / KB };
  return [
    found('store', bytes >= FACTS_ROOM && 'warn', params, 'log.drain', actor.isOwner),
    found('storeValue', largest.size >= VALUE * NEAR && 'warn', {
      count: largest.size,
      limit: VALUE,
      named: largest.key,
    }),
  ];
}

/** Lines that wait for longer are no matter of the next run. */
const LATE_MINUTES = 120;

/** Nhật ký: what waits for it, what is gone from it, and whether it can still be set aside. */
export function checkLog(view: View, context: Context): Finding[] {
  const { facts, actor } = context;
  const waiting = waitingFacts(facts).flatMap(([, text]) => unpackLines(text) ?? []);
  const elsewhere = Number(facts[ROWS_FACT] ?? Number.NaN);
  const oldest = Math.min(...waiting.map(({ at }) => at), Number.isNaN(elsewhere) ? context.now : elsewhere);
  const minutes = minutesSince(oldest, context);
  const log = view.find('log');
  // Mails look at everything but the log's rows.
  const rows =
    log === null
      ? (logCount(facts)?.rows ?? 0)
      : rawRows(log, 'log', logTab.blocks.log.columns, ['key']).length;
  const count = logCount(facts);
  const isThis = count !== null && count.setAside === oldLogs(view.inventory).length;
  const gone = isThis ? Math.max(0, count.rows - rows) : 0;
  const { needed, limit } = tabRoom(view.inventory, context);
  const isStuck = rows > LOG_ROWS && needed >= limit;
  return [
    found(
      'logWaiting',
      minutes > LATE_MINUTES && 'warn',
      { count: waiting.length, minutes },
      'log.drain',
      actor.isOwner,
    ),
    found('logRows', gone > 0 && 'bad', { count: gone > 0 ? gone : rows }),
    found('logLong', isStuck && 'warn', { count: rows, limit: LOG_ROWS }),
  ];
}
const CELLS = 10e6;
const MILLION = 1e6;

/** How near the file is to Google's limits of tabs and cells; cells as the tabs are laid, without what people added. */
export function checkSize({ inventory }: View, context: Context): Finding[] {
  const tabs = inventory.tabs.length + inventory.foreign.length;
  const { years, limit } = tabRoom(inventory, context);
  const cells = inventory.tabs.reduce((sum, { ref, sheetName }) => {
    const { rows, columns } = laidPlace(ref, sheetName, context);
    return sum + rows * columns;
  }, 0);
  return [
    found('tabs', years === 0 && 'warn', { count: tabs, limit, left: years }),
    found('cells', cells >= CELLS * NEAR && 'warn', {
      count: Math.ceil(cells / MILLION),
      limit: CELLS / MILLION,
    }),
  ];
}
