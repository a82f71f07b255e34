/** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata, -finder and -location */
import { EnumValue } from '../../../runtime/enumeration.ts';
import { ScriptError } from '../../../runtime/errors.ts';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from '../enums.ts';
import { badArguments, protectedCell } from '../errors.ts';
import { as, enumValue, type GMetadata, type GRange, type GSheet, type GSpreadsheet } from '../google.ts';
import { rangeAt } from '../range/place.ts';
import type { Session } from '../session.ts';
import { type MetadataLocation, type MetadataRecord, mintId } from '../state.ts';

type GVisibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type GLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type GLocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type GFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** addDeveloperMetadata(key), (key, visibility), (key, value), (key, value, visibility). */
export function addMetadata(session: Session, location: MetadataLocation, args: readonly unknown[]): void {
  const { state, access } = session.book;
  if (!access.mayEditFile(session.user)) throw protectedCell();
  const [key, second, third] = args;
  if (typeof key !== 'string' || key === '') throw badArguments('addDeveloperMetadata');
  const visibility = second instanceof EnumValue ? second : third;
  const record: MetadataRecord = {
    id: mintId(state),
    key,
    value: typeof second === 'string' ? second : null,
    visibility: String(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    location,
  };
  state.metadata = [...state.metadata, record];
}

/** What lies on exactly this place. */
export function listMetadata(
  session: Session,
  matches: (location: MetadataLocation) => boolean,
): GMetadata[] {
  return session.book.state.metadata
    .filter(({ location }) => matches(location))
    .map(({ id }) => as<GMetadata>(new DeveloperMetadata(session, id)));
}

type Kept =
  | 'getId'
  | 'getKey'
  | 'getValue'
  | 'getVisibility'
  | 'getLocation'
  | 'remove'
  | 'setKey'
  | 'setValue'
  | 'setVisibility';

export class DeveloperMetadata implements Pick<GMetadata, Kept> {
  readonly session: Session;
  readonly id: number;
  constructor(session: Session, id: number) {
    this.session = session;
    this.id = id;
  }
  get record(): MetadataRecord {
    const found = this.session.book.state.metadata.find(({ id }) => id === this.id);
    if (found === undefined) throw new ScriptError('The developer metadata no longer exists.');
    return found;
  }
  getId(): number {
    return this.id;
  }
  getKey(): string {
    return this.record.key;
  }
  getValue(): string | null {
    return this.record.value;
  }
  getVisibility(): GVisibility {
    return enumValue<GVisibility>(DeveloperMetadataVisibility, this.record.visibility);
  }
  getLocation(): GLocation {
    return new DeveloperMetadataLocation(this.session, this.record.location);
  }
  remove(): void {
    this.session.rule('DeveloperMetadata.remove');
    this.#requireEditor();
    const { state } = this.session.book;
    state.metadata = state.metadata.filter(({ id }) => id !== this.id);
  }
  setKey(key: string): GMetadata {
    return this.#change('setKey', { key });
  }
  setValue(value: string): GMetadata {
    return this.#change('setValue', { value });
  }
  setVisibility(visibility: GVisibility): GMetadata {
    return this.#change('setVisibility', {
      visibility: String(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    });
  }
  #requireEditor(): void {
    if (!this.session.book.access.mayEditFile(this.session.user)) throw protectedCell();
  }
  #change(method: string, change: Partial<MetadataRecord>): GMetadata {
    this.session.rule(`DeveloperMetadata.${method}`);
    this.#requireEditor();
    const { state } = this.session.book;
    const changed = { ...this.record, ...change };
    state.metadata = state.metadata.map((one) => (one.id === this.id ? changed : one));
    return as<GMetadata>(this);
  }
}

export class DeveloperMetadataLocation implements GLocation {
  readonly session: Session;
  readonly location: MetadataLocation;
  constructor(session: Session, location: MetadataLocation) {
    this.session = session;
    this.location = location;
  }
  getLocationType(): GLocationType {
    return enumValue<GLocationType>(DeveloperMetadataLocationType, this.location.type);
  }
  getSpreadsheet(): GSpreadsheet | null {
    return this.location.type === 'SPREADSHEET' ? this.session.handles.spreadsheet() : null;
  }
  getSheet(): GSheet | null {
    return this.location.type === 'SHEET' ? this.session.handles.sheet(this.location.sheet) : null;
  }
  getRow(): GRange | null {
    return this.location.type === 'ROW' ? rangeAt(this.session, this.location.place) : null;
  }
  getColumn(): GRange | null {
    return this.location.type === 'COLUMN' ? rangeAt(this.session, this.location.place) : null;
  }
}

type Search = 'find' | 'withId' | 'withKey' | 'withValue' | 'withVisibility' | 'withLocationType';

/** Finds within the file, or within what one tab holds. */
export class DeveloperMetadataFinder implements Pick<GFinder, Search> {
  readonly session: Session;
  readonly #within: (location: MetadataLocation) => boolean;
  #tests: ((record: MetadataRecord) => boolean)[] = [];
  constructor(session: Session, within: (location: MetadataLocation) => boolean) {
    this.session = session;
    this.#within = within;
  }
  find(): GMetadata[] {
    this.session.rule('DeveloperMetadataFinder.find');
    return this.session.book.state.metadata
      .filter((record) => this.#within(record.location) && this.#tests.every((test) => test(record)))
      .map(({ id }) => as<GMetadata>(new DeveloperMetadata(this.session, id)));
  }
  withId(id: number): GFinder {
    return this.#where((record) => record.id === id);
  }
  withKey(key: string): GFinder {
    return this.#where((record) => record.key === key);
  }
  withValue(value: string): GFinder {
    return this.#where((record) => record.value === value);
  }
  withVisibility(visibility: GVisibility): GFinder {
    return this.#where((record) => record.visibility === String(visibility));
  }
  withLocationType(locationType: GLocationType): GFinder {
    return this.#where((record) => record.location.type === String(locationType));
  }
  #where(test: (record: MetadataRecord) => boolean): GFinder {
    this.#tests = [...this.#tests, test];
    return as<GFinder>(this);
  }
}
