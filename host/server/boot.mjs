// A worker inherits no loader of TypeScript: this one brings its own.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
