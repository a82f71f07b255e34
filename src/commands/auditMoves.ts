/** What Nhật ký tells of rows of Hồ sơ that went to another status. */
import type { AuditEntry } from '../domain/audit.ts';
import type { RegisterCells } from './registerRows.ts';

/** One line a file whose settled status differs; `after` are the rows before in their order, then new ones. */
export const auditMoves = (
  before: readonly RegisterCells[],
  after: readonly RegisterCells[],
  by?: (row: RegisterCells | undefined) => AuditEntry['by'],
): AuditEntry[] =>
  after.flatMap((row, index) => {
    const was = before[index];
    const from = was === undefined ? 'Nháp' : String(was.settled || was.status);
    if (row.settled === from && row.history === (was?.history ?? '')) return [];
    const whose = by?.(was);
    return {
      nominee: String(row.id),
      name: String(row.name),
      unit: String(row.unit),
      from,
      to: String(row.settled),
      ...(whose === undefined ? {} : { by: whose }),
      state: String(was?.history ?? ''),
    };
  });

/** In Hồ sơ a status that is not the settled one was typed by the office; any other move follows the unit's tab. */
export const whoseMove = (row: RegisterCells | undefined): AuditEntry['by'] =>
  row !== undefined && row.settled !== '' && row.status !== row.settled ? 'typed' : 'unit';
