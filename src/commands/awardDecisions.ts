/** Decisions of the book of commendations, as the statistical forms count them. */
import { YES } from '../catalogue/terms.ts';
import type { AwardDecision } from '../domain/statistics.ts';
import { isDecided, kindOfLine, readBook } from './awardLines.ts';
import type { View } from './define.ts';
import { readCopy } from './nomineeCopy.ts';
import { registerRows } from './registerRows.ts';
import { archiveCells } from './unitFacts.ts';

/** From Khen thưởng, with what Hồ sơ or Lưu trữ say of the nominee. Lines that cannot be read are left to the book's own commands. */
export function awardDecisions(view: View): AwardDecision[] {
  const workers = directWorkers(view);
  return readBook(view.sheet('commendations'), [])
    .map(({ row }) => row)
    .filter(isDecided)
    .map((line) => ({
      form: line.form,
      formName: line.formName,
      level: line.level,
      type: line.type,
      kind: kindOfLine(line),
      directWorker: workers.has(line.id),
      decidedOn: line.decisionDate,
    }));
}

/** IDs of people who work directly, by the accepted copy where there is one. */
function directWorkers(view: View): ReadonlySet<string> {
  const registered = registerRows(view.sheet('register')).map(({ row }) => ({
    id: String(row.id),
    works: readCopy(row.accepted)?.directWorker ?? row.directWorker,
  }));
  const archived = archiveCells(view.find('archive')).map((row) => ({
    id: String(row.id),
    works: row.directWorker,
  }));
  return new Set([...archived, ...registered].filter(({ works }) => works === YES).map(({ id }) => id));
}
