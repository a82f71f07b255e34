/** Protections, laid once however often set-up runs or is cut short: found again by their description, which they get last. */
import type { LayChange } from '../workbook/changes.ts';
import type { Patience } from './retry.ts';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** `isNew`: nobody can have protected anything in the sheet yet. */
export function layGuards(
  file: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: GSheet,
  { layout, editors }: LayChange,
  isNew: boolean,
  patience: Patience,
): void {
  const { again } = patience;
  const standing = isNew ? [] : again(() => protectionsOf(sheet));
  const fileEditors = again(() => file.getEditors().map((editor) => editor.getEmail().toLowerCase()));
  for (const { description, area, guard } of layout.guards) {
    const [first, ...stacked] = standing.filter((each) => each.getDescription() === description);
    for (const extra of stacked) removeOnce(extra, sheet, patience);
    if (first !== undefined) {
      again(() => admit(first, editors[guard], editorsOf(first), false));
      continue;
    }
    const cut = bareOn(standing, sheet, area);
    const fresh =
      cut ??
      patience.once(
        () => (area === null ? sheet.protect() : sheet.getRange(area).protect()),
        () => bareOn(protectionsOf(sheet), sheet, area),
      );
    again(() => admit(fresh, editors[guard], cut === null ? fileEditors : editorsOf(fresh), true));
    again(() => fresh.setDescription(description));
  }
}

const protectionsOf = (sheet: GSheet): Protection[] => [
  ...sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET),
  ...sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE),
];

/** A protection of just this area that got no description: its laying was cut short. */
function bareOn(standing: readonly Protection[], sheet: GSheet, area: string | null): Protection | null {
  const { SHEET } = SpreadsheetApp.ProtectionType;
  const bare = standing.filter((each) => each.getDescription() === '');
  if (area === null) return bare.find((each) => each.getProtectionType() === SHEET) ?? null;
  if (bare.length === 0) return null;
  const wanted = sheet.getRange(area).getA1Notation();
  const isThere = (each: Protection): boolean =>
    each.getProtectionType() !== SHEET && each.getRange().getA1Notation() === wanted;
  return bare.find(isThere) ?? null;
}

/** Removing what is gone already throws: it is looked for first. */
function removeOnce(extra: Protection, sheet: GSheet, { once }: Patience): void {
  const description = extra.getDescription();
  const count = (): number =>
    protectionsOf(sheet).filter((each) => each.getDescription() === description).length;
  const before = count();
  once(
    () => {
      extra.remove();
      return true;
    },
    () => (count() < before ? true : null),
  );
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

/** A tab's protections under its new reference: they are looked for by description. */
export function renameGuards(sheet: GSheet, ref: string, as: string): void {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const [before, after] = [`gs:${ref}:`, `gs:${as}:`];
  for (const guard of [...sheet.getProtections(SHEET), ...sheet.getProtections(RANGE)]) {
    const description = guard.getDescription();
    if (description.startsWith(before)) guard.setDescription(description.replace(before, after));
  }
}
