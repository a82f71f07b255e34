import type { OfficerWords } from '../type.ts';

export const officer: OfficerWords = { title: 'Unit' };
