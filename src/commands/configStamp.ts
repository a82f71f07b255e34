import { fingerprint } from '../domain/fingerprint.ts';
import type { Config } from '../workbook/config.ts';

/** A short text that is the same as long as the configuration is. */
export const configStamp = ({ file: _, ...config }: Config): string => fingerprint(JSON.stringify(config));
