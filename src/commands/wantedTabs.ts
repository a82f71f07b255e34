/** What the workbook should hold: its tabs, how each is laid, and who may edit what. */
import type { Settings } from '../catalogue/settings.ts';
import { isAddress } from '../domain/addresses.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { Line } from '../workbook/bodies/canvas.ts';
import { guideBody } from '../workbook/bodies/guide.ts';
import type { LayChange } from '../workbook/changes.ts';
import { guardsOf } from '../workbook/guardLayout.ts';
import { layOut } from '../workbook/layout.ts';
import type { TabPlace } from '../workbook/place.ts';
import { idOfRef, refOf, type TabRef } from '../workbook/tab.ts';
import { leadershipTab, oldLogTab, periodTab, summaryTab } from '../workbook/tabs/generated.ts';
import { tabOf } from '../workbook/tabs/index.ts';
import type { Context, Inventory } from './define.ts';
import { laidPlace, rowsOf } from './laid.ts';
import { unitRef } from './nominees.ts';

const FIRST = [
  'settings',
  'units',
  'movements',
  'criteria',
  'awards',
  'register',
  'unitYears',
  'commendations',
  'public',
  'jobs',
  'backup',
  'archive',
  'reminders',
  'log',
] as const;
export const GUIDE = 'guide';
export const known = (ref: TabRef, inventory: Inventory): Inventory['tabs'][number] | undefined =>
  inventory.tabs.find((tab) => tab.ref === ref);

export const isUnitTab = (ref: TabRef): boolean => idOfRef(ref) === 'unit';

/** The tab of the period that Cấu hình names. */
export const periodRef = ({ periodFrom, periodTo }: Settings): TabRef =>
  refOf(periodTab, `${periodFrom}-${periodTo}`);

/** Every tab the workbook should have, in the order in which formulas come to need each other. */
export function wantedTabs({ config }: Context): TabRef[] {
  const open = config.settings.years.filter((year) => year.open);
  const earliest = open.map((year) => year.from).sort()[0] ?? '';
  const units = config.units.filter((unit) => unit.to === null || unit.to >= earliest);
  const years = open.flatMap((year) => [refOf(summaryTab, year.year), refOf(leadershipTab, year.year)]);
  return [...FIRST, ...years, periodRef(config.settings), ...units.map(unitRef), GUIDE];
}

/** Who may edit what: everyone in `unit` besides the office, the office besides the owner. */
export function editorsOf(ref: TabRef, { config, actor }: Context): LayChange['editors'] {
  const owner = [config.settings.ownerEmail === '' ? actor.email : config.settings.ownerEmail];
  const office = [...new Set([...owner, ...config.settings.officeEmails.filter(isAddress)])];
  const unit = config.units.find((each) => unitRef(each) === ref);
  return { owner, office, unit: [...new Set([...office, ...(unit?.emails.filter(isAddress) ?? [])])] };
}

/**
 * Fingerprints of tabs, layout and editors apart. The layout's is that of an untouched workbook: it changes with declaration,
 * language, size or unit, not with what people moved. Units of one size share the work.
 */
export function fingerprinter(context: Context): (ref: TabRef) => string {
  const models = new Map<string, string>();
  const places = (other: TabRef): TabPlace => laidPlace(other, other, context);
  return (ref) => {
    const isUnit = isUnitTab(ref);
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

/** Descriptions of the protections a tab has wherever people have moved its columns: one of each kind. */
const guardsWanted = (ref: TabRef, { config, words }: Pick<Context, 'config' | 'words'>): string[] => {
  const place = laidPlace(ref, ref, { config });
  const sketch = { tab: tabOf(ref), ref, place, places: () => place, words };
  return guardsOf(sketch)
    .map(({ description }) => description)
    .filter((description) => !/:formulas\d+$/.test(description));
};

/** Logs that were set aside: nothing is laid in them any more, their protections are. */
export const oldLogs = ({ tabs }: Pick<Inventory, 'tabs'>): TabRef[] =>
  tabs.flatMap(({ ref }) => (idOfRef(ref) === oldLogTab.id ? [ref] : []));

/** Standing tabs that have lost a protection. */
export const unguardedTabs = (refs: readonly TabRef[], inventory: Inventory, context: Context): TabRef[] => {
  const standing = refs.filter((ref) => known(ref, inventory) !== undefined);
  const { protections } = inventory.file;
  return standing.filter((ref) => guardsWanted(ref, context).some((guard) => !protections.has(guard)));
};

export function guideLines(inventory: Inventory, context: Context): Line[] {
  const units = context.config.units.map((unit) => ({
    name: unit.name,
    sheetId: known(unitRef(unit), inventory)?.sheetId ?? null,
  }));
  return guideBody({
    words: context.words.guide,
    tabs: context.words.tabs,
    years: context.config.settings.years.filter((year) => year.open),
    units,
  });
}

/** The guide's body belongs to its fingerprint: it names every unit's tab. */
export function guideFingerprint(inventory: Inventory, context: Context): string {
  const [layout = '', guards] = fingerprinter(context)(GUIDE).split('.');
  return `${fingerprint(layout + JSON.stringify(guideLines(inventory, context)))}.${guards}`;
}
