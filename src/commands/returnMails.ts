/** Who is owed word of a returned file or of one on hold: found from the last line of each file's history. */
import { RETURNED, type Status } from '../catalogue/terms.ts';
import type { Unit } from '../catalogue/units.ts';
import { type BadAddress, isAddress } from '../domain/addresses.ts';
import { type HistoryEntry, readHistory } from '../domain/history.ts';
import { last } from '../domain/lists.ts';
import { RETURNS_CAMPAIGN } from '../domain/reminders.ts';
import type { Context, Posting, View } from './define.ts';
import { heldKeys } from './ledger.ts';
import { composeMail, type Part } from './mailBody.ts';
import { statusOf } from './nominees.ts';
import { type RegisterCells, registerRows } from './registerRows.ts';
import { tabUrl } from './reminders.ts';

/** Decisions of which the officer is told by mail. */
const TOLD: readonly Status[] = [RETURNED, 'Tạm dừng'];

/** Whether a decision that was recorded just now has to be told. */
export const owesMail = (before: RegisterCells, after: RegisterCells | undefined): boolean =>
  after !== undefined && TOLD.includes(statusOf(after.settled)) && after.history !== before.history;

interface Owed {
  readonly key: string;
  readonly to: string;
  readonly unit: Unit;
  readonly name: string;
  readonly entry: HistoryEntry;
}

/** One mail a recipient, with every decision the ledger does not hold yet, in the register's order; and who cannot be told. */
export function owedMails(
  view: View,
  context: Context,
): { readonly postings: readonly Posting[]; readonly bad: readonly BadAddress[] } {
  const held = heldKeys(view.sheet('reminders'));
  const all = registerRows(view.sheet('register'))
    .flatMap(({ row }) => owedOf(row, context))
    .filter(({ key }) => !held.has(key));
  const owed = all.filter(({ to }) => isAddress(to));
  const postings = [...new Set(owed.map(({ to }) => to))].map((to) =>
    postingOf(
      to,
      owed.filter((each) => each.to === to),
      view,
      context,
    ),
  );
  const bad = all.filter(({ to }) => !isAddress(to));
  return { postings, bad: bad.map(({ to, unit }) => ({ unit: unit.id, address: to })) };
}

function owedOf(row: RegisterCells, { config }: Context): Owed[] {
  const status = statusOf(row.settled);
  if (!TOLD.includes(status)) return [];
  const history = readHistory(String(row.history));
  const entry = last(history);
  const unit = config.units.find((each) => each.id === row.unit);
  if (entry?.status !== status || unit === undefined) return [];
  return unit.emails.map((to) => ({
    // Two decisions of one day differ by their place in the history.
    key: [RETURNS_CAMPAIGN, unit.id, to, entry.day, history.length, row.id].join('|'),
    to,
    unit,
    name: String(row.name),
    entry,
  }));
}

function postingOf(to: string, owed: readonly Owed[], view: View, context: Context): Posting {
  const words = context.words.returns;
  const office = context.config.settings.officeName;
  const units = [...new Set(owed.map(({ unit }) => unit))];
  const parts: Part[] = [
    { kind: 'text', text: words.greeting(units.length === 1 ? (units[0]?.officer ?? '') : '') },
    { kind: 'text', text: words.intro(office) },
  ];
  for (const unit of units) {
    const files = owed.filter((each) => each.unit === unit);
    parts.push(
      { kind: 'heading', text: unit.name },
      {
        kind: 'list',
        items: files.map(({ name, entry }) => words.file(name, entry.status, entry.reason)),
      },
    );
    for (const status of TOLD)
      if (files.some(({ entry }) => entry.status === status))
        parts.push({ kind: 'text', text: words.todo(status) });
    parts.push({ kind: 'link', text: words.openTab(unit.name), url: tabUrl(unit, view) });
  }
  parts.push({ kind: 'small', text: words.footer(office) });
  return {
    mail: composeMail(to, words.subject(owed[0]?.name ?? '', owed.length), parts),
    entries: owed.map(({ key }) => ({ key, daysLeft: '' })),
  };
}
