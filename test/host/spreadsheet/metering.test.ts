import { priceOf } from '../../../host/runtime/prices.ts';
import { openDesk } from './desk.ts';

const FIRST = 150;
/** google.script.run's way there and back. */
const ROUND_TRIP = 1000;

// Prices: host/runtime/prices.ts; batching: https://developers.google.com/apps-script/guides/support/best-practices#use_batch_operations
describe('what a run’s calls cost', () => {
  const cost = (body: string): number => {
    const { run, last } = openDesk();
    run(body);
    return last().modelledMs - ROUND_TRIP;
  };

  test('a read costs its round trip and its cells, the first one a warm-up besides', () => {
    expect(cost(`sheet.getRange('A1:J100').getValues()`)).toBe(
      Math.round(FIRST + priceOf('Range.getValues', 1000)),
    );
  });

  test('handles are free', () => {
    expect(
      cost(
        `ss.getId(); sheet.getName(); sheet.getRange('A1').getA1Notation(); SpreadsheetApp.newDataValidation()`,
      ),
    ).toBe(0);
  });

  test('writes wait for the end of the run and are paid there by their cells', () => {
    const { run, last } = openDesk();
    run(
      `sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]); sheet.getRange('A3').setValue(5); sheet.getRange('A:A').setFontWeight('bold')`,
    );
    expect(last().calls).toEqual({
      'Range.setValues': 1,
      'Range.setValue': 1,
      'Range.setFontWeight': 1,
      'SpreadsheetApp.flush': 1,
    });
    expect(last().modelledMs).toBe(Math.round(ROUND_TRIP + FIRST + 15 + priceOf('SpreadsheetApp.flush', 6)));
  });

  test('a read after a write flushes first, and sees what was written', () => {
    const { run, last } = openDesk();
    expect(run(`sheet.getRange('A1').setValue(5); return sheet.getRange('A1').getValue()`)).toBe(5);
    expect(last().calls).toEqual({ 'Range.setValue': 1, 'SpreadsheetApp.flush': 1, 'Range.getValue': 1 });
  });

  test('flush() applies at once', () => {
    const { run, last } = openDesk();
    run(`sheet.getRange('A1').setValue(5); SpreadsheetApp.flush(); SpreadsheetApp.flush()`);
    expect(last().calls).toEqual({ 'Range.setValue': 1, 'SpreadsheetApp.flush': 2 });
  });

  test('rules and the sheet’s shape cost a round trip each', () => {
    const body = `var fresh = ss.insertSheet('A'); fresh.protect().setDescription('x').removeEditors([]); fresh.insertRowsAfter(1, 2)`;
    expect(cost(body)).toBe(FIRST + 5 * priceOf('*'));
  });
});

describe('what becomes of writes when a run is killed', () => {
  const body = `sheet.getRange('A1').setValue('flushed'); SpreadsheetApp.flush();
    sheet.getRange('A2').setValue('waiting'); sheet.getRange('A3').setNote('waiting');
    sheet.getRange('A4').setDataValidation(null); sheet.getRange('A5').setDataValidation(null)`;

  test.each([
    ['lost' as const, ''],
    ['applied' as const, 'waiting'],
  ])('%s: what waited is «%s» afterwards', (unflushedOnKill, expected) => {
    const { host, owner, run } = openDesk({ unflushedOnKill });
    owner.consent(true);
    host.killAt({ call: 6, when: 'before' });
    expect(() => run(body)).toThrow('Exceeded maximum execution time');
    host.killAt(null);
    expect(
      run(
        `return [sheet.getRange('A1').getValue(), sheet.getRange('A2').getValue(), sheet.getRange('A3').getNote()]`,
      ),
    ).toEqual(['flushed', expected, expected]);
  });
});
