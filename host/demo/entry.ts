/** What a unit's officer does in the unit's tab: the plan, the report, and nominees typed or sent through the form. */
import { typedDay } from './days.ts';
import type { Desk } from './desk.ts';
import type { Dice } from './dice.ts';
import type { Nominee } from './nominees.ts';
import type { UnitSeason } from './plan.ts';
import { callCommand, dataOf, savedShape } from './replies.ts';
import { firstFree, mapTab, pasteRows, readRows, typeCell } from './tabs.ts';
import type { DemoUnit } from './units.ts';
import { sentValue, typedValue } from './values.ts';

const BLOCK = 'nominees';

/** A nominee saved without its evidence, to be finished after a reminder. */
export interface Draft {
  readonly unit: DemoUnit;
  readonly id: string;
  readonly missing: string;
  readonly value: string | number;
}
export interface Entered {
  readonly typed: number;
  readonly sent: number;
  /** Warnings of nominees that stand elsewhere. */
  readonly duplicates: readonly string[];
  /** What a refused submission said. */
  readonly refusals: readonly string[];
  readonly drafts: readonly Draft[];
}

export function registerPlan(desk: Desk, { unit, year, typed, sent }: UnitSeason, dice: Dice): void {
  const day = typedDay(desk.today(), desk.options.locale);
  const proposed = dice.int(5, 60);
  const models = typed.length + sent.length;
  writeDuties(desk, unit, year, {
    planNumber: `${dice.int(5, 90)}/KH`,
    planLink: `https://example.vn/ke-hoach/${unit.id.toLowerCase()}`,
    planDate: day,
    planTargets: `Mỗi thôn, tổ có ít nhất ${dice.int(1, 3)} điển hình; nhân rộng ${dice.int(1, 4)} mô hình`,
    fundingProposed: String(proposed * 1_000_000),
    fundingApproved: String(Math.max(1, proposed - dice.int(0, 10)) * 1_000_000),
    commitment: String(Math.max(1, models - dice.int(0, 3))),
  });
}

export function fileReport(desk: Desk, { unit, year }: UnitSeason, dice: Dice): void {
  const day = typedDay(desk.today(), desk.options.locale);
  writeDuties(desk, unit, year, {
    fundingSpent: String(dice.int(4, 50) * 1_000_000),
    reportNumber: `${dice.int(60, 300)}/BC`,
    reportDate: day,
    difficulties: 'Địa bàn rộng, đi lại khó khăn trong mùa mưa',
    lessons: 'Chọn việc cụ thể, người thật; nhân rộng từ thôn này sang thôn khác',
    requests: 'Bố trí kinh phí nhân rộng mô hình ngay từ đầu năm',
  });
}

function writeDuties(
  desk: Desk,
  unit: DemoUnit,
  year: number,
  cells: Readonly<Record<string, string>>,
): void {
  const officer = desk.person(unit.email);
  const tab = mapTab(officer, unit.name);
  const standing = readRows(officer, tab, 'duties', ['year']).find((row) => row.cells.year === String(year));
  const at = standing?.at ?? firstFree(officer, tab, 'duties', 'year');
  pasteRows(officer, tab, 'duties', at, [standing === undefined ? { year: String(year), ...cells } : cells]);
}

export interface Manner {
  /** The first nominee is typed cell by cell; otherwise all are pasted as from an old list. */
  readonly byCell: boolean;
  /** Some are first saved without what they still wait for. */
  readonly drafts: boolean;
}

/** Enters all of a unit's nominees. */
export function enterNominees(
  desk: Desk,
  season: UnitSeason,
  dice: Dice,
  { byCell, drafts }: Manner,
): Entered {
  typeNominees(desk, season, byCell);
  const sent = season.sent.map((nominee) =>
    sendNominee(desk, season, nominee, drafts && nominee.submit && dice.chance(0.2)),
  );
  return {
    typed: season.typed.length,
    sent: season.sent.length,
    duplicates: sent.flatMap((each) => each.duplicates),
    refusals: sent.flatMap((each) => each.refusals),
    drafts: sent.flatMap((each) => each.drafts),
  };
}

function typeNominees(desk: Desk, { unit, year, typed }: UnitSeason, byCell: boolean): void {
  const rows = typed.map((nominee) => typedCells(nominee, year, desk));
  if (rows.length === 0) return;
  const officer = desk.person(unit.email);
  const tab = mapTab(officer, unit.name);
  const at = firstFree(officer, tab, BLOCK, 'movement');
  const single = rows.slice(0, byCell ? 1 : 0);
  for (const [key, text] of single.flatMap((row) => Object.entries(row)))
    if (text !== '') typeCell(officer, tab, BLOCK, at, key, text);
  const others = rows.slice(single.length);
  if (others.length > 0) pasteRows(officer, tab, BLOCK, at + single.length, others);
}

function typedCells(nominee: Nominee, year: number, { options }: Desk): Record<string, string> {
  const values = Object.entries(nominee.values).map(([key, value]) => [
    key,
    typedValue(value, options.locale),
  ]);
  return {
    year: String(year),
    movement: nominee.movement.label,
    kind: nominee.kind ?? '',
    name: nominee.name,
    address: nominee.address,
    directWorker: nominee.directWorker,
    under16: nominee.under16,
    consent: nominee.consent,
    guardianConsent: nominee.guardianConsent,
    stage: nominee.stage,
    achievement: nominee.achievement,
    ...Object.fromEntries(values),
    submit: nominee.submit ? 'Nộp' : 'Nháp',
  };
}

function sendNominee(
  desk: Desk,
  { unit, year }: UnitSeason,
  nominee: Nominee,
  asDraft: boolean,
): Pick<Entered, 'duplicates' | 'refusals' | 'drafts'> {
  const officer = desk.person(unit.email);
  const fields = formFields(nominee, year);
  const missing = 'evidence';
  const { [missing]: held, ...rest } = fields;
  const isDraft = asDraft && held !== undefined;
  const saved = dataOf(officer, 'nominee.save', { fields: isDraft ? rest : fields }, savedShape);
  const duplicates = saved.duplicates.map(
    (each) => `${nominee.name} (${unit.name}) ~ ${each.name} (${each.unit})`,
  );
  if (!nominee.submit) return { duplicates, refusals: [], drafts: [] };
  const submitted = callCommand(officer, 'nominee.submit', { id: saved.id });
  if (submitted.ok) return { duplicates, refusals: [], drafts: [] };
  if (!isDraft || held === undefined) throw new Error(`nominee.submit: ${submitted.message}`);
  return {
    duplicates,
    refusals: [submitted.message],
    drafts: [{ unit, id: saved.id, missing, value: held }],
  };
}

function formFields(nominee: Nominee, year: number): Record<string, string | number> {
  const values = Object.entries(nominee.values).map(([key, value]) => [key, sentValue(value)]);
  return {
    year,
    movement: nominee.movement.code,
    kind: nominee.kind ?? '',
    name: nominee.name,
    address: nominee.address,
    directWorker: nominee.directWorker,
    under16: nominee.under16,
    consent: nominee.consent,
    guardianConsent: nominee.guardianConsent,
    stage: nominee.stage,
    achievement: nominee.achievement,
    ...Object.fromEntries(values),
  };
}

/** Adds what a draft waited for, and submits it. */
export function finishDraft(desk: Desk, draft: Draft): void {
  const officer = desk.person(draft.unit.email);
  dataOf(officer, 'nominee.save', { id: draft.id, fields: { [draft.missing]: draft.value } }, savedShape);
  const submitted = callCommand(officer, 'nominee.submit', { id: draft.id });
  if (!submitted.ok) throw new Error(`nominee.submit: ${submitted.message}`);
}
