/** The model in front and its drawing; another model takes its place without the person losing theirs. */
import { createCanvas, type GridCanvas } from './canvas.ts';
import { hostSheet, odooSheet } from './content.ts';
import type { EditCustom } from './edits.ts';
import { createModel } from './model.ts';
import type { Model, Zone } from './odoo.ts';

/** A cell of a tab, by the host's numbers. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** What the person looks at, to be found again on another model. */
interface View {
  readonly place: Place;
  readonly zone: Zone;
  /** Null where the tab had no content yet: how far that was scrolled says nothing of where its cells are. */
  readonly scroll: { readonly offsetX: number; readonly offsetY: number } | null;
}

export interface Stage {
  readonly canvas: GridCanvas;
  model(): Model;
  /** Draws again what stands there, once however often one turn asks for it. */
  redraw(): Promise<void>;
  /** Runs `change` on the content and builds the model anew from it. */
  rebuild(change: () => void): void;
  activate(place: Place): void;
  destroy(): void;
}

interface StageOptions {
  readonly element: HTMLElement;
  readonly custom: EditCustom;
  readonly front: Place;
  notify(text: string): void;
  /** Called for each model that comes to stand; returns what lets go of it. */
  listen(model: Model): () => void;
}

/** Brings a tab and a cell in front, as far as they are there; a hidden cell gives way to the next one. */
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

function viewOf(model: Model, { file }: EditCustom): View {
  const { getters } = model;
  const { sheetId, row, col } = getters.getActivePosition();
  const { scrollX, scrollY } = getters.getActiveSheetScrollInfo();
  const sheet = hostSheet(sheetId);
  const scroll = file.contents.has(sheet) ? { offsetX: scrollX, offsetY: scrollY } : null;
  return { place: { sheet, row, column: col }, zone: getters.getSelectedZone(), scroll };
}

/** Selects what was selected, where it still lies on the same tab. */
function reselect(model: Model, { place, zone }: View): void {
  activate(model, place);
  const { getters } = model;
  const sheetId = getters.getActiveSheetId();
  const size = getters.getSheetZone(sheetId);
  const fits = zone.right <= size.right && zone.bottom <= size.bottom;
  const cell = { col: place.column, row: place.row };
  if (fits && hostSheet(sheetId) === place.sheet) model.selection.selectZone({ cell, zone });
}

/** Heights and the room on the page are known only once a model is drawn. */
function settle(model: Model, scroll: View['scroll']): void {
  const { row, col } = model.getters.getActivePosition();
  if (scroll === null) model.dispatch('SCROLL_TO_CELL', { row, col });
  else model.dispatch('SET_VIEWPORT_OFFSET', scroll);
}

export function createStage({ element, custom, front, notify, listen }: StageOptions): Stage {
  const canvas = createCanvas(element, notify);
  let model = createModel(custom);
  activate(model, front);
  let letGo = listen(model);
  let drawing: Promise<void> | null = null;
  const redraw = (): Promise<void> => {
    drawing ??= Promise.resolve().then(() => {
      drawing = null;
      return canvas.draw(model);
    });
    return drawing;
  };
  const drawAndSettle = async (scroll: View['scroll']): Promise<void> => {
    const drawn = model;
    await redraw();
    if (drawn === model) settle(drawn, scroll);
  };
  void drawAndSettle(null);
  return {
    canvas,
    model: () => model,
    redraw,
    rebuild(change) {
      const view = viewOf(model, custom);
      change();
      letGo();
      model = createModel(custom);
      reselect(model, view);
      letGo = listen(model);
      void drawAndSettle(view.scroll);
    },
    activate(place) {
      activate(model, place);
      canvas.showTab();
    },
    destroy() {
      letGo();
      canvas.destroy();
    },
  };
}
