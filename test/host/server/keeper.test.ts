import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createKeeper, delayAfter } from '../../../host/server/keeper.ts';

const folder = mkdtempSync(join(tmpdir(), 'keeper-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of which each save takes so long and says which one it is. */
function fileOf(name: string, savingMs: number) {
  const path = join(folder, name);
  let saves = 0;
  const save = async () => {
    saves += 1;
    const text = String(saves);
    await sleep(savingMs);
    return text;
  };
  const keeper = createKeeper(
    save,
    (text) => writeFile(path, text),
    (error) => {
      throw error;
    },
  );
  return { keeper, read: () => readFileSync(path, 'utf8'), saves: () => saves };
}

test('a quick save waits less than a second, a slow one ten times as long as it took, none more than ten seconds', () => {
  expect([0, 50, 150, 600, 3600].map(delayAfter)).toEqual([800, 800, 1500, 6000, 10_000]);
});

test('the first change is written within a second, however many follow it', async () => {
  const { keeper, read, saves } = fileOf('quick', 0);
  for (let change = 0; change < 5; change++) keeper.changed();
  await sleep(1000);
  expect(read()).toBe('1');
  expect(saves()).toBe(1);
});

test('after a slow save the next one waits longer, and the end writes what is left at once', async () => {
  const { keeper, read, saves } = fileOf('slow', 300);
  keeper.changed();
  await sleep(2000);
  expect(read()).toBe('1');
  keeper.changed();
  await sleep(1400);
  expect(saves()).toBe(1);
  await keeper.finish();
  expect(read()).toBe('2');
  await keeper.finish();
  expect(saves()).toBe(2);
});
