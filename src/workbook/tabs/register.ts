import { KINDS, STAGES, STATUSES, VERDICTS } from '../../catalogue/terms.ts';
import { choice, date, number, raw, text } from '../cells.ts';
import { defineTab, input, table } from '../tab.ts';

/** What a nominee's row leaves behind, wherever it is kept: in the register and, for closed years, in the archive. */
export const nomineeFacts = {
  unit: input(text(), 80),
  year: input(number({ whole: true }), 60),
  movement: input(text(), 80),
  kind: input(choice(KINDS.map((kind) => kind.label)), 100),
  name: input(text(), 190),
  achievement: input(text(), 260),
  stage: input(choice(STAGES), 130),
  directWorker: input(raw(), 80),
  verdict: input(choice(Object.values(VERDICTS)), 140),
  bonus: input(number({ whole: true }), 60),
  /** When the exemplar reached which stage: "dd/MM/yyyy Giai đoạn", one a line. */
  stages: input(text(), 200),
  publicity: input(text(), 220),
  replicatedBy: input(text(), 180),
  households: input(number({ whole: true, min: 0 }), 80),
  followUpOn: input(date(), 100),
  /** ID of the nominee of the year before that this one carries on; '' for a new one. */
  carriedFrom: input(text(), 120),
};

/** Hồ sơ: one row per nominee ID, and the index against which a save looks for duplicates. */
export const registerTab = defineTab({
  id: 'register',
  guard: 'office',
  many: 'one',
  blocks: {
    register: table(
      {
        id: input(text(), 120),
        status: input(choice(STATUSES), 120),
        reason: input(text(), 220),
        /** What the unit and the office have to know of the row: changed since, or a decision that could not stand. */
        remark: input(text(), 220),
        ...nomineeFacts,
        submittedOn: input(date(), 100),
        fingerprint: input(text(), 100),
        seenOn: input(date(), 100),
        history: input(text(), 260),
        /** The row's fingerprint when it was submitted; the row counts as submitted while they are equal. */
        submittedAs: input(text(), 100, true),
        /** The status that a command last settled: a status typed over it is a move to be checked. */
        settled: input(choice(STATUSES), 120, true),
        /** The inputs as submitted, frozen by acceptance: JSON of the cells that are not empty, by key. */
        accepted: input(text(), 120, true),
        /** What the unit's row held besides when it was last seen: JSON by key; a lost row is given back from it. */
        lastSeen: input(text(), 120, true),
      },
      500,
      true,
    ),
  },
});

/** Lưu trữ: the rows of closed years, read by counts over several years. */
export const archiveTab = defineTab({
  id: 'archive',
  guard: 'office',
  many: 'one',
  blocks: {
    archive: table(
      {
        id: input(text(), 120),
        status: input(choice(STATUSES), 120),
        reason: input(text(), 200),
        ...nomineeFacts,
        submittedOn: input(date(), 100),
        history: input(text(), 260),
        /** All inputs of the row when the year was locked, the accepted ones where there are: JSON by key. */
        values: input(text(), 200),
        /** What an unlocking gives back, JSON: the unit's row as it stood and where, and the register's row. */
        restore: input(text(), 120, true),
      },
      200,
      true,
    ),
  },
});
