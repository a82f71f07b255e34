/** Protections, laid once however often set-up runs: found again by their description. */
import type { LayChange } from '../workbook/changes.ts';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

export function layGuards(
  file: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: GSheet,
  { layout, editors }: LayChange,
  isNew: boolean,
): void {
  const standing = isNew
    ? []
    : [
        ...sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET),
        ...sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE),
      ];
  const fileEditors = file.getEditors().map((editor) => editor.getEmail().toLowerCase());
  for (const { description, area, guard } of layout.guards) {
    const [first, ...stacked] = standing.filter((each) => each.getDescription() === description);
    for (const extra of stacked) extra.remove();
    const protection = first ?? protect(sheet, area, description);
    admit(
      protection,
      editors[guard],
      first === undefined ? fileEditors : editorsOf(protection),
      first === undefined,
    );
  }
}

function protect(sheet: GSheet, area: string | null, description: string): Protection {
  const protection = area === null ? sheet.protect() : sheet.getRange(area).protect();
  return protection.setDescription(description);
}

const editorsOf = (protection: Protection): string[] =>
  protection.getEditors().map((editor) => editor.getEmail().toLowerCase());

/**
 * A fresh protection mirrors the file's editors, those of tomorrow too, until somebody is removed or added: then its list is its
 * own. So the list is always touched, and names everyone wanted, whether the file has been shared with them yet or not.
 */
function admit(
  protection: Protection,
  wanted: readonly string[],
  present: readonly string[],
  isFresh: boolean,
): void {
  const tooMany = present.filter((email) => !wanted.includes(email));
  const missing = wanted.filter((email) => !present.includes(email));
  if (tooMany.length > 0) protection.removeEditors(tooMany);
  if (missing.length > 0) protection.addEditors(missing);
  else if (isFresh && tooMany.length === 0) protection.addEditors([...wanted]);
}
