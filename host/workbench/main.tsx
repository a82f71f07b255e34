import { render } from 'preact';
import { App } from './app.tsx';

const root = document.getElementById('workbench');
if (root !== null) {
  root.replaceChildren();
  render(<App />, root);
}
