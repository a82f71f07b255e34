import * as z from 'zod/mini';
import { fingerprint } from '../domain/fingerprint.ts';
import { guideBody } from '../workbook/bodies/guide.ts';
import { canvasChange } from '../workbook/bodies/canvas.ts';
import { leadershipCharts } from '../workbook/bodies/leadership.ts';
import type { CellsChange, LayChange } from '../workbook/changes.ts';
import { layOut, type SheetLayout } from '../workbook/layout.ts';
import type { TabPlace } from '../workbook/place.ts';
import { idOfRef, refOf, type TabRef } from '../workbook/tab.ts';
import { leadershipTab, summaryTab } from '../workbook/tabs/generated.ts';
import { tabOf, TEMPLATE_REF } from '../workbook/tabs/index.ts';
import { type Context, defineJob, done, type Inventory, refuse, type Step, type StepResult, type View } from './define.ts';
import { laidPlace, titleOf } from './laid.ts';
import { unitRef } from './nominees.ts';
import { seedsOf } from './seeds.ts';

/** Google's limit of tabs in one file, and the years the office must have room for. */
const TAB_LIMIT = 200;
const YEARS_OF_ROOM = 3;
const TABS_A_YEAR = 2;

const FIRST = ['settings', 'units', 'movements', 'criteria', 'register', 'jobs', 'archive', 'reminders', 'log'] as const;
const GUIDE = 'guide';

/** Lays whatever is missing or out of date; a second run finds nothing to do. */
export const setup = defineJob({
  id: 'setup',
  who: 'owner',
  input: z.strictObject({}),
  needsTrigger: true,
  reads: () => [],
  plan: (view, _input, context) => {
    const wanted = wantedTabs(context);
    const missing = wanted.filter((ref) => known(ref, view.inventory) === undefined);
    const taken = missing.map((ref) => titleOf(ref, context)).filter((title) => isTaken(title, view.inventory));
    if (taken.length > 0) return refuse({ code: 'nameTaken', names: taken });
    const openYears = context.config.settings.years.filter((year) => year.open).length;
    const needed = view.inventory.foreign.length + wanted.length + TABS_A_YEAR * Math.max(0, YEARS_OF_ROOM - openYears);
    if (needed > TAB_LIMIT) return refuse({ code: 'tooManyTabs', needed, limit: TAB_LIMIT });
    const steps = wanted.filter((ref) => ref !== GUIDE && isOutOfDate(ref, view.inventory, context)).map((ref): Step => ({ name: 'lay', payload: ref }));
    const isGuideStale = steps.length > 0 || known(GUIDE, view.inventory)?.fingerprint !== guideFingerprint(view, context);
    const all = isGuideStale ? [...steps, { name: 'lay', payload: GUIDE }] : steps;
    return done(all, all.length === 0 ? { code: 'nothingToLay' } : { code: 'quiet' });
  },
  stepReads: (step) => (step.payload === GUIDE ? [] : [step.payload]),
  step: (view, step, context): StepResult => ({
    changes: step.payload === GUIDE ? layGuide(view, context) : [layTab(step.payload, view, context)],
    inspect: [step.payload],
  }),
  finished: (steps, left, errors) => (steps + left === 0 ? { code: 'nothingToLay' } : { code: 'laid', laid: steps, left, errors }),
});

const known = (ref: TabRef, inventory: Inventory): Inventory['tabs'][number] | undefined => inventory.tabs.find((tab) => tab.ref === ref);

/** Sheet names differ for Google only when they differ beyond letter case. */
const isTaken = (title: string, inventory: Inventory): boolean =>
  [...inventory.foreign, ...inventory.tabs.map((tab) => tab.sheetName)].some((name) => name.toLowerCase() === title.toLowerCase());

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

/** What the layout would be in an untouched workbook: it changes only with declaration, language, size or unit. */
function layoutFingerprint(ref: TabRef, context: Context): string {
  const places = (other: TabRef): TabPlace => laidPlace(other, other, context);
  const model = ref.startsWith('unit:') ? TEMPLATE_REF : ref;
  const layout = layOut({ tab: tabOf(model), ref: model, place: laidPlace(ref, ref, context), places, words: context.words });
  return fingerprint(JSON.stringify([layout, ref]));
}
const guardFingerprint = (ref: TabRef, context: Context): string => fingerprint(JSON.stringify(editorsOf(ref, context)));
const fullFingerprint = (ref: TabRef, context: Context): string => `${layoutFingerprint(ref, context)}.${guardFingerprint(ref, context)}`;

const isOutOfDate = (ref: TabRef, inventory: Inventory, context: Context): boolean => known(ref, inventory)?.fingerprint !== fullFingerprint(ref, context);

/** Where tabs stand: as read in this run, else as laid, under their present or coming names. */
const placesOf =
  (view: View, context: Context) =>
  (ref: TabRef): TabPlace =>
    view.find(ref)?.place ?? laidPlace(ref, known(ref, view.inventory)?.sheetName ?? titleOf(ref, context), context);

/** A standing tab keeps its name and the places people gave its columns; it never loses rows. */
function placeFor(ref: TabRef, view: View, context: Context): TabPlace {
  const standing = view.find(ref)?.place;
  const laid = laidPlace(ref, standing?.sheetName ?? known(ref, view.inventory)?.sheetName ?? titleOf(ref, context), context);
  if (standing === undefined) return laid;
  const isLonger = laid.rows > standing.rows;
  if (!isLonger) return { ...standing, columns: Math.max(standing.columns, laid.columns) };
  return { ...laid, blocks: Object.fromEntries(Object.entries(laid.blocks).map(([key, block]) => [key, { ...block, at: { ...block.at, ...standing.blocks[key]?.at } }])) };
}

function layTab(ref: TabRef, view: View, context: Context): LayChange {
  const tab = tabOf(ref);
  const place = placeFor(ref, view, context);
  const places = placesOf(view, context);
  const layout: SheetLayout = layOut({ tab, ref, place, places, words: context.words });
  const [layoutBefore, guardsBefore] = known(ref, view.inventory)?.fingerprint.split('.') ?? [];
  const isUnit = idOfRef(ref) === 'unit';
  return {
    kind: 'lay',
    ref,
    layout,
    template: isUnit && place.rows === laidPlace(TEMPLATE_REF, '', context).rows ? TEMPLATE_REF : null,
    seeds: seedsOf(ref, place, context),
    editors: editorsOf(ref, context),
    again: { layout: layoutBefore !== layoutFingerprint(ref, context), guards: guardsBefore !== guardFingerprint(ref, context) },
    fingerprint: fullFingerprint(ref, context),
    charts: idOfRef(ref) === 'leadership' ? leadershipCharts(ref, place, context.words.leadership) : [],
  };
}

function guideLines(view: View, context: Context) {
  const units = context.config.units.map((unit) => ({ name: unit.name, sheetId: known(unitRef(unit), view.inventory)?.sheetId ?? null }));
  return guideBody({ words: context.words.guide, tabs: context.words.tabs, years: context.config.settings.years.filter((year) => year.open), units });
}
const guideFingerprint = (view: View, context: Context): string =>
  `${fingerprint(JSON.stringify([fullFingerprint(GUIDE, context), guideLines(view, context)]))}.${guardFingerprint(GUIDE, context)}`;

/** The guide is laid like any tab and then written, for it names every unit's tab. */
function layGuide(view: View, context: Context): [LayChange, CellsChange] {
  const lay = layTab(GUIDE, view, context);
  const place = laidPlace(GUIDE, lay.layout.title, context);
  const body = canvasChange(GUIDE, { ref: GUIDE, place, grid: [] }, 'body', guideLines(view, context), 3);
  return [{ ...lay, fingerprint: guideFingerprint(view, context), again: { ...lay.again, layout: false } }, body];
}
