import type { Words } from '../../words/type.ts';
import type { Faulty, LifeText, LifeTexts } from '../model/life.ts';

/** What the parts of the view share. */
export interface LifePart {
  readonly texts: LifeTexts;
  readonly words: Words;
  readonly errorOf: (field: Faulty) => string;
  readonly change: (changes: Partial<LifeTexts>) => void;
}
export const lifeId = (field: LifeText | Faulty | 'publicity' | 'nextPlace'): string => `life-${field}`;
