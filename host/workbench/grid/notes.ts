/** Notes of cells: a corner that says there is one, a card beside the cell under the pointer. */
import { Component, xml } from '@odoo/owl';
import { hostSheet } from './content.ts';
import { type CellPosition, registries, UIPlugin, type Zone } from './odoo.ts';
import type { GridCustom } from './values.ts';

class NoteCard extends Component {
  static override template = xml`<div class="gs-note" t-esc="props.text"/>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
}

interface NoteGetters {
  getHostNote(position: CellPosition): string | undefined;
}

interface Drawing {
  readonly ctx: CanvasRenderingContext2D;
  readonly sheetId: string;
  readonly viewports: {
    getVisibleRect(sheetId: string, zone: Zone): { x: number; y: number; width: number };
  };
}

const CORNER = 6;

/** Draws Google's black corner. */
class NoteCorners extends UIPlugin {
  static override layers = ['Highlights'] as const;
  private readonly custom: GridCustom;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.custom = config.custom as unknown as GridCustom;
  }

  override drawLayer(drawing: never): void {
    const { ctx, sheetId, viewports }: Drawing = drawing;
    const notes = this.custom.file.contents.get(hostSheet(sheetId))?.frame.notes ?? [];
    ctx.fillStyle = '#202124';
    for (const { row, column: col } of notes) {
      if (!this.getters.isVisibleInViewport({ sheetId, row, col })) continue;
      const rect = viewports.getVisibleRect(sheetId, { left: col, right: col, top: row, bottom: row });
      const right = rect.x + rect.width;
      ctx.beginPath();
      ctx.moveTo(right - CORNER, rect.y);
      ctx.lineTo(right, rect.y);
      ctx.lineTo(right, rect.y + CORNER);
      ctx.fill();
    }
  }
}

/** Once for a page. */
export function defineNotes(): void {
  const { cellPopoverRegistry, featurePluginRegistry } = registries;
  featurePluginRegistry.add('host_notes', NoteCorners as never);
  cellPopoverRegistry.add('HostNote', {
    onHover(position: CellPosition, getters: unknown) {
      const text = (getters as NoteGetters).getHostNote(position);
      if (text === undefined) return { isOpen: false };
      return { isOpen: true, props: { text }, Component: NoteCard, cellCorner: 'top-right' };
    },
  } as never);
}
