import * as z from 'zod/mini';
import { canvasChange } from '../workbook/bodies/canvas.ts';
import { leadershipCharts } from '../workbook/bodies/leadership.ts';
import type { CellsChange, FactsChange, LayChange } from '../workbook/changes.ts';
import { markChanges, markRows, recorded, SCHEMA } from '../workbook/fileMarks.ts';
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
import { editionOf, LANGUAGE_FACT, markMaking, momentOf, renewEdition, unmarkMaking } from './facts.ts';
import { contentsOfLedger, isLedgerLost, LEDGER, owedReads } from './fileDuties.ts';
import { guardsLost, marksOwed, unmarkGuards, WATERMARK_FACT } from './fileState.ts';
import { laidPlace, rowsOf, titleOf } from './laid.ts';
import { contentsOfLost, lostTold } from './lostTab.ts';
import { seedsOf } from './seeds.ts';
import { roomAgainst, tabRoom } from './tabRoom.ts';
import { takenTitles } from './takenTitles.ts';
import {
  editorsOf,
  fingerprinter,
  GUIDE,
  guideFingerprint,
  guideLines,
  isUnitTab,
  known,
  oldLogs,
  unguardedTabs,
  wantedTabs,
} from './wantedTabs.ts';

/** Tabs that formulas of others refer to: where their columns stand now counts when a standing tab is laid again. */
export const SOURCES: readonly TabRef[] = ['settings', 'units', 'movements', 'criteria', 'register'];

/** Before a step's fingerprint: the tab is to be laid again although its own layout has not changed. */
export const AGAIN = 'again ';
/** The same for a tab that has lost a protection. */
const GUARDS = 'guards ';
/** Instead of one: the tab is taken away. */
const DROP = 'drop';
/** The step before the first new tab. */
const MAKING = 'making';

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
    const isRegistered = !isMissing('register') && !isMissing('unitYears');
    const losesRows = isRegistered && wantedTabs(context).some((ref) => isUnitTab(ref) && isMissing(ref));
    return [
      ...(staleOrGone ? SOURCES : losesRows ? ['register' as const] : []),
      ...(losesRows ? ['unitYears'] : []),
    ];
  },
  plan: (view, _input, context) => {
    const wanted = wantedTabs(context);
    const missing = wanted.filter((ref) => known(ref, view.inventory) === undefined);
    const taken = takenTitles(missing, view, context);
    if (taken.length > 0) return refuse({ code: 'nameTaken', names: taken });
    const against = roomAgainst(missing, view.inventory, context);
    if (against !== null) return refuse(against);
    const fingerprints = fingerprinter(context);
    const isNew = new Set(missing);
    const logs = oldLogs(view.inventory);
    const unguarded = new Set(unguardedTabs([...wanted, ...logs], view.inventory, context));
    const areLost = guardsLost(context.facts);
    const laying = wanted.flatMap((ref): Step[] => {
      const payload = fingerprints(ref);
      if (ref === GUIDE) return [];
      if (!isNew.has(ref) && sourcesOf(ref).some((source) => isNew.has(source)))
        return [{ name: ref, payload: AGAIN + payload }];
      if (known(ref, view.inventory)?.fingerprint !== payload) return [{ name: ref, payload }];
      return areLost || unguarded.has(ref) ? [{ name: ref, payload: GUARDS + payload }] : [];
    });
    const guarding = logs.filter((ref) => areLost || unguarded.has(ref));
    const isLast = ({ name }: Step): boolean => name === LEDGER && isLedgerLost(context, view.inventory);
    const steps = [
      // A lost ledger is told what is due now, by tabs that all stand.
      ...laying.filter((step) => !isLast(step)),
      ...laying.filter(isLast),
      ...guarding.map((ref) => ({ name: ref, payload: GUARDS + known(ref, view.inventory)?.fingerprint })),
    ];
    const isGuideStale =
      steps.length > 0 ||
      marksOwed(view.inventory, context).length > 0 ||
      known(GUIDE, view.inventory)?.fingerprint !== guideFingerprint(view.inventory, context);
    const all = [
      ...(missing.length === 0 ? [] : [{ name: MAKING, payload: '' }]),
      ...aroundTemplate(steps, missing, view.inventory, context),
      ...(isGuideStale ? [{ name: GUIDE, payload: planState(context) }] : []),
    ];
    const { years } = tabRoom(view.inventory, context);
    return done(
      all,
      all.length === 0 ? { code: 'nothingToLay' } : { code: 'laid', laid: 0, left: 0, errors: [], years },
    );
  },
  stepReads: (step, context, inventory) => {
    if (step.name === LEDGER && isLedgerLost(context, inventory)) return owedReads(context, inventory);
    return step.name === GUIDE || step.name === MAKING || step.payload === DROP ? [] : [step.name];
  },
  step: (view, step, context): StepResult => {
    if (step.name === MAKING) return { changes: [markMaking], inspect: [], count: 0 };
    if (step.payload === DROP) return { changes: [{ kind: 'drop', ref: step.name }], inspect: [] };
    const changes =
      step.name === GUIDE ? layGuide(view, context) : [layTab(step.name, step.payload, view, context)];
    const audit = step.name === GUIDE ? [{ state: step.payload }] : [];
    const { names, marks } = lostTold(step.name, view, context);
    return {
      ...{ changes: [...changes, ...marks], audit, names },
      ...{ inspect: [step.name], count: step.name === TEMPLATE_REF ? 0 : 1 },
    };
  },
  finished: (steps, left, errors, { planned, count, names }) => {
    if (steps + left === 0) return { code: 'nothingToLay' };
    const years = planned.code === 'laid' ? planned.years : null;
    return { code: 'laid', laid: count, left, errors, years, restored: names };
  },
});

/** Laying a tab cell by cell takes several times as long as a copy: from so many new ones on the template is worth its own laying. */
const WORTH_A_TEMPLATE = 2;

/** The steps with the template laid before the first unit's tab that is copied from it, and taken away after the last one. */
function aroundTemplate(
  steps: readonly Step[],
  missing: readonly TabRef[],
  inventory: Inventory,
  context: Context,
): Step[] {
  const size = rowsOf(TEMPLATE_REF, context);
  const copies = missing.filter((ref) => isUnitTab(ref) && rowsOf(ref, context) === size);
  const standing = known(TEMPLATE_REF, inventory)?.fingerprint;
  const wanted = fingerprinter(context)(TEMPLATE_REF);
  const { needed, limit } = tabRoom(inventory, context);
  const isWorth = copies.length >= WORTH_A_TEMPLATE && needed < limit;
  if (!isWorth && standing === undefined) return [...steps];
  const first = steps.findIndex(({ name }) => copies.includes(name));
  const before = first < 0 ? steps.length : first;
  return [
    ...steps.slice(0, before),
    ...(isWorth && standing !== wanted ? [{ name: TEMPLATE_REF, payload: wanted }] : []),
    ...steps.slice(before),
    { name: TEMPLATE_REF, payload: DROP },
  ];
}

/** A Cấu hình laid anew is no old version: it stands as far as properties remember. */
const seededMarks = (place: TabPlace, { inventory }: View, { facts, now }: Context): CellsChange[] =>
  markChanges(
    { rows: markRows(place) },
    {
      fileId: inventory.file.id,
      schema: recorded('', SCHEMA, now),
      watermark: Math.max(now, momentOf(facts, WATERMARK_FACT) ?? 0),
    },
  );

/** Set-up renews the edition when its last step is done: until then, and for whoever goes on with its steps, it is the same set-up. */
const planState = (context: Context): string => `since ${editionOf(context.facts)}`;

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

export function layTab(ref: TabRef, payload: string, view: View, context: Context): LayChange {
  const wanted = payload.replace(AGAIN, '').replace(GUARDS, '');
  const place = placeFor(ref, view, context);
  const sketch: Sketch = {
    tab: tabOf(ref),
    ref,
    place,
    places: placesOf(view, context),
    words: context.words,
  };
  const isCopy =
    isUnitTab(ref) &&
    known(ref, view.inventory) === undefined &&
    known(TEMPLATE_REF, view.inventory) !== undefined &&
    place.rows === laidPlace(TEMPLATE_REF, '', context).rows;
  const [layout, guards] = wanted.split('.');
  const [layoutBefore, guardsBefore] = known(ref, view.inventory)?.fingerprint.split('.') ?? [];
  return {
    kind: 'lay',
    ref,
    layout: isCopy ? layCopy(sketch) : layOut(sketch),
    template: isCopy ? TEMPLATE_REF : null,
    seeds: [
      ...seedsOf(ref, place, context),
      ...(ref === 'settings' ? seededMarks(place, view, context) : []),
      ...contentsOfLost(ref, place, view, context).changes,
      ...(ref === LEDGER ? contentsOfLedger(place, view, context) : []),
    ],
    editors: editorsOf(ref, context),
    again: {
      layout: layout !== layoutBefore || payload.startsWith(AGAIN),
      guards: guards !== guardsBefore || payload.startsWith(GUARDS),
    },
    fingerprint: wanted,
    charts: idOfRef(ref) === 'leadership' ? leadershipCharts(ref, place, context.words.leadership) : [],
  };
}

export function layGuide(view: View, context: Context): (LayChange | CellsChange | FactsChange)[] {
  const lay = layTab(GUIDE, guideFingerprint(view.inventory, context), view, context);
  const place = laidPlace(GUIDE, lay.layout.title, context);
  const body = canvasChange(
    GUIDE,
    { ref: GUIDE, place, grid: [] },
    'body',
    guideLines(view.inventory, context),
    3,
  );
  const language: FactsChange = {
    kind: 'facts',
    set: { [LANGUAGE_FACT]: context.config.settings.language },
    take: {},
  };
  return [
    { ...lay, contents: [body] },
    language,
    renewEdition(String(context.now)),
    ...marksOwed(view.inventory, context),
    ...unmarkGuards(context.facts),
    unmarkMaking,
  ];
}
