import type { Unit } from '../../../src/catalogue/units.ts';

/** A unit as the office has listed it with nothing special. */
export const plainUnit = (id: string, name: string, rows: number | null = null): Unit => ({
  id,
  name,
  type: 'Xã',
  bloc: 'Khối xã',
  emails: [],
  officer: '',
  from: null,
  to: null,
  successor: null,
  target: null,
  rows,
  formFamily: 'state',
  superiorOrgan: '',
  place: '',
  signatory: '',
  signatoryName: '',
  documentCode: '',
  signingForm: '',
});
