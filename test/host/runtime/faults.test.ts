import type { Fault } from '../../../host/types.ts';
import { smallHost } from './smallBundle.ts';

const source =
  'function work() { SpreadsheetApp.write("a"); SpreadsheetApp.flush(); SpreadsheetApp.write("b"); SpreadsheetApp.getRange().getValue(); }';

function struck(fault: Fault, unflushedOnKill: 'lost' | 'applied' = 'lost') {
  const { host, menu, owner, cell } = smallHost(source, { unflushedOnKill });
  owner.open();
  host.killAt(fault);
  return { error: menu('work').error, left: cell.value };
}

test.each([
  ['timeLimit', 'Exceeded maximum execution time'],
  ['serverError', "We're sorry, a server error occurred. Please wait a bit and try again."],
  ['quota', 'Service using too much computer time for one day'],
] as const)('a run ended by %s ends with Google’s text', (kind, text) => {
  expect(struck({ call: 3, when: 'before', kind }).error).toBe(text);
});

test('a text of one’s own wins over the kind’s', () => {
  expect(struck({ call: 1, when: 'before', kind: 'quota', error: 'Oops' }).error).toBe('Oops');
});

test.each([
  ['lost', 'applied', 'a'],
  ['applied', 'lost', 'b'],
] as const)(
  'unflushed writes are %s as the fault says, whatever the host would do',
  (pending, other, left) => {
    expect(struck({ call: 4, when: 'before', pending }, other).left).toBe(left);
  },
);

test('a fault that says nothing leaves it to the host', () => {
  expect(struck({ call: 4, when: 'before' }, 'applied').left).toBe('b');
});

test('the kind names the text of a call that fails without ending the run', () => {
  const { host, eval: run } = smallHost('');
  host.killAt({ call: 1, when: 'before', kind: 'serverError', fatal: false });
  const body = 'try { SpreadsheetApp.getRange().getValue() } catch (e) { return String(e) }';
  expect(run(body)).toEqual({
    ok: "Exception: We're sorry, a server error occurred. Please wait a bit and try again.",
  });
});
