/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
import { NotModelled } from '../../runtime/errors.ts';
import { createUi } from '../ui.ts';
import * as enums from './enums.ts';
import {
  as,
  type GApp,
  type GConditionalBuilder,
  type GRange,
  type GSheet,
  type GSpreadsheet,
  type GValidationBuilder,
} from './google.ts';
import { ConditionalFormatRuleBuilder } from './rules/conditional.ts';
import { DataValidationBuilder } from './rules/validation.ts';
import type { Session } from './session.ts';
import { requireScreen } from './spreadsheet.ts';

type Kept =
  | 'BooleanCriteria'
  | 'BorderStyle'
  | 'CopyPasteType'
  | 'DataValidationCriteria'
  | 'DeveloperMetadataLocationType'
  | 'DeveloperMetadataVisibility'
  | 'Dimension'
  | 'ProtectionType'
  | 'WrapStrategy'
  | 'create'
  | 'flush'
  | 'getActive'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getCurrentCell'
  | 'getUi'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'open'
  | 'openById'
  | 'openByUrl'
  | 'setActiveSheet';

export class SpreadsheetApp implements Pick<GApp, Kept> {
  readonly BooleanCriteria = enums.BooleanCriteria;
  readonly BorderStyle = enums.BorderStyle;
  readonly CopyPasteType = enums.CopyPasteType;
  readonly DataValidationCriteria = enums.DataValidationCriteria;
  readonly DeveloperMetadataLocationType = enums.DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = enums.DeveloperMetadataVisibility;
  readonly Dimension = enums.Dimension;
  readonly ProtectionType = enums.ProtectionType;
  readonly WrapStrategy = enums.WrapStrategy;
  readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  getActive(): GSpreadsheet {
    return this.session.handles.spreadsheet();
  }
  getActiveSpreadsheet(): GSpreadsheet {
    return this.session.handles.spreadsheet();
  }
  getActiveSheet(): GSheet {
    return this.session.handles.spreadsheet().getActiveSheet();
  }
  getActiveRange(): GRange {
    requireScreen(this.session, 'getActiveRange');
    const { sheet, area } = this.session.book.activePlace(this.session.user);
    return this.session.handles.range(sheet, area);
  }
  getCurrentCell(): GRange {
    requireScreen(this.session, 'getCurrentCell');
    return this.getActiveRange().getCell(1, 1);
  }
  setActiveSheet(sheet: GSheet): GSheet {
    return this.session.handles.spreadsheet().setActiveSheet(sheet);
  }
  flush(): void {
    this.session.flush();
  }
  getUi(): GoogleAppsScript.Base.Ui {
    return as<GoogleAppsScript.Base.Ui>(createUi(this.session.run, this.session.book.world));
  }
  newDataValidation(): GValidationBuilder {
    return as<GValidationBuilder>(new DataValidationBuilder(this.session));
  }
  newConditionalFormatRule(): GConditionalBuilder {
    return as<GConditionalBuilder>(new ConditionalFormatRuleBuilder(this.session));
  }

  /** The scopes of a bound script refuse these before they are reached; the host has no other file to open. */
  create(): GSpreadsheet {
    throw new NotModelled('SpreadsheetApp.create');
  }
  open(): GSpreadsheet {
    throw new NotModelled('SpreadsheetApp.open');
  }
  openById(): GSpreadsheet {
    throw new NotModelled('SpreadsheetApp.openById');
  }
  openByUrl(): GSpreadsheet {
    throw new NotModelled('SpreadsheetApp.openByUrl');
  }
}

/** The global `Charts`: its enumerations are all that spreadsheets need of it. */
export class Charts
  implements
    Pick<
      GoogleAppsScript.Charts.Charts,
      'ChartType' | 'ChartMergeStrategy' | 'ChartHiddenDimensionStrategy' | 'Position'
    >
{
  readonly ChartType = enums.ChartType;
  readonly ChartMergeStrategy = enums.ChartMergeStrategy;
  readonly ChartHiddenDimensionStrategy = enums.ChartHiddenDimensionStrategy;
  readonly Position = enums.Position;
}
