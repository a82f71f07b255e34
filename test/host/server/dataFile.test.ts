import { readFileSync, writeFileSync } from 'node:fs';
import { openHost } from '../../../host/index.ts';
import { packFile, unpackFile } from '../../../host/server/file.ts';
import { BrokenFile } from '../../../host/server/index.ts';
import { EDITOR, OWNER, smallHost } from './smallBundle.ts';
import { begin, DIST, dataFile, start } from './smallWorkbench.ts';
import { openWindow } from './window.ts';

const copyOf = (path: string) =>
  openHost({
    dist: DIST,
    owner: OWNER,
    now: '2024-01-01T00:00:00Z',
    load: unpackFile(readFileSync(path, 'utf8')),
  });
const cellOf = (path: string, a1: string): string => {
  const host = copyOf(path);
  return host.person(OWNER).see(host.sheetNames()[0] ?? '', a1)[0]?.[0] ?? '';
};

test('somebody who has not consented is asked once, and may decline', async () => {
  const host = smallHost(DIST);
  host.share('moi@example.com', 'editor');
  const workbench = await start(dataFile(host));
  try {
    const window = await openWindow(workbench.url, 'moi@example.com');
    await window.next('start');
    // Whoever declines sends nothing: the next click asks again.
    for (const path of [
      ['Lệnh', 'Thanh bên'],
      ['Lệnh', 'Báo'],
    ]) {
      window.send({ kind: 'click', path });
      const { scopes } = await window.next('consent');
      expect(scopes).toContainEqual(expect.stringContaining('send_mail'));
      await window.next('settled');
    }
    window.send({ kind: 'consent', path: ['Lệnh', 'Báo'] });
    await window.next('toast');
    window.send({ kind: 'click', path: ['Lệnh', 'Báo'] });
    await window.next('toast');
    expect(window.heard.filter(({ kind }) => kind === 'toast')).toHaveLength(2);
    expect(window.heard.filter(({ kind }) => kind === 'consent')).toHaveLength(2);
    expect(window.heard.some(({ kind }) => kind === 'page')).toBe(false);
  } finally {
    await workbench.close();
  }
});

describe('the data file', () => {
  test('keeps the work across restarts, also what was under way when the workbench ended', async () => {
    const data = dataFile();
    const first = await start(data);
    const window = await openWindow(first.url, EDITOR);
    await window.next('start');
    window.send({ kind: 'call', call: 1, fn: 'write', args: ['giữ lại'] });
    await window.next('settled');
    window.send({ kind: 'click', path: ['Lệnh', 'Chắc chưa'] });
    await window.next('ask');
    await first.close();
    expect(cellOf(data, 'C1')).toBe('giữ lại');
    expect(cellOf(data, 'B1')).toBe('CLOSE');
    const second = await start(data);
    try {
      const again = await openWindow(second.url, OWNER);
      expect(JSON.stringify((await again.next('start')).grid)).toContain('giữ lại');
    } finally {
      await second.close();
    }
  });

  test('is written soon after a change, without waiting for the end', async () => {
    const data = dataFile();
    const workbench = await start(data);
    try {
      const window = await openWindow(workbench.url, EDITOR);
      await window.next('start');
      window.send({ kind: 'call', call: 1, fn: 'write', args: ['sớm'] });
      await window.next('settled');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(cellOf(data, 'C1')).toBe('sớm');
    } finally {
      await workbench.close();
    }
  });

  test('that is broken is told by name and left as it is', async () => {
    const data = dataFile();
    const broken = packFile(smallHost(DIST).save()).slice(0, -100);
    writeFileSync(data, broken);
    const workbench = await begin(data);
    await expect(workbench.ready).rejects.toThrow(BrokenFile);
    await expect(workbench.ready).rejects.toThrow(data);
    await workbench.close();
    expect(readFileSync(data, 'utf8')).toBe(broken);
  });
});

test('a port that is taken is told', async () => {
  const data = dataFile();
  const first = await start(data);
  try {
    const port = Number(new URL(first.url).port);
    await expect(begin(data, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  } finally {
    await first.close();
  }
});
