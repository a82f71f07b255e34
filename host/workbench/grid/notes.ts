/** Notes of cells, as a card beside the cell under the pointer. */
import { Component, xml } from '@odoo/owl';
import { type CellPosition, registries } from './odoo.ts';

class NoteCard extends Component {
  static override template = xml`<div class="gs-note" t-esc="props.text"/>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
}

interface NoteGetters {
  getHostNote(position: CellPosition): string | undefined;
}

/** Once for a page. */
export function defineNotes(): void {
  const { cellPopoverRegistry } = registries;
  cellPopoverRegistry.add('HostNote', {
    onHover(position: CellPosition, getters: unknown) {
      const text = (getters as NoteGetters).getHostNote(position);
      if (text === undefined) return { isOpen: false };
      return { isOpen: true, props: { text }, Component: NoteCard, cellCorner: 'top-right' };
    },
  } as never);
}
