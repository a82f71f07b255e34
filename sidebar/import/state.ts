/** What the dialog keeps: the source and what was decided about it. Everything shown follows from these. */
import type { Imported } from '../../src/commands/importEnter.ts';
import { newOperation } from '../calls/operation.ts';
import type { FormKey } from './columns/fields.ts';
import { type Matching, rematch } from './columns/match.ts';
import type { Source } from './plan.ts';
import type { Defaults } from './rows/check.ts';
import { choose, type Mending, mend, NOTHING_MENDED } from './rows/mending.ts';

export const STEPS = ['source', 'columns', 'rows', 'done'] as const;
export type Step = (typeof STEPS)[number];
export const WAYS = ['paste', 'file', 'sheet'] as const;
export type Way = (typeof WAYS)[number];

export interface Entered {
  readonly imported: Imported;
  readonly message: string;
  /** The names that were entered, in the order of their IDs. */
  readonly names: readonly string[];
}
export interface State {
  readonly step: Step;
  readonly way: Way;
  readonly pasted: string;
  readonly source: Source | null;
  readonly isConverted: boolean;
  /** Null looks for the header. */
  readonly headerRow: number | null;
  /** Null stands for the columns as they were found. */
  readonly matching: Matching | null;
  readonly defaults: Defaults;
  readonly mending: Mending;
  /** The server's word for entering this list: all tries keep it, so that nothing is entered twice. */
  readonly operation: string;
  readonly entered: Entered | null;
}
export type Action =
  | { readonly do: 'way'; readonly way: Way }
  | { readonly do: 'paste'; readonly text: string }
  | { readonly do: 'load'; readonly source: Source }
  | { readonly do: 'go'; readonly step: Step }
  | { readonly do: 'convert'; readonly isConverted: boolean }
  | { readonly do: 'header'; readonly row: number | null }
  | { readonly do: 'match'; readonly from: Matching; readonly column: number; readonly key: FormKey | null }
  | { readonly do: 'default'; readonly key: keyof Defaults; readonly text: string }
  | { readonly do: 'mend'; readonly rows: readonly number[]; readonly key: FormKey; readonly text: string }
  | { readonly do: 'choose'; readonly rows: readonly number[]; readonly isChosen: boolean }
  | { readonly do: 'entered'; readonly entered: Entered }
  | { readonly do: 'again' };

export const begun = (year: number | null): State => ({
  step: 'source',
  way: 'paste',
  pasted: '',
  source: null,
  isConverted: true,
  headerRow: null,
  matching: null,
  defaults: year === null ? {} : { year: String(year) },
  mending: NOTHING_MENDED,
  operation: newOperation(),
  entered: null,
});

export function reduce(state: State, action: Action): State {
  switch (action.do) {
    case 'way':
      return { ...state, way: action.way };
    case 'paste':
      return { ...state, pasted: action.text };
    case 'load':
      return isSame(state.source, action.source)
        ? { ...state, step: 'columns' }
        : { ...begun(null), ...kept(state), source: action.source, step: 'columns' };
    case 'go':
      return { ...state, step: action.step };
    case 'convert':
      return { ...state, isConverted: action.isConverted, matching: null, mending: NOTHING_MENDED };
    case 'header':
      return { ...state, headerRow: action.row, matching: null };
    case 'match':
      return { ...state, matching: rematch(action.from, action.column, action.key) };
    case 'default':
      return { ...state, defaults: { ...state.defaults, [action.key]: action.text } };
    case 'mend':
      return { ...state, mending: mend(state.mending, action.rows, action.key, action.text) };
    case 'choose':
      return { ...state, mending: choose(state.mending, action.rows, action.isChosen) };
    case 'entered':
      return { ...state, entered: action.entered, step: 'done' };
    case 'again':
      return { ...begun(null), defaults: state.defaults, way: state.way };
  }
}

const kept = ({ way, pasted, defaults }: State): Pick<State, 'way' | 'pasted' | 'defaults'> => ({
  way,
  pasted,
  defaults,
});

/** Going back to look at the source and on again loses no work. */
const isSame = (before: Source | null, after: Source): boolean =>
  before !== null &&
  before.name === after.name &&
  JSON.stringify(before.table) === JSON.stringify(after.table);
