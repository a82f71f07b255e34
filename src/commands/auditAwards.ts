/** What Nhật ký tells of an act on the book of commendations: every file whose lines changed, from one status to the other. */
import type { AwardState } from '../catalogue/awards.ts';
import type { Status } from '../catalogue/terms.ts';
import type { AuditEntry } from '../domain/audit.ts';
import { last } from '../domain/lists.ts';
import type { AwardDesk } from './awardDesk.ts';
import { type BookLine, stateOf } from './awardLines.ts';

/** `after` are the book's lines as they are to stand; files move ahead of them, so a repetition may find those moved already. */
export function auditAwards(
  { book, nominees }: Pick<AwardDesk, 'book' | 'nominees'>,
  after: readonly BookLine[],
) {
  const [old, fresh] = [byFile(book.map(({ row }) => row)), byFile(after)];
  const changed = [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (id) => JSON.stringify(old.get(id)) !== JSON.stringify(fresh.get(id)),
  );
  return changed.map((id): AuditEntry => {
    const [was, is] = [last(old.get(id) ?? []), last(fresh.get(id) ?? [])];
    const file = nominees.get(id);
    const isMoved = file !== undefined && [was, is].some((line) => statusBy(line) === file.status);
    const told = file ?? is ?? was;
    return {
      nominee: id,
      name: told?.name ?? '',
      unit: told?.unit ?? '',
      from: isMoved ? statusBy(was) : stateText(was),
      to: isMoved ? statusBy(is) : stateText(is),
      state: JSON.stringify(old.get(id) ?? []),
    };
  });
}

/** Where the file of a line stands, unless the office has taken it elsewhere. */
const STATUSES: Readonly<Record<AwardState, Status>> = {
  'Đề nghị': 'Đề nghị khen',
  'Đã khen': 'Đã khen',
  'Không khen': 'Đủ điều kiện',
};
const statusBy = (line: BookLine | undefined): Status =>
  line === undefined ? 'Đủ điều kiện' : STATUSES[stateOf(line)];
const stateText = (line: BookLine | undefined): string => (line === undefined ? '' : stateOf(line));

function byFile(lines: readonly BookLine[]): Map<string, BookLine[]> {
  const files = new Map<string, BookLine[]>();
  for (const line of lines) files.set(line.id, [...(files.get(line.id) ?? []), line]);
  return files;
}
