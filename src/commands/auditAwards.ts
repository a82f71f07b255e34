/** What Nhật ký tells of an act on the book of commendations: every file whose lines or status changed. */
import type { AuditEntry } from '../domain/audit.ts';
import { last } from '../domain/lists.ts';
import type { AwardDesk } from './awardDesk.ts';
import { type BookLine, stateOf } from './awardLines.ts';
import type { AwardMove } from './awardNominees.ts';

export const linesOf = ({ book }: Pick<AwardDesk, 'book'>): BookLine[] => book.map(({ row }) => row);

export function auditAwards(
  before: readonly BookLine[],
  after: readonly BookLine[],
  moves: readonly AwardMove[],
): AuditEntry[] {
  const [old, fresh] = [byFile(before), byFile(after)];
  const moved = new Map(moves.map((move) => [move.nominee.id, move]));
  const changed = [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (id) => JSON.stringify(old.get(id)) !== JSON.stringify(fresh.get(id)),
  );
  return [...new Set([...moved.keys(), ...changed])].map((nominee): AuditEntry => {
    const move = moved.get(nominee);
    const [was, is] = [last(old.get(nominee) ?? []), last(fresh.get(nominee) ?? [])];
    const told = move?.nominee ?? is ?? was;
    return {
      nominee,
      name: told?.name ?? '',
      unit: told?.unit ?? '',
      from: move?.nominee.status ?? stateText(was),
      to: move?.to ?? stateText(is),
      state: JSON.stringify([old.get(nominee) ?? [], move?.nominee.seats[0]?.history ?? '']),
    };
  });
}

const stateText = (line: BookLine | undefined): string => (line === undefined ? '' : stateOf(line));

function byFile(lines: readonly BookLine[]): Map<string, BookLine[]> {
  const files = new Map<string, BookLine[]>();
  for (const line of lines) files.set(line.id, [...(files.get(line.id) ?? []), line]);
  return files;
}
