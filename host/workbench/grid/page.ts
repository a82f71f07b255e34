/** What o-spreadsheet needs of a page once: words, menus, charts, plugins. */
import * as chartjs from 'chart.js';
import { pruneMenus } from './menus.ts';
import { definePlugins } from './model.ts';
import { defineNotes } from './notes.ts';
import { registries, setTranslationMethod, stores } from './odoo.ts';
import { translated } from './words.ts';

interface Composer {
  readonly _currentContent: string;
  getCurrentCanonicalContent(): string;
}

/** Entries go to the host as typed: o-spreadsheet would turn `1.5` into 15 and `+84…` into a formula. */
function keepEntriesAsTyped(): void {
  const composer = stores.CellComposerStore.prototype as unknown as Composer;
  const canonical = composer.getCurrentCanonicalContent;
  composer.getCurrentCanonicalContent = function (this: Composer): string {
    return this._currentContent.startsWith('=') ? canonical.call(this) : this._currentContent;
  };
}

/** As chart.js comes to a page by itself: its parts hang on the class, where o-spreadsheet looks for them. */
function chartLibrary(): typeof chartjs.Chart {
  const { Chart, registerables } = chartjs;
  Chart.register(...registerables);
  for (const extension of registries.chartJsExtensionRegistry.getAll()) {
    // A grid that goes would take them from the one drawn in its place.
    extension.unregister = () => undefined;
  }
  return Object.assign(Chart, chartjs);
}

/** Does nothing the second time. */
export function preparePage(): void {
  const page = globalThis as { Chart?: unknown };
  if (registries.cellPopoverRegistry.contains('HostNote')) return;
  setTranslationMethod((...[text]) => translated(String(text)));
  page.Chart = chartLibrary();
  keepEntriesAsTyped();
  pruneMenus();
  definePlugins();
  defineNotes();
}
