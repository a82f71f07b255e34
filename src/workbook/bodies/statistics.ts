/** The section of Tổng hợp that is ready to be copied into the statistical forms of TT 02/2023/TT-BNV. */
import { formatVietnamese } from '../../domain/dates.ts';
import type { AwardCounts, AwardStatistics } from '../../domain/statistics.ts';
import type { Written } from '../changes.ts';
import { type Line, line } from './canvas.ts';

type Counted = 'collectives' | 'households' | 'persons' | 'directWorkers' | 'total';
const COUNTED: readonly Counted[] = ['collectives', 'households', 'persons', 'directWorkers', 'total'];

export interface StatisticsWords {
  readonly title: string;
  /** From which day to which, both dd/MM/yyyy. */
  readonly period: (from: string, to: string) => string;
  readonly none: string;
  readonly number: string;
  readonly form: string;
  readonly level: string;
  readonly type: string;
  readonly noType: string;
  readonly total: string;
  readonly counts: Readonly<Record<Counted, string>>;
  /** Decisions that no year can count, or whose kind is not known. */
  readonly undated: (count: number) => string;
  readonly unknownKind: (count: number) => string;
}

/** One line a form and type, totals below; nine columns beside the gutter. */
export function statisticsLines(stats: AwardStatistics, words: StatisticsWords): Line[] {
  const heading = [
    line('section', words.title),
    line('note', words.period(formatVietnamese(stats.from), formatVietnamese(stats.to))),
  ];
  const notes = [
    ...(stats.undated > 0 ? [line('note', words.undated(stats.undated))] : []),
    ...(stats.totals.unknown > 0 ? [line('note', words.unknownKind(stats.totals.unknown))] : []),
  ];
  if (stats.rows.length === 0) return [...heading, line('note', words.none), ...notes];
  return [...heading, ...table(stats, words), ...notes];
}

function table(stats: AwardStatistics, words: StatisticsWords): Line[] {
  const counts = (of: AwardCounts): Written[] => COUNTED.map((key) => of[key]);
  const typeName = (type: string): string => (type === '' ? words.noType : type);
  const head = line(
    'head',
    words.number,
    words.form,
    words.level,
    words.type,
    ...COUNTED.map((key) => words.counts[key]),
  );
  const rows = stats.rows.map((row, index) =>
    line('line', index + 1, row.formName, row.level, typeName(row.type), ...counts(row)),
  );
  const totals = stats.byType.map((each) =>
    line('group', '', words.total, '', typeName(each.type), ...counts(each)),
  );
  return [head, ...rows, ...totals, line('total', '', words.total, '', '', ...counts(stats.totals))];
}
