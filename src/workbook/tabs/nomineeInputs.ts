/** The columns of a nominee that people fill in: the one source of the sheet's table, the sidebar's form and the import. */
import { KINDS, NO, STAGES, YES } from '../../catalogue/terms.ts';
import { choice, date, FORMATS, number, raw, text } from '../cells.ts';
import { type Columns, input } from '../tab.ts';

const SUBMIT_CHOICES = ['Nháp', 'Nộp'] as const;
export const [DRAFT, SUBMITTED] = SUBMIT_CHOICES;

/** Where the dropdowns of movements take their values. */
export const movementList = { tab: 'movements', block: 'movements', column: 'label' };
export const kindLabels = KINDS.map((kind) => kind.label);

const yesNoRaw = () => raw({ choices: [YES, NO] });
const slot = () => input(raw(), 90);

export const nomineeInputs = {
  id: input(text(), 120),
  year: input(raw({ format: FORMATS.whole }), 80),
  movement: input(raw({ choices: movementList }), 240),
  kind: input(raw({ choices: kindLabels }), 110),
  name: input(raw({ format: FORMATS.text }), 190),
  address: input(text(), 170),
  directWorker: input(yesNoRaw(), 90),
  under16: input(yesNoRaw(), 90),
  stage: input(choice(STAGES), 140),
  stageDate: input(date(), 100),
  achievement: input(text(), 260),
  minutesNumber: input(raw({ format: FORMATS.text }), 110),
  minutesDate: input(raw({ format: FORMATS.date }), 100),
  evidence: input(raw({ format: FORMATS.text }), 180),
  clean: input(yesNoRaw(), 100),
  unrewarded: input(yesNoRaw(), 100),
  c1: slot(),
  c2: slot(),
  c3: slot(),
  c4: slot(),
  c5: slot(),
  c6: slot(),
  c7: slot(),
  c8: slot(),
  c9: slot(),
  c10: slot(),
  submit: input(choice(SUBMIT_CHOICES), 80),
  submittedOn: input(date(), 100),
  note: input(text(), 160),
  /** Đồng ý công khai: of the nominee, or of a child from 7; and of a parent, for whoever is under 16. */
  consent: input(yesNoRaw(), 90),
  guardianConsent: input(yesNoRaw(), 90),
  /** "Kênh: tên, dd/MM/yyyy", several separated by semicolons; `domain/publicity.ts` reads it. */
  publicity: input(text(), 260),
  /** IDs or names of units and places that took the model up, separated by semicolons. */
  replicatedBy: input(text(), 200),
  households: input(number({ whole: true, min: 0 }), 90),
  followUpOn: input(date(), 100),
} satisfies Columns;

export type NomineeInput = keyof typeof nomineeInputs;
/** What commands keep for themselves: the ID they mint, and the act of submitting. */
const KEPT = ['id', 'submit', 'submittedOn'] as const satisfies readonly NomineeInput[];
/** What happens to an exemplar after its file was entered: a view of its own asks for it. */
const LATER = [
  'stageDate',
  'publicity',
  'replicatedBy',
  'households',
  'followUpOn',
] as const satisfies readonly NomineeInput[];
/** A column that a form asks for. */
export type FormKey = Exclude<NomineeInput, (typeof KEPT)[number] | (typeof LATER)[number]>;
export const FORM_KEYS = (Object.keys(nomineeInputs) as NomineeInput[]).filter(
  (key): key is FormKey => ![...KEPT, ...LATER].some((other) => other === key),
);
/** What may change at any time without touching the file that was judged. */
export const LIFE_KEYS = [
  'stage',
  ...LATER,
  'consent',
  'guardianConsent',
  'note',
] as const satisfies readonly NomineeInput[];
export type LifeKey = (typeof LIFE_KEYS)[number];
