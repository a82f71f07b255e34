/** What lies over a tab: protections, conditional formats, charts, metadata, names. */
import { ScriptError } from '../../../runtime/errors.ts';
import { bounded } from '../area.ts';
import { badArguments, protectedCell } from '../errors.ts';
import {
  as,
  type GChart,
  type GChartBuilder,
  type GConditionalRule,
  type GMetadata,
  type GNamedRange,
  type GProtection,
  type GSheet,
} from '../google.ts';
import { chartOf, EmbeddedChart, EmbeddedChartBuilder } from '../rules/chart.ts';
import { conditionalFrom, conditionalOf } from '../rules/conditional.ts';
import { addMetadata, DeveloperMetadataFinder, listMetadata } from '../rules/metadata.ts';
import { listNames } from '../rules/names.ts';
import { addProtection, listProtections, Protection } from '../rules/protection.ts';
import { type ChartRecord, type MetadataLocation, mintId, patchSheet, sheetOf } from '../state.ts';
import { requireSheetEdit } from '../structure.ts';
import { SheetLines } from './lines.ts';

type GFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GType = GoogleAppsScript.Spreadsheet.ProtectionType;

type Kept =
  | 'addDeveloperMetadata'
  | 'clearConditionalFormatRules'
  | 'createDeveloperMetadataFinder'
  | 'getCharts'
  | 'getConditionalFormatRules'
  | 'getDeveloperMetadata'
  | 'getNamedRanges'
  | 'getProtections'
  | 'insertChart'
  | 'newChart'
  | 'protect'
  | 'removeChart'
  | 'setConditionalFormatRules'
  | 'updateChart';

function setCharts(
  sheet: SheetRules,
  method: string,
  change: (charts: readonly ChartRecord[]) => ChartRecord[],
): void {
  const { session, id } = sheet;
  session.rule(`Sheet.${method}`);
  requireSheetEdit(session.book, session.user, id);
  const { state } = session.book;
  patchSheet(state, id, { charts: change(sheetOf(state, id).charts) });
}

function requireChart(charts: readonly ChartRecord[], id: number | null): number {
  if (id === null || !charts.some((chart) => chart.id === id)) {
    throw new ScriptError('The chart is not on this sheet.');
  }
  return id;
}

export class SheetRules extends SheetLines implements Pick<GSheet, Kept> {
  /** A tab has one protection of its own at most; asking again gives the one there is. */
  protect(): GProtection {
    this.session.rule('Sheet.protect');
    const known = this.session.book.state.protections.find(
      (one) => one.sheet === this.id && one.area === null,
    );
    if (known !== undefined) return as<GProtection>(new Protection(this.session, known.id));
    return addProtection(this.session, { sheet: this.id, area: null });
  }
  getProtections(type: GType): GProtection[] {
    this.session.read('Sheet.getProtections');
    return listProtections(this.session, type, this.id);
  }
  getNamedRanges(): GNamedRange[] {
    this.session.read('Sheet.getNamedRanges');
    return listNames(this.session, this.id);
  }

  getConditionalFormatRules(): GConditionalRule[] {
    this.session.read('Sheet.getConditionalFormatRules');
    const rules = sheetOf(this.session.book.state, this.id).conditional;
    return rules.map((rule) => conditionalFrom(this.session, this.id, rule));
  }
  setConditionalFormatRules(rules: GConditionalRule[]): void {
    if (!Array.isArray(rules)) throw badArguments('Sheet.setConditionalFormatRules');
    const records = rules.map((rule) => conditionalOf(rule, this.id));
    const { session, id } = this;
    session.rule('Sheet.setConditionalFormatRules');
    const info = requireSheetEdit(session.book, session.user, id);
    const free = records.every((rule) =>
      rule.areas.every((area) => session.book.access.mayWrite(session.user, id, bounded(area, info))),
    );
    if (!free) throw protectedCell();
    patchSheet(session.book.state, id, { conditional: records });
  }
  clearConditionalFormatRules(): void {
    this.session.rule('Sheet.clearConditionalFormatRules');
    requireSheetEdit(this.session.book, this.session.user, this.id);
    patchSheet(this.session.book.state, this.id, { conditional: [] });
  }

  newChart(): GChartBuilder {
    return as<GChartBuilder>(new EmbeddedChartBuilder(this.session));
  }
  getCharts(): GChart[] {
    this.session.read('Sheet.getCharts');
    const { charts } = sheetOf(this.session.book.state, this.id);
    return charts.map((chart) => as<GChart>(new EmbeddedChart(this.session, chart)));
  }
  insertChart(chart: GChart): void {
    const draft = chartOf(chart, 'Sheet.insertChart');
    setCharts(this, 'insertChart', (charts) => [
      ...charts,
      { ...draft, id: mintId(this.session.book.state) },
    ]);
  }
  updateChart(chart: GChart): void {
    const draft = chartOf(chart, 'Sheet.updateChart');
    setCharts(this, 'updateChart', (charts) => {
      const id = requireChart(charts, draft.id);
      return charts.map((one) => (one.id === id ? { ...draft, id } : one));
    });
  }
  removeChart(chart: GChart): void {
    const draft = chartOf(chart, 'Sheet.removeChart');
    setCharts(this, 'removeChart', (charts) => {
      const id = requireChart(charts, draft.id);
      return charts.filter((one) => one.id !== id);
    });
  }

  addDeveloperMetadata(...args: unknown[]): GSheet {
    this.session.rule('Sheet.addDeveloperMetadata');
    addMetadata(this.session, { type: 'SHEET', sheet: this.id }, args);
    return as<GSheet>(this);
  }
  getDeveloperMetadata(): GMetadata[] {
    this.session.rule('Sheet.getDeveloperMetadata');
    const own = (location: MetadataLocation): boolean =>
      location.type === 'SHEET' && location.sheet === this.id;
    return listMetadata(this.session, own);
  }
  createDeveloperMetadataFinder(): GFinder {
    const within = (location: MetadataLocation): boolean => {
      if (location.type === 'SPREADSHEET') return false;
      return (location.type === 'SHEET' ? location.sheet : location.place.sheet) === this.id;
    };
    return as<GFinder>(new DeveloperMetadataFinder(this.session, within));
  }
}
