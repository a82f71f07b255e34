import * as z from 'zod/mini';
import { defineCommand, done } from './define.ts';

/** Version of the bundle, from package.json at build time. */
declare const __VERSION__: string;
export const version = (): string => __VERSION__;

export const about = defineCommand({
  id: 'about',
  who: 'anyone',
  writes: false,
  input: z.strictObject({}),
  reads: () => [],
  run: () => done({ version: version() }, { code: 'about', version: version() }),
});
