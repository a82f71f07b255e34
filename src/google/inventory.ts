/** Which sheets are the product's: each carries its reference and fingerprint as developer metadata, whatever people name it. */
import type { FileState, Inventory, KnownTab } from '../commands/define.ts';
import type { TabRef } from '../workbook/tab.ts';

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
  sheetOf(ref: TabRef): Sheet | undefined;
  /** Takes a newly laid sheet in, or notes a new fingerprint. */
  keep(ref: TabRef, sheet: Sheet, fingerprint: string): void;
}

/** One round trip at first use; then it follows what this run lays. */
export function inventoryOf(file: GoogleAppsScript.Spreadsheet.Spreadsheet): InventoryOfFile {
  let entries: Map<TabRef, Entry> | null = null;
  const load = (): Map<TabRef, Entry> => {
    if (entries !== null) return entries;
    entries = new Map();
    for (const metadata of file.createDeveloperMetadataFinder().withKey(KEY).find()) {
      const sheet = metadata.getLocation().getSheet();
      const [ref, fingerprint = ''] = (metadata.getValue() ?? '').split(SEPARATOR);
      if (sheet === null || ref === undefined || ref === '' || entries.has(ref)) continue;
      entries.set(ref, {
        ref,
        sheet,
        metadata,
        fingerprint,
        sheetName: sheet.getName(),
        sheetId: sheet.getSheetId(),
      });
    }
    return entries;
  };
  return {
    current() {
      const tabs = [...load().values()];
      return {
        tabs,
        get foreign() {
          const own = new Set(tabs.map((tab) => tab.sheetId));
          return file
            .getSheets()
            .filter((sheet) => !own.has(sheet.getSheetId()))
            .map((sheet) => sheet.getName());
        },
        get fileUrl() {
          return file.getUrl();
        },
        get fileOwner() {
          return file.getOwner()?.getEmail() ?? '';
        },
        file: stateOf(file),
      };
    },
    sheetOf: (ref) => load().get(ref)?.sheet,
    keep(ref, sheet, fingerprint) {
      const known = load().get(ref);
      const value = `${ref}${SEPARATOR}${fingerprint}`;
      if (known?.metadata) known.metadata.setValue(value);
      else sheet.addDeveloperMetadata(KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      load().set(ref, {
        ref,
        sheet,
        metadata: known?.metadata ?? null,
        fingerprint,
        sheetName: sheet.getName(),
        sheetId: sheet.getSheetId(),
      });
    },
  };
}

const stateOf = (file: GoogleAppsScript.Spreadsheet.Spreadsheet): FileState => ({
  get id() {
    return file.getId();
  },
  get zone() {
    return file.getSpreadsheetTimeZone();
  },
  get scriptZone() {
    return Session.getScriptTimeZone();
  },
  get editors() {
    return file.getEditors().map((editor) => editor.getEmail().toLowerCase());
  },
  get protections() {
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
    const standing = [SHEET, RANGE].flatMap((type) => file.getProtections(type));
    return new Set(standing.map((each) => each.getDescription()));
  },
});

/** The reference a sheet carries, or null for a sheet of somebody else's: one round trip. */
export function refOfSheet(sheet: Sheet): TabRef | null {
  const own = sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === KEY);
  return own?.getValue()?.split(SEPARATOR)[0] ?? null;
}
