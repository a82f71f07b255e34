/** All that follows from the dialog's state and the session, each part worked out again only when what it rests on changed. */
import { useMemo } from 'preact/hooks';
import type { Session } from '../../src/commands/sessionStart.ts';
import type { UnitHome } from '../../src/commands/unitHome.ts';
import type { Matching } from './columns/match.ts';
import { type Layout, layoutOf } from './plan.ts';
import { rowsOf, type SourceRows } from './rows/build.ts';
import { type CheckedList, checkList } from './rows/list.ts';
import { draftsOf } from './rows/mending.ts';
import { type Rules, rulesOf } from './rows/rules.ts';
import type { State } from './state.ts';

export interface Derived {
  readonly rules: Rules;
  /** Free rows of the unit's tab. */
  readonly free: number;
  readonly layout: Layout | null;
  readonly matching: Matching;
  readonly found: SourceRows;
  readonly list: CheckedList;
}
const NO_ROWS: SourceRows = { rows: [], passed: 0, turned: [] };
const NO_COLUMNS: Matching = [];

export function useDerived(state: State, session: Session, home: UnitHome): Derived {
  const rules = useMemo(() => rulesOf(session, home), [session, home]);
  const { source, isConverted, headerRow, defaults, mending } = state;
  const layout = useMemo(
    () =>
      source === null ? null : layoutOf(source, isConverted, headerRow, session.criteria, rules.movementOf),
    [source, isConverted, headerRow, session, rules],
  );
  const matching = state.matching ?? layout?.matching ?? NO_COLUMNS;
  const found = useMemo(
    () => (layout === null ? NO_ROWS : rowsOf(layout.table, layout.header, matching, rules.movementOf)),
    [layout, matching, rules],
  );
  const list = useMemo(
    () => checkList(draftsOf(found.rows, mending), defaults, rules),
    [found, mending, defaults, rules],
  );
  return { rules, free: home.rows.total - home.rows.used, layout, matching, found, list };
}
