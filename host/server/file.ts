/** The saved file: JSON that can be told from a broken one, written so that it is whole or not there. */
import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const FORMAT = 'guong-sang-workbench';

const digestOf = (body: string): string => createHash('sha256').update(body).digest('hex');

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

/** Whoever reads the file finds the old one or the new one, also after a power cut. */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
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
