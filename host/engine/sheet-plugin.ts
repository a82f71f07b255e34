import type { CorePluginConfig } from '@odoo/o-spreadsheet/dist/types/plugins/core_plugin';
import type { CellPosition } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { type CorePlugin, registries } from './odoo.ts';

interface Placement extends CellPosition {
  readonly cellId: number | undefined;
}

declare class OdooSheets extends CorePlugin {
  constructor(config: CorePluginConfig);
  protected updateCellPosition(placement: Placement): void;
}

const Sheets = registries.corePluginRegistry.get('sheet') as unknown as typeof OdooSheets & {
  getters: readonly string[];
};

/** Lets the cells' plugin say where a new cell stands without every plugin being told. */
export class HostSheets extends Sheets {
  static override getters = [...Sheets.getters, 'hostPlace'];

  hostPlace(placement: Placement): void {
    this.updateCellPosition(placement);
  }
}
