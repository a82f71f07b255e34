/** Which commendation may be proposed for whom: forms in force, rules of proposal, one reward per achievement. */
import type { AwardForm, AwardRule, AwardSettings, AwardType } from '../catalogue/awards.ts';
import { ALL, type KindCode } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import type { Unit } from '../catalogue/units.ts';
import { type AchievementKey, sameAchievement } from './achievements.ts';
import { foldName } from './names.ts';

/** Results of other types never ground a proposal to a higher level (NĐ 152/2025/NĐ-CP). */
export const UPWARD_TYPE: AwardType = 'Thường xuyên';

const isInForce = ({ from, to }: Pick<AwardForm, 'from' | 'to'>, day: IsoDate): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

/** The form's row on that day, whether or not it is on; null where it has none. */
export const formOn = (forms: readonly AwardForm[], code: string, day: IsoDate): AwardForm | null =>
  forms.find((form) => form.code === code && isInForce(form, day)) ?? null;

/** Each form that is on, once: its row on that day, else its latest one. */
export function formsOffered(forms: readonly AwardForm[], day: IsoDate): readonly AwardForm[] {
  const on = forms.filter((form) => form.on);
  return [...new Set(on.map((form) => form.code))].flatMap((code) => {
    const rows = on.filter((form) => form.code === code);
    const latest = rows.reduce((found, row) => ((row.from ?? '') > (found.from ?? '') ? row : found));
    return [formOn(rows, code, day) ?? latest];
  });
}

export type FormFault = 'unknownForm' | 'formNotForKind' | 'upwardNeedsRegular';

/** Why this form cannot be given to this kind and type; null where it can. `form` is its row in force. */
export function formFault(
  form: AwardForm | null,
  kind: KindCode | null,
  type: AwardType | '',
): FormFault | null {
  if (form === null) return 'unknownForm';
  if (kind === null || !form.kinds.includes(kind)) return 'formNotForKind';
  return form.upward && type !== UPWARD_TYPE ? 'upwardNeedsRegular' : null;
}

export interface Proposal {
  readonly form: string;
  readonly type: AwardType;
}

/** The first rule that fits: one that names the movement before a general one, one that names the kind before one that does not. */
export function proposalFor(
  settings: AwardSettings,
  { movement, kind }: { readonly movement: string; readonly kind: KindCode | null },
  day: IsoDate,
): Proposal | null {
  const offered = settings.forms.filter((form) => form.on);
  const rank = (rule: AwardRule): number => (rule.movement === ALL ? 2 : 0) + (rule.kind === null ? 1 : 0);
  const fitting = settings.rules.filter(
    (rule) =>
      (rule.movement === ALL || rule.movement === movement) &&
      (rule.kind === null || rule.kind === kind) &&
      formFault(formOn(offered, rule.form, day), kind, rule.type) === null,
  );
  const best = fitting.reduce<AwardRule | null>(
    (found, rule) => (found === null || rank(rule) < rank(found) ? rule : found),
    null,
  );
  return best === null ? null : { form: best.form, type: best.type };
}

/** A collective whose unit has come to its end is not rewarded; its people can be. */
export const isDissolved = (
  unit: Pick<Unit, 'to'> | undefined,
  kind: KindCode | null,
  day: IsoDate,
): boolean => kind === 'TT' && unit !== undefined && unit.to !== null && unit.to < day;

/** An achievement that was rewarded, or is proposed, in some year. */
export interface Rewarded extends AchievementKey {
  readonly id: string;
  readonly year: number;
  /** The decision's number, '' while it is only proposed or where no book has it. */
  readonly decision: string;
}

/** Finds what was rewarded, or is proposed, for the same achievement under another ID. */
export function rewardedIndex(all: readonly Rewarded[]): (of: Rewarded) => readonly Rewarded[] {
  const filed = new Map<string, Rewarded[]>();
  for (const each of all)
    for (const key of [named(each), itself(each.id), heirs(each.carriedFrom)])
      if (key !== '') filed.set(key, (filed.get(key) ?? []).concat(each));
  // A model carried on may have been renamed: its forebear and its heirs are looked up besides its namesakes.
  const near = (of: Rewarded): Rewarded[] =>
    [named(of), itself(of.carriedFrom), heirs(of.id)].flatMap((key) => filed.get(key) ?? []);
  return (of) =>
    [...new Set(near(of))].filter(
      (each) => (each.id === '' || each.id !== of.id) && sameAchievement(each, of),
    );
}

const named = ({ name }: Rewarded): string => `name ${foldName(name)}`;
const itself = (id = ''): string => (id === '' ? '' : `id ${id}`);
const heirs = (id = ''): string => (id === '' ? '' : `from ${id}`);
