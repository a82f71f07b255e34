import * as z from 'zod/mini';
import {
  type Context,
  defineCommand,
  done,
  type Outcome,
  type Refusal,
  refuse,
  type View,
} from './define.ts';
import { type DistrictReport, districtReport } from './documentDistrict.ts';
import { type DocumentHead, officeHead, organHead, unitHead } from './documentHead.ts';
import { type ProposalList, type PublicationList, proposalList, publicationList } from './documentLists.ts';
import { type UnitReport, unitReport } from './documentUnit.ts';
import { identifier, line } from './inputs.ts';
import { chooseUnit, isRefusal, unitRef } from './nominees.ts';
import { publicReads } from './publicExemplars.ts';
import { currentYear } from './summaryCompile.ts';
import { archiveReads, yearReads } from './yearCounts.ts';

/** `district`, `unit`: annual reports. `proposal`: tờ trình with its list. `publication`: the list that may be published. */
export const DOCUMENT_KINDS = ['district', 'unit', 'proposal', 'publication'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

interface Common {
  readonly year: number;
  /** Every year that Cấu hình knows, the latest first. */
  readonly years: readonly number[];
  readonly head: DocumentHead;
}
export type DocumentData = Common &
  (
    | { readonly kind: 'district'; readonly body: DistrictReport }
    | { readonly kind: 'unit'; readonly body: UnitReport }
    | { readonly kind: 'proposal'; readonly body: ProposalList }
    | { readonly kind: 'publication'; readonly body: PublicationList }
  );

interface Input {
  readonly kind: DocumentKind;
  readonly year: number;
  readonly unit: string;
  readonly proposal: string;
}

/** Everything a document prints, read from the workbook; the dialog lays it out. Officers get their own unit's report alone. */
export const documentData = defineCommand({
  id: 'document.data',
  who: 'officer',
  writes: false,
  input: z.strictObject({
    kind: z.enum(DOCUMENT_KINDS),
    /** 0 for the current year. */
    year: z._default(z.number(), 0),
    unit: z._default(identifier, ''),
    /** Number of a tờ trình that the book knows; '' for what waits for a decision. */
    proposal: z._default(line, ''),
  }),
  reads: (input, context, inventory) => {
    if (refusalOf(input, context) !== null) return [];
    if (input.kind === 'proposal') return ['commendations', 'register', 'archive'];
    if (input.kind === 'district') return [...yearReads(context, inventory), 'commendations'];
    if (input.kind === 'publication') return publicReads(context, inventory);
    const unit = chooseUnit(input.unit, context.actor, context.config.units);
    return isRefusal(unit) ? [] : ['register', 'unitYears', ...archiveReads(context), unitRef(unit)];
  },
  run: (view, input, context): Outcome<DocumentData> => {
    const refusal = refusalOf(input, context);
    if (refusal !== null) return refusal;
    const data = dataOf(view, input, context);
    return isRefusal(data) ? data : done(data, { code: 'quiet' });
  },
});

const yearOf = ({ year }: Input, context: Context): number => (year === 0 ? currentYear(context) : year);

/** Why the account gets no such document; null where it does. */
function refusalOf(input: Input, context: Context): Refusal | null {
  const { actor, config } = context;
  const { settings } = config;
  const contacts = settings.officeEmails.length > 0 ? settings.officeEmails : [settings.ownerEmail];
  if (input.kind !== 'unit' && !actor.isOffice)
    return refuse({ code: 'notAllowed', who: 'office', contacts });
  const years = settings.years;
  const year = yearOf(input, context);
  const open = years.filter((each) => each.open).map((each) => each.year);
  return years.some((each) => each.year === year) ? null : refuse({ code: 'yearNotOpen', year, open });
}

function dataOf(view: View, input: Input, context: Context): DocumentData | Refusal {
  const year = yearOf(input, context);
  const years = context.config.settings.years.map((each) => each.year).sort((left, right) => right - left);
  if (input.kind === 'district') {
    const body = districtReport(view, year, context);
    return isRefusal(body) ? body : { kind: 'district', year, years, head: organHead('BC', context), body };
  }
  if (input.kind === 'unit') {
    const unit = chooseUnit(input.unit, context.actor, context.config.units);
    if (isRefusal(unit)) return unit;
    const head = unitHead('BC', unit, context);
    return { kind: 'unit', year, years, head, body: unitReport(view, unit, year, context) };
  }
  if (input.kind === 'proposal') {
    const body = proposalList(view, year, input.proposal, context);
    return isRefusal(body) ? body : { kind: 'proposal', year, years, head: officeHead('TTr', context), body };
  }
  const head = officeHead('DS', context);
  return { kind: 'publication', year, years, head, body: publicationList(view, year, context) };
}
