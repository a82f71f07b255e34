import { render } from 'preact';
import { App } from './app.tsx';
import { pageStart } from './page.ts';
import { connect } from './server.ts';
import type { Words } from './words/type.ts';

/** Draws the sidebar into its page; each language has a page of its own. */
export function startSidebar(words: Words): void {
  const root = document.getElementById('app');
  if (root === null) return;
  const server = connect(() => google.script.run);
  render(<App server={server} start={pageStart()} words={words} />, root);
}
