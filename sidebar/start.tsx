import { type ComponentChildren, render } from 'preact';
import { type PageStart, pageStart } from './page.ts';
import { connect, type Server } from './server.ts';
import { showSoundText } from './shownText.ts';

/** Draws a page into its document; each language has a document of its own. */
export function startPage(draw: (server: Server, start: PageStart) => ComponentChildren): void {
  const root = document.getElementById('app');
  if (root === null) return;
  showSoundText();
  const server = connect(() => google.script.run);
  render(draw(server, pageStart()), root);
}
