import type { Down, Up } from '../../../host/server/protocol.ts';
import { type Action, FIRST, reduce, type State } from '../../../host/workbench/state.ts';

const after = (...actions: readonly Action[]): State => actions.reduce(reduce, FIRST);
const down = (message: Down): Action => ({ kind: 'down', down: message });
const sent = (up: Up): Action => ({ kind: 'sent', up });
const page = (kind: 'sidebar' | 'dialog', url: string) =>
  down({ kind: 'page', page: { kind, title: url, url, width: null, height: null, modeless: false } });

test('one sidebar at a time: a new one takes the place of the old, a dialog leaves it', () => {
  const state = after(page('sidebar', '/page/1'), page('sidebar', '/page/2'), page('dialog', '/page/3'));
  expect(state.sidebar?.url).toBe('/page/2');
  expect(state.dialog?.url).toBe('/page/3');
});

test('a page that was replaced cannot close the one that replaced it', () => {
  const first = after(page('sidebar', '/page/1'));
  const id = first.sidebar?.id ?? 0;
  const second = reduce(first, page('sidebar', '/page/2'));
  expect(reduce(second, { kind: 'closePage', id }).sidebar?.url).toBe('/page/2');
});

test('only dialogs can be resized', () => {
  const both = after(page('sidebar', '/page/1'), page('dialog', '/page/2'));
  const size = (id: number): State => reduce(both, { kind: 'sizePage', id, width: 700 });
  expect(size(both.sidebar?.id ?? 0)).toEqual(both);
  expect(size(both.dialog?.id ?? 0).dialog?.width).toBe(700);
});

test('what was sent is under way until it is settled; answers and stops are not', () => {
  const state = after(
    sent({ kind: 'click', path: ['M'] }),
    sent({ kind: 'stop' }),
    sent({ kind: 'call', call: 1, fn: 'rpc', args: [] }),
    down({ kind: 'settled' }),
  );
  expect(state.pending).toEqual(['call']);
});

test('an answered question leaves the screen at once', () => {
  const asked = down({
    kind: 'ask',
    question: { id: 3, kind: 'alert', title: '', text: '?', buttons: ['OK'] },
  });
  expect(after(asked).question?.id).toBe(3);
  expect(after(asked, sent({ kind: 'answer', id: 3, answer: { button: 'OK' } })).question).toBeNull();
});

test('a toast stays as long as it was told, an error until it can be read', () => {
  const toast = after(down({ kind: 'toast', title: 'T', text: 'xong', seconds: null }));
  expect(toast.notices).toMatchObject([{ text: 'xong', seconds: null, isError: false }]);
  const error = after(down({ kind: 'said', code: 'error', text: 'hỏng' }));
  expect(error.notices).toMatchObject([{ text: 'hỏng', isError: true }]);
  expect(reduce(error, { kind: 'dismiss', id: error.notices[0]?.id ?? 0 }).notices).toEqual([]);
});

test('a lost connection ends what was under way', () => {
  const state = after(sent({ kind: 'advance', days: 1 }), { kind: 'lost' });
  expect(state).toMatchObject({ isLost: true, pending: [], question: null });
});
