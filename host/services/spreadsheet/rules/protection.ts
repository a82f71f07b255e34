/** https://developers.google.com/apps-script/reference/spreadsheet/protection */
import { ScriptError } from '../../../runtime/errors.ts';
import { ProtectionType } from '../enums.ts';
import { badArguments, protectedCell } from '../errors.ts';
import { as, enumValue, type GProtection, type GRange } from '../google.ts';
import { placeOf, rangeAt } from '../range/place.ts';
import type { Session } from '../session.ts';
import { mintId, type Place, type ProtectionRecord } from '../state.ts';
import { emailOf, userOf } from './user.ts';

type GType = GoogleAppsScript.Spreadsheet.ProtectionType;
type GUser = GoogleAppsScript.Base.User;

/** Lays a protection that mirrors the file's editors and so keeps nobody out yet. */
export function addProtection(
  session: Session,
  where: Pick<Place, 'sheet'> & { area: Place['area'] | null },
): GProtection {
  const { book } = session;
  if (!book.access.mayEditFile(session.user)) throw protectedCell();
  const record: ProtectionRecord = {
    id: mintId(book.state),
    sheet: where.sheet,
    area: where.area,
    description: '',
    editors: null,
    warningOnly: false,
    unprotected: [],
    domainEdit: book.world.options.account === 'workspace',
  };
  book.state.protections = [...book.state.protections, record];
  return as<GProtection>(new Protection(session, record.id));
}

/** The protections of one kind, on one tab or on all. */
export function listProtections(session: Session, type: GType, sheet: number | null): GProtection[] {
  const wanted = String(type);
  if (wanted !== 'RANGE' && wanted !== 'SHEET') throw badArguments('getProtections');
  return session.book.state.protections
    .filter((one) => (sheet === null || one.sheet === sheet) && (one.area === null) === (wanted === 'SHEET'))
    .map((one) => as<GProtection>(new Protection(session, one.id)));
}

type Kept =
  | 'addEditor'
  | 'addEditors'
  | 'canDomainEdit'
  | 'canEdit'
  | 'getDescription'
  | 'getEditors'
  | 'getProtectionType'
  | 'getRange'
  | 'getUnprotectedRanges'
  | 'isWarningOnly'
  | 'remove'
  | 'removeEditor'
  | 'removeEditors'
  | 'setDescription'
  | 'setDomainEdit'
  | 'setRange'
  | 'setUnprotectedRanges'
  | 'setWarningOnly';

export class Protection implements Pick<GProtection, Kept> {
  readonly session: Session;
  readonly id: number;
  constructor(session: Session, id: number) {
    this.session = session;
    this.id = id;
  }

  get record(): ProtectionRecord {
    const found = this.session.book.state.protections.find(({ id }) => id === this.id);
    if (found === undefined) throw new ScriptError('The protected range or sheet no longer exists.');
    return found;
  }

  canEdit(): boolean {
    this.session.rule('Protection.canEdit');
    return this.session.book.access.mayEditProtection(this.session.user, this.record);
  }
  getDescription(): string {
    return this.record.description;
  }
  getProtectionType(): GType {
    return enumValue<GType>(ProtectionType, this.record.area === null ? 'SHEET' : 'RANGE');
  }
  isWarningOnly(): boolean {
    return this.record.warningOnly;
  }
  getRange(): GRange {
    const { sheet, area } = this.record;
    const whole = this.session.book.info(sheet);
    const cells = area ?? { row: 0, column: 0, rows: whole.rows, columns: whole.columns };
    return rangeAt(this.session, { sheet, area: cells });
  }
  getUnprotectedRanges(): GRange[] {
    const { sheet, unprotected } = this.record;
    return unprotected.map((area) => rangeAt(this.session, { sheet, area }));
  }
  getEditors(): GUser[] {
    this.#enter('getEditors');
    return this.#editors().map(userOf);
  }
  canDomainEdit(): boolean {
    this.#enter('canDomainEdit');
    const { domainEdit, editors } = this.record;
    return domainEdit && editors === null;
  }

  addEditor(user: string | GUser): GProtection {
    this.#enter('addEditor');
    return this.#add([emailOf(user, 'Protection.addEditor')]);
  }
  addEditors(emailAddresses: string[]): GProtection {
    this.#enter('addEditors');
    if (!Array.isArray(emailAddresses)) throw badArguments('Protection.addEditors');
    return this.#add(emailAddresses.map((email) => emailOf(email, 'Protection.addEditors')));
  }
  removeEditor(user: string | GUser): GProtection {
    this.#enter('removeEditor');
    return this.#remove([emailOf(user, 'Protection.removeEditor')]);
  }
  removeEditors(users: string[] | GUser[]): GProtection {
    this.#enter('removeEditors');
    if (!Array.isArray(users)) throw badArguments('Protection.removeEditors');
    return this.#remove(users.map((user) => emailOf(user, 'Protection.removeEditors')));
  }
  setDescription(description: string): GProtection {
    this.#enter('setDescription');
    return this.#change({ description: String(description) });
  }
  setDomainEdit(editable: boolean): GProtection {
    this.#enter('setDomainEdit');
    if (this.session.book.world.options.account === 'consumer') {
      throw new ScriptError('Cannot set domain edit: the spreadsheet is not owned by a domain.');
    }
    return this.#change({ domainEdit: editable, editors: this.#editors() });
  }
  setRange(range: GRange): GProtection {
    this.#enter('setRange');
    const { sheet, area } = placeOf(range, 'Protection.setRange');
    return this.#change({ sheet, area });
  }
  setUnprotectedRanges(ranges: GRange[]): GProtection {
    this.#enter('setUnprotectedRanges');
    const { sheet, area } = this.record;
    if (area !== null) throw new ScriptError('Unprotected ranges can only be set on a protected sheet.');
    const places = ranges.map((range) => placeOf(range, 'Protection.setUnprotectedRanges'));
    if (places.some((place) => place.sheet !== sheet)) {
      throw new ScriptError('Unprotected ranges must be on the protected sheet.');
    }
    return this.#change({ unprotected: places.map((place) => place.area) });
  }
  setWarningOnly(warningOnly: boolean): GProtection {
    this.#enter('setWarningOnly');
    return this.#change({ warningOnly });
  }
  remove(): void {
    this.#enter('remove');
    const { state } = this.session.book;
    state.protections = state.protections.filter(({ id }) => id !== this.id);
  }

  /** One counted call, for those who may edit what is protected and nobody else. */
  #enter(method: string): void {
    const { session } = this;
    session.rule(`Protection.${method}`);
    if (!session.book.access.mayEditProtection(session.user, this.record)) throw protectedCell();
  }
  #change(change: Partial<ProtectionRecord>): GProtection {
    const { state } = this.session.book;
    const changed = { ...this.record, ...change };
    state.protections = state.protections.map((one) => (one.id === this.id ? changed : one));
    return as<GProtection>(this);
  }
  #editors(): string[] {
    const { people } = this.session.book.world;
    const all = people
      .all()
      .filter(({ role }) => role !== 'viewer')
      .map(({ email }) => email.toLowerCase());
    const owner = people.owner.toLowerCase();
    const listed = this.record.editors ?? all;
    return listed.includes(owner) ? [...listed] : [owner, ...listed];
  }
  #add(emails: readonly string[]): GProtection {
    return this.#change({ editors: [...new Set([...this.#editors(), ...emails])] });
  }
  /** Neither the owner of the file nor the one who runs the script can be removed; Google says nothing about it. */
  #remove(emails: readonly string[]): GProtection {
    const staying = [this.session.book.world.people.owner.toLowerCase(), this.session.user.toLowerCase()];
    const leaving = emails.filter((email) => !staying.includes(email));
    return this.#change({ editors: this.#editors().filter((email) => !leaving.includes(email)) });
  }
}
