import { App } from './app.tsx';
import { startPage } from './start.tsx';
import { vi } from './words/vi/index.ts';

startPage((server, start) => <App server={server} start={start} words={vi} />);
