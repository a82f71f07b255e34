import { openDesk } from './desk.ts';

describe('what the host does not model is named', () => {
  const { run } = openDesk();

  test.each([
    [`SpreadsheetApp.newRichTextValue()`, 'SpreadsheetApp.newRichTextValue'],
    [`SpreadsheetApp.BandingTheme`, 'SpreadsheetApp.BandingTheme'],
    [`ss.copy('x')`, 'Spreadsheet.copy'],
    [`sheet.insertImage('x', 1, 1)`, 'Sheet.insertImage'],
    [`sheet.getRange('A1').getRichTextValue()`, 'Range.getRichTextValue'],
    [`sheet.getRange('A1').session`, 'Range.session'],
    [`sheet.getRange('A1').setBackground('red')`, 'colour red; write it as #rrggbb'],
    [`SpreadsheetApp.newDataValidation().nothing`, 'DataValidationBuilder.nothing'],
    [`sheet.protect().setRangeName('x')`, 'Protection.setRangeName'],
  ])('%s', (body, name) => {
    expect(() => run(`return ${body}`)).toThrow(`not modelled: ${name}`);
  });

  // https://developers.google.com/apps-script/concepts/scopes
  test.each([`openById('x')`, `create('x')`, `openByUrl('x')`])(
    '%s needs a scope the manifest has not',
    (call) => {
      expect(() => run(`SpreadsheetApp.${call}`)).toThrow(
        /^Specified permissions are not sufficient to call SpreadsheetApp\./,
      );
    },
  );

  test('arguments of the wrong kind are refused', () => {
    const refused = /^The parameters don't match the method signature/;
    expect(() => run(`sheet.getRange('A1').setValues('x')`)).toThrow(refused);
    expect(() => run(`sheet.getRange('A1').setDataValidation('x')`)).toThrow(refused);
    expect(() => run(`ss.setNamedRange('x', 'A1')`)).toThrow(refused);
    expect(() => run(`ss.deleteSheet('x')`)).toThrow(refused);
  });
});

// https://developers.google.com/apps-script/guides/triggers/installable#time-driven_triggers : no user is at the screen
describe('in a time trigger', () => {
  test.each([
    ['SpreadsheetApp.getActiveSheet()', 'getActiveSheet'],
    ['ss.getActiveRange()', 'getActiveRange'],
    ['SpreadsheetApp.getCurrentCell()', 'getCurrentCell'],
    ['SpreadsheetApp.getUi()', 'getUi'],
  ])('%s throws', (call, name) => {
    const { host, owner, last } = openDesk();
    owner.consent(true);
    owner.call('later', call);
    host.clock.advance(120_000);
    expect(last()).toMatchObject({
      fn: 'nightly',
      error: `Exception: Cannot call SpreadsheetApp.${name}() from this context.`,
    });
  });

  test('the bound file is there, and a toast is lost', () => {
    const { host, owner, last } = openDesk();
    owner.consent(true);
    owner.call('later', `ss.getSheets()[0].getRange('A1').setValue('night'); ss.toast('hello')`);
    host.clock.advance(120_000);
    expect(last()).toMatchObject({ fn: 'nightly', error: null });
    expect(owner.see('Trang tính1', 'A1')).toEqual([['night']]);
    expect(host.shown).toEqual([]);
  });
});
