/** What lies over cells: notes, validation rules, protections, metadata; and whole-range moves. */

import { NotModelled } from '../../../runtime/errors.ts';
import { filled } from '../area.ts';
import { badArguments } from '../errors.ts';
import { as, type GMetadata, type GProtection, type GRange, type GValidation } from '../google.ts';
import { at, grid, paint, paintGrid } from '../patches.ts';
import { addMetadata, listMetadata } from '../rules/metadata.ts';
import { addProtection } from '../rules/protection.ts';
import { DataValidation, validationOf } from '../rules/validation.ts';
import { type MetadataLocation, patchSheet, sheetOf, type ValidationRule } from '../state.ts';
import { requireShape, requireWrite } from './entry.ts';
import type { RangePlace } from './place.ts';
import { RangeStyle } from './style.ts';

function queueNotes(range: RangePlace, method: string, notes: readonly unknown[][], cells: number): void {
  const { session, sheetId, rect } = range;
  requireWrite(session, sheetId, rect);
  const texts = notes.map((line) =>
    line.map((note) => {
      if (note !== null && typeof note !== 'string') throw badArguments(`Range.${method}`);
      return note === '' ? null : note;
    }),
  );
  const { state } = session.book;
  const apply = (): void =>
    patchSheet(state, sheetId, { notes: paintGrid(sheetOf(state, sheetId).notes, rect, texts) });
  session.queue(`Range.${method}`, cells, { kind: 'effect', apply });
}

function setRules(range: RangePlace, method: string, rules: (ValidationRule | null)[][]): GRange {
  const { session, sheetId, rect } = range;
  session.rule(`Range.${method}`);
  requireWrite(session, sheetId, rect);
  const { state } = session.book;
  patchSheet(state, sheetId, { validations: paintGrid(sheetOf(state, sheetId).validations, rect, rules) });
  return as<GRange>(range);
}

/** Google keeps metadata on whole rows and columns only. */
function locationOf(range: RangePlace): MetadataLocation {
  const { rect, sheetId, session } = range;
  const size = session.book.info(sheetId);
  if (rect.rows === 1 && rect.columns === size.columns) {
    return {
      type: 'ROW',
      place: { sheet: sheetId, area: { row: rect.row, column: 0, rows: 1, columns: null } },
    };
  }
  if (rect.columns === 1 && rect.rows === size.rows) {
    const area = { row: 0, column: rect.column, rows: null, columns: 1 };
    return { type: 'COLUMN', place: { sheet: sheetId, area } };
  }
  throw new NotModelled('Range.addDeveloperMetadata on anything but one whole row or column');
}

type Kept =
  | 'activate'
  | 'addDeveloperMetadata'
  | 'canEdit'
  | 'clearDataValidations'
  | 'clearNote'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'getDeveloperMetadata'
  | 'getNote'
  | 'getNotes'
  | 'protect'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'setNote'
  | 'setNotes';

export class RangeRules extends RangeStyle implements Pick<GRange, Kept> {
  activate(): GRange {
    this.session.rule('Range.activate');
    this.session.book.selection.set(this.session.user, { sheet: this.sheetId, area: this.area });
    return as<GRange>(this);
  }
  canEdit(): boolean {
    this.session.rule('Range.canEdit');
    return this.session.book.access.mayWrite(this.session.user, this.sheetId, this.rect);
  }

  getNote(): string {
    this.session.read('Range.getNote');
    return at(sheetOf(this.session.book.state, this.sheetId).notes, this.rect.row, this.rect.column) ?? '';
  }
  getNotes(): string[][] {
    this.session.read('Range.getNotes', this.cells);
    const notes = grid(sheetOf(this.session.book.state, this.sheetId).notes, this.rect);
    return notes.map((line) => line.map((note) => note ?? ''));
  }
  setNote(note: string | null): GRange {
    queueNotes(this, 'setNote', filled(this.rect, note), 1);
    return as<GRange>(this);
  }
  setNotes(notes: (string | null)[][]): GRange {
    queueNotes(this, 'setNotes', requireShape(notes, this.rect, 'Range.setNotes'), this.cells);
    return as<GRange>(this);
  }
  clearNote(): GRange {
    queueNotes(this, 'clearNote', filled(this.rect, null), 1);
    return as<GRange>(this);
  }

  getDataValidation(): GValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }
  getDataValidations(): (GValidation | null)[][] {
    this.session.read('Range.getDataValidations', this.cells);
    const rules = grid(sheetOf(this.session.book.state, this.sheetId).validations, this.rect);
    return rules.map((line) =>
      line.map((rule) => rule && as<GValidation>(new DataValidation(this.session, rule))),
    );
  }
  setDataValidation(rule: GValidation | null): GRange {
    const record = validationOf(rule, 'Range.setDataValidation');
    const { session, sheetId, rect } = this;
    session.rule('Range.setDataValidation');
    requireWrite(session, sheetId, rect);
    const { state } = session.book;
    patchSheet(state, sheetId, { validations: paint(sheetOf(state, sheetId).validations, rect, record) });
    return as<GRange>(this);
  }
  setDataValidations(rules: (GValidation | null)[][]): GRange {
    const lines = requireShape(rules, this.rect, 'Range.setDataValidations');
    const records = lines.map((line) => line.map((rule) => validationOf(rule, 'Range.setDataValidations')));
    return setRules(this, 'setDataValidations', records);
  }
  clearDataValidations(): GRange {
    return setRules(this, 'clearDataValidations', filled<ValidationRule | null>(this.rect, null));
  }

  /** Always a new protection beside those already there: https://developers.google.com/apps-script/reference/spreadsheet/range#protect */
  protect(): GProtection {
    this.session.rule('Range.protect');
    return addProtection(this.session, { sheet: this.sheetId, area: this.area });
  }

  addDeveloperMetadata(...args: unknown[]): GRange {
    this.session.rule('Range.addDeveloperMetadata');
    addMetadata(this.session, locationOf(this), args);
    return as<GRange>(this);
  }
  getDeveloperMetadata(): GMetadata[] {
    this.session.rule('Range.getDeveloperMetadata');
    const wanted = JSON.stringify(locationOf(this));
    return listMetadata(this.session, (location) => JSON.stringify(location) === wanted);
  }
}
