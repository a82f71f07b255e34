import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { Menu } from '../../host/index.ts';
import { COMMANDS, SURFACES } from '../../src/app/registry.ts';
import { farmer, GIAC, laidOffice, launchOf, MENU, type Office, openOffice, type Reply } from './office.ts';

const INPUTS: Readonly<Record<string, object>> = {
  'nominee.save': { unit: 'X01', ...farmer() },
  'nominee.submit': { unit: 'X01', id: 'X01-2024-001' },
  'nominee.withdraw': { unit: 'X01', id: 'X01-2024-001' },
  'nominee.remove': { unit: 'X01', id: 'X01-2024-001' },
  'nominee.identify': { unit: 'X01' },
  'unit.home': { unit: 'X01' },
  'duty.save': { unit: 'X01', year: 2024, fields: { planNumber: '01/KH' } },
  'draft.keep': { unit: 'X01', id: '', fields: { name: 'Nguyễn Văn An' } },
  'year.preview': { action: 'open' },
  'launch.save': {
    unit: 'X01',
    year: 2024,
    fields: launchOf('02/KH'),
  },
  'backup.preview': { tab: 'Hồ sơ' },
  'backup.restore': { tab: 'Hồ sơ' },
  'mails.settle': { keys: ['x'], at: 1, as: 'sent' },
  'launch.remove': { unit: 'X01', at: 1, documentNumber: '' },
  'nominee.life': { unit: 'X01', id: 'X01-2024-001', fields: {} },
  'criterion.adopt': { unit: 'X01', at: 1, label: 'a', check: 'b', necessity: 'c' },
  'document.data': { kind: 'unit', unit: 'X01' },
  'review.file': { id: 'X01-2024-001' },
  'review.decide': { files: [{ id: 'X01-2024-001', fingerprint: '' }], to: 'Đủ điều kiện' },
  'award.propose': { items: [{ id: 'X01-2024-001', form: 'GKH', type: 'Chuyên đề' }] },
  'award.decide': { ids: ['X01-2024-001'], number: '1/QĐ', date: '2024-06-01', signer: 'Trần Văn Ký' },
  'award.drop': { ids: ['X01-2024-001'] },
  'award.pay': { ids: ['X01-2024-001'], date: '2024-06-01' },
  'import.enter': { unit: 'X01', operation: 'op-1', rows: [] },
  'unit.restore': { unit: 'X01', act: 'giveBack' },
  'tab.mend': { tab: 'unit:X01' },
};
/** These need no configuration. */
const FREE = ['draft.keep'];
const ids = Object.values(COMMANDS).map((command) => command.id);
const isItem = (each: Menu['items'][number]): each is { title: string; fn: string } => 'fn' in each;
const items = (menu: Menu, path: readonly string[] = []): { path: string[]; fn: string }[] =>
  menu.items.flatMap((each) => {
    if (isItem(each)) return [{ path: [...path, menu.title, each.title], fn: each.fn }];
    return 'items' in each ? items(each, [...path, menu.title]) : [];
  });

test("the bundle's globals are the surfaces of the registry, and the bundle itself", () => {
  const context = vm.createContext({});
  const before = new Set(Object.getOwnPropertyNames(context));
  vm.runInContext(readFileSync(new URL('../../dist/guong-sang.js', import.meta.url), 'utf8'), context);
  const added = Object.getOwnPropertyNames(context).filter((name) => !before.has(name));
  expect(added.sort()).toEqual([...Object.keys(SURFACES), 'GuongSang'].sort());
});

describe('in an empty file', () => {
  let office: Office;
  beforeAll(() => {
    office = openOffice();
  });

  test('the menu has at most six entries, and every item leads to a surface', () => {
    const [menu] = office.owner.open();
    expect(menu?.title).toBe('Thi đua');
    expect(menu?.items.length).toBeLessThanOrEqual(6);
    if (menu !== undefined) for (const { fn } of items(menu)) expect(Object.keys(SURFACES)).toContain(fn);
  });

  test.each(ids.filter((id) => id !== 'setup' && !FREE.includes(id)))(
    '%s says that set-up has to come first, and is no bug',
    (id) => {
      const reply = office.owner.call('rpc', id, INPUTS[id] ?? {}) as Reply;
      if (id === 'about') expect(['notSetUp', 'about']).toContain(reply.code);
      else expect(reply).toMatchObject({ ok: false, code: 'notSetUp' });
      expect(reply.message).toMatch(id === 'about' && reply.ok ? /phiên bản/ : /Thiết lập/);
    },
  );

  test('every item of the menu answers in words, and nothing is laid', () => {
    const before = office.host.sheetNames();
    const [menu] = office.owner.open();
    for (const { path } of menu === undefined ? [] : items(menu).filter(({ fn }) => fn !== 'menuSetup')) {
      const shown = office.host.shown.length;
      office.click(path, () => ({ button: 'OK', text: '' }));
      expect(office.host.shown.length).toBeGreaterThan(shown);
    }
    expect(office.host.sheetNames()).toEqual(before);
  });

  test('a viewer sees no menu and cannot call anything', () => {
    const viewer = office.viewer('xem@example.vn');
    expect(viewer.open()).toEqual([]);
    expect(() => viewer.call('rpc', 'about', {})).toThrow(/may only view/);
  });
});

describe('in a file that is set up', () => {
  let office: Office;
  beforeAll(() => {
    office = laidOffice([GIAC]);
  });

  test.each(ids)('%s answers the owner without a bug', (id) => {
    const reply = office.ask(office.owner, id, INPUTS[id] ?? {});
    expect(reply.message).toEqual(expect.any(String));
    expect(reply.code).not.toBe('bug');
  });

  test.each(ids)(
    '%s answers an officer and a stranger without a bug, and says who may where they may not',
    (id) => {
      for (const email of ['giac@example.vn', 'la@example.vn']) {
        const reply = office.ask(office.editor(email), id, INPUTS[id] ?? {});
        if (!reply.ok) expect(reply.message.length).toBeGreaterThan(20);
      }
    },
  );

  test('every item of the menu answers in words', () => {
    const [menu] = office.owner.open();
    for (const { path, fn } of menu === undefined ? [] : items(menu)) {
      const shown = office.host.shown.length;
      office.click(path, ({ buttons = [] }) => ({
        button: buttons.find((button) => button === 'NO' || button === 'CANCEL') ?? 'CLOSE',
      }));
      expect(office.last().error).toBeNull();
      if (fn !== 'menuOpenMyUnit') expect(office.host.shown.length).toBeGreaterThan(shown);
    }
  });

  test("an officer's menu leads to the own tab", () => {
    const officer = office.editor('giac@example.vn');
    const shown = office.host.shown.length;
    officer.click(['Thi đua', 'Đến trang đơn vị tôi']);
    expect(office.last().error).toBeNull();
    expect(office.host.shown.length).toBe(shown);
    expect(office.ask(officer, 'unit.open')).toMatchObject({ ok: true, data: { unit: 'X01' } });
  });

  test('a viewer sees no menu, and every tab', () => {
    const viewer = office.viewer('lanhdao@example.vn');
    expect(viewer.open()).toEqual([]);
    expect(viewer.see('Báo cáo lãnh đạo 2024', '1:6').flat()).toContain('Báo cáo lãnh đạo 2024');
  });

  test("an edit outside the units' tabs marks nothing, and none throws", () => {
    office.owner.type('Cấu hình', 'C14', 'Trần Văn Ký');
    office.owner.type('Trang tính1', 'A1', 'x');
    for (const each of office.host.executions.filter(({ fn }) => fn === 'onEdit'))
      expect(each.error).toBeNull();
  });
});

describe('the pages', () => {
  let office: Office;
  beforeAll(() => {
    office = laidOffice([GIAC]);
  });
  const shown = () => office.host.shown.at(-1);
  const bodyOf = (html: string | undefined): string => /<body[^>]*>/.exec(html ?? '')?.[0] ?? '';

  test('the sidebar opens beside the sheet, in the language last laid', () => {
    office.editor('giac@example.vn').click(MENU.sidebar);
    expect(shown()).toMatchObject({ kind: 'sidebar', title: 'Gương Sáng', user: 'giac@example.vn' });
    expect(bodyOf(shown()?.html)).toBe('<body data-language="vi" data-view="" data-unit="">');
  });

  test('an officer’s sidebar starts with the unit opened last; the office’s with none', () => {
    const officer = office.editor('giac@example.vn');
    for (const person of [officer, office.owner]) office.ask(person, 'unit.home', { unit: 'X01' });
    officer.click(MENU.sidebar);
    expect(bodyOf(shown()?.html)).toContain('data-unit="X01"');
    office.click(MENU.sidebar);
    expect(bodyOf(shown()?.html)).toContain('data-unit=""');
    office.ask(officer, 'unit.home');
    expect(office.last().calls['Properties.setProperty']).toBeUndefined();
  });

  test('the check of the system is a view of the sidebar', () => {
    office.click(MENU.check);
    expect(shown()?.kind).toBe('sidebar');
    expect(bodyOf(shown()?.html)).toContain('data-view="check"');
  });

  test('the sidebar’s call opens the wide dialog of a unit', () => {
    office.editor('giac@example.vn').call('openImport', 'X01');
    expect(shown()).toMatchObject({ kind: 'dialog', title: 'Nhập nhiều đề cử' });
    expect(bodyOf(shown()?.html)).toBe('<body data-language="vi" data-view="" data-unit="X01">');
  });

  test.each([
    ['"><script>alert(1)</script>'],
    ["$& $' $`"],
    ['</script>'],
    ['a'.repeat(5000)],
    [{ toString: 1 }],
    [null],
  ])('what a page sends as a unit stays inside its attribute: %p', (unit) => {
    office.editor('giac@example.vn').call('openImport', unit);
    const body = bodyOf(shown()?.html);
    expect(body.match(/data-unit="[^"<>]*">$/)).not.toBeNull();
    expect(body.length).toBeLessThan(1500);
    expect(shown()?.html?.match(/<body/g)).toHaveLength(1);
  });

  test('unit.open called from a page brings the tab on the screen; no other command does', () => {
    const officer = office.editor('giac@example.vn');
    office.ask(officer, 'unit.open');
    expect(office.last().calls['Spreadsheet.setActiveSheet']).toBe(1);
    expect(office.ask(officer, 'unit.open', { unit: 'X99' }).ok).toBe(false);
    expect(office.last().calls['Spreadsheet.setActiveSheet']).toBeUndefined();
    office.ask(officer, 'unit.home');
    expect(office.last().calls['Spreadsheet.setActiveSheet']).toBeUndefined();
  });

  test('in English the pages start in English', () => {
    office.setting('language', 'en');
    office.setUp();
    office.owner.open();
    office.click(['Emulation', 'Open the sidebar']);
    expect(bodyOf(shown()?.html)).toContain('data-language="en"');
    office.owner.call('openImport', 'X01');
    expect(shown()?.title).toBe('Enter many nominees');
    const said = (command: string, input: object): string => office.ask(office.owner, command, input).message;
    expect(said('duty.save', { year: 'x' })).toContain('cannot be used');
    expect(said('no.such', {})).toContain('There is no command');
    expect(
      said('draft.keep', { unit: 'X01', id: '', fields: { a: 'ộ'.repeat(2000), b: 'ộ'.repeat(2000) } }),
    ).toContain('too long');
    office.setting('rowsPerUnit', '1');
    expect(said('unit.home', { unit: 'X01' })).toContain('Some cells cannot be used');
  });
});
