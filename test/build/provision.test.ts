import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { provision } from '../../build/deploy/provision.ts';
import { PAGES } from '../../build/pages.ts';

interface Seen {
  readonly route: string;
  readonly body: Record<string, unknown>;
}

/** Google's three services on loopback: what provisioning asks of them, and in which order. */
function fakeGoogle(
  answers: Readonly<Record<string, object>>,
): Promise<{ server: Server; rootUrl: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const route = `${request.method} ${request.url?.split('?')[0]}`;
      seen.push({
        route,
        body: JSON.parse(Buffer.concat(parts).toString() || '{}') as Record<string, unknown>,
      });
      const answer = answers[route];
      response.writeHead(answer === undefined ? 403 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer ?? { error: { message: 'not allowed' } }));
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, rootUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, seen }),
    );
  });
}

const ANSWERS = {
  'POST /v4/spreadsheets': { spreadsheetId: 'sheet1', spreadsheetUrl: 'https://docs.example.vn/sheet1' },
  'POST /v1/projects': { scriptId: 'script1' },
  'PUT /v1/projects/script1/content': {},
};

test('provisioning makes a Vietnamese sheet, binds a script to it and puts the built bundle inside', async () => {
  const { server, rootUrl, seen } = await fakeGoogle(ANSWERS);
  const made = await provision({ title: 'Thi đua', locale: 'vi_VN', auth: 'test-key', rootUrl });
  server.closeAllConnections();
  server.close();
  expect(made).toEqual({
    spreadsheetId: 'sheet1',
    scriptId: 'script1',
    url: 'https://docs.example.vn/sheet1',
  });
  expect(seen.map((each) => each.route)).toEqual(Object.keys(ANSWERS));
  expect(seen[0]?.body).toEqual({
    properties: { title: 'Thi đua', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
  });
  expect(seen[1]?.body).toEqual({ title: 'Thi đua', parentId: 'sheet1' });
  const files = seen[2]?.body.files as { name: string; type: string; source: string }[];
  const pages = PAGES.map(({ name }) => [name, 'HTML']);
  expect(files.map((file) => [file.name, file.type]).sort()).toEqual(
    [['appsscript', 'JSON'], ['guong-sang', 'SERVER_JS'], ...pages].sort(),
  );
  expect(files.find((file) => file.name === 'guong-sang')?.source).toContain('var GuongSang');
});

test('what Google refuses is told, and no later step is tried', async () => {
  const { server, rootUrl, seen } = await fakeGoogle({
    'POST /v4/spreadsheets': ANSWERS['POST /v4/spreadsheets'],
  });
  await expect(provision({ title: 'Thi đua', locale: 'vi_VN', auth: 'test-key', rootUrl })).rejects.toThrow(
    'not allowed',
  );
  server.closeAllConnections();
  server.close();
  expect(seen).toHaveLength(2);
});
