import { startSidebar } from './start.tsx';
import { vi } from './words/vi/index.ts';

startSidebar(vi);
