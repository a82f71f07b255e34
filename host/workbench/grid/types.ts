/** What the page around the grid sees of it. */
import type { GridDown, GridStart, GridUp } from '../../server/grid/protocol.ts';

/** A custom menu as `person.open()` gave it. */
export interface GridMenu {
  readonly title: string;
  readonly items: readonly (
    | { readonly title: string; readonly fn: string }
    | GridMenu
    | { readonly separator: true }
  )[];
}

export interface GridOptions {
  readonly start: GridStart;
  send(up: GridUp): void;
  /** The host's words for an edit it refused, or ours for one that this workbench does not do. */
  onRefused(text: string): void;
}

export interface GridView {
  apply(down: GridDown): void;
  /** Puts custom menus into the top bar; `onClick` gets the titles from the top. */
  setMenus(menus: readonly GridMenu[], onClick: (path: readonly string[]) => void): void;
  /** The host's id of the tab in front. */
  activeSheet(): number;
  destroy(): void;
}
