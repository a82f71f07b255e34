/** What the file knows besides cells: rules, protections, names, metadata, charts. Plain immutable records, zero-based. */
import type { Scalar, SheetId } from '../../engine/types.ts';
import { type Area, type StructuralEdit, shiftArea } from './area.ts';
import { type Patch, shiftPatches } from './patches.ts';

/** An area of a certain sheet. */
export interface Place {
  readonly sheet: SheetId;
  readonly area: Area;
}

/** An argument of a rule; dates stand as serial day numbers. */
export type Criterion = Scalar | { readonly date: number } | Place;

export interface ValidationRule {
  /** A name of SpreadsheetApp.DataValidationCriteria. */
  readonly criteria: string;
  readonly values: readonly Criterion[];
  readonly showDropdown: boolean;
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

export interface ConditionalRule {
  /** A name of SpreadsheetApp.BooleanCriteria. */
  readonly criteria: string;
  readonly values: readonly Criterion[];
  readonly areas: readonly Area[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: boolean | null;
}

export interface ChartRecord {
  readonly id: number;
  /** A name of Charts.ChartType. */
  readonly type: string;
  readonly ranges: readonly Place[];
  readonly anchor: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
  readonly transpose: boolean;
  readonly mergeStrategy: string;
  readonly hiddenDimensions: string;
}

export interface ProtectionRecord {
  readonly id: number;
  readonly sheet: SheetId;
  /** null protects the whole sheet. */
  readonly area: Area | null;
  readonly description: string;
  /** null mirrors the file's own editors, as Google does until a script changes the list. */
  readonly editors: readonly string[] | null;
  readonly warningOnly: boolean;
  readonly unprotected: readonly Area[];
  readonly domainEdit: boolean;
}

export interface NamedRangeRecord {
  readonly name: string;
  readonly place: Place;
}

export type MetadataLocation =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly sheet: SheetId }
  | { readonly type: 'ROW' | 'COLUMN'; readonly place: Place };

export interface MetadataRecord {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly location: MetadataLocation;
}

/** A filter of the tab: rows of `area` whose cell in `column` shows one of these texts are hidden from people. */
export interface FilterRecord {
  readonly area: Area;
  readonly column: number;
  readonly hidden: readonly string[];
}

export interface SheetRecord {
  readonly notes: readonly Patch<string>[];
  readonly validations: readonly Patch<ValidationRule>[];
  readonly conditional: readonly ConditionalRule[];
  readonly charts: readonly ChartRecord[];
  readonly tabColor: string | null;
  readonly gridlinesHidden: boolean;
  /** Absent in files saved before there were filters. */
  readonly filter?: FilterRecord | null;
}

/** The mutable whole; every record in it is replaced, never changed. */
export interface FileState {
  readonly id: string;
  title: string;
  timeZone: string;
  nextId: number;
  sheets: ReadonlyMap<SheetId, SheetRecord>;
  protections: readonly ProtectionRecord[];
  namedRanges: readonly NamedRangeRecord[];
  metadata: readonly MetadataRecord[];
}

/** A tab on which nothing was laid yet. */
export const EMPTY_SHEET: SheetRecord = {
  notes: [],
  validations: [],
  conditional: [],
  charts: [],
  tabColor: null,
  gridlinesHidden: false,
  filter: null,
};

/** A number no other protection, chart or metadata of the file has. */
export function mintId(state: FileState): number {
  state.nextId += 1;
  return state.nextId;
}

/** What is laid on a tab. */
export const sheetOf = (state: FileState, sheet: SheetId): SheetRecord =>
  state.sheets.get(sheet) ?? EMPTY_SHEET;

/** Replaces some of what is laid on a tab. */
export function patchSheet(state: FileState, sheet: SheetId, change: Partial<SheetRecord>): void {
  state.sheets = new Map(state.sheets).set(sheet, { ...sheetOf(state, sheet), ...change });
}

/** Forgets a deleted tab and all that pointed to it. */
export function dropSheet(state: FileState, sheet: SheetId): void {
  const rest = new Map(state.sheets);
  rest.delete(sheet);
  state.sheets = rest;
  state.protections = state.protections.filter((one) => one.sheet !== sheet);
  state.namedRanges = state.namedRanges.filter((one) => one.place.sheet !== sheet);
  state.metadata = state.metadata.filter(({ location }) => {
    if (location.type === 'SPREADSHEET') return true;
    return (location.type === 'SHEET' ? location.sheet : location.place.sheet) !== sheet;
  });
}

/** Copies contents' companions (notes, validations, conditional formats, charts) as Google's "duplicate" does; nothing else. */
export function copySheet(state: FileState, from: SheetId, to: SheetId): void {
  const source = sheetOf(state, from);
  const home = (place: Place): Place => (place.sheet === from ? { ...place, sheet: to } : place);
  const charts = source.charts.map((chart) => ({
    ...chart,
    id: mintId(state),
    ranges: chart.ranges.map(home),
  }));
  const validations = source.validations.map((patch) => ({
    ...patch,
    what: mapPlaces(patch.what, (place) => home(place)),
  }));
  patchSheet(state, to, { ...source, charts, validations });
}

const isPlace = (value: Criterion): value is Place =>
  typeof value === 'object' && value !== null && 'sheet' in value;

function mapPlaces(rule: ValidationRule, map: (place: Place) => Place | null): ValidationRule {
  if (!rule.values.some(isPlace)) return rule;
  return { ...rule, values: rule.values.map((value) => (isPlace(value) ? map(value) : value)) };
}

/** The filter goes with its column. */
function shiftFilter(filter: FilterRecord | null, edit: StructuralEdit): FilterRecord | null {
  if (filter === null) return null;
  const area = shiftArea(filter.area, edit);
  const cell = shiftArea({ row: filter.area.row, column: filter.column, rows: 1, columns: 1 }, edit);
  return area === null || cell === null ? null : { ...filter, area, column: cell.column };
}

/** Carries everything that names cells of `sheet` along with a structural edit of it. */
export function shiftState(state: FileState, sheet: SheetId, edit: StructuralEdit): void {
  const shiftPlace = (place: Place): Place | null => {
    if (place.sheet !== sheet) return place;
    const area = shiftArea(place.area, edit);
    return area && { ...place, area };
  };
  const shiftAreas = (areas: readonly Area[]): Area[] => areas.flatMap((area) => shiftArea(area, edit) ?? []);

  const sheets = new Map<SheetId, SheetRecord>();
  const rules = new Map<ValidationRule, ValidationRule>();
  const shiftRule = (rule: ValidationRule): ValidationRule => {
    const known = rules.get(rule) ?? mapPlaces(rule, shiftPlace);
    rules.set(rule, known);
    return known;
  };
  for (const [id, record] of state.sheets) {
    const own = id === sheet;
    const validations = own ? shiftPatches(record.validations, edit, true) : record.validations;
    sheets.set(id, {
      ...record,
      notes: own ? shiftPatches(record.notes, edit, false) : record.notes,
      validations: validations.map((patch) => ({ ...patch, what: shiftRule(patch.what) })),
      conditional: own
        ? record.conditional
            .map((rule) => ({ ...rule, areas: shiftAreas(rule.areas) }))
            .filter((rule) => rule.areas.length > 0)
        : record.conditional,
      charts: record.charts.map((chart) => ({
        ...chart,
        ranges: chart.ranges.flatMap((place) => shiftPlace(place) ?? []),
      })),
      filter: own ? shiftFilter(record.filter ?? null, edit) : (record.filter ?? null),
    });
  }
  state.sheets = sheets;
  state.protections = state.protections.flatMap((one): ProtectionRecord[] => {
    if (one.sheet !== sheet) return [one];
    if (one.area === null) return [{ ...one, unprotected: shiftAreas(one.unprotected) }];
    const area = shiftArea(one.area, edit);
    return area === null ? [] : [{ ...one, area }];
  });
  state.namedRanges = state.namedRanges.flatMap((one) => {
    const place = shiftPlace(one.place);
    return place === null ? [] : [{ ...one, place }];
  });
  state.metadata = state.metadata.flatMap((one) => {
    if (one.location.type !== 'ROW' && one.location.type !== 'COLUMN') return [one];
    const place = shiftPlace(one.location.place);
    return place === null ? [] : [{ ...one, location: { ...one.location, place } }];
  });
}
