/** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart and -chart-builder */
import { NotModelled, ScriptError } from '../../../runtime/errors.ts';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType } from '../enums.ts';
import { badArguments } from '../errors.ts';
import { as, enumValue, type GChart, type GChartBuilder, type GRange, nameOf } from '../google.ts';
import { placeOf, rangeAt } from '../range/place.ts';
import type { Session } from '../session.ts';
import type { ChartRecord, Place } from '../state.ts';

type GType = GoogleAppsScript.Charts.ChartType;
type GMerge = GoogleAppsScript.Charts.ChartMergeStrategy;
type GHidden = GoogleAppsScript.Charts.ChartHiddenDimensionStrategy;
type GContainer = GoogleAppsScript.Spreadsheet.ContainerInfo;
type GColumns = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type GBars = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;

/** A chart not yet inserted has no ID. */
export type ChartDraft = Omit<ChartRecord, 'id'> & { readonly id: number | null };

const FRESH: ChartDraft = {
  id: null,
  type: 'COLUMN',
  ranges: [],
  anchor: { row: 1, column: 1, x: 0, y: 0 },
  options: {},
  headers: 0,
  transpose: false,
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenDimensions: 'IGNORE_BOTH',
};

export class ContainerInfo implements GContainer {
  readonly anchor: ChartDraft['anchor'];
  constructor(anchor: ChartDraft['anchor']) {
    this.anchor = anchor;
  }
  getAnchorColumn(): number {
    return this.anchor.column;
  }
  getAnchorRow(): number {
    return this.anchor.row;
  }
  getOffsetX(): number {
    return this.anchor.x;
  }
  getOffsetY(): number {
    return this.anchor.y;
  }
}

/** A chart's options by dotted path. */
export class ChartOptions implements GoogleAppsScript.Charts.ChartOptions {
  readonly options: ChartDraft['options'];
  constructor(options: ChartDraft['options']) {
    this.options = options;
  }
  get(option: string): unknown {
    return this.options[option] ?? null;
  }
  getOrDefault(option: string): unknown {
    return this.options[option] ?? null;
  }
}

type Kept =
  | 'getChartId'
  | 'getContainerInfo'
  | 'getHiddenDimensionStrategy'
  | 'getMergeStrategy'
  | 'getNumHeaders'
  | 'getOptions'
  | 'getRanges'
  | 'getTransposeRowsAndColumns'
  | 'modify';

export class EmbeddedChart implements Pick<GChart, Kept> {
  readonly session: Session;
  readonly draft: ChartDraft;
  constructor(session: Session, draft: ChartDraft) {
    this.session = session;
    this.draft = draft;
  }
  getChartId(): number | null {
    return this.draft.id;
  }
  getContainerInfo(): GContainer {
    return new ContainerInfo(this.draft.anchor);
  }
  getHiddenDimensionStrategy(): GHidden {
    return enumValue<GHidden>(ChartHiddenDimensionStrategy, this.draft.hiddenDimensions);
  }
  getMergeStrategy(): GMerge {
    return enumValue<GMerge>(ChartMergeStrategy, this.draft.mergeStrategy);
  }
  getNumHeaders(): number {
    return this.draft.headers;
  }
  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return new ChartOptions(this.draft.options);
  }
  getRanges(): GRange[] {
    return this.draft.ranges.map((place) => rangeAt(this.session, place));
  }
  getTransposeRowsAndColumns(): boolean {
    return this.draft.transpose;
  }
  modify(): GChartBuilder {
    return as<GChartBuilder>(new EmbeddedChartBuilder(this.session, this.draft));
  }
}

/** The chart that the bundle hands in. */
export function chartOf(value: unknown, method: string): ChartDraft {
  if (!(value instanceof EmbeddedChart)) throw badArguments(method);
  return value.draft;
}

type Built =
  | 'addRange'
  | 'asBarChart'
  | 'asColumnChart'
  | 'build'
  | 'clearRanges'
  | 'getChartType'
  | 'getContainer'
  | 'getRanges'
  | 'removeRange'
  | 'setChartType'
  | 'setHiddenDimensionStrategy'
  | 'setMergeStrategy'
  | 'setNumHeaders'
  | 'setOption'
  | 'setPosition'
  | 'setTransposeRowsAndColumns';

type BarAndColumn =
  | 'setTitle'
  | 'setColors'
  | 'setStacked'
  | 'setXAxisTitle'
  | 'setYAxisTitle'
  | 'setLegendPosition'
  | 'setBackgroundColor'
  | 'setRange'
  | 'reverseDirection';

/** Bars and columns share their builder; what they add to the general one are options by another name. */
export class EmbeddedChartBuilder
  implements Pick<GChartBuilder, Built>, Record<Exclude<BarAndColumn, 'setRange'>, unknown>
{
  readonly session: Session;
  #draft: ChartDraft;
  constructor(session: Session, draft: ChartDraft = FRESH) {
    this.session = session;
    this.#draft = draft;
  }

  build(): GChart {
    if (this.#draft.ranges.length === 0) throw new ScriptError('A chart needs at least one range.');
    return as<GChart>(new EmbeddedChart(this.session, this.#draft));
  }
  getChartType(): GType {
    return enumValue<GType>(ChartType, this.#draft.type);
  }
  getContainer(): GContainer {
    return new ContainerInfo(this.#draft.anchor);
  }
  getRanges(): GRange[] {
    return this.#draft.ranges.map((place) => rangeAt(this.session, place));
  }
  addRange(range: GRange): GChartBuilder {
    return this.#set({ ranges: [...this.#draft.ranges, placeOf(range, 'EmbeddedChartBuilder.addRange')] });
  }
  removeRange(range: GRange): GChartBuilder {
    const gone = JSON.stringify(placeOf(range, 'EmbeddedChartBuilder.removeRange'));
    const stays = (place: Place): boolean => JSON.stringify(place) !== gone;
    return this.#set({ ranges: this.#draft.ranges.filter(stays) });
  }
  clearRanges(): GChartBuilder {
    return this.#set({ ranges: [] });
  }
  setChartType(type: GType): GChartBuilder {
    const name = nameOf(type);
    if (!(name in ChartType)) throw new NotModelled(`Charts.ChartType.${name}`);
    return this.#set({ type: name });
  }
  asColumnChart(): GColumns {
    this.#set({ type: 'COLUMN' });
    return as<GColumns>(this as unknown as Partial<GColumns>);
  }
  asBarChart(): GBars {
    this.#set({ type: 'BAR' });
    return as<GBars>(this as unknown as Partial<GBars>);
  }
  setHiddenDimensionStrategy(strategy: GHidden): GChartBuilder {
    return this.#set({ hiddenDimensions: nameOf(strategy) });
  }
  setMergeStrategy(mergeStrategy: GMerge): GChartBuilder {
    return this.#set({ mergeStrategy: nameOf(mergeStrategy) });
  }
  setNumHeaders(headers: number): GChartBuilder {
    return this.#set({ headers });
  }
  setTransposeRowsAndColumns(transpose: boolean): GChartBuilder {
    return this.#set({ transpose });
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): GChartBuilder {
    if (![row, column].every((part) => Number.isInteger(part) && part >= 1)) {
      throw badArguments('EmbeddedChartBuilder.setPosition');
    }
    return this.#set({ anchor: { row, column, x: offsetX, y: offsetY } });
  }
  setOption(option: string, value: unknown): GChartBuilder {
    return this.#set({ options: { ...this.#draft.options, [option]: value } });
  }

  setTitle(chartTitle: string): GChartBuilder {
    return this.setOption('title', chartTitle);
  }
  setColors(cssValues: string[]): GChartBuilder {
    return this.setOption('colors', cssValues);
  }
  setStacked(): GChartBuilder {
    return this.setOption('isStacked', true);
  }
  setXAxisTitle(title: string): GChartBuilder {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): GChartBuilder {
    return this.setOption('vAxis.title', title);
  }
  setLegendPosition(position: GoogleAppsScript.Charts.Position): GChartBuilder {
    return this.setOption('legend.position', nameOf(position).toLowerCase());
  }
  setBackgroundColor(cssValue: string): GChartBuilder {
    return this.setOption('backgroundColor', cssValue);
  }
  setRange(start: number, end: number): GChartBuilder {
    return this.setOption('vAxis.viewWindow', { min: start, max: end });
  }
  reverseDirection(): GChartBuilder {
    return this.setOption('reverseDirection', true);
  }

  #set(change: Partial<ChartDraft>): GChartBuilder {
    this.#draft = { ...this.#draft, ...change };
    return as<GChartBuilder>(this);
  }
}
