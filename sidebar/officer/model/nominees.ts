/** A unit's nominees as the sidebar shows them: what the server listed, with what is being saved laid over it. */
import {
  CHANGED,
  FOLLOWING_STATUSES,
  RETURNED,
  STATUSES,
  type Verdict,
} from '../../../src/catalogue/terms.ts';
import type { NomineeForm } from '../../../src/commands/nomineeForm.ts';
import type { Saved } from '../../../src/commands/nomineeSave.ts';
import type { ListedNominee } from '../../../src/commands/unitHome.ts';
import type { Evaluation, NomineeCells } from '../../../src/domain/eligibility.ts';
import type { RawCell } from '../../../src/domain/raw.ts';
import type { Problem } from '../../calls/problem.ts';
import type { FormValues } from '../form/values.ts';

/**
 * How far a nominee's file is. `changed` since it was submitted, it no longer counts as submitted; `decided` is the office's word
 * and stands whatever the unit does.
 */
export type FileState = 'draft' | 'blocked' | 'submitted' | 'changed' | 'returned' | 'decided';

export interface ShownNominee {
  /** Steady while the nominee is shown: its ID, else its row, else the act that enters it. */
  readonly key: string;
  readonly id: string;
  readonly cells: Readonly<Record<string, RawCell>>;
  readonly state: FileState;
  /** The register's status where the office has decided, else the state's own name from `words`. */
  readonly status: string;
  readonly reason: string;
  readonly verdict: Verdict | null;
  readonly passed: number;
  readonly total: number;
  readonly bonus: number;
  readonly saving: PendingSave | null;
}

/** A save under way, or one that failed and can be tried again under the same operation. */
export interface PendingSave {
  readonly operation: string;
  readonly id: string;
  readonly values: FormValues;
  /** What is sent: the fields that were changed. */
  readonly fields: NomineeForm;
  readonly cells: NomineeCells & Readonly<Record<string, RawCell>>;
  readonly evaluation: Evaluation;
  readonly problem: Problem | null;
}

export type StateNames = Readonly<Record<'draft' | 'blocked' | 'submitted' | 'changed', string>>;

interface Standing {
  readonly state: FileState;
  readonly status: string;
  readonly reason: string;
}

/** What follows `start`; '' of a text that does not begin with it. */
const after = (text: string, start: string): string =>
  text.startsWith(start) ? text.slice(start.length) : '';

/** Reads the status the tab shows: the office's decision with its reason, else what the unit itself has done. */
export function standingOf(
  { status, submitted, verdict }: Pick<ListedNominee, 'status' | 'submitted' | 'verdict'>,
  names: StateNames,
): Standing {
  const word = STATUSES.find((each) => status === each || /^\s*[:–]/.test(after(status, each)));
  const reason =
    word === undefined
      ? ''
      : after(status, word)
          .replace(/^[\s:–]+/, '')
          .trim();
  if (word !== undefined && !FOLLOWING_STATUSES.includes(word))
    return { state: word === RETURNED ? 'returned' : 'decided', status: word, reason };
  if (word === CHANGED && submitted) return { state: 'changed', status: names.changed, reason };
  const state = !submitted ? 'draft' : verdict === 'eligible' ? 'submitted' : 'blocked';
  return { state, status: names[state], reason: '' };
}

/** The unit has to act before the office can. */
export const isSentBack = ({ state }: Pick<ShownNominee, 'state'>): boolean =>
  state === 'returned' || state === 'changed';

/** New entries first, then what has come back to the unit, then the tab's other rows; a row being changed shows what was typed. */
export function shownNominees(
  listed: readonly ListedNominee[],
  pending: readonly PendingSave[],
  names: StateNames,
): readonly ShownNominee[] {
  const byId = new Map(pending.filter((each) => each.id !== '').map((each) => [each.id, each]));
  const rows = listed.map((nominee): ShownNominee => {
    const saving = byId.get(nominee.id) ?? null;
    const { verdict, passed, total, bonus } = saving?.evaluation ?? nominee;
    return {
      key: nominee.id === '' ? `row-${nominee.row}` : nominee.id,
      id: nominee.id,
      cells: saving === null ? nominee.cells : { ...nominee.cells, ...saving.cells },
      ...standingOf({ ...nominee, verdict }, names),
      ...{ verdict, passed, total, bonus, saving },
    };
  });
  const fresh = pending
    .filter((each) => each.id === '')
    .map((saving): ShownNominee => {
      const { verdict, passed, total, bonus } = saving.evaluation;
      const standing: Standing = { state: 'draft', status: names.draft, reason: '' };
      return {
        ...{ key: saving.operation, id: '', cells: saving.cells, ...standing },
        ...{ verdict, passed, total, bonus, saving },
      };
    });
  const back = rows.filter(isSentBack);
  return [...fresh.reverse(), ...back, ...rows.filter((each) => !back.includes(each))];
}

/** The list after a save that went well; a new nominee stands first, where its officer has just seen it. */
export function withSaved(
  listed: readonly ListedNominee[],
  { cells, evaluation }: Pick<PendingSave, 'cells' | 'evaluation'>,
  saved: Saved,
): readonly ListedNominee[] {
  const before = listed.find((each) => each.id === saved.id);
  const after: ListedNominee = {
    id: saved.id,
    row: saved.row,
    cells: { ...before?.cells, ...cells, id: saved.id },
    status: before?.status ?? '',
    submitted: before?.submitted ?? false,
    verdict: saved.verdict,
    passed: saved.passed,
    total: saved.total,
    bonus: evaluation.bonus,
    hindrances: saved.hindrances,
  };
  return before === undefined ? [after, ...listed] : listed.map((each) => (each === before ? after : each));
}

/** The list after a submission or its withdrawal. */
export const withSubmitted = (
  listed: readonly ListedNominee[],
  id: string,
  submitted: boolean,
): readonly ListedNominee[] =>
  listed.map((each) => (each.id === id ? { ...each, submitted, status: '' } : each));

/** The list after what became of a nominee was entered. */
export const withLife = (
  listed: readonly ListedNominee[],
  id: string,
  cells: Readonly<Record<string, RawCell>>,
): readonly ListedNominee[] =>
  listed.map((each) => (each.id === id ? { ...each, cells: { ...each.cells, ...cells } } : each));
