import type { Workbench } from '../../../host/server/index.ts';
import { EDITOR, OWNER } from './smallBundle.ts';
import { dataFile, start } from './smallWorkbench.ts';
import { openWindow, seen, type TestWindow } from './window.ts';

const windows: TestWindow[] = [];
let workbench: Workbench;

async function open(email: string): Promise<TestWindow> {
  const window = await openWindow(workbench.url, email);
  windows.push(window);
  return window;
}
async function works(window: TestWindow): Promise<void> {
  window.send({ kind: 'call', call: 99, fn: 'echo', args: ['vẫn chạy'] });
  expect((await window.next('returned')).returned).toEqual({ ok: true, value: 'vẫn chạy' });
}

beforeAll(async () => {
  workbench = await start(dataFile());
});
afterEach(() => {
  for (const window of windows.splice(0)) window.close();
});
afterAll(() => workbench.close());

test('what no window says is told, and the window works on', async () => {
  const owner = await open(OWNER);
  await owner.next('start');
  for (const text of ['{"kind":"delete everything"}', '{"kind":"advance","days":-1}', '[1]', 'null']) {
    owner.sendText(text);
    expect((await owner.next('said')).code).toBe('notUnderstood');
    await owner.next('settled');
  }
  await works(owner);
});

test('a call too large fails in its page alone', async () => {
  const owner = await open(OWNER);
  await owner.next('start');
  owner.send({ kind: 'call', call: 4, fn: 'echo', args: ['x'.repeat(17 * 1024 * 1024)] });
  const { call, returned } = await owner.next('returned');
  expect({ call, returned }).toEqual({
    call: 4,
    returned: { ok: false, error: expect.stringContaining('too large') },
  });
  await owner.next('settled');
  expect(owner.heard.some(({ kind }) => kind === 'said')).toBe(false);
  await works(owner);
});

test('an entry too large is told, and the tab laid as the file has it', async () => {
  const owner = await open(OWNER);
  const { grid } = await owner.next('start');
  const sheet = grid.sheets[0]?.id ?? 0;
  const cell = [0, 7, 'x'.repeat(17 * 1024 * 1024)] as const;
  owner.send({ kind: 'grid', message: { kind: 'paste', sheet, cells: [cell] } });
  expect((await owner.next('said')).code).toBe('tooLarge');
  const { message } = await owner.next('grid');
  expect(message).toMatchObject({ kind: 'layout', contents: [{ sheet }] });
  expect(JSON.stringify(message)).not.toContain('xxxx');
  await works(owner);
});

test('an answer that is not taken counts as closed, so that nobody waits for it', async () => {
  const owner = await open(OWNER);
  await owner.next('start');
  owner.send({ kind: 'click', path: ['Lệnh', 'Hỏi'] });
  const { question } = await owner.next('ask');
  owner.send({ kind: 'answer', id: question.id, answer: { button: 'OK', text: 'x'.repeat(200_000) } });
  await owner.next('settled');
  expect((await owner.next('said')).code).toBe('notUnderstood');
  await seen(owner, 'CLOSE');
});

test('what is no JSON, or larger than anything that is read, closes the window and hurts nobody else', async () => {
  const [garbled, huge, other] = [await open(OWNER), await open(OWNER), await open(EDITOR)];
  await other.next('start');
  garbled.sendText('{"kind":"stop"');
  expect(await garbled.closed).toBe(1008);
  huge.sendText('x'.repeat(65 * 1024 * 1024));
  expect(await huge.closed).toBe(1009);
  await works(other);
});
