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
  let entries: Map<TabRef, Entry> | null = null;
  const load = (): Map<TabRef, Entry> => {
    entries ??= again(find);
    return entries;
  };
  const find = (): Map<TabRef, Entry> => {
    const found = new Map<TabRef, Entry>();
    for (const metadata of file.createDeveloperMetadataFinder().withKey(KEY).find()) {
      const sheet = metadata.getLocation().getSheet();
      const [ref, fingerprint = ''] = (metadata.getValue() ?? '').split(SEPARATOR);
      if (sheet === null || ref === undefined || ref === '' || found.has(ref)) continue;
      found.set(ref, {
        ref,
        sheet,
        metadata,
        fingerprint,
        sheetName: sheet.getName(),
        sheetId: sheet.getSheetId(),
      });
    }
    return found;
  };
  return {
    current() {
      const tabs = [...load().values()];
      return {
        tabs,
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
        file: stateOf(file, again),
      };
    },
    sheetOf: (ref) => load().get(ref)?.sheet,
    forget: (ref) => void load().delete(ref),
    keep(ref, sheet, fingerprint, isFresh) {
      const known = load().get(ref);
      const value = `${ref}${SEPARATOR}${fingerprint}`;
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

const stateOf = (file: GoogleAppsScript.Spreadsheet.Spreadsheet, again: Patience['again']): FileState => ({
  get id() {
    return again(() => file.getId());
  },
  get zone() {
    return again(() => file.getSpreadsheetTimeZone());
  },
  get scriptZone() {
    return Session.getScriptTimeZone();
  },
  get editors() {
    return again(() => file.getEditors().map((editor) => editor.getEmail().toLowerCase()));
  },
  get protections() {
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
    const standing = [SHEET, RANGE].flatMap((type) => again(() => file.getProtections(type)));
    return new Set(standing.map((each) => each.getDescription()));
  },
});

/** The reference a sheet carries, or null for a sheet of somebody else's: one round trip. */
export const refOfSheet = (sheet: Sheet): TabRef | null =>
  metadataOf(sheet)?.getValue()?.split(SEPARATOR)[0] ?? null;

const metadataOf = (sheet: Sheet): Metadata | null =>
  sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === KEY) ?? null;
