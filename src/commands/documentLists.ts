/** Tờ trình with its list, and the list that may be published. */
import { ACCEPTED_STATUSES } from '../catalogue/lifecycle.ts';
import type { KindCode } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import { sortByName } from '../domain/names.ts';
import { mayPublish } from '../domain/publication.ts';
import type { RawCell } from '../domain/raw.ts';
import type { BadCell } from '../workbook/decode.ts';
import { valuesOf } from './archiveRows.ts';
import { type BookLine, isActive, kindOfLine, readBook, stateOf, yearOfLine } from './awardLines.ts';
import { type Context, type Refusal, refuse, type View } from './define.ts';
import { shortName } from './documentUnit.ts';
import { evaluate, judgeOf, kindOf, standingUnits, statusOf, unitRef } from './nominees.ts';
import { archiveCells, countedRows, registeredOf } from './unitFacts.ts';

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
  const wanted = lines.filter((line) =>
    proposal === '' ? stateOf(line) === 'Đề nghị' : line.proposalNumber === proposal,
  );
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
  };
}

export interface PublicExemplar {
  readonly name: string;
  readonly kind: KindCode | null;
  readonly unitName: string;
  readonly movement: string;
  readonly achievement: string;
  readonly rewarded: boolean;
}
export interface PublicationList {
  readonly exemplars: readonly PublicExemplar[];
  /** Accepted exemplars that are held back: why is nobody's business here. */
  readonly withheld: number;
}

interface Candidate extends PublicExemplar {
  readonly may: boolean;
  readonly accepted: boolean;
}

/** The year's accepted exemplars who consented, in safe fields. */
export function publicationList(view: View, year: number, context: Context): PublicationList {
  const isOpen = context.config.settings.years.some((each) => each.year === year && each.open);
  const candidates = isOpen ? openCandidates(view, year, context) : closedCandidates(view, year, context);
  const shown = candidates.filter((each) => each.may);
  return {
    exemplars: sortByName(shown, (each) => each.name).map(
      ({ may: _may, accepted: _accepted, ...safe }) => safe,
    ),
    withheld: candidates.filter((each) => each.accepted && !each.may).length,
  };
}

/** Judged inputs as accepted, consent as it stands today. */
function openCandidates(view: View, year: number, context: Context): Candidate[] {
  const registered = registeredOf(view, context);
  const judge = judgeOf(context.config);
  return standingUnits(context.config.units, view.inventory).flatMap((unit) =>
    countedRows(view.sheet(unitRef(unit)), registered)
      .filter(({ row }) => row.year === year)
      .map(({ row, live, status }) => {
        const { movement, kind } = evaluate(judge, row, unit);
        const { consent, guardianConsent } = live;
        return {
          name: String(row.name),
          kind,
          unitName: unit.name,
          movement: movement?.short ?? String(row.movement),
          achievement: String(row.achievement),
          rewarded: status === 'Đã khen',
          may: mayPublish({ status, kind, under16: row.under16, consent, guardianConsent }),
          accepted: ACCEPTED_STATUSES.includes(status),
        };
      }),
  );
}

function closedCandidates(view: View, year: number, context: Context): Candidate[] {
  const names = new Map(context.config.units.map((unit) => [unit.id, unit.name]));
  return archiveCells(view.find('archive'))
    .filter((row) => row.year === year)
    .map((row) => {
      const kept: Readonly<Record<string, RawCell>> = valuesOf(row) ?? {};
      const status = statusOf(row.status);
      const kind = kindOf(row.kind);
      const { under16 = '', consent = '', guardianConsent = '' } = kept;
      return {
        name: String(row.name),
        kind,
        unitName: names.get(String(row.unit)) ?? String(row.unit),
        movement: shortName(context.config, String(row.movement)),
        achievement: String(row.achievement),
        rewarded: status === 'Đã khen',
        may: mayPublish({ status, kind, under16, consent, guardianConsent }),
        accepted: ACCEPTED_STATUSES.includes(status),
      };
    });
}
