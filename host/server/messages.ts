/** What the main thread and the worker with the host say to each other. */
import type { Answer } from '../types.ts';
import type { Down, Up } from './protocol.ts';
import type { RefusedUp } from './upShape.ts';

/** With what the worker is started. */
export interface WorkerStart {
  readonly dist: string;
  readonly year: number;
  readonly units: number;
  /** The text of a saved file; null begins with the sample. */
  readonly saved: string | null;
  /** Where built samples are kept; null keeps none. */
  readonly cache: string | null;
  /** Counts the answers that have arrived, so that a worker standing still can wait for the next. */
  readonly answered: SharedArrayBuffer;
}

/** What the main thread asks for itself: the file as text, another file in its place, the workbook as .xlsx at a path. */
export type Request =
  | { readonly what: 'save' }
  | { readonly what: 'load'; readonly text: string }
  | { readonly what: 'xlsx'; readonly path: string };

export type ToWorker =
  | { readonly kind: 'open'; readonly window: string; readonly email: string | null }
  | { readonly kind: 'close'; readonly window: string }
  | { readonly kind: 'up'; readonly window: string; readonly up: Up }
  | { readonly kind: 'refused'; readonly window: string; readonly refused: RefusedUp }
  | { readonly kind: 'request'; readonly id: number; readonly request: Request };

export type FromWorker =
  | { readonly kind: 'preparing'; readonly text: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly text: string; readonly isBrokenFile: boolean }
  | { readonly kind: 'down'; readonly window: string; readonly down: Down }
  | { readonly kind: 'page'; readonly window: string; readonly token: string; readonly html: string }
  /** Something may have changed that the data file has to keep. */
  | { readonly kind: 'changed' }
  | {
      readonly kind: 'reply';
      readonly id: number;
      readonly value: string | null;
      readonly error: string | null;
    };

/** Goes over a port of its own: the worker fetches it while it stands still. */
export interface AnswerMessage {
  readonly id: number;
  readonly answer: Answer;
}
