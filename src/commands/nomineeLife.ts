import * as z from 'zod/mini';
import { STAGES } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import { isoToSerial } from '../domain/dates.ts';
import { readPublicity, writePublicity } from '../domain/publicity.ts';
import type { RawCell } from '../domain/raw.ts';
import { rowChanges } from '../workbook/changes.ts';
import type { LifeKey } from '../workbook/tabs/nomineeInputs.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import { defineCommand, done, refuse, told } from './define.ts';
import { idsInUse } from './entering.ts';
import { markUnit } from './facts.ts';
import { identifier, isoDay, line } from './inputs.ts';
import { idChanges, isRefusal, mintMissing, type NomineeRow, unitReads, unitRef } from './nominees.ts';
import { openFile } from './openFile.ts';
import { ID_KEYS } from './registerRows.ts';

/** What became of an exemplar; what is left out stays as it is. */
const lifeForm = z.strictObject({
  stage: z.optional(z.enum(['', ...STAGES])),
  stageDate: z.optional(isoDay),
  publicity: z.optional(line),
  replicatedBy: z.optional(line),
  households: z.optional(z.nullable(z.number().check(z.minimum(0)))),
  followUpOn: z.optional(isoDay),
  consent: z.optional(z.enum(['', 'Có', 'Không'])),
  guardianConsent: z.optional(z.enum(['', 'Có', 'Không'])),
  note: z.optional(line),
});
export type LifeForm = z.infer<typeof lifeForm>;

/** Stage, publicity, replication, follow-up and consent of one nominee, whatever its status: the judged file stays untouched. */
export const nomineeLife = defineCommand({
  id: 'nominee.life',
  who: 'officer',
  writes: true,
  input: z.strictObject({ unit: z._default(identifier, ''), id: identifier, fields: lifeForm }),
  reads: (input, context) => unitReads(input, context, 'register'),
  columns: () => ({ register: ID_KEYS }),
  run: (view, input, context) => {
    const file = openFile(view, input, context);
    if (isRefusal(file)) return file;
    const { unit, sheet, rows, found, id, name } = file;
    const publicity = readPublicity(input.fields.publicity ?? '');
    const [part] = publicity.unread;
    if (part !== undefined) return refuse({ code: 'publicityUnread', part });
    const cells = changedCells(cellsOf(input.fields, found.row, context.today), found.row);
    const isSame = Object.keys(cells).length === 0;
    const taken = idsInUse(view.sheet('register'), rows, context);
    const saving = done(
      { id },
      { code: 'lifeSaved', name, id },
      isSame
        ? []
        : [
            ...rowChanges(unitRef(unit), sheet, 'nominees', nomineeColumns, found.at, cells),
            ...idChanges(unit, sheet, mintMissing(rows, unit, taken, context.today)),
            markUnit(unit.id, context.now),
          ],
    );
    const state = JSON.stringify(input.fields);
    return told(saving, { nominee: id, name, unit: unit.id, to: input.fields.stage ?? '', state });
  },
});

type LifeCells = Partial<Record<LifeKey, RawCell>>;

/** The cells the form names, as the sheet holds them. A new stage without a day is reached today. */
function cellsOf(fields: LifeForm, standing: NomineeRow['row'], today: IsoDate): LifeCells {
  const cells: LifeCells = {};
  for (const key of Object.keys(fields) as LifeKey[]) {
    const value = fields[key];
    if (value === undefined) continue;
    if (key === 'stageDate' || key === 'followUpOn')
      cells[key] = value === '' || value === null ? '' : isoToSerial(String(value));
    else cells[key] = typeof value === 'string' ? value.normalize('NFC') : (value ?? '');
  }
  if (typeof cells.publicity === 'string')
    cells.publicity = writePublicity(readPublicity(cells.publicity).entries);
  const isNewStage = cells.stage !== undefined && cells.stage !== '' && cells.stage !== standing.stage;
  if (isNewStage && (cells.stageDate ?? '') === '') cells.stageDate = isoToSerial(today);
  return cells;
}

const changedCells = (cells: LifeCells, standing: NomineeRow['row']): Readonly<Record<string, RawCell>> =>
  Object.fromEntries(Object.entries(cells).filter(([key, cell]) => cell !== standing[key as LifeKey]));
