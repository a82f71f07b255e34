import * as z from 'zod/mini';
import { MOVEMENTS } from '../../../src/catalogue/movements.ts';
import { defaultSettings } from '../../../src/catalogue/settings.ts';
import { cellsOfForm, nomineeForm } from '../../../src/commands/nomineeForm.ts';
import { FORM_KEYS, nomineeInputs } from '../../../src/workbook/tabs/nomineeInputs.ts';

const config = { settings: defaultSettings(2024), units: [], movements: MOVEMENTS, criteria: [] };
const takes = (form: object): boolean => z.safeParse(nomineeForm, form).success;

test('the form has every input of the table but the ID, the act of submitting and what happens to an exemplar later', () => {
  const kept = Object.keys(nomineeInputs).filter((key) => !FORM_KEYS.some((each) => each === key));
  expect(kept).toEqual([
    'id',
    'stageDate',
    'submit',
    'submittedOn',
    'publicity',
    'replicatedBy',
    'households',
    'followUpOn',
  ]);
  for (const key of FORM_KEYS) expect(takes({ [key]: key === 'year' ? null : '' })).toBe(true);
  for (const key of kept) expect(takes({ [key]: '' })).toBe(false);
  expect(takes({})).toBe(true);
});

test.each([
  ['a choice outside the dropdown', { kind: 'Công ty' }],
  ['a yes that is none', { clean: 'có' }],
  ['a stage nobody knows', { stage: 'Xong' }],
  ['a day that is none', { minutesDate: '2024-02-30' }],
  ['a day as Vietnamese write it', { minutesDate: '01/02/2024' }],
  ['a year as text', { year: '2024' }],
  ['text beyond a cell’s use', { achievement: 'a'.repeat(2001) }],
  ['a list', { c1: [1] }],
  ['a column of another table', { planNumber: '1' }],
  ['a yes or no as a boolean', { under16: true }],
])('it does not take %s', (_what, form) => {
  expect(takes(form)).toBe(false);
});

test('cells are what the sheet holds: days as numbers, movements by their label, text trimmed and composed', () => {
  const parsed = z.parse(nomineeForm, {
    year: 2024,
    movement: 'ND',
    name: '  Nguyễn Văn An '.normalize('NFD'),
    minutesDate: '2024-01-05',
    c1: 1.5,
    c2: 'đã có',
    c3: null,
    note: '',
  });
  expect(cellsOfForm(parsed, config)).toEqual({
    year: 2024,
    movement: 'ND – Nông dân sản xuất kinh doanh giỏi',
    name: 'Nguyễn Văn An',
    minutesDate: 45_296,
    c1: 1.5,
    c2: 'đã có',
    c3: '',
    note: '',
  });
});

test('a form that names nothing changes nothing', () => {
  expect(cellsOfForm({}, config)).toEqual({});
  expect(cellsOfForm({ minutesDate: '' }, config)).toEqual({ minutesDate: '' });
});
