import {
  createKeeper,
  type DraftFields,
  KEEP_AFTER,
  type KeeperState,
} from '../../sidebar/officer/form/drafts.ts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function keeper() {
  const sent: (DraftFields | null)[] = [];
  const states: KeeperState[] = [];
  const waiting: ((kept: boolean) => void)[] = [];
  const kept = createKeeper(
    (fields) => {
      sent.push(fields);
      return new Promise((resolve) => waiting.push(resolve));
    },
    (state) => states.push(state),
  );
  const answer = async (isKept = true) => {
    waiting.shift()?.(isKept);
    await jest.advanceTimersByTimeAsync(0);
  };
  return { ...kept, sent, states, answer };
}

test('only the latest text is kept, once typing pauses', async () => {
  const { touch, sent } = keeper();
  touch({ name: 'A' });
  await jest.advanceTimersByTimeAsync(KEEP_AFTER - 1);
  touch({ name: 'AB' });
  await jest.advanceTimersByTimeAsync(KEEP_AFTER - 1);
  expect(sent).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(sent).toEqual([{ name: 'AB' }]);
});

test('a newer draft waits for the one on its way, so that it cannot be overtaken', async () => {
  const { touch, flush, sent, states, answer } = keeper();
  touch({ name: 'A' });
  flush();
  touch({ name: 'AB' });
  flush();
  expect(sent).toEqual([{ name: 'A' }]);
  await answer();
  expect(sent).toEqual([{ name: 'A' }, { name: 'AB' }]);
  await answer();
  expect(states.at(-1)).toBe('kept');
});

test('a field that was left keeps its text without a pause, once, and nothing where nothing was typed', async () => {
  const { touch, flush, sent, answer } = keeper();
  flush();
  expect(sent).toEqual([]);
  touch({ name: 'A' });
  flush();
  expect(sent).toEqual([{ name: 'A' }]);
  await answer();
  flush();
  await jest.advanceTimersByTimeAsync(KEEP_AFTER);
  expect(sent).toHaveLength(1);
});

test('fields left while a draft is on its way are kept by one call after it', async () => {
  const { touch, flush, sent, answer } = keeper();
  touch({ name: 'A' });
  flush();
  for (const name of ['AB', 'ABC', 'ABCD']) {
    touch({ name });
    flush();
  }
  expect(sent).toHaveLength(1);
  await answer();
  expect(sent).toEqual([{ name: 'A' }, { name: 'ABCD' }]);
  await answer();
  await jest.advanceTimersByTimeAsync(KEEP_AFTER);
  expect(sent).toHaveLength(2);
});

test('typing that goes on when a draft arrives still waits for its pause', async () => {
  const { touch, flush, sent, states, answer } = keeper();
  touch({ name: 'A' });
  flush();
  touch({ name: 'AB' });
  await answer();
  expect(sent).toEqual([{ name: 'A' }]);
  expect(states).not.toContain('kept');
  await jest.advanceTimersByTimeAsync(KEEP_AFTER);
  expect(sent).toEqual([{ name: 'A' }, { name: 'AB' }]);
  await answer();
  expect(states.at(-1)).toBe('kept');
});

test('text typed after a draft was kept is not said to be kept before it is', async () => {
  const { touch, flush, states, answer } = keeper();
  touch({ name: 'A' });
  flush();
  await answer();
  expect(states.at(-1)).toBe('kept');
  touch({ name: 'AB' });
  expect(states.at(-1)).toBe('keeping');
  await jest.advanceTimersByTimeAsync(KEEP_AFTER);
  await answer();
  expect(states.at(-1)).toBe('kept');
});

test('finishing drops what waits, waits for what is on its way, and keeps nothing more', async () => {
  const { touch, flush, finish, sent, answer } = keeper();
  touch({ name: 'A' });
  flush();
  touch({ name: 'AB' });
  let isOver = false;
  const over = finish().then(() => {
    isOver = true;
  });
  await jest.advanceTimersByTimeAsync(KEEP_AFTER);
  expect(isOver).toBe(false);
  await answer();
  await over;
  touch({ name: 'ABC' });
  await jest.advanceTimersByTimeAsync(KEEP_AFTER);
  expect(sent).toEqual([{ name: 'A' }]);
});

test('a draft that was not kept is told', async () => {
  const { touch, flush, states, answer } = keeper();
  touch({ name: 'A' });
  flush();
  await answer(false);
  expect(states).toEqual(['keeping', 'failed']);
});
