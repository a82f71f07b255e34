import * as z from 'zod/mini';
import type { Language, YearSettings } from '../catalogue/settings.ts';
import { ALL } from '../catalogue/terms.ts';
import type { Criterion, IsoDate, Movement } from '../catalogue/types.ts';
import type { Unit } from '../catalogue/units.ts';
import { isInForce } from '../domain/units.ts';
import { version } from './about.ts';
import { configStamp } from './configStamp.ts';
import { type Context, defineCommand, done, type Inventory } from './define.ts';
import { isCopy, isRestored } from './fileState.ts';
import { rememberOffice } from './own.ts';

/** What the sidebar knows of a unit. */
export type UnitCard = Pick<Unit, 'id' | 'name' | 'type' | 'bloc' | 'officer' | 'target'>;
export const cardOf = ({ id, name, type, bloc, officer, target }: Unit): UnitCard => ({
  id,
  name,
  type,
  bloc,
  officer,
  target,
});

/** Everything of the configuration that the sidebar's views go by; the same for an account until Cấu hình changes. */
export interface Session {
  readonly email: string;
  readonly isOwner: boolean;
  readonly isOffice: boolean;
  readonly language: Language;
  readonly today: IsoDate;
  /** Changes whenever the configuration does; `unit.home` and `office.overview` give the one they were made under. */
  readonly stamp: string;
  /** Units the account serves. */
  readonly units: readonly UnitCard[];
  /** Every unit in force, for the office; empty for others. */
  readonly allUnits: readonly UnitCard[];
  /** Names of all units by their ID: who may have taken a model up, or has a nominee of the same name. */
  readonly unitNames: Readonly<Record<string, string>>;
  /** E-mails of the office and of the owner: whom to ask. */
  readonly contacts: readonly string[];
  readonly owner: string;
  readonly officeName: string;
  /** Open years, the latest first. */
  readonly years: readonly YearSettings[];
  /** Movements that are on. */
  readonly movements: readonly Movement[];
  readonly criteria: readonly Criterion[];
  readonly version: string;
  /** What stands above everything else while the file is a copy or an old version; else missing. */
  readonly banner?: string;
}

/** Who the account is and what the forms go by. Answered from the cache while the configuration stands unchanged. */
export const sessionStart = defineCommand({
  id: 'session.start',
  who: 'anyone',
  writes: false,
  /** `fresh` reads the configuration whatever the cache holds: for a page that has seen another stamp. */
  input: z.strictObject({ fresh: z._default(z.boolean(), false) }),
  cached: ({ fresh }) => !fresh,
  reads: () => [],
  run: (view, _input, context) =>
    done(
      { ...sessionOf(context), ...bannerOf(context, view.inventory) },
      { code: 'quiet' },
      rememberOffice(context.own, context.actor.isOffice),
    ),
});

function sessionOf({ actor, config, today }: Context): Session {
  const { settings, units } = config;
  const movements = config.movements.filter((each) => each.on);
  const codes = new Set([ALL, ...movements.map((each) => each.code)]);
  return {
    email: actor.email,
    isOwner: actor.isOwner,
    isOffice: actor.isOffice,
    language: settings.language,
    today,
    stamp: configStamp(config),
    units: actor.units.map(cardOf),
    allUnits: actor.isOffice ? units.filter((unit) => isInForce(unit, today)).map(cardOf) : [],
    unitNames: Object.fromEntries(units.map(({ id, name }) => [id, name])),
    contacts: [...new Set([...settings.officeEmails, settings.ownerEmail])].filter((email) => email !== ''),
    owner: settings.ownerEmail,
    officeName: settings.officeName,
    years: openYears(config.settings.years),
    movements,
    criteria: config.criteria.filter((each) => codes.has(each.movement)),
    version: version(),
  };
}

function bannerOf(context: Context, inventory: Inventory): Pick<Session, 'banner'> {
  const { file } = context.config;
  if (isCopy(file, () => context.facts, inventory.file.id)) return { banner: context.words.file.copy };
  const isDoubtful = context.actor.isOffice && isRestored(context.facts);
  return isDoubtful ? { banner: context.words.file.restored } : {};
}

/** Open years, the latest first. */
export const openYears = (years: readonly YearSettings[]): YearSettings[] =>
  years.filter((year) => year.open).sort((left, right) => right.year - left.year);
