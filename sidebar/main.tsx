import { render } from 'preact';
import { App } from './app.tsx';
import { pageStart } from './page.ts';
import { connect } from './server.ts';

const root = document.getElementById('app');
if (root !== null) render(<App server={connect(() => google.script.run)} start={pageStart()} />, root);
