/** A unit that remembers: what an officer saves, submits, withdraws and removes is there the next time it is asked for. */

import type { LaunchLine } from '../../src/commands/launchSave.ts';
import type { NomineeForm } from '../../src/commands/nomineeForm.ts';
import type { Session } from '../../src/commands/sessionStart.ts';
import type { DutyLine, ListedNominee, UnitHome } from '../../src/commands/unitHome.ts';
import { isoToSerial } from '../../src/domain/dates.ts';
import { createJudge, hindrances, movementLabel, type NomineeCells } from '../../src/domain/eligibility.ts';
import type { RawCell } from '../../src/domain/raw.ts';
import { type Answers, refused, said } from './fakeServer.ts';
import { cellsWith, emptyDuties } from './sample.ts';

export interface Unit {
  home: UnitHome;
}

export function officerAnswers(session: Session, unit: Unit): Answers {
  const { movements, criteria, years } = session;
  const judge = createJudge({ movements, criteria, periods: years });
  const find = (id: string) => unit.home.nominees.find((each) => each.id === id);
  const replace = (nominee: ListedNominee) => {
    const others = unit.home.nominees.filter((each) => each.id !== nominee.id);
    unit.home = { ...unit.home, nominees: [...others, nominee] };
  };
  const judged = (cells: NomineeCells & Readonly<Record<string, RawCell>>) => {
    const { id, bloc } = unit.home.unit;
    const evaluation = judge(cells, { unit: id, bloc });
    const { verdict, passed, total, bonus } = evaluation;
    const lacks = hindrances(evaluation).map(({ key, mark, criterion }) => ({
      ...{ key, mark },
      label: criterion?.label ?? '',
    }));
    return { verdict, passed, total, bonus, hindrances: lacks };
  };
  const merged = (form: NomineeForm, before: Readonly<Record<string, RawCell>>) => {
    const cells: Record<string, RawCell> = { ...before };
    for (const [key, value] of Object.entries(form)) cells[key] = value ?? '';
    if (form.minutesDate) cells.minutesDate = isoToSerial(form.minutesDate);
    const movement = movements.find((each) => each.code === form.movement);
    if (movement !== undefined) cells.movement = movementLabel(movement);
    return cells as ReturnType<typeof cellsWith>;
  };
  return {
    'session.start': () => said(session),
    'unit.home': () => said(unit.home),
    'unit.open': ({ unit: id }) => said({ unit: id, ref: `unit:${id}` }),
    'draft.keep': ({ unit: id, id: nominee, fields }) => {
      const draft = fields === null ? null : { unit: id, id: nominee, fields, at: 45_585.6 };
      unit.home = { ...unit.home, draft };
      return said({ kept: fields !== null });
    },
    'nominee.save': ({ id, fields }) => {
      const number = String(unit.home.nominees.length + 1).padStart(3, '0');
      const known = id === '' ? `${unit.home.unit.id}-${fields.year ?? 2024}-${number}` : id;
      const cells = { ...merged(fields, find(known)?.cells ?? cellsWith({})), id: known };
      const result = judged(cells);
      const row = find(known)?.row ?? 30 + unit.home.nominees.length;
      replace({ status: '', submitted: false, ...find(known), id: known, row, cells, ...result });
      unit.home = { ...unit.home, draft: null };
      const { verdict, passed, total, hindrances: lacks } = result;
      return said(
        { id: known, row, verdict, passed, total, hindrances: lacks, duplicates: [] },
        `Đã lưu: ${cells.name} (mã ${known}).`,
      );
    },
    'nominee.submit': ({ id }) => {
      const nominee = find(id);
      if (nominee === undefined) return refused({ code: 'unknownNominee', id }, `Không tìm thấy ${id}.`);
      const name = String(nominee.cells.name);
      if (nominee.verdict !== 'eligible')
        return refused({ code: 'notReady', name, hindrances: nominee.hindrances }, 'Chưa nộp được hồ sơ.');
      replace({ ...nominee, submitted: true, status: 'Đã nộp: chờ Phòng Nội vụ tiếp nhận' });
      return said({ id }, `Đã nộp hồ sơ: ${name} (mã ${id}).`);
    },
    'nominee.withdraw': ({ id }) => {
      const nominee = find(id);
      if (nominee !== undefined) replace({ ...nominee, submitted: false, status: 'Nháp: …' });
      return said({ id }, `Đã rút lại hồ sơ ${id}.`);
    },
    'nominee.remove': ({ id }) => {
      unit.home = { ...unit.home, nominees: unit.home.nominees.filter((each) => each.id !== id) };
      return said({ id }, `Đã xóa đề cử ${id}.`);
    },
    'nominee.life': ({ id, fields }) => {
      const nominee = find(id);
      if (nominee === undefined) return refused({ code: 'unknownNominee', id }, `Không tìm thấy ${id}.`);
      const days = [fields.stageDate, fields.followUpOn].map((day) => (day ? isoToSerial(day) : ''));
      const cells = {
        ...{ ...nominee.cells, ...filled(fields) },
        ...(fields.stageDate === undefined ? {} : { stageDate: days[0] ?? '' }),
        ...(fields.followUpOn === undefined ? {} : { followUpOn: days[1] ?? '' }),
      };
      replace({ ...nominee, cells });
      return said({ id }, `Đã ghi quá trình của ${String(nominee.cells.name)}.`);
    },
    'launch.save': ({ year, at, fields }) => {
      const day = (text: string) => (text === '' ? '' : isoToSerial(text));
      const movement = movements.find((each) => each.code === fields.movement);
      const line: LaunchLine = {
        ...{ ...fields, at: at === 0 ? 20 + unit.home.launches.length : at, year },
        movement: movement === undefined ? fields.movement : movementLabel(movement),
        ...{ documentDate: day(fields.documentDate), from: day(fields.from), to: day(fields.to) },
      };
      const others = unit.home.launches.filter((each) => each.at !== line.at);
      unit.home = { ...unit.home, launches: [...others, line] };
      return said({ at: line.at }, 'Đã ghi phong trào phát động.');
    },
    'launch.remove': ({ at }) => {
      unit.home = { ...unit.home, launches: unit.home.launches.filter((each) => each.at !== at) };
      return said({ at }, 'Đã xóa phong trào phát động.');
    },
    'duty.save': ({ year, fields }) => {
      const before = unit.home.duties.find((each) => each.year === year) ?? emptyDuties(year);
      const { planDate, reportDate, ...rest } = fields;
      const days = {
        ...(planDate === undefined ? {} : { planDate: planDate === '' ? '' : isoToSerial(planDate) }),
        ...(reportDate === undefined ? {} : { reportDate: reportDate === '' ? '' : isoToSerial(reportDate) }),
      };
      const duties = { ...before, ...filled(rest), ...days } as DutyLine;
      unit.home = {
        ...unit.home,
        duties: [duties, ...unit.home.duties.filter((each) => each.year !== year)],
      };
      return said({ duties }, `Đã lưu công việc năm ${year}.`);
    },
  };
}

const filled = (fields: Readonly<Record<string, RawCell | null | undefined>>): Record<string, RawCell> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value ?? '']])),
  );
