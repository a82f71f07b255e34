import type { DialogWords } from '../../words/dialog.ts';
import type { Derived } from '../derived.ts';
import type { Action, State } from '../state.ts';

/** What every step of the dialog is given. */
export interface StepProps {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  readonly derived: Derived;
  readonly words: DialogWords['importing'];
  /** True for the page's very first view: it does not take the focus. */
  readonly isFirst: boolean;
}
