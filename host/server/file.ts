/** The saved file: JSON that can be told from a broken one, written so that it is whole or not there. */
import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const FORMAT = 'guong-sang-workbench';

export const digestOf = (body: string): string => createHash('sha256').update(body).digest('hex');

/** A file that cannot be opened, in words for whoever chose it. */
export class BrokenFile extends Error {}

export function packFile(save: unknown): string {
  const body = JSON.stringify(save);
  return `{"format":"${FORMAT}","digest":"${digestOf(body)}","body":${body}}\n`;
}

/** Throws BrokenFile for anything but what `packFile` made. */
export function unpackFile(text: string): unknown {
  const { format, digest, body } = parsed(text);
  if (format !== FORMAT) {
    throw new BrokenFile('không phải tệp lưu của bàn thử Gương Sáng / not a file saved by this workbench');
  }
  if (digest !== digestOf(JSON.stringify(body ?? null))) {
    throw new BrokenFile('tệp đã hỏng hoặc bị sửa tay / the file is damaged or was edited by hand');
  }
  return body;
}

function parsed(text: string): { format?: unknown; digest?: unknown; body?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    throw new BrokenFile('tệp không phải JSON hoặc bị cắt cụt / not JSON, or cut off');
  }
}

export interface Written {
  readonly path: string;
  /** Of the new content, whatever stands at the path by now. */
  readonly stats: BigIntStats;
}

/**
 * Whoever reads the file finds the old one or the new one, also after a power cut.
 * `placeNow` is asked last of all, and may choose another name in the same folder.
 */
export async function writeAtomically(
  path: string,
  text: string,
  placeNow: () => Promise<string> = async () => path,
): Promise<Written> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const stats = await writeWhole(temporary, text);
    const place = await placeNow();
    await rename(temporary, place);
    await syncFolder(dirname(path));
    return { path: place, stats };
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The time it is given stays its own when it is renamed. */
async function writeWhole(path: string, text: string): Promise<BigIntStats> {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
    return await handle.stat({ bigint: true });
  } finally {
    await handle.close();
  }
}

/** The new name itself has to reach the disk; where folders cannot be opened (Windows) that is left to the system. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    return;
  }
}
