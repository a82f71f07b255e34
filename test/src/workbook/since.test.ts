/** What an older tab may lack, and what somebody must have deleted. */
import type { Added } from '../../../src/workbook/migrations/frame.ts';
import { deletedKey } from '../../../src/workbook/migrations/since.ts';
import { tabOf } from '../../../src/workbook/tabs/index.ts';

const lacking = (block: string, keys: readonly string[], isInserted = true): Added[] =>
  keys.map((key, index) => ({ block, key, axis: 'columns', at: 5 + index, isInserted }));
const deleted = (ref: string, added: readonly Added[], schema = 1): string | null =>
  deletedKey(tabOf(ref), { added, inserts: [], keys: [] }, schema);

const FIRST_LACKS = [
  ...lacking('duties', ['planTargets', 'requests', 'fundingApproved', 'commitment']),
  ...lacking('launches', ['from', 'to']),
  ...lacking('nominees', ['stageDate', 'consent', 'guardianConsent', 'publicity']),
  ...lacking('nominees', ['replicatedBy', 'households', 'followUpOn']),
];

test('an older layout lacks what came later, and nothing of it was deleted', () => {
  expect(deleted('unit:X01', FIRST_LACKS)).toBeNull();
  expect(deleted('register', lacking('register', ['lastSeen']))).toBeNull();
});

test('a key that was always there was deleted, whatever else the layout lacks', () => {
  expect(deleted('unit:X01', [...FIRST_LACKS, ...lacking('nominees', ['achievement'])])).toBe('achievement');
});

test('where others of the same layout stand, a key of it was deleted', () => {
  expect(deleted('unit:X01', lacking('nominees', ['consent']))).toBe('consent');
  expect(deleted('settings', lacking('general', ['fileId', 'schema', 'watermark', 'fund']))).toBeNull();
  expect(deleted('settings', lacking('years', ['fund']))).toBe('fund');
});

test('what the file’s record says it was brought to is not new to it', () => {
  expect(deleted('register', lacking('register', ['lastSeen']), 2)).toBe('lastSeen');
});

test('an empty line that a run cut short has left is taken, with none of the keys behind it written yet; formulas are laid anew', () => {
  const left = lacking('nominees', ['publicity', 'replicatedBy', 'households', 'followUpOn'], false);
  expect(deleted('unit:X01', left)).toBeNull();
  expect(deleted('unit:X01', lacking('nominees', ['verdict']))).toBeNull();
});

test('an empty line is no run’s where a key behind it stands, or where earlier layouts had that key: somebody has emptied it', () => {
  expect(deleted('unit:X01', lacking('nominees', ['consent'], false))).toBe('consent');
  expect(deleted('unit:X01', [...FIRST_LACKS, ...lacking('nominees', ['achievement'], false)])).toBe(
    'achievement',
  );
  expect(deleted('settings', lacking('general', ['signingForm'], false))).toBe('signingForm');
  expect(deleted('register', lacking('register', ['lastSeen'], false), 2)).toBe('lastSeen');
});
