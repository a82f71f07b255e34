/** Who may change what: file roles and protections, as https://developers.google.com/apps-script/reference/spreadsheet/protection has it. */
import type { Rect, SheetId } from '../../engine/types.ts';
import type { People } from '../../runtime/types.ts';
import { type Area, type Axis, bounded, covers, overlaps } from './area.ts';
import type { FileState, ProtectionRecord } from './state.ts';

export interface Access {
  mayEditFile(user: string): boolean;
  /** Whether the user is on a protection's list (or the protection keeps nobody out). */
  mayEditProtection(user: string, protection: ProtectionRecord): boolean;
  /** Writing into cells: every touched cell has to be free, or nothing is written. */
  mayWrite(user: string, sheet: SheetId, rect: Rect): boolean;
  /** Inserting before a row or column: the one pushed away, across the whole sheet, may not be protected from the user. */
  mayInsert(user: string, sheet: SheetId, axis: Axis, before: number): boolean;
  /** Deleting or moving whole rows or columns. */
  mayTake(user: string, sheet: SheetId, axis: Axis, first: number, count: number): boolean;
  /** Renaming, hiding, moving, sizing: what concerns the tab as a whole. */
  mayEditSheet(user: string, sheet: SheetId): boolean;
  /** A tab with anything on it that is protected from the user stays. */
  mayDeleteSheet(user: string, sheet: SheetId): boolean;
}

const lines = (axis: Axis, first: number, count: number): Area =>
  axis === 'rows'
    ? { row: first, column: 0, rows: count, columns: null }
    : { row: 0, column: first, rows: null, columns: count };

/** Judges by the file's state at the moment it is asked. */
export function createAccess(
  state: FileState,
  people: Pick<People, 'owner' | 'canEdit'>,
  sizeOf: (sheet: SheetId) => { rows: number; columns: number },
): Access {
  const mayEditFile = (user: string): boolean => people.canEdit(user);
  const mayEditProtection = (user: string, protection: ProtectionRecord): boolean => {
    const who = user.toLowerCase();
    if (who === people.owner.toLowerCase()) return true;
    return mayEditFile(who) && (protection.editors === null || protection.editors.includes(who));
  };
  const barring = (user: string, sheet: SheetId): readonly ProtectionRecord[] =>
    state.protections.filter(
      (one) => one.sheet === sheet && !one.warningOnly && !mayEditProtection(user, one),
    );
  const free = (user: string, sheet: SheetId, area: Area, sheetExceptions: boolean): boolean => {
    if (!mayEditFile(user)) return false;
    return barring(user, sheet).every((one) => {
      if (one.area !== null) return !overlaps(one.area, area);
      if (!sheetExceptions) return false;
      const size = sizeOf(sheet);
      const open = one.unprotected.map((except) => bounded(except, size));
      return covers(open, bounded(area, size));
    });
  };
  return {
    mayEditFile,
    mayEditProtection,
    mayWrite: (user, sheet, rect) => free(user, sheet, rect, true),
    mayInsert: (user, sheet, axis, before) => free(user, sheet, lines(axis, before, 1), false),
    mayTake: (user, sheet, axis, first, count) => free(user, sheet, lines(axis, first, count), false),
    mayEditSheet: (user, sheet) =>
      mayEditFile(user) && barring(user, sheet).every((one) => one.area !== null),
    mayDeleteSheet: (user, sheet) => mayEditFile(user) && barring(user, sheet).length === 0,
  };
}
