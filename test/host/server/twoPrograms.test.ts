import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openDataFile } from '../../../host/server/dataFile.ts';
import { EDITOR } from './smallBundle.ts';
import { dataFile, start } from './smallWorkbench.ts';
import { openWindow } from './window.ts';

const newPath = (): string => join(mkdtempSync(join(tmpdir(), 'hai-')), 'tep.json');
const read = (path: string): string => readFileSync(path, 'utf8');
const namesBeside = (path: string): string[] => readdirSync(join(path, '..')).sort();

/** The file as one program has it open, and what it was told of conflicts. */
async function opened(path: string) {
  const told: string[] = [];
  const { write, text } = await openDataFile(path, (beside) => told.push(beside));
  return { write, text, told };
}

describe('a data file', () => {
  test('that only this program writes is written over again and again', async () => {
    const path = newPath();
    const { write, text, told } = await opened(path);
    expect(text).toBeNull();
    for (const content of ['một', 'hai', 'ba']) await write(content);
    expect(read(path)).toBe('ba');
    expect(namesBeside(path)).toEqual(['tep.json']);
    expect(told).toEqual([]);
  });

  test('that two programs write keeps the work of the first; the other’s goes on beside it, told once', async () => {
    const path = newPath();
    writeFileSync(path, 'lúc đầu');
    const [first, second] = [await opened(path), await opened(path)];
    await first.write('của người thứ nhất');
    await second.write('của người thứ hai');
    await second.write('của người thứ hai, tiếp');
    await first.write('của người thứ nhất, tiếp');
    expect(read(path)).toBe('của người thứ nhất, tiếp');
    expect(first.told).toEqual([]);
    const [beside = ''] = second.told;
    expect(second.told).toHaveLength(1);
    expect(basename(beside)).toMatch(/^tep\.json\.conflict-\d{8}T\d{9}Z$/);
    expect(read(beside)).toBe('của người thứ hai, tiếp');
    expect(namesBeside(path)).toEqual(['tep.json', basename(beside)]);
  });

  test('that somebody else made where there was none is not written over', async () => {
    const path = newPath();
    const { write, told } = await opened(path);
    writeFileSync(path, 'của người khác');
    await write('của mình');
    expect(read(path)).toBe('của người khác');
    expect(told.map(read)).toEqual(['của mình']);
  });

  test('that somebody else gave as many other bytes is not written over', async () => {
    const path = newPath();
    const { write, told } = await opened(path);
    await write('aaaa');
    writeFileSync(path, 'bbbb');
    utimesSync(path, new Date(0), new Date(0));
    await write('cccc');
    expect(read(path)).toBe('bbbb');
    expect(told.map(read)).toEqual(['cccc']);
  });

  test('that was only touched, copied back or deleted is the own one still', async () => {
    const path = newPath();
    const { write, told } = await opened(path);
    await write('một');
    utimesSync(path, new Date(0), new Date(0));
    await write('hai');
    rmSync(path);
    await write('ba');
    expect(read(path)).toBe('ba');
    expect(told).toEqual([]);
  });
});

test('of two workbenches on one file the second to write says in its page and console where the work is', async () => {
  const data = dataFile();
  const warned: string[] = [];
  const [first, second] = [await start(data), await start(data, (text) => warned.push(text))];
  try {
    const windows = await Promise.all([first, second].map(({ url }) => openWindow(url, EDITOR)));
    for (const [at, window] of windows.entries()) {
      await window.next('start');
      window.send({ kind: 'call', call: 1, fn: 'write', args: [`bàn ${at}`] });
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    const said = await windows[1]?.next('said');
    expect(said?.code).toBe('conflict');
    expect(read(data)).toContain('bàn 0');
    expect(read(said?.text ?? '')).toContain('bàn 1');
    expect(warned).toEqual([expect.stringContaining(said?.text ?? '')]);
    expect(windows[0]?.heard.some(({ kind }) => kind === 'said')).toBe(false);
  } finally {
    await Promise.all([first.close(), second.close()]);
  }
});
