/** One o-spreadsheet model over the window's content, and the changes the host brings to it. */
import type { ScreenCell } from '../../server/grid/protocol.ts';
import { odooSheet } from './content.ts';
import { type EditCustom, HostEdits } from './edits.ts';
import { Model, registries, UIPlugin } from './odoo.ts';
import { enteredKey, ShownValues } from './values.ts';
import { keptContent, workbookOf } from './workbook.ts';

type Dispatch = (type: string, payload: object) => unknown;

/** Lets the host lay many cells as one command. */
class HostChanges extends UIPlugin {
  override handle(command: { type: string; run?: (dispatch: Dispatch) => void }): void {
    if (command.type === 'HOST_CHANGES') command.run?.(this.dispatch as unknown as Dispatch);
  }
}

declare class OdooLocks extends UIPlugin {
  static override getters: readonly string[];
}

/** Puts our plugins among o-spreadsheet's, once for a page. */
export function definePlugins(): void {
  const { coreViewsPluginRegistry, featurePluginRegistry, statefulUIPluginRegistry } = registries;
  if (featurePluginRegistry.contains('host_edits')) return;
  const Locks = statefulUIPluginRegistry.get('lock_sheet') as unknown as typeof OdooLocks;
  /** A padlock is shown; the host's changes and the person's attempts pass, for the host judges those. */
  class ShownLocks extends Locks {
    static override getters = Locks.getters;
    override allowDispatch(): never {
      return 'Success' as never;
    }
  }
  statefulUIPluginRegistry.replace('lock_sheet', ShownLocks as never);
  coreViewsPluginRegistry.replace('evaluation', ShownValues as never);
  featurePluginRegistry.remove('table_autofill');
  featurePluginRegistry.add('host_changes', HostChanges as never);
  featurePluginRegistry.add('host_edits', HostEdits as never);
}

/** What a person did stays with the host; revisions kept here would let undo fight it. */
function keepNoHistory(model: Model): void {
  const { session } = model as unknown as { session: { save(): void } };
  session.save = () => undefined;
}

/** o-spreadsheet reports its timings on console.debug. */
function quietly<T>(run: () => T): T {
  const { debug } = console;
  console.debug = () => undefined;
  try {
    return run();
  } finally {
    console.debug = debug;
  }
}

export function createModel(custom: EditCustom): Model {
  const mode = custom.file.isReadonly ? 'readonly' : 'normal';
  const model = quietly(
    () => new Model(workbookOf(custom.file), { mode, custom: custom as unknown as Record<string, unknown> }),
  );
  keepNoHistory(model);
  return model;
}

/** Runs commands in the host's name: allowed in a viewer's grid, and nobody's edits. */
function asHost(model: Model, custom: EditCustom, run: (dispatch: Dispatch) => void): void {
  const config = model.config as { mode: string };
  const { mode } = config;
  config.mode = 'normal';
  custom.isHost = true;
  try {
    quietly(() => (model.dispatch as unknown as Dispatch)('HOST_CHANGES', { run }));
  } finally {
    custom.isHost = false;
    config.mode = mode;
  }
}

/** Lays cells of the host over the model; what they show is looked up, what one edits and copies is kept. */
export function layCells(
  model: Model,
  custom: EditCustom,
  sheet: number,
  cells: readonly ScreenCell[],
): void {
  const sheetId = odooSheet(sheet);
  asHost(model, custom, (dispatch) => {
    for (const cell of cells) {
      const position = { sheetId, row: cell[0], col: cell[1] };
      custom.entered.delete(enteredKey(position));
      dispatch('UPDATE_CELL', {
        ...position,
        content: keptContent(cell, custom.file.locale),
        format: cell[5],
      });
    }
    // Conditional formats, charts and row heights follow values that no content told of.
    dispatch('EVALUATE_CELLS', {});
  });
}
