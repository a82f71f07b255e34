/**
 * Which scope each method needs, from the "Authorization" sections of https://developers.google.com/apps-script/reference .
 * Where several are listed any one is enough; the narrowest stands first.
 */

const SCOPE = 'https://www.googleapis.com/auth/';
const MAIL = [`${SCOPE}script.send_mail`];
const TRIGGERS = [`${SCOPE}script.scriptapp`];
const SCREEN = [`${SCOPE}script.container.ui`];
const WHO = [`${SCOPE}userinfo.email`];
const THIS_FILE = [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`];
const ANY_FILE = [`${SCOPE}spreadsheets`];
const NONE: readonly string[] = [];

/** Exact names first, then `Class.*`. */
export const SCOPES: Readonly<Record<string, readonly string[]>> = {
  'MailApp.*': MAIL,

  'ScriptApp.newTrigger': TRIGGERS,
  'ScriptApp.getProjectTriggers': TRIGGERS,
  'ScriptApp.deleteTrigger': TRIGGERS,
  'ScriptApp.*': NONE,
  'ClockTriggerBuilder.*': TRIGGERS,
  'TriggerBuilder.*': TRIGGERS,
  'Trigger.*': TRIGGERS,

  'Session.getActiveUser': WHO,
  'Session.getEffectiveUser': WHO,
  'Session.*': NONE,

  'Ui.alert': SCREEN,
  'Ui.prompt': SCREEN,
  'Ui.showSidebar': SCREEN,
  'Ui.showModalDialog': SCREEN,
  'Ui.showModelessDialog': SCREEN,
  'Ui.*': NONE,

  'SpreadsheetApp.openById': ANY_FILE,
  'SpreadsheetApp.openByUrl': ANY_FILE,
  'SpreadsheetApp.open': ANY_FILE,
  'SpreadsheetApp.create': ANY_FILE,
  'SpreadsheetApp.getUi': NONE,
  'SpreadsheetApp.newDataValidation': NONE,
  'SpreadsheetApp.newConditionalFormatRule': NONE,
  'SpreadsheetApp.newTextStyle': NONE,
  'SpreadsheetApp.newRichTextValue': NONE,
  'SpreadsheetApp.newColor': NONE,
  'SpreadsheetApp.*': THIS_FILE,
  'Spreadsheet.*': THIS_FILE,
  'Sheet.*': THIS_FILE,
  'Range.*': THIS_FILE,
  'RangeList.*': THIS_FILE,
  'Selection.*': THIS_FILE,
  'Protection.*': THIS_FILE,
  'NamedRange.*': THIS_FILE,
  'DeveloperMetadata.*': THIS_FILE,
  'DeveloperMetadataFinder.*': THIS_FILE,
  'DeveloperMetadataLocation.*': THIS_FILE,
  'EmbeddedChart.*': THIS_FILE,
  'ContainerInfo.*': THIS_FILE,
  'TextFinder.*': THIS_FILE,
  'Filter.*': THIS_FILE,
  'Banding.*': THIS_FILE,
  'Group.*': THIS_FILE,
  'OverGridImage.*': THIS_FILE,
};

/** One of these scopes is needed for `api`, e.g. 'Range.getValues'; an empty list means that none is. */
export function scopesOf(api: string): readonly string[] {
  return SCOPES[api] ?? SCOPES[`${api.split('.')[0]}.*`] ?? NONE;
}

/** A simple trigger may touch the file it is bound to without consent; blank e-mails are all it learns of people. */
export function allowedWithoutConsent(api: string): boolean {
  const scopes = scopesOf(api);
  return scopes === NONE || scopes === THIS_FILE || scopes === WHO;
}
