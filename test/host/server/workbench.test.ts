import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import type { Workbench } from '../../../host/server/index.ts';
import type { Down } from '../../../host/server/protocol.ts';
import { EDITOR, OUTSIDER, OWNER, VIEWER } from './smallBundle.ts';
import { dataFile, start } from './smallWorkbench.ts';
import { openWindow, seen, type TestWindow } from './window.ts';

/** A status line and a body, with headers that `fetch` would not let through. */
function ask(
  url: string,
  headers: Record<string, string>,
  method = 'GET',
  body = '',
): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve([response.statusCode ?? 0, text]));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('one workbench', () => {
  const data = dataFile();
  const windows: TestWindow[] = [];
  let workbench: Workbench;
  const open = async (email: string | null): Promise<TestWindow> => {
    const window = await openWindow(workbench.url, email);
    windows.push(window);
    return window;
  };

  beforeAll(async () => {
    workbench = await start(data);
  });
  afterEach(() => {
    for (const window of windows.splice(0)) window.close();
  });
  afterAll(() => workbench.close());

  test('serves its page and files, all from here', async () => {
    const page = await fetch(workbench.url);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await page.text();
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files.filter((address) => address !== 'data:,')) {
      const response = await fetch(new URL(file, workbench.url));
      expect(response.status).toBe(200);
    }
  });

  test('refuses another Host, and what another site asks for', async () => {
    expect((await ask(workbench.url, { host: 'evil.example' }))[0]).toBe(403);
    expect((await ask(`${workbench.url}file.json`, { 'sec-fetch-site': 'cross-site' }))[0]).toBe(403);
    const foreign = { origin: 'http://evil.example' };
    expect((await ask(`${workbench.url}file`, foreign, 'POST', readFileSync(data, 'utf8')))[0]).toBe(403);
    await expect(openWindow(workbench.url, OWNER, foreign)).rejects.toThrow('403');
    await expect(openWindow(workbench.url, OWNER, { host: 'evil.example' })).rejects.toThrow('403');
  });

  test('begins as the owner, with the menus of onOpen', async () => {
    const { email, role, menus } = await (await open(null)).next('start');
    expect({ email, role }).toEqual({ email: OWNER, role: 'owner' });
    expect(menus.map(({ title }) => title)).toEqual(['Lệnh']);
  });

  test('gives a viewer the sheet without menus, and refuses what a viewer may not', async () => {
    const viewer = await open(VIEWER);
    const start = await viewer.next('start');
    expect(start).toMatchObject({ role: 'viewer', menus: [], grid: { isReadonly: true } });
    viewer.send({ kind: 'call', call: 1, fn: 'write', args: ['x'] });
    expect((await viewer.next('returned')).returned.ok).toBe(false);
    viewer.send({ kind: 'click', path: ['Lệnh', 'Thanh bên'] });
    expect((await viewer.next('said')).code).toBe('error');
    expect(viewer.heard.some(({ kind }) => kind === 'page')).toBe(false);
  });

  test('tells somebody with whom the file is not shared, and nothing else', async () => {
    const outsider = await open(OUTSIDER);
    expect((await outsider.next('noAccess')).email).toBe(OUTSIDER);
    expect(outsider.heard.some(({ kind }) => kind === 'start')).toBe(false);
  });

  test('holds the script until a prompt is answered; everybody else waits, and is told for whom', async () => {
    const [owner, editor] = [await open(OWNER), await open(EDITOR)];
    await Promise.all([owner.next('start'), editor.next('start')]);
    owner.send({ kind: 'click', path: ['Lệnh', 'Hỏi'] });
    const { question } = await owner.next('ask');
    expect(question).toMatchObject({ kind: 'prompt', text: 'Năm nào?', buttons: ['OK', 'CANCEL'] });
    expect((await editor.next('waiting')).who).toBe(OWNER);
    editor.send({ kind: 'call', call: 7, fn: 'echo', args: ['sau'] });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(editor.heard.some(({ kind }) => kind === 'returned')).toBe(false);
    owner.send({ kind: 'answer', id: question.id, answer: { button: 'OK', text: '2024' } });
    await owner.next('settled');
    expect((await editor.next('returned')).returned).toEqual({ ok: true, value: 'sau' });
    expect(editor.heard.filter(({ kind }) => kind === 'waiting').at(-1)).toEqual({
      kind: 'waiting',
      who: null,
    });
    await seen(owner, 'OK 2024');
  });

  test('an answer to a question of somebody else, or to another one, is not taken', async () => {
    const [owner, editor] = [await open(OWNER), await open(EDITOR)];
    await Promise.all([owner.next('start'), editor.next('start')]);
    owner.send({ kind: 'click', path: ['Lệnh', 'Chắc chưa'] });
    const { question } = await owner.next('ask');
    editor.send({ kind: 'answer', id: question.id, answer: { button: 'NO' } });
    owner.send({ kind: 'answer', id: question.id + 1, answer: { button: 'NO' } });
    await new Promise((resolve) => setTimeout(resolve, 100));
    owner.send({ kind: 'answer', id: question.id, answer: { button: 'YES' } });
    await owner.next('settled');
    await seen(owner, 'YES');
  });

  test('a window closed over a question has answered it by closing', async () => {
    const [owner, editor] = [await open(OWNER), await open(EDITOR)];
    await Promise.all([owner.next('start'), editor.next('start')]);
    owner.send({ kind: 'click', path: ['Lệnh', 'Chắc chưa'] });
    await owner.next('ask');
    owner.close();
    await seen(editor, 'CLOSE');
  });

  test('hands a page out once, in a sandbox without network, with google.script before its own scripts', async () => {
    const owner = await open(OWNER);
    await owner.next('start');
    owner.send({ kind: 'click', path: ['Lệnh', 'Thanh bên'] });
    const { page } = await owner.next('page');
    expect(page).toMatchObject({ kind: 'sidebar', title: 'Thanh bên' });
    const response = await fetch(new URL(page.url, workbench.url));
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain('sandbox allow-scripts');
    expect(policy).not.toContain('allow-same-origin');
    expect(policy).toContain("default-src 'none'");
    expect(await response.text()).toMatch(/^<script>.*<\/script><p>Xin chào<\/p>$/s);
    expect((await fetch(new URL(page.url, workbench.url))).status).toBe(404);
  });

  test('a dialog opened from a page has the size it asked for', async () => {
    const owner = await open(OWNER);
    await owner.next('start');
    owner.send({ kind: 'call', call: 1, fn: 'openWide', args: [] });
    expect((await owner.next('page')).page).toMatchObject({
      kind: 'dialog',
      title: 'Nhập danh sách',
      width: 960,
      height: 640,
    });
    expect((await owner.next('returned')).returned).toEqual({ ok: true, value: null });
  });

  test('what google.script.run cannot carry back reaches the failure handler with its words', async () => {
    const owner = await open(OWNER);
    await owner.next('start');
    const failing = [
      ['give', ['date'], 'a Date'],
      ['fail', [], 'hỏng rồi'],
      ['nobody', [], 'Script function not found: nobody'],
      ['hidden_', [], 'Script function not found: hidden_'],
    ] as const;
    for (const [fn, args, words] of failing) {
      owner.send({ kind: 'call', call: 1, fn, args });
      const { returned } = await owner.next('returned');
      expect(returned).toEqual({ ok: false, error: expect.stringContaining(words) });
    }
  });

  test('an error of a command is shown to whoever clicked, a toast likewise', async () => {
    const [owner, editor] = [await open(OWNER), await open(EDITOR)];
    await Promise.all([owner.next('start'), editor.next('start')]);
    owner.send({ kind: 'click', path: ['Lệnh', 'Hỏng'] });
    expect((await owner.next('said')).text).toContain('hỏng rồi');
    owner.send({ kind: 'click', path: ['Lệnh', 'Báo'] });
    expect(await owner.next('toast')).toEqual({
      kind: 'toast',
      title: 'Gương Sáng',
      text: 'Đã xong',
      seconds: null,
    });
    expect(editor.heard.some(({ kind }) => kind === 'toast' || kind === 'said')).toBe(false);
  });

  test('the clock moves forward, fires triggers and counts them; backwards is refused', async () => {
    const owner = await open(OWNER);
    const { status } = await owner.next('start');
    owner.send({ kind: 'click', path: ['Lệnh', 'Hẹn giờ'] });
    owner.send({ kind: 'goTo', day: '2024-03-05' });
    await settledTwice(owner);
    const last = statusOf(owner.heard);
    expect(Date.parse(last.now)).toBeGreaterThanOrEqual(Date.parse('2024-03-05T08:00:00+07:00'));
    expect(last.mails - status.mails).toBeGreaterThan(90);
    owner.send({ kind: 'goTo', day: '2024-01-01' });
    expect((await owner.next('said')).code).toBe('past');
    owner.send({ kind: 'mails' });
    expect((await owner.next('mails')).mails.at(-1)).toMatchObject({ subject: 'Nhắc' });
    owner.send({ kind: 'executions' });
    expect((await owner.next('executions')).executions.some(({ fn }) => fn === 'tick')).toBe(true);
  });

  test('the file can be taken away and brought back; a broken one changes nothing', async () => {
    const owner = await open(OWNER);
    await owner.next('start');
    const saved = await (await fetch(`${workbench.url}file.json`)).text();
    owner.send({ kind: 'call', call: 1, fn: 'write', args: ['đã đổi'] });
    await owner.next('settled');
    const origin = new URL(workbench.url).origin;
    const [status, why] = await ask(`${workbench.url}file`, { origin }, 'POST', saved.slice(0, -40));
    expect([status, why]).toEqual([422, expect.stringContaining('JSON')]);
    await seen(owner, 'đã đổi');
    expect((await ask(`${workbench.url}file`, { origin }, 'POST', saved))[0]).toBe(200);
    await owner.next('reload');
    const again = await open(OWNER);
    expect(JSON.stringify((await again.next('start')).grid)).not.toContain('đã đổi');
  });

  test('the workbook comes as .xlsx', async () => {
    const response = await fetch(`${workbench.url}file.xlsx`);
    expect(response.status).toBe(200);
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  async function settledTwice(window: TestWindow): Promise<void> {
    await window.next('settled');
    await window.next('settled');
  }
  function statusOf(heard: readonly Down[]) {
    const last = heard.filter((down) => down.kind === 'status').at(-1);
    if (last?.kind !== 'status') throw new Error('no status');
    return last.status;
  }
});
