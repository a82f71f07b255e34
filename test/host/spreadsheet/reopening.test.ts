import type { Host } from '../../../host/types.ts';
import { OWNER, openDesk } from './desk.ts';

const BODY = `sheet.getRange('A1:B2').setValues([[1, 2], ['x', new Date(2024, 0, 5)]]);
  sheet.getRange('C1').setFormula('=A1+B1'); sheet.getRange('C2').setFormula('=TODAY()')`;

/** Everything a file shows and keeps, the moments of runs left out. */
const pictureOf = (host: Host): unknown => ({ snapshot: host.snapshot(), names: host.sheetNames() });

test.each([
  [
    'cells',
    `sheet.getRange('A1').setValue(7); sheet.getRange('B2').clearContent(); sheet.getRange('D4').setValue('new')`,
  ],
  ['a formula', `sheet.getRange('C1').setFormula('=A1*B1')`],
  ['formats', `sheet.getRange('A1').setNumberFormat('0.00'); sheet.getRange('A1').setFontWeight('bold')`],
  ['rows and tabs', `sheet.insertRowsAfter(3, 5); ss.insertSheet('Thêm')`],
  ['properties', `PropertiesService.getDocumentProperties().setProperty('a', '2')`],
])('a file in which %s changed is brought back to its save', (_what, change) => {
  const { host, run } = openDesk();
  run(BODY);
  const saved = host.save();
  const before = pictureOf(host);
  run(change);
  expect(pictureOf(host)).not.toEqual(before);
  const again = host.reopen(saved);
  expect(pictureOf(again)).toEqual(before);
  expect(again.clock.now().toISOString()).toBe((saved as { now: string }).now);
});

test('formulas of the file that was brought back go by its own clock', () => {
  const { host, run } = openDesk();
  run(`sheet.getRange('A1').setFormula('=TODAY()')`);
  const saved = host.save();
  host.clock.advance(3 * 86_400_000);
  run(`sheet.getRange('B1').setValue(1)`);
  const again = host.reopen(saved);
  const [name = ''] = again.sheetNames();
  expect(again.person(OWNER).see(name, 'A1')).toEqual([['04/03/2024']]);
  again.clock.set('2024-03-09T08:00:00+07:00');
  again.person(OWNER).call('evaluate', `sheet.getRange('B2').setValue(1)`);
  expect(again.person(OWNER).see(name, 'A1')).toEqual([['09/03/2024']]);
});

test('who reopens goes on as with a file opened anew: people, outbox and executions are those of the save', () => {
  const { host, run } = openDesk();
  run(BODY);
  const saved = host.save();
  host.share('moi@example.com', 'editor');
  run(`sheet.getRange('A1').setValue(3)`);
  const again = host.reopen(saved);
  expect(again.people()).toHaveLength(3);
  expect(again.executions).toHaveLength(1);
  expect(again.person(OWNER).call('evaluate', `return sheet.getRange('C1').getValue()`)).toEqual({ ok: 3 });
});
