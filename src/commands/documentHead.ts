/** What every document carries at its head and foot, from Cấu hình and Đơn vị. */
import type { GeneralSettings } from '../catalogue/settings.ts';
import type { IsoDate } from '../catalogue/types.ts';
import type { FormFamily, SigningForm, Unit } from '../catalogue/units.ts';
import { type DocumentSign, documentNumber, organOfUnit } from '../domain/documents.ts';
import type { Context } from './define.ts';

/** A part of the head that the configuration leaves empty, for a preview to tell. */
export type HeadGap = 'superior' | 'organ' | 'code' | 'place' | 'signatory' | 'signatoryName';

export interface DocumentHead {
  readonly family: FormFamily;
  /** Cơ quan chủ quản; '' where there is none. */
  readonly superior: string;
  readonly organ: string;
  /** What follows the number: `/BC-UBND`; '' where the code is not known. */
  readonly number: string;
  readonly place: string;
  readonly today: IsoDate;
  readonly signing: SigningForm;
  readonly signatory: string;
  readonly signatoryName: string;
  /** Whom the document is addressed to. */
  readonly recipients: readonly string[];
  readonly gaps: readonly HeadGap[];
}

type Filled = Omit<DocumentHead, 'gaps'>;

function withGaps(head: Filled): DocumentHead {
  const parts: Readonly<Record<HeadGap, string>> = {
    superior: head.superior,
    organ: head.organ,
    code: head.number,
    place: head.place,
    signatory: head.signatory,
    signatoryName: head.signatoryName,
  };
  const gaps = (Object.keys(parts) as HeadGap[]).filter((part) => parts[part].trim() === '');
  return { ...head, gaps };
}

const named = (...names: readonly string[]): string[] => names.filter((name) => name !== '');

/** The district's own documents: those of the organ (báo cáo). */
export function organHead(sign: DocumentSign, { config: { settings }, today }: Context): DocumentHead {
  const { superiorOrgan, organName, organCode, place } = settings;
  return withGaps({
    family: 'state',
    superior: superiorOrgan,
    organ: organName,
    number: documentNumber('state', sign, organCode),
    place,
    today,
    signing: settings.organSigningForm,
    signatory: settings.organSignatory,
    signatoryName: settings.organSignatoryName,
    recipients: named(superiorOrgan),
  });
}

/** Documents of the office that keeps the file: tờ trình and lists. */
export function officeHead(sign: DocumentSign, { config: { settings }, today }: Context): DocumentHead {
  const { organName, officeName, officeCode, place } = settings;
  return withGaps({
    family: 'state',
    superior: organName,
    organ: officeName,
    number: documentNumber('state', sign, officeCode),
    place,
    today,
    signing: settings.signingForm,
    signatory: settings.signatory,
    signatoryName: settings.signatoryName,
    recipients: named(organName),
  });
}

/** A unit's documents, by its own form family. */
export function unitHead(
  sign: DocumentSign,
  unit: Unit,
  { config: { settings }, today }: Context,
): DocumentHead {
  return withGaps({
    family: unit.formFamily,
    superior: superiorOf(unit, settings),
    organ: organOfUnit(unit),
    number: documentNumber(unit.formFamily, sign, unit.documentCode),
    place: unit.place === '' ? settings.place : unit.place,
    today,
    signing: unit.signingForm,
    signatory: unit.signatory,
    signatoryName: unit.signatoryName,
    recipients: named(settings.officeName),
  });
}

/** State bodies stand under the district unless Đơn vị says otherwise; whom others stand under, only Đơn vị knows. */
const superiorOf = (unit: Unit, { organName }: Pick<GeneralSettings, 'organName'>): string =>
  unit.superiorOrgan === '' && unit.formFamily === 'state' ? organName : unit.superiorOrgan;
