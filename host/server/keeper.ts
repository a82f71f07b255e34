/** Keeps the data file in step with the work: soon after each change, less often where saving is slow, and at the end. */

export interface Keeper {
  /** Something changed: it is written within a second, or within ten where saving takes long, however much else changes. */
  changed(): void;
  /** Writes what has not been written yet; resolves when it stands on the disk. */
  finish(): Promise<void>;
}

const DELAY_MS = 800;
/** The host stands still while it saves: at most a part in so many of the work's time goes into it … */
const SHARE = 10;
/** … unless more than this would be lost with a power cut. */
const LONGEST_DELAY_MS = 10_000;

/** How long a change may wait, by how long the save before it took. */
export const delayAfter = (savingMs: number): number =>
  Math.min(LONGEST_DELAY_MS, Math.max(DELAY_MS, savingMs * SHARE));

/** `save` gives the text that `write` takes; what cannot be written is told to `failed`, and tried again with the next change. */
export function createKeeper(
  save: () => Promise<string>,
  write: (text: string) => Promise<void>,
  failed: (error: Error) => void,
): Keeper {
  let timer: NodeJS.Timeout | null = null;
  let isStale = false;
  let savingMs = 0;
  let writing: Promise<void> = Promise.resolve();

  const saveNow = async (): Promise<void> => {
    if (!isStale) return;
    isStale = false;
    try {
      const began = performance.now();
      const text = await save();
      savingMs = performance.now() - began;
      await write(text);
    } catch (error) {
      isStale = true;
      failed(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const enqueue = (): Promise<void> => {
    writing = writing.then(saveNow);
    return writing;
  };
  return {
    changed() {
      isStale = true;
      timer ??= setTimeout(() => {
        timer = null;
        void enqueue();
      }, delayAfter(savingMs));
    },
    async finish() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      await enqueue();
    },
  };
}
