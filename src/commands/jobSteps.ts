/** The steps of long work that wait in Việc đang làm. */
import type { RawCell } from '../domain/raw.ts';
import { rawRows, type Sheet } from '../workbook/decode.ts';
import { jobsTab } from '../workbook/tabs/generated.ts';

export const stepColumns = jobsTab.blocks.steps.columns;
type StepKey = keyof typeof stepColumns;
export const STEP_KEYS = Object.keys(stepColumns) as StepKey[];

export const stepRows = (sheet: Sheet): Readonly<Record<StepKey, RawCell>>[] =>
  rawRows(sheet, 'steps', stepColumns, STEP_KEYS).map(({ row }) => row);
