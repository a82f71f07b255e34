import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { buildDocument, fileNameOf } from '../../sidebar/documents/build/index.ts';
import { unzipped } from '../crosscheck/xlsxXml.ts';
import { readDocx } from '../sidebar/documents/docx.ts';
import { TAG, tagged } from './planted/markers.ts';
import { playSeason, type Season } from './planted/season.ts';

let season: Season;
beforeAll(() => {
  season = playSeason();
});

interface Sheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly charts: readonly unknown[];
  readonly notes: unknown;
  readonly validations: unknown;
}
const sheets = (): readonly Sheet[] =>
  (season.office.host.snapshot() as { workbook: { sheets: readonly Sheet[] } }).workbook.sheets;
/** What a formula computes with: without its quoted texts and the names of tabs, which are no code. */
const codeOf = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "''!");
const formulaOf = (cell: unknown): string =>
  typeof cell === 'object' && cell !== null && 'formula' in cell ? String(cell.formula) : '';

/** What a page or a mail may consist of; anything else came from somebody's text. */
const TAGS = 'HTML HEAD BODY DIV P H3 UL LI TABLE TBODY TR TH TD A B BR SECTION'.split(' ');
const ATTRIBUTES = ['style', 'href'];
const FILE = /^https:\/\/docs\.google\.com\/spreadsheets\//;
function faultsOf(html: string): string[] {
  const { document } = new JSDOM(html).window;
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...(TAGS.includes(element.tagName) ? [] : [`<${element.tagName}>`]),
    ...[...element.attributes]
      .filter(({ name, value }) => !ATTRIBUTES.includes(name) || tagged(value))
      .map(({ name, value }) => `${name}=${value}`),
    ...(element.tagName !== 'A' || FILE.test(element.getAttribute('href') ?? '') ? [] : ['a foreign link']),
  ]);
}
const UNSEEN = /(?![\t\n])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Cs}/u;

test('the year has been gone through, and nothing broke', () => {
  const { answers, office, planted } = season;
  expect(answers.filter(({ reply }) => reply.code === 'bug')).toEqual([]);
  expect(office.host.executions.filter(({ error }) => error !== null)).toEqual([]);
  expect(office.host.outbox.length).toBeGreaterThan(3);
  expect(planted.places.size).toBeGreaterThan(150);
});

test('what was planted in the office’s tabs and the unit’s stands there as the text it is, but for an ID of somebody’s making', () => {
  const text = JSON.stringify(sheets());
  const lost = [...season.planted.places]
    .filter(([tag, place]) => !place.startsWith('rpc ') && !place.startsWith('draft') && !text.includes(tag))
    .map(([, place]) => place);
  // IDs are given out: one of another form gives way to one of ours, and reaches no log as a "Mã hồ sơ".
  expect(lost).toEqual(['unit.nominees.id']);
});

test('no cell computes what somebody typed, in any tab', () => {
  const formulas = sheets().flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([at, cell]) => (tagged(codeOf(formulaOf(cell))) ? [`${name}!${at}`] : [])),
  );
  expect(formulas).toEqual([]);
});

test('names of tabs are names Google takes, on one line and in their order', () => {
  for (const name of season.office.host.sheetNames()) {
    expect(name).toMatch(/^[^:\\/?*[\]]{1,100}$/);
    expect(name).not.toMatch(UNSEEN);
    expect(name).not.toMatch(/\n/);
  }
  expect(season.office.host.sheetNames().some(tagged)).toBe(true);
});

test('charts, notes and dropdowns hold nothing of it, but for labels of movements', () => {
  for (const { charts, notes } of sheets()) expect(tagged(JSON.stringify([charts, notes]))).toBe(false);
});

test('every mail is one of ours: its own tags, links into the file, one line of subject, one recipient', () => {
  const { outbox } = season.office.host;
  expect(outbox.some(({ body }) => tagged(body))).toBe(true);
  for (const { to, cc, bcc, subject, body, htmlBody } of outbox) {
    expect(faultsOf(htmlBody ?? '')).toEqual([]);
    expect([to.length, cc, bcc]).toEqual([1, [], []]);
    expect(subject.length).toBeLessThanOrEqual(250);
    expect(subject).not.toMatch(/\n/);
    for (const text of [subject, body, htmlBody ?? '']) expect(text).not.toMatch(UNSEEN);
    expect(body.split('\n').filter((line) => /^(bcc|cc|to|from|subject):/i.test(line))).toEqual([]);
  }
});

test('what is shown on the screen is ours: dialogs in HTML hold no element of a unit’s making, sentences no sign of direction', () => {
  const { shown } = season.office.host;
  const pages = shown.filter(({ html }) => html?.includes('google.script.run') === true);
  const previews = shown.filter(({ html }) => html !== undefined && !html.includes('google.script.run'));
  expect(pages.length).toBeGreaterThan(0);
  expect(previews.length).toBeGreaterThan(0);
  for (const { html } of pages) expect(tagged(html ?? '')).toBe(false);
  for (const { html } of previews) expect(faultsOf(html ?? '')).toEqual([]);
  for (const { title, text } of shown) expect(title + text).not.toMatch(UNSEEN);
});

test('answers carry texts as data; their sentences turn nothing round', () => {
  for (const { reply } of season.answers) {
    expect(reply.message).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
  }
});

test('the exported workbook holds texts as texts', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'planted-')), 'file.xlsx');
  await season.office.host.exportXlsx(path);
  const files = [...unzipped(readFileSync(path))];
  expect(files.length).toBeGreaterThan(10);
  for (const [name, xml] of files.filter(([, text]) => text !== '')) {
    // Cells' texts stand in sharedStrings.xml; to parse every sheet takes long and shows no more.
    if (!name.includes('worksheets/')) expect(faultOfXml(xml)).toBeNull();
    const formulas = [...xml.matchAll(/<f(?: [^>]*)?>(.*?)<\/f>/gs)]
      .map(([, formula = '']) => codeOf(formula.replace(/&quot;/g, '"').replace(/&apos;/g, "'")))
      .filter(tagged);
    expect({ name, formulas }).toEqual({ name, formulas: [] });
  }
  expect(files.some(([name, xml]) => name.endsWith('sharedStrings.xml') && tagged(xml))).toBe(true);
});

/** Null for well-formed XML. */
function faultOfXml(xml: string): string | null {
  const { document } = new JSDOM('', { contentType: 'text/html' }).window;
  const parsed = new (document.defaultView as unknown as { DOMParser: typeof DOMParser }).DOMParser();
  return parsed.parseFromString(xml, 'text/xml').querySelector('parsererror')?.textContent ?? null;
}

test('documents are whole: what was typed stands in their paragraphs alone, and their files have plain names', async () => {
  expect(season.documents).toHaveLength(4);
  for (const data of season.documents) {
    expect(fileNameOf(data)).toMatch(/^[A-Za-z0-9-]+\.docx$/);
    const { headers, xml, paragraphs } = await readDocx(await buildDocument(data));
    expect(faultOfXml(xml)).toBeNull();
    const outside = [xml, ...Object.values(headers)].join('\n').replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g, '');
    expect(TAG.exec(outside)?.[0]).toBeUndefined();
    expect(paragraphs.some(tagged)).toBe(true);
    for (const text of paragraphs) expect(text).not.toMatch(UNSEEN);
  }
});
