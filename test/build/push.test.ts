import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAGES } from '../../build/pages.ts';

test('clasp itself, offline and without an account, would push the bundle, its pages and the manifest and nothing else', () => {
  const home = mkdtempSync(join(tmpdir(), 'clasp-'));
  const environment = {
    ...process.env,
    HOME: home,
    http_proxy: 'http://127.0.0.1:9',
    https_proxy: 'http://127.0.0.1:9',
  };
  const output = execFileSync('npx', ['--no-install', 'clasp', 'show-file-status', '--json'], {
    encoding: 'utf8',
    env: environment,
  });
  const { filesToPush } = JSON.parse(output) as { filesToPush: string[] };
  const pages = PAGES.map(({ name }) => `dist/${name}.html`);
  expect(filesToPush.sort()).toEqual(['dist/appsscript.json', 'dist/guong-sang.js', ...pages].sort());
});

test('the project file points at dist and says where the script ID goes', () => {
  const project = JSON.parse(readFileSync('.clasp.json', 'utf8')) as { scriptId: string; rootDir: string };
  expect(project.rootDir).toBe('dist');
  expect(project.scriptId).toMatch(/SCRIPT-ID/);
});
