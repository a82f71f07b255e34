import * as z from 'zod/mini';
import type { AwardState, AwardType } from '../catalogue/awards.ts';
import type { KindCode, Status } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import type { Unit } from '../catalogue/units.ts';
import {
  formOn,
  formsOffered,
  isDissolved,
  proposalFor,
  type Rewarded,
  rewardedIndex,
} from '../domain/awards.ts';
import { AWARD_TABS, type AwardDesk, asRewarded, openDesk } from './awardDesk.ts';
import { type BookLine, isDecided, toAwardLine, yearOfLine } from './awardLines.ts';
import type { AwardNominee } from './awardNominees.ts';
import { configStamp } from './configStamp.ts';
import { type Context, defineCommand, done, type Outcome } from './define.ts';
import { isRefusal } from './nominees.ts';
import { currentYear } from './summaryCompile.ts';

/** The same achievement rewarded or proposed elsewhere, in this year or another. */
export interface AwardConflict {
  readonly id: string;
  readonly year: number;
  readonly name: string;
  /** The decision's number, '' while it is only proposed. */
  readonly decision: string;
}
/** An accepted nominee that stands in no proposal yet. */
export interface AwardCandidate {
  readonly id: string;
  readonly unit: string;
  readonly unitName: string;
  readonly name: string;
  readonly kind: KindCode | null;
  readonly movement: string;
  readonly achievement: string;
  /** What the rules of Mức khen thưởng propose; null where none fits. */
  readonly proposed: { readonly form: string; readonly type: AwardType } | null;
  readonly conflicts: readonly AwardConflict[];
  /** A dissolved collective is not rewarded. */
  readonly dissolved: boolean;
}
/** One line of the book. */
export interface AwardLine {
  readonly id: string;
  readonly state: AwardState;
  readonly year: number;
  readonly unit: string;
  readonly unitName: string;
  readonly name: string;
  readonly kind: KindCode | null;
  readonly movement: string;
  readonly achievement: string;
  readonly type: AwardType | '';
  readonly form: string;
  readonly formName: string;
  readonly level: string;
  readonly upward: boolean;
  readonly proposalNumber: string;
  readonly proposalDate: IsoDate | null;
  readonly decisionNumber: string;
  readonly decisionDate: IsoDate | null;
  readonly signer: string;
  readonly coefficient: number | null;
  readonly basePay: number | null;
  /** In đồng; null while it is not known, and `moneyNote` says why. */
  readonly money: number | null;
  readonly moneyNote: string;
  readonly paidOn: IsoDate | null;
  readonly note: string;
  /** Where its file stands, null where nobody keeps it: one on hold or sent back since its proposal gets no decision. */
  readonly fileStatus: Status | null;
}
/** The year's fund, in đồng. */
export interface AwardFund {
  readonly planned: number | null;
  /** Of decisions recorded. */
  readonly awarded: number;
  readonly paid: number;
  /** Planned less awarded; null where nothing was planned. */
  readonly left: number | null;
  /** Decisions whose money is not known: `awarded` lacks them. */
  readonly unknown: number;
}
export interface FormOption {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly kinds: readonly KindCode[];
  readonly upward: boolean;
}
export interface AwardBook {
  readonly year: number;
  readonly stamp: string;
  readonly candidates: readonly AwardCandidate[];
  readonly lines: readonly AwardLine[];
  /** Forms that are on, each once. */
  readonly forms: readonly FormOption[];
  readonly fund: AwardFund;
}

/** The year's candidates, its book of commendations and its fund. */
export const awardBook = defineCommand({
  id: 'award.book',
  who: 'office',
  writes: false,
  input: z.strictObject({ year: z._default(z.number(), 0) }),
  reads: () => AWARD_TABS,
  run: (view, input, context): Outcome<AwardBook> => {
    const desk = openDesk(view, context);
    if (isRefusal(desk)) return desk;
    const year = input.year === 0 ? currentYear(context) : input.year;
    const units = new Map(context.config.units.map((unit) => [unit.id, unit]));
    const names = new Map(context.config.units.map((unit) => [unit.id, unit.name]));
    const { forms } = desk.awards;
    const lines = desk.book.map(({ row }) => row).filter((line) => yearOfLine(line) === year);
    const upward = (line: BookLine): boolean => {
      const day = line.decisionDate ?? line.proposalDate ?? context.today;
      return (
        (formOn(forms, line.form, day) ?? forms.find((form) => form.code === line.form))?.upward === true
      );
    };
    return done(
      {
        year,
        stamp: configStamp(context.config),
        candidates: candidatesOf(desk, year, units, context),
        lines: lines.map((line) => toAwardLine(line, names, upward(line), desk.nominees.get(line.id))),
        forms: formsOffered(forms, context.today).map(({ code, name, level, kinds, upward: isUpward }) => ({
          code,
          name,
          level,
          kinds,
          upward: isUpward,
        })),
        fund: fundOf(lines, context.config.settings.years.find((each) => each.year === year)?.fund ?? null),
      },
      { code: 'quiet' },
    );
  },
});

/** Accepted files of the year; one whose status says "proposed" while the book has no line of it is among them. */
function candidatesOf(
  desk: AwardDesk,
  year: number,
  units: ReadonlyMap<string, Unit>,
  { today }: Context,
): AwardCandidate[] {
  const find = rewardedIndex(desk.rewarded);
  const isCandidate = ({ id, status, typed }: AwardNominee): boolean =>
    typed === null && (status === 'Đủ điều kiện' || (status === 'Đề nghị khen' && !desk.active.has(id)));
  return [...desk.nominees.values()]
    .filter((each) => each.year === year && isCandidate(each))
    .map((nominee) => {
      const { id, unit, name, kind, movement, achievement } = nominee;
      return {
        id,
        unit,
        unitName: units.get(unit)?.name ?? unit,
        name,
        kind,
        movement,
        achievement,
        proposed: proposalFor(desk.awards, nominee, today),
        conflicts: find(asRewarded(nominee)).map(toConflict),
        dissolved: isDissolved(units.get(unit), kind, today),
      };
    });
}

const toConflict = ({ id, year, name, decision }: Rewarded): AwardConflict => ({ id, year, name, decision });

function fundOf(lines: readonly BookLine[], planned: number | null): AwardFund {
  const decided = lines.filter(isDecided);
  const sum = (of: readonly BookLine[]): number => of.reduce((total, line) => total + (line.money ?? 0), 0);
  const awarded = sum(decided);
  return {
    planned,
    awarded,
    paid: sum(decided.filter((line) => line.paidOn !== null)),
    left: planned === null ? null : planned - awarded,
    unknown: decided.filter((line) => line.money === null).length,
  };
}
