/** Which sheets are the product's: each carries its reference and fingerprint as developer metadata, whatever people name it. */
import type { FileState, Inventory, KnownTab } from '../commands/define.ts';
import type { TabRef } from '../workbook/tab.ts';
import type { Patience } from './retry.ts';

const KEY = 'guong-sang';
const SEPARATOR = ' ';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

interface Entry extends KnownTab {
  readonly sheet: Sheet;
  readonly metadata: Metadata | null;
}

export interface InventoryOfFile {
  current(): Inventory;
  /** Forgets what was found: the next look is at the file as it then stands. */
  renew(): void;
  sheetOf(ref: TabRef): Sheet | undefined;
  /** Takes a newly laid sheet in, or notes a new fingerprint; a fresh sheet carries nothing yet. */
  keep(ref: TabRef, sheet: Sheet, fingerprint: string, isFresh: boolean): void;
  /** A tab that was taken away. */
  forget(ref: TabRef): void;
}

/** One round trip at first use; then it follows what this run lays. */
export function inventoryOf(
  file: GoogleAppsScript.Spreadsheet.Spreadsheet,
  patience: Patience,
): InventoryOfFile {
  const { again } = patience;
  let found: Found | null = null;
  const look = (): Found => {
    found ??= again(() => find(file));
    return found;
  };
  const load = (): Map<TabRef, Entry> => look().entries;
  return {
    current() {
      const tabs = [...load().values()];
      return {
        tabs,
        copies: [...look().copies.values()],
        get foreign() {
          const own = new Set(tabs.map((tab) => tab.sheetId));
          return again(() => file.getSheets())
            .filter((sheet) => !own.has(sheet.getSheetId()))
            .map((sheet) => sheet.getName());
        },
        get fileUrl() {
          return file.getUrl();
        },
        get fileOwner() {
          return again(() => file.getOwner()?.getEmail() ?? '');
        },
        file: stateOf(file, again, look().copies),
      };
    },
    renew() {
      found = null;
    },
    sheetOf: (ref) => load().get(ref)?.sheet,
    forget: (ref) => void load().delete(ref),
    keep(ref, sheet, fingerprint, isFresh) {
      const known = load().get(ref);
      const value = [ref, fingerprint, sheet.getSheetId()].join(SEPARATOR);
      const metadata =
        known?.metadata ?? (isFresh && known === undefined ? null : again(() => metadataOf(sheet)));
      if (metadata !== null) again(() => metadata.setValue(value));
      else note(sheet, value, patience);
      load().set(ref, {
        ref,
        sheet,
        metadata,
        fingerprint,
        sheetName: sheet.getName(),
        sheetId: sheet.getSheetId(),
      });
    },
  };
}

interface Found {
  readonly entries: Map<TabRef, Entry>;
  /** Sheets that carry a mark made for another sheet: names by ID. */
  readonly copies: ReadonlyMap<number, string>;
}

/** A mark names the sheet it was made for: a copy made by hand carries the original's, and is not taken for it. */
function find(file: GoogleAppsScript.Spreadsheet.Spreadsheet): Found {
  const entries = new Map<TabRef, Entry>();
  const astray = new Map<number, string>();
  const marks = file.createDeveloperMetadataFinder().withKey(KEY).find();
  // Marks of older files name no sheet: the first one made is the original's.
  for (const metadata of [...marks].sort((one, other) => one.getId() - other.getId())) {
    const sheet = metadata.getLocation().getSheet();
    const { ref, fingerprint, home } = readMark(metadata);
    if (sheet === null || ref === '') continue;
    const sheetId = sheet.getSheetId();
    const sheetName = sheet.getName();
    if (entries.has(ref) || !isHome(home, sheetId)) astray.set(sheetId, sheetName);
    else entries.set(ref, { ref, sheet, metadata, fingerprint, sheetName, sheetId });
  }
  // A sheet made from a template may carry the template's mark beside its own.
  for (const { sheetId } of entries.values()) astray.delete(sheetId);
  return { entries, copies: astray };
}

interface Mark {
  readonly ref: TabRef;
  readonly fingerprint: string;
  /** ID of the sheet it was made for; '' in files of older versions. */
  readonly home: string;
}
function readMark(metadata: Metadata): Mark {
  const [ref = '', fingerprint = '', home = ''] = (metadata.getValue() ?? '').split(SEPARATOR);
  return { ref, fingerprint, home };
}
const isHome = (home: string, sheetId: number): boolean => home === '' || home === String(sheetId);

/** Adding it twice would give the sheet two: after a failure of the moment it is looked for. */
function note(sheet: Sheet, value: string, { once }: Patience): void {
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  once(
    () => {
      sheet.addDeveloperMetadata(KEY, value, DOCUMENT);
      return true;
    },
    () => (metadataOf(sheet) === null ? null : true),
  );
}

const stateOf = (
  file: GoogleAppsScript.Spreadsheet.Spreadsheet,
  again: Patience['again'],
  copies: ReadonlyMap<number, string>,
): FileState => ({
  get id() {
    return again(() => file.getId());
  },
  get zone() {
    return again(() => file.getSpreadsheetTimeZone());
  },
  get scriptZone() {
    return Session.getScriptTimeZone();
  },
  get locale() {
    return again(() => file.getSpreadsheetLocale());
  },
  get editors() {
    return again(() => file.getEditors().map((editor) => editor.getEmail().toLowerCase()));
  },
  get protections() {
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
    const standing = [SHEET, RANGE].flatMap((type) => again(() => file.getProtections(type)));
    // A copy made by hand may carry the original's protections: they guard nothing of ours.
    const own =
      copies.size === 0
        ? standing
        : standing.filter((each) => !copies.has(each.getRange().getSheet().getSheetId()));
    return new Set(own.map((each) => each.getDescription()));
  },
});

/** The reference a sheet carries, or null for a sheet of somebody else's and for a copy made by hand: one round trip. */
export function refOfSheet(sheet: Sheet): TabRef | null {
  const mark = metadataOf(sheet);
  return mark === null ? null : readMark(mark).ref;
}

/** The mark that was made for this sheet. */
const metadataOf = (sheet: Sheet): Metadata | null =>
  sheet
    .getDeveloperMetadata()
    .find((metadata) => metadata.getKey() === KEY && isHome(readMark(metadata).home, sheet.getSheetId())) ??
  null;
