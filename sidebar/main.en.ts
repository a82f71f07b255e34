import { startSidebar } from './start.tsx';
import { en } from './words/en/index.ts';

startSidebar(en);
