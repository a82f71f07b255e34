import type { office as vi } from '../vi/office.ts';

export const office: typeof vi = {};
