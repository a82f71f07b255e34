/** Every picture, in the order in which the file allows them. */
import { english } from './english.ts';
import { importDialog } from './importing.ts';
import { bench, leadership, office, stranger } from './office.ts';
import { chooseUnit, form, officer, unitTab, workbench } from './officer.ts';
import type { Shot } from './shot.ts';
import { amiss, backup, copy, doubtful, oldVersion, well } from './trouble.ts';
import { life, officeYear, papers } from './year.ts';

export const SHOTS: Readonly<Record<string, Shot>> = {
  officer,
  workbench,
  unitTab,
  form,
  importDialog,
  stranger,
  office,
  officeYear,
  papers,
  life,
  bench,
  leadership,
  chooseUnit,
  doubtful,
  well,
  amiss,
  copy,
  oldVersion,
  backup,
  english,
};
