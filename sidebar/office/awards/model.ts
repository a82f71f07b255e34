/** What of the book is shown, and what may be done with it: plain data in, plain data out. */
import { AWARD_STATES, AWARD_TYPES, type AwardState, type AwardType } from '../../../src/catalogue/awards.ts';
import { KINDS, type KindCode, type Status } from '../../../src/catalogue/terms.ts';
import type { AwardBook, AwardCandidate, AwardLine, FormOption } from '../../../src/commands/awardBook.ts';
import { UPWARD_TYPE } from '../../../src/domain/awards.ts';
import { stripDiacritics } from '../../../src/domain/names.ts';
import type { Tone } from '../../parts/index.ts';

/** Nominees that stand in no proposal yet, or the book's lines in one state. */
export const SHOWN = ['candidates', ...AWARD_STATES] as const;
export type Shown = (typeof SHOWN)[number];
export const asShown = (text: string): Shown => SHOWN.find((each) => each === text) ?? 'candidates';

export interface AwardQuery {
  readonly shown: Shown;
  readonly search: string;
}

/** What is to be proposed for one nominee; '' while no form is chosen. */
export interface Choice {
  readonly form: string;
  readonly type: AwardType;
}
const NO_RULE: Choice = { form: '', type: 'Chuyên đề' };
export type Choices = ReadonlyMap<string, Choice>;

/** Chosen by hand, else what the rules propose. */
export const choiceOf = ({ id, proposed }: AwardCandidate, choices: Choices): Choice =>
  choices.get(id) ?? proposed ?? NO_RULE;

export const asType = (text: string): AwardType => AWARD_TYPES.find((each) => each === text) ?? NO_RULE.type;
export const kindLabel = (kind: KindCode | null): string =>
  KINDS.find((each) => each.code === kind)?.label ?? '';

/** Forms that may be given to every one of these. */
export const formsFor = (
  forms: readonly FormOption[],
  those: readonly { readonly kind: KindCode | null; readonly type: AwardType | '' }[],
): FormOption[] =>
  forms.filter((form) =>
    those.every(
      ({ kind, type }) =>
        kind !== null && form.kinds.includes(kind) && (!form.upward || type === UPWARD_TYPE),
    ),
  );

/** Another type may leave the form unfit: it is to be chosen anew then. */
export const withType = (
  choice: Choice,
  type: AwardType,
  kind: KindCode | null,
  forms: readonly FormOption[],
): Choice => ({
  form: formsFor(forms, [{ kind, type }]).some(({ code }) => code === choice.form) ? choice.form : '',
  type,
});

export const isProposable = ({ conflicts, dissolved, kind }: AwardCandidate): boolean =>
  conflicts.length === 0 && !dissolved && kind !== null;
/** Its money was paid, or it was refused: the book's line stands as it is. */
export const isOpenLine = ({ state, paidOn }: AwardLine): boolean =>
  state !== 'Không khen' && paidOn === null;

const DECIDABLE: readonly (Status | null)[] = ['Đề nghị khen', 'Đã khen'];
/** One whose file was held or sent back since its proposal, or is kept by nobody, gets no decision. */
export const isDecidable = ({ state, fileStatus }: AwardLine): boolean =>
  state === 'Đề nghị' && DECIDABLE.includes(fileStatus);

interface Named {
  readonly id: string;
  readonly name: string;
  readonly unitName: string;
  readonly achievement: string;
}
function fitting<T extends Named>(items: readonly T[], search: string): T[] {
  const wanted = stripDiacritics(search);
  return items.filter(({ name, id, unitName, achievement }) =>
    stripDiacritics(`${name} ${id} ${unitName} ${achievement}`).includes(wanted),
  );
}
export const candidatesShown = ({ candidates }: AwardBook, { search }: AwardQuery): AwardCandidate[] =>
  fitting(candidates, search);
export const linesShown = ({ lines }: AwardBook, { shown, search }: AwardQuery): AwardLine[] =>
  fitting(
    lines.filter(({ state }) => state === shown),
    search,
  );

export const countOf = ({ candidates, lines }: AwardBook, shown: Shown): number =>
  shown === 'candidates' ? candidates.length : lines.filter(({ state }) => state === shown).length;

export const toneOf = (state: AwardState): Tone => {
  if (state === 'Đã khen') return 'good';
  return state === 'Đề nghị' ? 'open' : 'plain';
};
