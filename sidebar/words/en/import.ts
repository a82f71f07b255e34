import type { importing as vi } from '../vi/import.ts';

export const importing: typeof vi = {};
