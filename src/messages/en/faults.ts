import { formatVietnamese } from '../../domain/dates.ts';
import type { Messages } from '../type.ts';

const shown = (found: string): string =>
  found.trim() === '' ? 'The cell is empty' : `“${formatVietnamese(found)}”`;

export const fault: Messages['fault'] = {
  required: () => 'The cell is empty; fill it in.',
  notNumber: (found) => `${shown(found)} is no number; type a number, e.g. 95.`,
  notWhole: (found) => `${shown(found)} is no whole number; type e.g. 12.`,
  notDate: (found) => `${shown(found)} is no date; type dd/MM/yyyy, e.g. 15/11/2024.`,
  notExact: (found) => `${shown(found)} has spaces around it or decomposed letters; type it again.`,
  notChoice: (found) => `${shown(found)} is not in the list; choose one of its values.`,
  notCode: (found) =>
    `${shown(found)} cannot be an ID; use letters, digits, dots, underscores and hyphens without spaces, e.g. X01.`,
  notEmails: (found) =>
    `${shown(found)} holds a wrong address; separate several by commas, e.g. an@example.vn, binh@example.vn.`,
  tooSmall: (found) => `${shown(found)} is too small; see the note on the column’s header.`,
  duplicateId: (found) => `${shown(found)} is the ID of another row too; each row needs its own.`,
  duplicateYear: (found) => `${shown(found)} stands in another row too; a year has one row.`,
  duplicateCriterion: (found) =>
    `Another row has the same scope, movement and cell (${shown(found)}); drop one or choose another cell.`,
  duplicateLabel: (found) => `${shown(found)} is the name of another row too; each row needs its own.`,
  blocSpelling: (found) => `The bloc ${shown(found)} is spelt with other capitals above; spell it alike.`,
  badLabel: (found) => `${shown(found)} holds one of the signs * ? ~ " |; leave it out.`,
  windowUpsideDown: (found) => `${shown(found)} lies after the end in the same row; correct one of the two.`,
  unknownMovement: (found) =>
    `${shown(found)} is no code of the tab Movements; correct it or add the movement.`,
  unknownScope: (found) =>
    `${shown(found)} is neither a unit’s ID nor a bloc of the tab Units; correct it, or leave it empty for every unit.`,
  unknownSuccessor: (found) => `${shown(found)} is no ID of the tab Units; correct it or leave it empty.`,
  commonTargetNeedsAll: (found) =>
    `${shown(found)}: a common cell is judged in every movement; write * as the movement, or choose TC1 … TC10.`,
  slotNeedsMovement: (found) =>
    `${shown(found)}: TC1 … TC10 mean something else in each movement; write one movement’s code.`,
  thresholdNotNumber: (found) => `${shown(found)}: this check needs a number; type e.g. 95.`,
  thresholdNotPercent: (found) => `${shown(found)}: percentages lie between 0 and 100; type 95, not 95%.`,
  thresholdNotList: (found) =>
    `${shown(found)}: a list of values is needed, separated by a semicolon and one space, e.g. Kinh tế; Quốc phòng - an ninh.`,
  noKind: () => 'No kind is chosen; choose Có under Collective, Person or Household.',
  badSteps: (found) =>
    `${shown(found)}: type whole numbers from 0 on, separated by semicolons, e.g. 30; 14; 7; 3; 1; 0.`,
  missingDates: (found) =>
    `${shown(found)}: the row lacks its year or a date; fill in the period and all due dates.`,
  duplicateDay: (found) => `${shown(found)} begins another row too; a day has one base pay.`,
  formOverlap: (found) =>
    `${shown(found)} stands in another row for the same time; change From or To so that the two do not overlap.`,
  unknownForm: (found) =>
    `There is no form ${shown(found)} in the table of forms below; correct it or add the form.`,
  formNotForKind: (found) =>
    `${shown(found)}: the form of this row is not for that kind; choose another kind or form.`,
  upwardNeedsRegular: (found) =>
    `${shown(found)}: forms proposed to a higher level rest on regular merit alone; choose Thường xuyên or another form.`,
};
