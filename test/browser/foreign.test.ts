import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { WORDS } from '../../host/workbench/words.ts';
import { PEOPLE, useSite } from './site.ts';

const site = useSite();
let elsewhere: Server;

beforeAll(async () => {
  elsewhere = createServer((_, response) => response.end('<!doctype html><title>Trang khác</title>'));
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => elsewhere.close(resolve)));

/** A page on this machine, of another origin. */
async function openElsewhere(): Promise<Page> {
  const page = await site().browser.newPage();
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  return page;
}

test('a page from elsewhere cannot open a window of the workbench over its socket', async () => {
  const page = await openElsewhere();
  const socket = `${site().url.replace('http', 'ws')}window?as=${PEOPLE.owner}`;
  const came = await page.evaluate(
    (address) =>
      new Promise((resolve) => {
        const open = new WebSocket(address);
        open.onopen = () => resolve('open');
        open.onerror = () => resolve('refused');
      }),
    socket,
  );
  expect(came).toBe('refused');
});

test('a page from elsewhere can neither put another file in place nor read it nor frame it', async () => {
  const desk = await site().open(PEOPLE.owner);
  const page = await openElsewhere();
  const { url } = site();
  const came = await page.evaluate(async (address) => {
    const told = (reply: Promise<Response>): Promise<string> =>
      reply.then(
        (given) => given.type,
        () => 'refused',
      );
    const posted = await told(fetch(`${address}file`, { method: 'POST', mode: 'no-cors', body: '{}' }));
    const read = await told(fetch(`${address}file.json`));
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    return { posted, read };
  }, url);
  expect(came).toEqual({ posted: 'refused', read: 'refused' });
  const framed = page.frames().find((frame) => frame !== page.mainFrame());
  expect(await framed?.locator('#workbench').count()).toBe(0);
  expect(await desk.bar.getByRole('combobox', { name: WORDS.actAs }).inputValue()).toBe(PEOPLE.owner);
  const reply = await fetch(`${url}file`, {
    method: 'POST',
    headers: { Origin: 'http://vi-du.example.vn' },
    body: '{}',
  });
  expect(reply.status).toBe(403);
});
