/** The grid on the page: an owl application over one model, drawn again when the model is another one. */

import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App } from '@odoo/owl';
import { reachMenus } from './menuKeys.ts';
import { type Model, Spreadsheet } from './odoo.ts';
import { PROTECTED, translated } from './words.ts';

interface Composer {
  readonly editionMode: string;
}

interface Root {
  readonly composerFocusStore?: { readonly activeComposer: Composer };
}

export interface GridCanvas {
  /** Draws this model in place of the one before; resolves when it stands. */
  draw(model: Model): Promise<void>;
  /** Whether the person is in the middle of an entry. */
  isEditing(): boolean;
  /** Scrolls the bar at the bottom to the tab in front. */
  showTab(): void;
  destroy(): void;
}

interface Drawn {
  readonly app: App;
  readonly box: HTMLElement;
  readonly root: Root;
}

async function drawInto(element: HTMLElement, model: Model, notify: (text: string) => void): Promise<Drawn> {
  const box = document.createElement('div');
  box.className = 'gs-grid-box';
  element.append(box);
  const app = new App(Spreadsheet as unknown as ConstructorParameters<typeof App>[0], {
    templates,
    translateFn: translated,
    // Measured while the grid before still stands, the room would seem too small for a screen.
    env: { isSmall: false },
    props: {
      model,
      notifyUser: ({ text }: { text: string }) =>
        notify(/sheet is locked/.test(text) ? PROTECTED : String(text)),
      raiseError: (text: string, after?: () => void) => {
        notify(String(text));
        after?.();
      },
      askConfirmation: (text: string, confirm: () => void, cancel?: () => void) => {
        if (globalThis.confirm(String(text))) confirm();
        else cancel?.();
      },
    },
  });
  const root = (await app.mount(box)) as unknown as Root;
  reachMenus(box);
  return { app, box, root };
}

function remove(drawn: Drawn | null): void {
  drawn?.app.destroy();
  drawn?.box.remove();
}

/** `notify` gets o-spreadsheet's own notices. */
export function createCanvas(element: HTMLElement, notify: (text: string) => void): GridCanvas {
  let drawn: Drawn | null = null;
  let turn = 0;
  return {
    async draw(model) {
      turn += 1;
      const own = turn;
      const next = await drawInto(element, model, notify);
      if (own !== turn) {
        remove(next);
        return;
      }
      remove(drawn);
      drawn = next;
      this.showTab();
    },
    isEditing: () => {
      const mode = drawn?.root.composerFocusStore?.activeComposer.editionMode;
      return mode !== undefined && mode !== 'inactive';
    },
    showTab() {
      requestAnimationFrame(() => {
        drawn?.box.querySelector('.o-sheet.active')?.scrollIntoView({ inline: 'nearest' });
      });
    },
    destroy() {
      turn += 1;
      remove(drawn);
      drawn = null;
    },
  };
}
