/** Tờ trình with its list, and the list that may be published. */
import type { KindCode } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import { sortByName } from '../domain/names.ts';
import type { BadCell } from '../workbook/decode.ts';
import {
  type BookLine,
  isActive,
  isDecided,
  isPending,
  kindOfLine,
  readBook,
  yearOfLine,
} from './awardLines.ts';
import { awardNominees } from './awardNominees.ts';
import { type Context, type Refusal, refuse, type View } from './define.ts';
import { shortName } from './documentUnit.ts';
import { kindOf } from './nominees.ts';
import { publishedOf } from './publicExemplars.ts';

export interface ProposedLine {
  readonly name: string;
  readonly kind: KindCode | null;
  readonly unitName: string;
  readonly movement: string;
  readonly achievement: string;
  /** Loại and hình thức khen thưởng; '' where the book leaves them open. */
  readonly type: string;
  readonly form: string;
}
/** A tờ trình that the book knows by its number. */
export interface ProposalMark {
  readonly number: string;
  readonly date: IsoDate | null;
  readonly count: number;
}
export interface ProposalList {
  /** '' for what is proposed and not decided. */
  readonly proposal: string;
  readonly proposalDate: IsoDate | null;
  readonly proposals: readonly ProposalMark[];
  readonly lines: readonly ProposedLine[];
  /** Proposals left out, since their files are held or were sent back. */
  readonly held: number;
}

/** Lines of one tờ trình, decided or not; without a number, all of the year that wait for a decision. */
export function proposalList(
  view: View,
  year: number,
  proposal: string,
  context: Context,
): ProposalList | Refusal {
  const bad: BadCell[] = [];
  const book = readBook(view.sheet('commendations'), bad);
  if (bad.length > 0) return refuse({ code: 'badCells' }, bad);
  const lines = book.map(({ row }) => row).filter((line) => isActive(line) && yearOfLine(line) === year);
  const files = awardNominees(view.sheet('register'), view.find('archive'), context.config);
  const asked = lines.filter((line) =>
    proposal === '' ? !isDecided(line) : line.proposalNumber === proposal,
  );
  const wanted = asked.filter((line) => isDecided(line) || isPending(line, files.get(line.id)));
  const names = new Map(context.config.units.map((unit) => [unit.id, unit.name]));
  const numbers = [...new Set(lines.map((line) => line.proposalNumber))].filter((number) => number !== '');
  const dateOf = (of: readonly BookLine[]): IsoDate | null =>
    of.find((line) => line.proposalDate)?.proposalDate ?? null;
  return {
    proposal,
    proposalDate: proposal === '' ? null : dateOf(wanted),
    proposals: numbers.map((number) => {
      const own = lines.filter((line) => line.proposalNumber === number);
      return { number, date: dateOf(own), count: own.length };
    }),
    lines: sortByName(wanted, (line) => line.name).map((line) => ({
      name: line.name,
      kind: kindOfLine(line),
      unitName: names.get(line.unit) ?? line.unit,
      movement: shortName(context.config, line.movement),
      achievement: line.achievement,
      type: line.type,
      form: line.formName === '' ? line.form : line.formName,
    })),
    held: asked.length - wanted.length,
  };
}

export interface PublicExemplar {
  readonly name: string;
  readonly kind: KindCode | null;
  readonly unitName: string;
  readonly movement: string;
  readonly achievement: string;
  /** Form of commendation decided on, '' without one. */
  readonly form: string;
}
export interface PublicationList {
  readonly exemplars: readonly PublicExemplar[];
  /** Accepted exemplars that are held back: why is nobody's business here. */
  readonly withheld: number;
}

/** The year's exemplars that Công khai may show, in the same safe fields. */
export function publicationList(view: View, year: number, context: Context): PublicationList {
  const { exemplars, withheld } = publishedOf(view, context, year);
  return {
    exemplars: exemplars.map(({ name, kind, unit, movement, achievement, form }) => ({
      ...{ name, achievement, form },
      kind: kindOf(kind),
      unitName: unit,
      movement: shortOf(context, movement),
    })),
    withheld,
  };
}

/** Open years name a movement in full, closed ones by its code: a table's column has room for the short name. */
const shortOf = ({ config }: Context, movement: string): string =>
  config.movements.find((each) => each.name === movement)?.short ?? shortName(config, movement);
