import type { check as vi } from '../vi/check.ts';

export const check: typeof vi = {};
