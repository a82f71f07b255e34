/** The book's decisions as the statistics count them, each with what its nominee's file says of direct work. */
import { AWARD_TYPES } from '../catalogue/awards.ts';
import { YES } from '../catalogue/terms.ts';
import { dayOfCell } from '../domain/dates.ts';
import type { RawCell } from '../domain/raw.ts';
import type { AwardDecision } from '../domain/statistics.ts';
import { rawRows, type Sheet } from '../workbook/decode.ts';
import { commendationsTab } from '../workbook/tabs/commendations.ts';
import { archiveTab } from '../workbook/tabs/register.ts';
import type { View } from './define.ts';
import { readCopy } from './nomineeCopy.ts';
import { kindOf } from './nominees.ts';
import { registerRows } from './registerRows.ts';

const bookColumns = commendationsTab.blocks.book.columns;
const archiveColumns = archiveTab.blocks.archive.columns;
/** Raw cells: no decision is left out for a cell that is not asked for. */
const COUNTED = [
  'id',
  'state',
  'kind',
  'type',
  'form',
  'formName',
  'level',
  'decisionNumber',
  'decisionDate',
] as const;

/** Every decision of the book; direct work is looked up in Hồ sơ and Lưu trữ, where the command reads them. */
export function awardDecisions(view: View): AwardDecision[] {
  const book = view.find('commendations');
  if (book === null) return [];
  const lines = rawRows(book, 'book', bookColumns, COUNTED).filter(({ row }) => isDecided(row));
  if (lines.length === 0) return [];
  const workers = directWorkers(view.find('register'), view.find('archive'));
  return lines.map(({ row }) => ({
    form: String(row.form),
    formName: String(row.formName),
    level: String(row.level),
    type: AWARD_TYPES.find((type) => type === row.type) ?? '',
    kind: kindOf(row.kind),
    directWorker: workers.has(String(row.id)),
    decidedOn: dayOfCell(row.decisionDate),
  }));
}

/** As the book's own commands judge it: a line entered by hand without a state is what its decision says. */
const isDecided = (row: Readonly<Record<'state' | 'decisionNumber' | 'decisionDate', RawCell>>): boolean =>
  row.state === 'Đã khen' || (row.state === '' && (row.decisionNumber !== '' || row.decisionDate !== ''));

function directWorkers(register: Sheet | null, archive: Sheet | null): ReadonlySet<string> {
  const live = register === null ? [] : registerRows(register);
  const closed = archive === null ? [] : rawRows(archive, 'archive', archiveColumns, ['id', 'directWorker']);
  return new Set([
    ...closed.filter(({ row }) => row.directWorker === YES).map(({ row }) => String(row.id)),
    ...live
      .filter(({ row }) => (readCopy(row.accepted)?.directWorker ?? row.directWorker) === YES)
      .map(({ row }) => String(row.id)),
  ]);
}
