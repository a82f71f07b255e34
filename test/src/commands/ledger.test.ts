/** What a mailing marks before it sends, when another run has been at the same mails. */
import type { Posting } from '../../../src/commands/define.ts';
import { ledgerKeeping } from '../../../src/commands/ledger.ts';
import { returnsSend } from '../../../src/commands/returnsSend.ts';
import type { CellsChange } from '../../../src/workbook/changes.ts';
import { contextOf, sheetOf, viewOf } from './checkedFile.ts';

const KEYS = ['one', 'two', 'three'].map((each) => `returned|X01|a@example.vn|2024-03-01|1|${each}`);
const posting = (to: string, keys: readonly (string | undefined)[]): Posting => ({
  mail: { to, subject: 's', html: 'h', text: 't' },
  entries: keys.flatMap((key) => (key === undefined ? [] : [{ key, daysLeft: '' }])),
});
/** The ledger with these keys in these states. */
function pend(postings: readonly Posting[], states: Readonly<Record<string, string>>) {
  const context = contextOf();
  const ledger = sheetOf(
    'reminders',
    'ledger',
    Object.entries(states).map(([key, state]) => ({ key, state, day: context.now })),
  );
  const view = viewOf(context, {}, [ledger, sheetOf('settings', 'years', [])]);
  const { changes, ...told } = ledgerKeeping.pend(view, postings, context);
  const written = changes.filter(
    (change): change is CellsChange => change.kind === 'cells' && change.ref === 'reminders',
  );
  return { ...told, written: JSON.stringify(written.map(({ values }) => values)) };
}

test('a mail of which another run has sent a part is left out and waits; one that was sent whole does not', () => {
  const [one = '', two = '', three = ''] = KEYS;
  const inPart = posting('a@example.vn', [one, two]);
  const whole = posting('b@example.vn', [three]);
  const { postings, waiting, written } = pend([inPart, whole], { [one]: 'SENT', [three]: 'PENDING' });
  expect(postings).toEqual([]);
  expect(waiting).toBe(1);
  expect(written).toBe('[]');
});

test('a mail nobody has been at is pending as it is, and so is one that certainly did not go', () => {
  const [one = '', two = ''] = KEYS;
  const { postings, waiting, written } = pend([posting('a@example.vn', [one, two])], { [one]: 'FAILED' });
  expect(postings).toHaveLength(1);
  expect(waiting).toBe(0);
  for (const key of [one, two]) expect(written).toContain(key);
});

test('the returned files that wait keep the duty open', () => {
  const result = { sent: 3, refused: 0, refusedTo: [], unknown: 0, waiting: 1, unpaid: 0 };
  const notice = { code: 'returnsSent', ...result, sent: 0, waiting: 0, bad: [] } as const;
  expect(returnsSend.finished(result, notice, contextOf())).toMatchObject({
    done: true,
    left: 1,
    notice: { waiting: 1, unpaid: 0 },
  });
});
