import fc from 'fast-check';
import { openHost } from '../../../host/index.ts';
import { packFile, unpackFile } from '../../../host/server/file.ts';
import type { Host } from '../../../host/types.ts';
import { OWNER, openDesk as openSheets, UNIT } from '../spreadsheet/desk.ts';
import { EDITOR as SMALL_EDITOR, OWNER as SMALL_OWNER, smallDist, smallHost } from './smallBundle.ts';

/** As the file on the disk: through text. */
const again = (host: Host, dist: string): Host =>
  openHost({
    dist,
    owner: 'nobody@example.com',
    now: '2001-01-01T00:00:00Z',
    load: unpackFile(packFile(host.save())),
  });

/** The bundle that desk.ts opened is only known to the host it made; the same source serves the copy. */
const DIST = smallDist();

const BODIES: readonly string[] = [
  "sheet.getRange('A1:C3').setValues([[1, 'hai', true], ['=B1&\"x\"', '', '=TODAY()'], [0.5, '001', '=SUM(A1:A3)']])",
  "sheet.getRange('A1:B2').setFontWeight('bold').setBackground('#ffeecc')",
  "sheet.getRange('B2:B4').setNumberFormat('dd/MM/yyyy')",
  "sheet.getRange('B1').setNote('Ghi chú')",
  'sheet.insertRowsBefore(2, 2)',
  'sheet.deleteColumn(2)',
  'sheet.setColumnWidth(3, 180); sheet.hideRows(5, 2); sheet.setFrozenRows(1)',
  "ss.insertSheet('Trang ' + (ss.getSheets().length + 1)).getRange('A1').setFormula(\"=SUM('\" + sheet.getName() + \"'!A1:A9)\")",
  'if (ss.getSheets().length > 1) ss.deleteSheet(ss.getSheets()[0])',
  "sheet.getRange('D1:D9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không'], true).setAllowInvalid(false).build())",
  "var p = sheet.getRange('E1:E5').protect().setDescription('khóa'); p.removeEditors(p.getEditors())",
  "sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>0').setBackground('#ff0000').setRanges([sheet.getRange('A1:A9')]).build()])",
  "sheet.addDeveloperMetadata('khóa', 'giá trị')",
  "PropertiesService.getDocumentProperties().setProperty('năm', '2024')",
  "PropertiesService.getUserProperties().setProperty('nháp', 'x')",
  "CacheService.getDocumentCache().put('k', 'v', 600)",
  "sheet.getRange('A5:B6').merge()",
];

test('a file saved and opened again is the same file, whatever was done to it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(BODIES.length - 1), { maxLength: 8 }), (steps) => {
      const desk = openSheets();
      for (const step of steps) desk.run(BODIES[step] ?? '');
      const save: unknown = unpackFile(packFile(desk.host.save()));
      const copy = openHost({
        dist: DIST,
        owner: 'nobody@example.com',
        now: '2001-01-01T00:00:00Z',
        load: save,
      });
      expect(copy.snapshot()).toEqual(desk.host.snapshot());
      expect(copy.clock.now()).toEqual(desk.host.clock.now());
      expect(copy.executions).toEqual(desk.host.executions);
      expect(copy.save()).toEqual(save);
    }),
    { numRuns: 20, seed: 7 },
  );
});

test('formulas whose cells are gone stay as they are, and still tell so', () => {
  const desk = openSheets();
  desk.run(
    "sheet.getRange('A1:A3').setValues([['=C1+1'], ['=SUM(C1:C2;D1)'], ['=IFERROR(C1;\"mất\")']]); sheet.deleteColumn(3)",
  );
  const copy = again(desk.host, DIST);
  const sheet = copy.sheetNames()[0] ?? '';
  expect(copy.person(OWNER).see(sheet, 'A1:A3')).toEqual([['#REF!'], ['#REF!'], ['mất']]);
  expect(copy.snapshot()).toEqual(desk.host.snapshot());
});

test('who may do what goes on: roles, protections, consents, menus', () => {
  const desk = openSheets();
  desk.run("var p = sheet.getRange('A1:A9').protect(); p.removeEditors(p.getEditors())");
  const copy = again(desk.host, DIST);
  const sheet = copy.sheetNames()[0] ?? '';
  expect(() => copy.person(UNIT).type(sheet, 'A1', 'x')).toThrow('protected cell');
  copy.person(UNIT).type(sheet, 'B1', 'x');
  expect(copy.person(OWNER).see(sheet, 'B1')).toEqual([['x']]);
  expect(copy.person(OWNER).standing()).toEqual({ role: 'owner', consent: 'granted' });
});

test('triggers, mails, quotas and chance go on as they would have', () => {
  const dist = smallDist();
  const host = smallHost(dist);
  const owner = host.person(SMALL_OWNER);
  owner.open();
  owner.click(['Lệnh', 'Hẹn giờ']);
  host.clock.advance(3_600_000);
  const copy = again(host, dist);
  for (const each of [host, copy]) each.clock.advance(86_400_000);
  expect(copy.outbox.length).toBeGreaterThan(50);
  expect(copy.outbox).toEqual(host.outbox);
  expect(copy.snapshot()).toEqual(host.snapshot());
  // Both ran out of mails on the same runs: what was used that day was kept.
  expect(copy.executions.at(-1)).toMatchObject({
    id: host.executions.at(-1)?.id,
    error: host.executions.at(-1)?.error,
  });
});

test('only the last 200 executions are kept, and numbers go on', () => {
  const dist = smallDist();
  const host = smallHost(dist);
  const editor = host.person(SMALL_EDITOR);
  for (let call = 0; call < 210; call += 1) editor.call('echo', call);
  const copy = again(host, dist);
  expect(copy.executions).toHaveLength(200);
  copy.person(SMALL_EDITOR).call('echo', 'nữa');
  expect(copy.executions.at(-1)?.id).toBe(211);
});

test('what is no save, or one of another version, is refused', () => {
  const open = (load: unknown) => () =>
    openHost({ dist: DIST, owner: OWNER, now: '2024-01-01T00:00:00Z', load });
  expect(open({})).toThrow('version');
  expect(open(null)).toThrow('version');
  expect(open({ version: 1 })).toThrow('without options');
});
