import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('../../..', import.meta.url).pathname;
const guide = readFileSync(join(ROOT, 'docs/su-co.md'), 'utf8');
const ROW = /^\| `([A-Z]\d{2})` (.*)$/gm;
const rows = [...guide.matchAll(ROW)].map(([, id = '', text = '']) => ({ id, cells: text.split(' | ') }));

/** IDs at the beginning of a test's or a group's title. */
function provedIn(folder: string): string[] {
  const path = join(ROOT, 'test/product', folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => {
      const titles = readFileSync(join(path, name), 'utf8').matchAll(
        /(?:test|describe)[^'"`\n]*\(\s*['"`]([A-Z]\d{2}) /g,
      );
      return [...titles].map(([, id = '']) => id);
    });
}
/** `test.each([…])('S33 …` may be broken over lines. */
const eachTitles = (folder: string): string[] => {
  const path = join(ROOT, 'test/product', folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) =>
      [...readFileSync(join(path, name), 'utf8').matchAll(/\)\(\s*['"`]([A-Z]\d{2}) /g)].map(
        ([, id = '']) => id,
      ),
    );
};

const proved = new Set(['people', 'file'].flatMap((folder) => [...provedIn(folder), ...eachTitles(folder)]));

test('every case of the troubleshooting guide stands there once and is shown by a test of the same ID', () => {
  const ids = rows.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(30);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => !proved.has(id))).toEqual([]);
});

test('every case that a test shows stands in the guide', () => {
  const ids = new Set(rows.map(({ id }) => id));
  expect([...proved].filter((id) => !ids.has(id))).toEqual([]);
});

test('every case says why, what to do and whether anything is lost', () => {
  expect(
    rows.filter(({ cells }) => cells.length !== 4 || cells.some((cell) => cell.trim().length < 2)),
  ).toEqual([]);
});

test('its links lead somewhere', () => {
  const files = [...guide.matchAll(/\]\(([^#)]+)\)/g)].map(([, path = '']) => path);
  expect(files.filter((path) => !existsSync(join(ROOT, 'docs', path)))).toEqual([]);
  const headings = [...guide.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
    title.toLowerCase().replace(/[.,]/g, '').replaceAll(' ', '-'),
  );
  const anchors = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
  expect(anchors.filter((anchor) => !headings.includes(anchor))).toEqual([]);
});
