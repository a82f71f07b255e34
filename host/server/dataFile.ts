/** The file that keeps the work: never written over what another program left there meanwhile. */
import type { BigIntStats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { digestOf, writeAtomically } from './file.ts';

export interface DataFile {
  /** What stood there at the opening; null where there was no file. */
  readonly text: string | null;
  /** Writes it whole; beside the file, and there from then on, once somebody else has changed it. */
  write(text: string): Promise<void>;
}

/** A file as this process read or wrote it last. */
interface Seen {
  readonly stamp: string;
  readonly digest: string;
}

const stampOf = ({ ino, mtimeNs, size }: BigIntStats): string => `${ino} ${mtimeNs} ${size}`;

/** null where there is no such file. */
async function ifThere<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function isAsSeen(path: string, seen: Seen | null): Promise<boolean> {
  const stats = await ifThere(stat(path, { bigint: true }));
  // A file that is gone has nothing left to lose.
  if (stats === null) return true;
  if (seen === null) return false;
  // Copied back or touched, it has another time and still the same content.
  return stampOf(stats) === seen.stamp || digestOf(await readFile(path, 'utf8')) === seen.digest;
}

/** 'tep.json.conflict-20241019T074512123Z' */
const besides = (path: string): string =>
  `${path}.conflict-${new Date().toISOString().replaceAll(/[-:.]/g, '')}`;

/** Opens the file, or the place for it. `conflicted` is told, once, under which name the work goes on. */
export async function openDataFile(path: string, conflicted: (beside: string) => void): Promise<DataFile> {
  // The time is taken first: a file replaced while it is read counts as another one.
  const stats = await ifThere(stat(path, { bigint: true }));
  const text = await ifThere(readFile(path, 'utf8'));
  let seen: Seen | null =
    stats === null || text === null ? null : { stamp: stampOf(stats), digest: digestOf(text) };
  let place = path;

  const placeNow = async (): Promise<string> => {
    if (await isAsSeen(place, seen)) return place;
    return besides(path);
  };
  return {
    text,
    async write(content) {
      const written = await writeAtomically(path, content, placeNow);
      seen = { stamp: stampOf(written.stats), digest: digestOf(content) };
      if (written.path === place) return;
      place = written.path;
      conflicted(place);
    },
  };
}
