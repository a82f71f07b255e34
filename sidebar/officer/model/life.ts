/** What became of an exemplar: the inputs of its view, and what is sent of them. */

import type { InputOf } from '../../../src/app/client.ts';
import { CHANNELS } from '../../../src/catalogue/lifecycle.ts';
import { NO, STAGES, YES } from '../../../src/catalogue/terms.ts';
import type { IsoDate } from '../../../src/catalogue/types.ts';
import { isoToSerial } from '../../../src/domain/dates.ts';
import { readPublicity, writePublicity } from '../../../src/domain/publicity.ts';
import type { RawCell } from '../../../src/domain/raw.ts';
import { parseDay, showDay } from './typed.ts';

export type LifeFields = InputOf<'nominee.life'>['fields'];
export type Cells = Readonly<Record<string, RawCell>>;

/** Once made known: where and when, as typed. */
export interface Appearance {
  readonly channel: string;
  readonly where: string;
  readonly day: string;
}
export type LifeText =
  | 'stage'
  | 'stageDate'
  | 'households'
  | 'followUpOn'
  | 'consent'
  | 'guardianConsent'
  | 'note';
export interface LifeTexts extends Readonly<Record<LifeText, string>> {
  readonly publicity: readonly Appearance[];
  /** The line being typed, which saving takes along. */
  readonly nextAppearance: Appearance;
  readonly places: readonly string[];
  readonly nextPlace: string;
}
export const NO_APPEARANCE: Appearance = { channel: CHANNELS[0], where: '', day: '' };

const text = (cell: RawCell | undefined): string => String(cell ?? '');
const parts = (list: string): string[] =>
  list
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');

export function lifeTexts(cells: Cells): LifeTexts {
  const { entries, unread } = readPublicity(text(cells.publicity));
  return {
    ...{ stage: text(cells.stage), note: text(cells.note), households: text(cells.households) },
    ...{ stageDate: showDay(cells.stageDate ?? ''), followUpOn: showDay(cells.followUpOn ?? '') },
    ...{ consent: text(cells.consent), guardianConsent: text(cells.guardianConsent) },
    publicity: [
      ...entries.map(({ channel, where, day }) => ({
        channel,
        where,
        day: day === null ? '' : dayText(day),
      })),
      // What could not be read stays in sight, to be mended or taken away.
      ...unread.map((where) => ({ channel: 'Khác', where, day: '' })),
    ],
    nextAppearance: NO_APPEARANCE,
    places: parts(text(cells.replicatedBy)),
    nextPlace: '',
  };
}
const dayText = (day: IsoDate): string => showDay(isoToSerial(day));

/** A list's own separator inside one of its entries would make two of it. */
const plain = (typed: string): string => typed.replace(/[;\n]+/g, ',').trim();

/** Adds the appearance being typed, if there is one. */
export const withAppearance = (texts: LifeTexts): LifeTexts =>
  texts.nextAppearance.where.trim() === ''
    ? texts
    : {
        ...texts,
        publicity: [
          ...texts.publicity,
          { ...texts.nextAppearance, where: plain(texts.nextAppearance.where) },
        ],
        nextAppearance: { ...NO_APPEARANCE, channel: texts.nextAppearance.channel },
      };

/** Adds the places being typed; one that stands there already is not added twice. */
export function withPlace(texts: LifeTexts): LifeTexts {
  const fresh = parts(texts.nextPlace).filter((each) => !texts.places.includes(each));
  return { ...texts, places: [...texts.places, ...new Set(fresh)], nextPlace: '' };
}

/** A stage just reached began today, unless its day is typed. */
export const withStage = (texts: LifeTexts, stage: string, before: LifeTexts, today: IsoDate): LifeTexts => {
  if (stage === before.stage) return { ...texts, stage, stageDate: before.stageDate };
  const isOld = texts.stageDate === before.stageDate || texts.stageDate.trim() === '';
  return { ...texts, stage, stageDate: isOld ? dayText(today) : texts.stageDate };
};

export type LifeFault = 'badDay' | 'badCount' | 'needsWhere';
export type Faulty = 'stageDate' | 'followUpOn' | 'households' | 'nextWhere' | 'nextDay';

/** What has to be mended before anything is sent, in the order in which it stands. */
export function lifeFaults(texts: LifeTexts): ReadonlyMap<Faulty, LifeFault> {
  const faults = new Map<Faulty, LifeFault>();
  const isBadDay = (typed: string): boolean => typed.trim() !== '' && parseDay(typed) === null;
  const { where, day } = texts.nextAppearance;
  if (isBadDay(texts.stageDate)) faults.set('stageDate', 'badDay');
  if (where.trim() === '' && day.trim() !== '') faults.set('nextWhere', 'needsWhere');
  if (isBadDay(day)) faults.set('nextDay', 'badDay');
  if (texts.households.trim() !== '' && !COUNT.test(texts.households.trim()))
    faults.set('households', 'badCount');
  if (isBadDay(texts.followUpOn)) faults.set('followUpOn', 'badDay');
  return faults;
}
const COUNT = /^\d{1,6}$/;

const STAGE_CHOICES = ['', ...STAGES] as const;
const CONSENT_CHOICES = ['', YES, NO] as const;

/** Everything as it is sent. */
function allFields(texts: LifeTexts): Required<LifeFields> {
  const full = withPlace(withAppearance(texts));
  const iso = (typed: string): string => parseDay(typed) ?? '';
  const consent = (typed: string) => CONSENT_CHOICES.find((each) => each === typed) ?? '';
  return {
    stage: STAGE_CHOICES.find((each) => each === full.stage) ?? '',
    stageDate: iso(full.stageDate),
    publicity: writePublicity(
      full.publicity.map(({ channel, where, day }) => ({
        channel: CHANNELS.find((each) => each === channel) ?? 'Khác',
        where,
        day: parseDay(day),
      })),
    ),
    replicatedBy: full.places.join('; '),
    households: full.households.trim() === '' ? null : Number(full.households),
    followUpOn: iso(full.followUpOn),
    consent: consent(full.consent),
    guardianConsent: consent(full.guardianConsent),
    note: full.note.trim(),
  };
}

/** The fields that were changed; what is as it was is not sent. */
export function lifeChanges(texts: LifeTexts, before: LifeTexts): LifeFields {
  const [now, then] = [allFields(texts), allFields(before)];
  return Object.fromEntries(
    Object.entries(now).filter(([key, value]) => value !== then[key as keyof LifeFields]),
  );
}

const DAYS: readonly string[] = ['stageDate', 'followUpOn'];
/** The cells that these fields leave on the sheet. */
export const lifeCells = (fields: LifeFields): Cells =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      typeof value === 'string' && value !== '' && DAYS.includes(key) ? isoToSerial(value) : (value ?? ''),
    ]),
  );

/** The day on which somebody is to look at the exemplar again, once it has come; null before it and without one. */
export function followUpDue(cells: Cells, today: IsoDate): string | null {
  const day = cells.followUpOn;
  return typeof day === 'number' && day >= 1 && day <= isoToSerial(today) ? showDay(day) : null;
}
