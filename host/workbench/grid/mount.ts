/** The grid of a window: o-spreadsheet's interface over what the host sends. */
import type { GridDown } from '../../server/grid/protocol.ts';
import { createCanvas } from './canvas.ts';
import { hostSheet, odooSheet, openContent, putCells, putLayout } from './content.ts';
import { askedFor, type EditCustom, type GridCommand, HOST_ONLY, selectedRect } from './edits.ts';
import { putCustomMenus } from './menus.ts';
import { createModel, layCells } from './model.ts';
import type { Model } from './odoo.ts';
import { preparePage } from './page.ts';
import type { GridOptions, GridView } from './types.ts';
import { isLoaded } from './values.ts';
import { NOT_DONE } from './words.ts';

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

interface Rejected {
  readonly command: GridCommand;
  readonly result: { readonly reasons: readonly string[] };
}

/** Brings a tab and a cell in front, as far as they are there. */
function activate(model: Model, { sheet, row, column }: Place): void {
  const { getters } = model;
  const sheetIdTo = odooSheet(sheet);
  if (!getters.tryGetSheet(sheetIdTo) || !getters.isSheetVisible(sheetIdTo)) return;
  model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo });
  const inside = {
    sheetId: sheetIdTo,
    col: Math.min(column, getters.getNumberCols(sheetIdTo) - 1),
    row: Math.min(row, getters.getNumberRows(sheetIdTo) - 1),
  };
  const visible = getters.getNextVisibleCellPosition(inside);
  model.selection.selectCell(visible.col, visible.row);
}

/** What the person looks at, to be found again on another model. */
function viewOf(model: Model): { place: Place; scroll: { offsetX: number; offsetY: number } } {
  const { sheetId, row, col } = model.getters.getActivePosition();
  const { scrollX, scrollY } = model.getters.getActiveSheetScrollInfo();
  return {
    place: { sheet: hostSheet(sheetId), row, column: col },
    scroll: { offsetX: scrollX, offsetY: scrollY },
  };
}

/** Tells the host where the person stands, and asks for the content of a tab that has none yet. */
function createWatch(custom: EditCustom): (model: Model) => void {
  let told = '';
  /** Asked for, by the tabs there were then: a new layout may have thrown the answer away. */
  let asked = { sheet: -1, sheets: custom.file.sheets };
  return (model) => {
    const sheetId = model.getters.getActiveSheetId();
    const sheet = hostSheet(sheetId);
    const { sheets } = custom.file;
    const isAsked = asked.sheet === sheet && asked.sheets === sheets;
    if (!isLoaded(custom.file, sheetId) && !isAsked) {
      asked = { sheet, sheets };
      custom.send({ kind: 'show', sheet });
    }
    const rect = selectedRect(model.getters.getSelectedZone());
    const here = JSON.stringify([sheet, rect]);
    if (here === told) return;
    told = here;
    custom.send({ kind: 'select', sheet, rect });
  };
}

/** The same notice once a second at most: o-spreadsheet repeats one at every key pressed. */
function sparingly(tell: (text: string) => void): (text: string) => void {
  let last = '';
  let at = Number.NEGATIVE_INFINITY;
  return (text) => {
    const now = performance.now();
    const isRepeated = text === last && now - at < 1000;
    [last, at] = [text, now];
    if (!isRepeated) tell(text);
  };
}

/** Draws the grid into `element`, which has to have a size. */
export function mountGrid(element: HTMLElement, { start, send, onRefused }: GridOptions): GridView {
  preparePage();
  const notify = sparingly(onRefused);
  const file = openContent(start);
  const custom: EditCustom = { file, entered: new Map(), isHost: false, send };
  const canvas = createCanvas(element, notify);
  const watch = createWatch(custom);
  const waiting: GridDown[] = [];

  const listen = (model: Model): void => {
    model.on('command-rejected', custom, (rejected) => {
      const { command, result } = rejected as unknown as Rejected;
      if (!result.reasons.includes(HOST_ONLY)) return;
      const asked = askedFor(command, model.getters.getActiveSheetId());
      for (const up of asked) send(up);
      if (asked.length === 0) notify(NOT_DONE);
    });
    model.on('update', custom, () => {
      watch(model);
      if (waiting.length > 0) queueMicrotask(work);
    });
  };

  /** Whatever asks for it in one turn, the grid is drawn once. */
  let drawing: Promise<void> | null = null;
  const redraw = (): Promise<void> => {
    drawing ??= Promise.resolve().then(() => {
      drawing = null;
      return canvas.draw(model);
    });
    return drawing;
  };

  const replace = (place: Place, scroll?: { offsetX: number; offsetY: number }): Promise<void> => {
    model.off('update', custom);
    model.off('command-rejected', custom);
    model = createModel(custom);
    activate(model, place);
    listen(model);
    const next = model;
    return redraw().then(() => {
      if (scroll !== undefined && next === model) next.dispatch('SET_VIEWPORT_OFFSET', scroll);
    });
  };

  const apply = (down: GridDown): void => {
    switch (down.kind) {
      case 'cells':
        putCells(file, down.sheet, down.cells);
        layCells(model, custom, down.sheet, down.cells);
        return;
      case 'layout': {
        const { place, scroll } = viewOf(model);
        // Where an empty tab was scrolled to says nothing of where its cells are.
        const wasShown = file.contents.has(place.sheet);
        putLayout(file, down);
        custom.entered.clear();
        void replace(place, wasShown ? scroll : undefined);
        return;
      }
      case 'activate':
        activate(model, down);
        canvas.showTab();
        return;
      case 'refused':
        onRefused(down.text);
    }
  };

  /** A new layout waits until an entry is finished: it would take the composer away. */
  const work = (): void => {
    while (waiting.length > 0 && !(waiting[0]?.kind === 'layout' && canvas.isEditing())) {
      const down = waiting.shift();
      if (down !== undefined) apply(down);
    }
  };

  let model = createModel(custom);
  activate(model, start.active);
  listen(model);
  void redraw();
  return {
    apply(down) {
      waiting.push(down);
      work();
    },
    setMenus(menus, onClick) {
      putCustomMenus(menus, onClick);
      void redraw();
    },
    activeSheet: () => hostSheet(model.getters.getActiveSheetId()),
    destroy() {
      model.off('update', custom);
      model.off('command-rejected', custom);
      canvas.destroy();
    },
  };
}
