import * as z from 'zod/mini';
import { fingerprint } from '../domain/fingerprint.ts';
import { canvasChange, type Line } from '../workbook/bodies/canvas.ts';
import { guideBody } from '../workbook/bodies/guide.ts';
import { leadershipCharts } from '../workbook/bodies/leadership.ts';
import type { CellsChange, FactsChange, LayChange } from '../workbook/changes.ts';
import { layCopy, layOut } from '../workbook/layout.ts';
import type { BlockPlace, TabPlace } from '../workbook/place.ts';
import type { Sketch } from '../workbook/sheetLayout.ts';
import { idOfRef, parameterOfRef, refOf, type TabRef } from '../workbook/tab.ts';
import { leadershipTab, summaryTab } from '../workbook/tabs/generated.ts';
import { TEMPLATE_REF, tabOf } from '../workbook/tabs/index.ts';
import {
  type Context,
  defineJob,
  done,
  type Inventory,
  refuse,
  type Step,
  type StepResult,
  type View,
} from './define.ts';
import { LANGUAGE_FACT } from './facts.ts';
import { laidPlace, rowsOf, titleOf } from './laid.ts';
import { unitRef } from './nominees.ts';
import { seedsOf } from './seeds.ts';

/** Google's limit of tabs in one file, and the years the office must have room for. */
const TAB_LIMIT = 200;
const YEARS_OF_ROOM = 3;
const TABS_A_YEAR = 2;

const FIRST = [
  'settings',
  'units',
  'movements',
  'criteria',
  'register',
  'jobs',
  'archive',
  'reminders',
  'log',
] as const;
const GUIDE = 'guide';
/** Tabs that formulas of others refer to: where their columns stand now counts when a standing tab is laid again. */
const SOURCES: readonly TabRef[] = ['settings', 'units', 'movements', 'criteria', 'register'];

/** Before a step's fingerprint: the tab is to be laid again although its own layout has not changed. */
const AGAIN = 'again ';

/** Whose deletion leaves #REF! in a tab's formulas, even after they have been laid anew. */
const sourcesOf = (ref: TabRef): readonly TabRef[] =>
  idOfRef(ref) === leadershipTab.id ? [refOf(summaryTab, parameterOfRef(ref))] : SOURCES;

/** Lays whatever is missing or out of date; a second run finds nothing to do. */
export const setup = defineJob({
  id: 'setup',
  who: 'owner',
  input: z.strictObject({}),
  prepares: true,
  reads: (_input, context, inventory) => {
    const fingerprints = fingerprinter(context);
    const isStale = (ref: TabRef): boolean =>
      known(ref, inventory) !== undefined && known(ref, inventory)?.fingerprint !== fingerprints(ref);
    const isMissing = (ref: TabRef): boolean => known(ref, inventory) === undefined;
    const staleOrGone =
      wantedTabs(context).some((ref) => ref !== GUIDE && isStale(ref)) || SOURCES.some(isMissing);
    return staleOrGone ? SOURCES : [];
  },
  plan: (view, _input, context) => {
    const wanted = wantedTabs(context);
    const missing = wanted.filter((ref) => known(ref, view.inventory) === undefined);
    const taken = takenTitles(
      missing.map((ref) => titleOf(ref, context)),
      view.inventory,
    );
    if (taken.length > 0) return refuse({ code: 'nameTaken', names: taken });
    const openYears = context.config.settings.years.filter((year) => year.open).length;
    const needed =
      view.inventory.foreign.length + wanted.length + TABS_A_YEAR * Math.max(0, YEARS_OF_ROOM - openYears);
    if (needed > TAB_LIMIT) return refuse({ code: 'tooManyTabs', needed, limit: TAB_LIMIT });
    const fingerprints = fingerprinter(context);
    const isNew = new Set(missing);
    const steps = wanted.flatMap((ref): Step[] => {
      const payload = fingerprints(ref);
      if (ref === GUIDE) return [];
      if (!isNew.has(ref) && sourcesOf(ref).some((source) => isNew.has(source)))
        return [{ name: ref, payload: AGAIN + payload }];
      return known(ref, view.inventory)?.fingerprint === payload ? [] : [{ name: ref, payload }];
    });
    const isGuideStale =
      steps.length > 0 || known(GUIDE, view.inventory)?.fingerprint !== guideFingerprint(view, context);
    const all = isGuideStale ? [...steps, { name: GUIDE, payload: '' }] : steps;
    return done(all, all.length === 0 ? { code: 'nothingToLay' } : { code: 'quiet' });
  },
  stepReads: (step) => (step.name === GUIDE ? [] : [step.name]),
  step: (view, step, context): StepResult => ({
    changes: step.name === GUIDE ? layGuide(view, context) : [layTab(step.name, step.payload, view, context)],
    inspect: [step.name],
  }),
  finished: (steps, left, errors) =>
    steps + left === 0 ? { code: 'nothingToLay' } : { code: 'laid', laid: steps, left, errors },
});

const known = (ref: TabRef, inventory: Inventory): Inventory['tabs'][number] | undefined =>
  inventory.tabs.find((tab) => tab.ref === ref);

/** Titles that stand already, or that two new tabs would share. Google takes no two names that differ in letter case alone. */
function takenTitles(titles: readonly string[], inventory: Inventory): string[] {
  const seen = new Set(
    [...inventory.foreign, ...inventory.tabs.map((tab) => tab.sheetName)].map((name) => name.toLowerCase()),
  );
  return titles.filter((title) => {
    const isTaken = seen.has(title.toLowerCase());
    seen.add(title.toLowerCase());
    return isTaken;
  });
}

/** Every tab the workbook should have, in the order in which formulas come to need each other. */
function wantedTabs({ config }: Context): TabRef[] {
  const open = config.settings.years.filter((year) => year.open);
  const earliest = open.map((year) => year.from).sort()[0] ?? '';
  const units = config.units.filter((unit) => unit.to === null || unit.to >= earliest);
  const years = open.flatMap((year) => [refOf(summaryTab, year.year), refOf(leadershipTab, year.year)]);
  return [...FIRST, ...years, TEMPLATE_REF, ...units.map(unitRef), GUIDE];
}

/** Who may edit what: everyone in `unit` besides the office, the office besides the owner. */
function editorsOf(ref: TabRef, { config, actor }: Context): LayChange['editors'] {
  const owner = [config.settings.ownerEmail === '' ? actor.email : config.settings.ownerEmail];
  const office = [...new Set([...owner, ...config.settings.officeEmails])];
  const unit = config.units.find((each) => unitRef(each) === ref);
  return { owner, office, unit: [...new Set([...office, ...(unit?.emails ?? [])])] };
}

/**
 * Fingerprints of tabs, layout and editors apart. The layout's is that of an untouched workbook: it changes with declaration,
 * language, size or unit, not with what people moved. Units of one size share the work.
 */
function fingerprinter(context: Context): (ref: TabRef) => string {
  const models = new Map<string, string>();
  const places = (other: TabRef): TabPlace => laidPlace(other, other, context);
  return (ref) => {
    const isUnit = idOfRef(ref) === 'unit';
    const key = isUnit ? `unit ${rowsOf(ref, context)}` : ref;
    const model =
      models.get(key) ??
      fingerprint(
        JSON.stringify(
          layOut({
            tab: tabOf(ref),
            ref: key,
            place: laidPlace(ref, key, context),
            places,
            words: context.words,
          }),
        ),
      );
    models.set(key, model);
    return `${isUnit ? fingerprint(model + ref) : model}.${fingerprint(JSON.stringify(editorsOf(ref, context)))}`;
  };
}

/** Where tabs stand: as read in this run, else as laid, under their present or coming names. */
const placesOf =
  (view: View, context: Context) =>
  (ref: TabRef): TabPlace =>
    view.find(ref)?.place ??
    laidPlace(ref, known(ref, view.inventory)?.sheetName ?? titleOf(ref, context), context);

/** A standing tab keeps its name and the places people gave its columns; it may become longer, never shorter. */
function placeFor(ref: TabRef, view: View, context: Context): TabPlace {
  const standing = view.find(ref)?.place;
  const name = standing?.sheetName ?? known(ref, view.inventory)?.sheetName ?? titleOf(ref, context);
  const laid = laidPlace(ref, name, context);
  if (standing === undefined) return laid;
  const blocks = Object.entries(laid.blocks).map(([key, wanted]): [string, BlockPlace] => {
    const found = standing.blocks[key] ?? wanted;
    const lastRow = Math.max(found.lastRow, found.firstRow + wanted.lastRow - wanted.firstRow);
    return [key, { ...found, lastRow, at: { ...wanted.at, ...found.at } }];
  });
  const rows = Math.max(standing.rows, ...blocks.map(([, block]) => block.lastRow));
  return {
    ...standing,
    rows,
    columns: Math.max(standing.columns, laid.columns),
    blocks: Object.fromEntries(blocks),
  };
}

function layTab(ref: TabRef, payload: string, view: View, context: Context): LayChange {
  const wanted = payload.replace(AGAIN, '');
  const place = placeFor(ref, view, context);
  const sketch: Sketch = {
    tab: tabOf(ref),
    ref,
    place,
    places: placesOf(view, context),
    words: context.words,
  };
  const isCopy =
    idOfRef(ref) === 'unit' &&
    known(ref, view.inventory) === undefined &&
    place.rows === laidPlace(TEMPLATE_REF, '', context).rows;
  const [layout, guards] = wanted.split('.');
  const [layoutBefore, guardsBefore] = known(ref, view.inventory)?.fingerprint.split('.') ?? [];
  return {
    kind: 'lay',
    ref,
    layout: isCopy ? layCopy(sketch) : layOut(sketch),
    template: isCopy ? TEMPLATE_REF : null,
    seeds: seedsOf(ref, place, context),
    editors: editorsOf(ref, context),
    again: { layout: layout !== layoutBefore || payload !== wanted, guards: guards !== guardsBefore },
    fingerprint: wanted,
    charts: idOfRef(ref) === 'leadership' ? leadershipCharts(ref, place, context.words.leadership) : [],
  };
}

function guideLines(view: View, context: Context): Line[] {
  const units = context.config.units.map((unit) => ({
    name: unit.name,
    sheetId: known(unitRef(unit), view.inventory)?.sheetId ?? null,
  }));
  return guideBody({
    words: context.words.guide,
    tabs: context.words.tabs,
    years: context.config.settings.years.filter((year) => year.open),
    units,
  });
}

/** The guide's body belongs to its fingerprint: it names every unit's tab. */
function guideFingerprint(view: View, context: Context): string {
  const [layout = '', guards] = fingerprinter(context)(GUIDE).split('.');
  return `${fingerprint(layout + JSON.stringify(guideLines(view, context)))}.${guards}`;
}

function layGuide(view: View, context: Context): [LayChange, CellsChange, FactsChange] {
  const lay = layTab(GUIDE, guideFingerprint(view, context), view, context);
  const place = laidPlace(GUIDE, lay.layout.title, context);
  const body = canvasChange(GUIDE, { ref: GUIDE, place, grid: [] }, 'body', guideLines(view, context), 3);
  return [lay, body, { kind: 'facts', set: { [LANGUAGE_FACT]: context.config.settings.language }, take: {} }];
}
