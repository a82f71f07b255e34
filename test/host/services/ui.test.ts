import type { Answer } from '../../../host/types.ts';
import { failed, ok, smallHost } from '../runtime/smallBundle.ts';

// https://developers.google.com/apps-script/guides/menus
test('menus stand as they were built, with separators and submenus', () => {
  const { owner } = smallHost(`
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Thi đua').addItem('Mở', 'openIt').addSeparator()
    .addSubMenu(ui.createMenu('Năm').addItem('Khóa sổ', 'closeIt')).addToUi();
}
function openIt() {}
function closeIt() { return 'closed'; }`);
  expect(owner.open()).toEqual([
    {
      title: 'Thi đua',
      items: [
        { title: 'Mở', fn: 'openIt' },
        { separator: true },
        { title: 'Năm', items: [{ title: 'Khóa sổ', fn: 'closeIt' }] },
      ],
    },
  ]);
  expect(owner.click(['Thi đua', 'Năm', 'Khóa sổ']).fn).toBe('closeIt');
  expect(() => owner.click(['Thi đua', 'Năm'])).toThrow('no item one can click');
  expect(() => owner.click(['Thi đua', 'Xóa'])).toThrow('no menu item «Xóa»');
});

// https://developers.google.com/apps-script/reference/base/ui
describe('dialogs', () => {
  const source = `
function sure() {
  var ui = SpreadsheetApp.getUi();
  console.log(ui.alert('Khóa sổ', 'Chắc chưa?', ui.ButtonSet.YES_NO) === ui.Button.YES);
}
function name() {
  var ui = SpreadsheetApp.getUi();
  var reply = ui.prompt('Tên?');
  console.log(String(reply.getSelectedButton()), reply.getResponseText());
}
function late() { SpreadsheetApp.write('seen'); SpreadsheetApp.getUi().alert('look'); }
function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Gương Sáng')); }
function modal() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>x</p>').setWidth(400), 'Xem trước'); }`;
  const click = (item: string, answer?: Answer) => {
    const small = smallHost(source, { pages: { sidebar: '<p>xin chào</p>' } });
    small.owner.consent(true);
    small.owner.open();
    const execution = small.owner.click(['M', item], answer && (() => answer));
    return { ...small, execution };
  };

  test('who answers nothing closes the dialog', () => {
    expect(click('sure').execution.log).toEqual(['false']);
    expect(click('name').execution.log).toEqual(['CLOSE ']);
  });

  test('the answer comes back as a button and a text', () => {
    expect(click('sure', { button: 'YES' }).execution.log).toEqual(['true']);
    expect(click('name', { button: 'OK', text: 'Trà My' }).execution.log).toEqual(['OK Trà My']);
  });

  test('nobody can press a button that is not there', () => {
    expect(() => click('sure', { button: 'CANCEL' })).toThrow('has no button CANCEL');
  });

  test('everything shown is kept', () => {
    expect(click('sure').host.shown).toEqual([
      {
        kind: 'alert',
        title: 'Khóa sổ',
        text: 'Chắc chưa?',
        buttons: ['YES', 'NO'],
        user: 'chu@example.com',
      },
    ]);
    expect(click('side').host.shown[0]).toMatchObject({
      kind: 'sidebar',
      title: 'Gương Sáng',
      html: '<p>xin chào</p>',
    });
    expect(click('modal').host.shown[0]).toMatchObject({ kind: 'dialog', title: 'Xem trước' });
  });

  test('writes are on the sheet before the person reads the dialog', () => {
    let seen = '';
    const small = smallHost(source);
    small.owner.consent(true);
    small.owner.open();
    small.owner.click(['M', 'late'], () => {
      seen = small.cell.value;
      return { button: 'OK' };
    });
    expect(seen).toBe('seen');
  });

  test('arguments that fit no form of alert are refused', () => {
    expect(smallHost('').eval("SpreadsheetApp.getUi().alert('a', 'b')")).toEqual(
      failed("Exception: The parameters don't match the method signature for Ui.alert."),
    );
  });
});

// https://developers.google.com/apps-script/reference/html/html-service
test('a page that is not in the project is named', () => {
  const { eval: run } = smallHost('', { pages: { trang: '<i>a</i>' } });
  expect(run("return HtmlService.createHtmlOutputFromFile('trang').append('b').getContent()")).toEqual(
    ok('<i>a</i>b'),
  );
  expect(run("HtmlService.createHtmlOutputFromFile('khac')")).toEqual(
    failed('Exception: No HTML file named khac was found.'),
  );
  expect(run("HtmlService.createTemplateFromFile('trang')")).toEqual(
    failed('NotModelled: not modelled: HtmlService.createTemplateFromFile'),
  );
});
