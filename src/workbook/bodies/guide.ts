/** Hướng dẫn: who can read the file, how to fill it in, by when, the units' tabs, and what each column wants. */
import type { YearSettings } from '../../catalogue/settings.ts';
import { formatVietnamese } from '../../domain/dates.ts';
import { last } from '../../domain/lists.ts';
import type { Written } from '../changes.ts';
import { call, quoted } from '../formulas.ts';
import { unitTab } from '../tabs/unit.ts';
import { type ColumnWord, headerOf, type LayoutWords, noteOf } from '../words.ts';
import { gap, type Line, line } from './canvas.ts';
import type { BodyWords } from './words.ts';

type Words = BodyWords['guide'];
type Tabs = LayoutWords['tabs'];
/** Columns of the canvas, the gutter aside. */
export const GUIDE_WIDTH = 3;

export interface GuideInput {
  readonly words: Words;
  readonly tabs: Tabs;
  readonly years: readonly YearSettings[];
  /** In the order of Đơn vị; `sheetId` is null while the unit has no tab. */
  readonly units: readonly { readonly name: string; readonly sheetId: number | null }[];
}

/** Longer texts stand in the second, widest column. */
export function guideBody({ words, tabs, years, units }: GuideInput): Line[] {
  return [
    line('title', words.title),
    ...words.whoReads.map((text) => line('note', text)),
    gap,
    line('section', words.howTo),
    ...words.steps.map((step, index) => line('line', `${index + 1}.`, step)),
    gap,
    ...deadlines(years, words, tabs),
    line('section', words.columns),
    line('head', words.column, words.meaning),
    ...columnLines(tabs.unit.blocks.nominees.columns),
    gap,
    line('section', words.unitTabs),
    ...(units.length === 0 ? [line('note', words.noUnits)] : unitLines(units)),
  ];
}

/** Open years, each with its reporting period and due dates; nothing while no year is open. */
function deadlines(years: readonly YearSettings[], words: Words, tabs: Tabs): Line[] {
  const headers = tabs.settings.blocks.years.columns;
  const open = years.filter((year) => year.open).sort((one, other) => one.year - other.year);
  if (open.length === 0) return [];
  const lines = open.flatMap((year) => [
    line('group', `${headerOf(headers.year)} ${year.year}`),
    line('line', headerOf(headers.from), formatVietnamese(year.from)),
    line('line', headerOf(headers.to), formatVietnamese(year.to)),
    ...(['planDue', 'midYearDue', 'nomineeDue', 'reportDue'] as const).map((due) =>
      line('line', words.deadlineNames[due], formatVietnamese(year[due])),
    ),
  ]);
  return [line('section', words.deadlines), ...lines, gap];
}

/** The visible nominee columns in their order; neighbours with one and the same note share a line. */
function columnLines(columns: Tabs['unit']['blocks']['nominees']['columns']): Line[] {
  const entries = Object.entries<ColumnWord>(columns);
  const words = new Map(entries);
  const shared: { headers: string[]; note: string }[] = [];
  for (const key of Object.keys(unitTab.blocks.nominees.columns)) {
    const word = words.get(key);
    if (word === undefined) continue;
    const before = last(shared);
    if (before !== undefined && before.note !== '' && before.note === (noteOf(word) ?? ''))
      before.headers.push(headerOf(word));
    else shared.push({ headers: [headerOf(word)], note: noteOf(word) ?? '' });
  }
  return shared.map(({ headers, note }) => line('line', spanOf(headers), note));
}

/** "TC1 … TC10": a column's width holds no longer list. */
const spanOf = (headers: readonly string[]): string =>
  headers.length > 2 ? `${headers[0]} … ${last(headers)}` : headers.join(', ');

function unitLines(units: GuideInput['units']): Line[] {
  const links = units.map(
    ({ name, sheetId }): Written =>
      sheetId === null ? name : { formula: `=${call('HYPERLINK', quoted(`#gid=${sheetId}`), quoted(name))}` },
  );
  const rows = Math.ceil(links.length / GUIDE_WIDTH);
  return Array.from({ length: rows }, (_, row) =>
    line('line', ...links.slice(row * GUIDE_WIDTH, (row + 1) * GUIDE_WIDTH)),
  );
}
