/** The grid of a window: o-spreadsheet's interface over what the host sends. */
import type { GridDown } from '../../server/grid/protocol.ts';
import { hostSheet, openContent, putCells, putLayout } from './content.ts';
import { askedFor, type EditCustom, type GridCommand, HOST_ONLY, selectedRect } from './edits.ts';
import { putCustomMenus } from './menus.ts';
import { layCells } from './model.ts';
import type { Model } from './odoo.ts';
import { preparePage } from './page.ts';
import { createStage, type Stage } from './stage.ts';
import type { GridOptions, GridView } from './types.ts';
import { isLoaded } from './values.ts';
import { NOT_DONE } from './words.ts';

interface Rejected {
  readonly command: GridCommand;
  readonly result: { readonly reasons: readonly string[] };
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

/** Asks the host for what a model may not do by itself, or says that nobody does it. */
function askInstead(
  model: Model,
  custom: EditCustom,
  notify: (text: string) => void,
  rejected: Rejected,
): void {
  if (!rejected.result.reasons.includes(HOST_ONLY)) return;
  const asked = askedFor(rejected.command, model.getters.getActiveSheetId());
  for (const up of asked) custom.send(up);
  if (asked.length === 0) notify(NOT_DONE);
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

function apply(stage: Stage, custom: EditCustom, tell: (text: string) => void, down: GridDown): void {
  switch (down.kind) {
    case 'cells':
      putCells(custom.file, down.sheet, down.cells);
      layCells(stage.model(), custom, down.sheet, down.cells);
      return;
    case 'layout':
      stage.rebuild(() => {
        putLayout(custom.file, down);
        custom.entered.clear();
      });
      return;
    case 'activate':
      stage.activate(down);
      return;
    case 'refused':
      tell(down.text);
  }
}

/** Draws the grid into `element`, which has to have a size. */
export function mountGrid(element: HTMLElement, { start, send, onRefused }: GridOptions): GridView {
  preparePage();
  const notify = sparingly(onRefused);
  const custom: EditCustom = { file: openContent(start), entered: new Map(), isHost: false, send };
  const watch = createWatch(custom);
  const waiting: GridDown[] = [];
  const listen = (model: Model) => {
    const owner = {};
    model.on('command-rejected', owner, (rejected) =>
      askInstead(model, custom, notify, rejected as unknown as Rejected),
    );
    model.on('update', owner, () => {
      watch(model);
      if (waiting.length > 0) queueMicrotask(work);
    });
    return () => {
      model.off('command-rejected', owner);
      model.off('update', owner);
    };
  };
  const stage = createStage({ element, custom, front: start.active, notify, listen });
  /** A new layout waits until an entry is finished: it would take the composer away. */
  function work(): void {
    while (waiting.length > 0 && !(waiting[0]?.kind === 'layout' && stage.canvas.isEditing())) {
      const down = waiting.shift();
      if (down !== undefined) apply(stage, custom, onRefused, down);
    }
  }
  return {
    apply(down) {
      waiting.push(down);
      work();
    },
    setMenus(menus, onClick) {
      putCustomMenus(menus, onClick);
      void stage.redraw();
    },
    activeSheet: () => hostSheet(stage.model().getters.getActiveSheetId()),
    destroy: () => stage.destroy(),
  };
}
