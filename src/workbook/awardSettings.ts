/** Mức khen thưởng as one checked whole: base pay, forms with their coefficients, rules of proposal. */
import type { AwardForm, AwardRule, AwardSettings, PayRate } from '../catalogue/awards.ts';
import { ALL, KINDS, type KindCode } from '../catalogue/terms.ts';
import type { Movement } from '../catalogue/types.ts';
import { UPWARD_TYPE } from '../domain/awards.ts';
import { type BadCell, type ConfigFault, decodeRows, rawRows, type Sheet, whereOf } from './decode.ts';
import { blockOf, columnOf } from './place.ts';
import { awardsTab } from './tabs/awards.ts';

const { payRates, forms, rules } = awardsTab.blocks;
type Block = keyof typeof awardsTab.blocks;
type Tell = (
  block: Block,
  at: number,
  column: string,
  fault: ConfigFault,
  found?: string | number | null,
) => void;

/** Every bad cell of the tab, or its settings. Without `movements` the rules' codes of movements are taken as they are. */
export function readAwards(
  sheet: Sheet,
  movements?: readonly Pick<Movement, 'code'>[],
): { readonly awards: AwardSettings } | { readonly bad: readonly BadCell[] } {
  const bad: BadCell[] = [];
  const tell: Tell = (block, at, column, fault, found = '') =>
    bad.push({
      ...whereOf(sheet, block, at, columnOf(blockOf(sheet.place, block), column)),
      column,
      fault,
      found: String(found ?? ''),
    });
  const awards: AwardSettings = {
    payRates: readRates(sheet, bad, tell),
    forms: readForms(sheet, bad, tell),
    rules: [],
  };
  const read = { ...awards, rules: readRules(sheet, awards.forms, movements, bad, tell) };
  return bad.length > 0 ? { bad } : { awards: read };
}

function readRates(sheet: Sheet, bad: BadCell[], tell: Tell): PayRate[] {
  const days = new Set<string>();
  return decodeRows(sheet, 'payRates', payRates.columns, bad).flatMap(({ at, row }) => {
    // The codecs have told an empty cell already.
    if (row.from === null || row.amount === null) return [];
    if (days.has(row.from)) tell('payRates', at, 'from', 'duplicateDay', row.from);
    days.add(row.from);
    return [{ from: row.from, amount: row.amount, source: row.source }];
  });
}

function readForms(sheet: Sheet, bad: BadCell[], tell: Tell): AwardForm[] {
  const read: AwardForm[] = [];
  for (const { at, row } of decodeRows(sheet, 'forms', forms.columns, bad)) {
    const asked: Readonly<Record<KindCode, boolean>> = { TT: row.kindTT, CN: row.kindCN, HGD: row.kindHGD };
    const kinds = KINDS.map((kind) => kind.code).filter((kind) => asked[kind]);
    if (kinds.length === 0) tell('forms', at, 'kindTT', 'noKind');
    if (row.from !== null && row.to !== null && row.from > row.to)
      tell('forms', at, 'from', 'windowUpsideDown', row.from);
    const form: AwardForm = {
      code: row.code,
      name: row.name,
      level: row.level,
      kinds,
      coefficients: { TT: row.coefficientTT, CN: row.coefficientCN, HGD: row.coefficientHGD },
      from: row.from,
      to: row.to,
      upward: row.upward,
      on: row.on,
      source: row.source,
    };
    if (read.some((other) => other.code === form.code && overlap(other, form)))
      tell('forms', at, 'code', 'formOverlap', form.code);
    read.push(form);
  }
  return read;
}

const LAST_DAY = '9999-12-31';
const overlap = (one: AwardForm, other: AwardForm): boolean =>
  (one.from ?? '') <= (other.to ?? LAST_DAY) && (other.from ?? '') <= (one.to ?? LAST_DAY);

function readRules(
  sheet: Sheet,
  known: readonly AwardForm[],
  movements: readonly Pick<Movement, 'code'>[] | undefined,
  bad: BadCell[],
  tell: Tell,
): AwardRule[] {
  // A form with a bad cell is told where it stands, not at each rule that names it.
  const named = new Set(
    rawRows(sheet, 'forms', forms.columns, ['code']).map(({ row }) => String(row.code).trim()),
  );
  return decodeRows(sheet, 'rules', rules.columns, bad).flatMap(({ at, row }): AwardRule[] => {
    const { movement, form, source, type } = row;
    if (type === '') return [];
    const kind = KINDS.find((each) => each.label === row.kind)?.code ?? null;
    const isKnown = movements === undefined || movements.some((each) => each.code === movement);
    if (movement !== ALL && !isKnown) tell('rules', at, 'movement', 'unknownMovement', movement);
    const rows = known.filter((each) => each.code === form);
    if (!named.has(form)) tell('rules', at, 'form', 'unknownForm', form);
    if (rows.some((each) => each.upward) && type !== UPWARD_TYPE)
      tell('rules', at, 'type', 'upwardNeedsRegular', type);
    if (kind !== null && rows.length > 0 && !rows.some((each) => each.kinds.includes(kind)))
      tell('rules', at, 'kind', 'formNotForKind', row.kind);
    return [{ movement, kind, type, form, source }];
  });
}
