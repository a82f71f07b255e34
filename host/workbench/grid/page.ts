/** What o-spreadsheet needs of a page once: words, menus, charts, plugins. */
import { chartLibrary } from './charts.ts';
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
