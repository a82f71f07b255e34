import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fault, faults, importsOf } from '../../build/arrows.ts';

test('every import of the house runs along its arrows, and Google is named in its own room alone', () => {
  expect(faults()).toEqual([]);
});

test.each([
  ['src/domain/summary.ts', '../workbook/tab.ts'],
  ['src/catalogue/terms.ts', '../domain/names.ts'],
  ['src/commands/setup.ts', '../messages/index.ts'],
  ['src/app/execute.ts', '../google/entry.ts'],
  ['host/index.ts', '../src/app/registry.ts'],
  ['src/domain/dates.ts', 'date-fns'],
  ['sidebar/app.tsx', '../src/commands/setup.ts'],
  ['sidebar/app.tsx', '../src/google/entry.ts'],
  ['sidebar/app.tsx', 'react'],
])('an import of %s from %s is a fault', (file, specifier) => {
  expect(fault({ file, specifier, typeOnly: false })).not.toBeNull();
});

test('the pages know the commands by their types, and carry no code of theirs', () => {
  const specifier = '../src/commands/setup.ts';
  expect(fault({ file: 'sidebar/app.tsx', specifier, typeOnly: true })).toBeNull();
});

test('imports are found in every form: values, types, re-exports', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'arrows-')), 'every.ts');
  writeFileSync(
    file,
    "import a from './a.ts';\nimport type { B } from './b.ts';\nexport * from './c.ts';\nexport { d } from './d.ts';\nexport const e: B = a;\n",
  );
  expect(importsOf(file).map((each) => each.typeOnly)).toEqual([false, true, false, false]);
  expect(importsOf(file).map((each) => each.specifier)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts']);
});
