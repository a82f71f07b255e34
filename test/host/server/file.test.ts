import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { BrokenFile, packFile, unpackFile, writeAtomically } from '../../../host/server/file.ts';
import { createKeeper } from '../../../host/server/keeper.ts';

const writeTo = (path: string) => async (text: string) => void (await writeAtomically(path, text));
const folder = (): string => mkdtempSync(join(tmpdir(), 'data-'));

test('what was packed comes out again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(unpackFile(packFile(plain))).toEqual(plain);
    }),
  );
});

test('a file that was cut off, edited or never ours is told from a whole one', () => {
  const whole = packFile({ cells: ['Trà Giác', 1, null] });
  for (const broken of [
    '',
    '{}',
    'null',
    '[1]',
    whole.slice(0, -10),
    whole.replace('Trà Giác', 'Trà Giáp'),
    '{"version":1}',
  ])
    expect(() => unpackFile(broken)).toThrow(BrokenFile);
});

test('writing replaces the file whole and leaves nothing beside it', async () => {
  const path = join(folder(), 'tep.json');
  await writeAtomically(path, 'cũ');
  await writeAtomically(path, 'mới');
  expect(readFileSync(path, 'utf8')).toBe('mới');
  expect(readdirSync(join(path, '..'))).toEqual(['tep.json']);
});

test('a write that fails leaves what stood there, and no rest of its own', async () => {
  const home = folder();
  const path = join(home, 'thu-muc');
  // A folder that is not empty cannot be replaced by a file.
  await expect(writeAtomically(join(home, 'khong-co', 'tep.json'), 'x')).rejects.toThrow('ENOENT');
  writeFileSync(path, 'giữ nguyên');
  await expect(writeAtomically(`${path}/tep.json`, 'x')).rejects.toThrow();
  expect(readFileSync(path, 'utf8')).toBe('giữ nguyên');
  expect(readdirSync(home)).toEqual(['thu-muc']);
});

test('many changes in a row are written once, and the last state is the one kept', async () => {
  const path = join(folder(), 'tep.json');
  let state = 0;
  let saves = 0;
  const save = async (): Promise<string> => {
    saves += 1;
    return String(state);
  };
  const keeper = createKeeper(save, writeTo(path), (error) => {
    throw error;
  });
  for (state = 1; state < 20; state += 1) keeper.changed();
  await keeper.finish();
  expect(readFileSync(path, 'utf8')).toBe('20');
  expect(saves).toBe(1);
  await keeper.finish();
  expect(saves).toBe(1);
});

test('a change is on the disk within a second', async () => {
  const path = join(folder(), 'tep.json');
  const keeper = createKeeper(
    async () => 'đã ghi',
    writeTo(path),
    () => undefined,
  );
  keeper.changed();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(readFileSync(path, 'utf8')).toBe('đã ghi');
});

test('what could not be written is told, and tried again at the end', async () => {
  const path = join(folder(), 'tep.json');
  const told: string[] = [];
  let isFull = true;
  const save = async (): Promise<string> => {
    if (isFull) throw new Error('đĩa đầy');
    return 'đủ chỗ';
  };
  const keeper = createKeeper(save, writeTo(path), ({ message }) => told.push(message));
  keeper.changed();
  await keeper.finish();
  expect(told).toEqual(['đĩa đầy']);
  isFull = false;
  await keeper.finish();
  expect(readFileSync(path, 'utf8')).toBe('đủ chỗ');
});
