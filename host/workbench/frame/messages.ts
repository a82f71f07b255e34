/** What a page in its frame and the window around it say to each other. */
import type { Returned } from '../../server/protocol.ts';

export type FromFrame =
  | {
      readonly script: 'call';
      readonly call: number;
      readonly fn: string;
      readonly args: readonly unknown[];
    }
  | { readonly script: 'close' }
  | { readonly script: 'size'; readonly width?: number; readonly height?: number }
  | { readonly script: 'focusEditor' };

export interface ToFrame {
  readonly script: 'returned';
  readonly call: number;
  readonly returned: Returned;
}
