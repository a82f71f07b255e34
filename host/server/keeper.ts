/** Keeps the data file in step with the work: soon after each change, and at the end. */
import { writeAtomically } from './file.ts';

export interface Keeper {
  /** Something changed: it is written within a second, however much else changes. */
  changed(): void;
  /** Writes what has not been written yet; resolves when it stands on the disk. */
  finish(): Promise<void>;
}

const DELAY_MS = 800;

/** `save` gives the text; what cannot be written is told to `failed`, and tried again with the next change. */
export function createKeeper(
  path: string,
  save: () => Promise<string>,
  failed: (error: Error) => void,
): Keeper {
  let timer: NodeJS.Timeout | null = null;
  let isStale = false;
  let writing: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    if (!isStale) return;
    isStale = false;
    try {
      await writeAtomically(path, await save());
    } catch (error) {
      isStale = true;
      failed(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const enqueue = (): Promise<void> => {
    writing = writing.then(write);
    return writing;
  };
  return {
    changed() {
      isStale = true;
      timer ??= setTimeout(() => {
        timer = null;
        void enqueue();
      }, DELAY_MS);
    },
    async finish() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      await enqueue();
    },
  };
}
