import { date, FORMATS, number, text } from '../cells.ts';
import { defineTab, fields, formula, input, table } from '../tab.ts';

/** Room for every movement by kind, 180 units and as many that have not reported. */
const SUMMARY_ROWS = 900;
const stamp = text();
/** For commands alone: what people read of a compilation stands in its body. */
const hiddenStamp = () => fields({ stamp: input(stamp, 120, true) });

/** Tổng hợp <year>. The stamp is written last: readers trust a body only under a stamp whose checksum fits. */
export const summaryTab = defineTab({
  id: 'summary',
  guard: 'office',
  many: 'perYear',
  blocks: {
    stamp: hiddenStamp(),
    body: {
      kind: 'canvas',
      rows: SUMMARY_ROWS,
      widths: [50, 320, ...Array.from({ length: 17 }, () => 84)],
      overflowing: 1,
    },
  },
});

/** Báo cáo lãnh đạo <year>: its stamp is the summary's, by formula, for both are published in one command. */
export const leadershipTab = defineTab({
  id: 'leadership',
  guard: 'office',
  many: 'perYear',
  blocks: {
    stamp: fields({
      stamp: formula({ ...stamp, format: FORMATS.any }, 120, (c) => c.sibling('summary', 'stamp', 'stamp'), {
        hidden: true,
      }),
    }),
    body: {
      kind: 'canvas',
      rows: 40,
      widths: [280, 110, 110, 110, 30, 280, 120, 110, 100],
      overflowing: 9,
    },
  },
});

/** Giai đoạn <from>-<to>: the whole period, over archive and open years. */
export const periodTab = defineTab({
  id: 'period',
  guard: 'office',
  many: 'perYear',
  blocks: {
    stamp: hiddenStamp(),
    body: {
      kind: 'canvas',
      rows: 400,
      widths: [50, 320, ...Array.from({ length: 12 }, () => 90)],
      overflowing: 1,
    },
  },
});

/** Công khai: exemplars who consented, in fields that are safe to show. */
export const publicTab = defineTab({
  id: 'public',
  guard: 'office',
  many: 'one',
  blocks: {
    stamp: hiddenStamp(),
    body: {
      kind: 'canvas',
      rows: 300,
      widths: [50, 220, 110, 220, 220, 420, 220, 60],
      overflowing: 1,
    },
  },
});

export const guideTab = defineTab({
  id: 'guide',
  guard: 'office',
  many: 'one',
  blocks: { body: { kind: 'canvas', rows: 260, widths: [220, 420, 220] } },
});

/** Sổ nhắc hạn: one row per duty reminded of; the key keeps a step from being sent twice. */
export const remindersTab = defineTab({
  id: 'reminders',
  guard: 'office',
  many: 'one',
  blocks: {
    ledger: table(
      {
        key: input(text(), 320),
        campaign: input(text(), 110),
        unit: input(text(), 80),
        recipient: input(text(), 220),
        dueDate: input(date(), 100),
        step: input(number({ whole: true }), 60),
        daysLeft: input(number({ whole: true }), 80),
        state: input(text(), 110),
        day: input(date(), 100),
      },
      500,
      true,
    ),
  },
});

const logColumns = {
  at: input({ ...number(), format: FORMATS.moment }, 130),
  who: input(text(), 220),
  command: input(text(), 200),
  unit: input(text(), 80),
  nominee: input(text(), 130),
  initials: input(text(), 100),
  what: input(text(), 300),
  key: input(text(), 110, true),
};
/** Nhật ký: append-only, written by the owner's runs alone. */
export const logTab = defineTab({
  id: 'log',
  guard: 'owner',
  many: 'one',
  blocks: { log: table(logColumns, 200, true) },
});

/** Nhật ký đến <day>: a log that had grown long. */
export const oldLogTab = defineTab({
  id: 'oldLog',
  guard: 'owner',
  many: 'perYear',
  blocks: { log: table(logColumns, 200, true) },
});

/** Việc đang làm: the steps of long work that still wait. */
export const jobsTab = defineTab({
  id: 'jobs',
  guard: 'office',
  many: 'one',
  blocks: {
    steps: table(
      {
        job: input(text(), 120),
        step: input(text(), 160),
        payload: input(text(), 300),
        state: input(text(), 100),
        at: input({ ...number(), format: FORMATS.moment }, 130),
        note: input(text(), 300),
      },
      300,
      true,
    ),
  },
});
