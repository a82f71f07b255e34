/** `npm run build`. */
import { bundle, KIB, SERVER_BUDGET } from './bundle.ts';

const { serverBytes } = await bundle();
console.log(`dist: server ${(serverBytes / KIB).toFixed(1)} KiB of ${SERVER_BUDGET / KIB}`);
