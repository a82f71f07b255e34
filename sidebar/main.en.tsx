import { App } from './app.tsx';
import { startPage } from './start.tsx';
import { en } from './words/en/index.ts';

startPage((server, start) => <App server={server} start={start} words={en} />);
