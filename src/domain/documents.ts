/** What stands at the head and the foot of a unit's documents: NĐ 30/2020/NĐ-CP, and 36-HD/VPTW for party bodies. */
import type { FormFamily, SigningForm, Unit } from '../catalogue/units.ts';

/** Kinds of document by the sign they carry in their number. */
export type DocumentSign = 'BC' | 'TTr' | 'DS';

/** What follows the number, which the office writes in by hand: `/BC-UBND`; party bodies write `-BC/HU`. '' without a code. */
export function documentNumber(family: FormFamily, sign: DocumentSign, code: string): string {
  if (code === '') return '';
  return family === 'party' ? `-${sign}/${code}` : `/${sign}-${code}`;
}

/** A commune is a place; who writes its documents is its council, by the kind of place in small letters. */
const COMMUNE = /^(xã|thị trấn)\s+(\S.*)$/iu;

/** The organ at the head of a unit's documents: «Xã Trà Giác» writes as «Ủy ban nhân dân xã Trà Giác», all others as themselves. */
export function organOfUnit({ formFamily, type, name }: Pick<Unit, 'formFamily' | 'type' | 'name'>): string {
  const known = name.normalize('NFC').trim();
  if (formFamily !== 'state' || (type !== 'Xã' && type !== 'Thị trấn')) return known;
  const [, kind = '', place = ''] = COMMUNE.exec(known) ?? [];
  return kind === '' ? known : `Ủy ban nhân dân ${kind.toLocaleLowerCase('vi')} ${place}`;
}

const COUNCIL = 'ủy ban nhân dân';
/** Party bodies write their forms of signing with a stroke. */
const PARTY_FORMS: Readonly<Record<SigningForm, string>> = {
  '': '',
  'TM.': 'T/M',
  'KT.': 'K/T',
  'TL.': 'T/L',
};

export interface Signing {
  readonly family: FormFamily;
  readonly organ: string;
  readonly signing: SigningForm;
  /** Chức vụ of whoever signs. */
  readonly signatory: string;
}

/** The lines above the signature, in capitals: in whose place, then the office of whoever signs. */
export function signingLines({ family, organ, signing, signatory }: Signing): readonly string[] {
  const form = family === 'party' ? PARTY_FORMS[signing] : signing;
  const place = placeOf(organ, signing, signatory);
  const first = signing === '' ? '' : `${form} ${place}`;
  return [first, signatory].filter((line) => line !== '').map((line) => line.toLocaleUpperCase('vi'));
}

/** A body signs by its kind alone: its place stands in its name at the head already. */
const PLACE = /\s(tỉnh|huyện|thị trấn|xã|phường|thành phố)\s.+$/iu;

function placeOf(organ: string, signing: SigningForm, signatory: string): string {
  if (signing === 'TM.') return organ.replace(PLACE, '');
  // Who signs for the head is the head's deputy: the head's own title is what follows «Phó».
  if (signing === 'KT.') return signatory.replace(/^phó\s+/iu, '');
  return organ.toLocaleLowerCase('vi').startsWith(COUNCIL) ? 'Chủ tịch' : 'Thủ trưởng';
}
