import type { TabWords } from '../../workbook/words.ts';
import { menuPath } from './menu.ts';

const UNIT = ['Unit ID', 'ID in the tab Units.'] as const;
const STAMP = [
  'Compiled',
  'When, by whom, how many nominees, and a checksum; written last. Empty: not compiled yet.',
] as const;

/** What the register and the archive both tell of a nominee. */
const nomineeFacts = {
  unit: UNIT,
  year: 'Year',
  movement: ['Movement', 'Code in the tab Movements.'],
  kind: 'Kind',
  name: 'Name',
  achievement: 'Achievement',
  stage: 'Stage',
  directWorker: 'Direct worker',
  verdict: ['Verdict', 'By the criteria, at the last update.'],
  bonus: ['Bonus', 'Bonus criteria that hold.'],
  stages: ['Stages', 'The day each stage was reached.'],
  publicity: ['Publicity', 'Channel, where and when.'],
  replicatedBy: ['Taken up by', 'Units and places that took the model up.'],
  households: ['Households', 'Households that took the model up.'],
  followUpOn: ['Follow-up', 'The day to look at the exemplar again.'],
  carriedFrom: ['Carried from', 'Nominee ID of the year before that this one carries on.'],
} as const;

export const guideWords: TabWords['guide'] = {
  title: 'Guide',
  hint: 'Written by the set-up; nothing to enter here.',
  blocks: {},
};

export const registerWords: TabWords['register'] = {
  title: 'Register',
  hint: `One row a nominee, taken from the units’ tabs by ${menuPath('admin', 'refresh')}. The office changes only Status and Reason.`,
  blocks: {
    register: {
      title: 'Nominees',
      columns: {
        id: ['Nominee ID', 'Given by itself, never changed. Example: X01-2024-003.'],
        status: [
          'Status',
          'Nháp, Đã nộp and Đã gỡ follow the unit’s tab. Every other status is chosen by the office and stays.',
        ],
        reason: [
          'Reason',
          'Required when a file is returned, rejected or put on hold; the unit sees it in its own tab.',
        ],
        remark: ['Remark', 'A row changed since it was submitted, or why a decision does not stand yet.'],
        ...nomineeFacts,
        submittedOn: ['Submitted on', 'The day the file was first taken in.'],
        fingerprint: ['Fingerprint', 'Tells rows changed after they were submitted. Not to be changed.'],
        seenOn: ['Updated on', 'The day this row last changed.'],
        history: ['History', 'Earlier changes of status.'],
        submittedAs: ['Submitted as', 'Fingerprint of the row when it was submitted. Not to be changed.'],
        settled: ['Settled status', 'Tells a status just chosen by hand. Not to be changed.'],
        accepted: ['Accepted copy', 'What was accepted, for summaries and documents. Not to be changed.'],
        lastSeen: [
          'Copy of the unit’s row',
          'The unit’s row as last seen, to restore it when it is lost. Do not edit.',
        ],
      },
    },
  },
};

export const summaryWords: TabWords['summary'] = {
  title: 'Summary {p}',
  hint: `Written by ${menuPath('compile')}, each time anew; nothing to enter here.`,
  blocks: { stamp: { title: 'Compiled', columns: { stamp: STAMP } } },
};

export const leadershipWords: TabWords['leadership'] = {
  title: 'Leadership report {p}',
  hint: 'Written together with the summary; nothing to enter here.',
  blocks: { stamp: { title: 'Compiled', columns: { stamp: STAMP } } },
};

export const archiveWords: TabWords['archive'] = {
  title: 'Archive',
  hint: 'Nominees of closed years, for comparison over the years. Written by itself, not to be changed.',
  blocks: {
    archive: {
      title: 'Nominees of earlier years',
      columns: {
        id: 'Nominee ID',
        status: 'Status',
        reason: 'Reason',
        ...nomineeFacts,
        submittedOn: 'Submitted on',
        history: 'History',
        values: ['Cells entered', 'Everything the row held when the year was closed.'],
        restore: [
          'For unlocking',
          'The row of the unit’s tab and of the register when the year was locked. Not to be changed.',
        ],
      },
    },
  },
};

export const remindersWords: TabWords['reminders'] = {
  title: 'Reminder ledger',
  hint: 'One row for each duty reminded of, so that no step is sent twice. Written by itself, not to be changed.',
  blocks: {
    ledger: {
      title: 'Reminders',
      columns: {
        key: ['Key', 'Duty, unit, recipient, due date and step.'],
        campaign: ['Duty', 'plan, nominees, report, followUp, returned, or digest.'],
        unit: UNIT,
        recipient: 'Recipient',
        dueDate: 'Due',
        step: ['Step', 'Days before the due date; negative after it.'],
        daysLeft: ['Days left', 'When it was sent; negative when overdue.'],
        state: [
          'State',
          'SENT: sent. PENDING: being sent. FAILED: not sent, will be tried again. UNCERTAIN: may have arrived, ask the recipient. RESEND: to be sent again, as asked. SKIPPED: not sent, as it is of the time before this file stood on its own.',
        ],
        day: 'Sent on',
      },
    },
  },
};

const logColumns = {
  at: 'When',
  who: 'Account',
  command: 'What was done',
  unit: UNIT,
  nominee: 'File ID',
  initials: ['Initials', "Of the name in the file; the log keeps no one's full name."],
  what: ['Details', 'The status before → the status after, how many.'],
  key: ['Mark', 'Keeps one act from being written twice. Not to be changed.'],
} as const;
export const logWords: TabWords['log'] = {
  title: 'Log',
  hint: 'Who did what, and when. Written by itself every ten minutes; only added to, never changed.',
  blocks: { log: { title: 'Log', columns: logColumns } },
};
export const oldLogWords: TabWords['oldLog'] = {
  title: 'Log until {p}',
  hint: 'The log of an earlier time, set aside because it had grown long. Not to be changed.',
  blocks: { log: { title: 'Log', columns: logColumns } },
};

export const jobsWords: TabWords['jobs'] = {
  title: 'Work in progress',
  hint: 'The steps of long work that still wait; they go on by themselves. Not to be changed.',
  blocks: {
    steps: {
      title: 'Steps',
      columns: {
        job: 'Work',
        step: 'Step',
        payload: ['Data', 'What the step needs.'],
        state: 'State',
        at: 'When',
        note: 'Note',
      },
    },
  },
};

export const backupWords: TabWords['backup'] = {
  title: 'Backup',
  hint: `What was entered in every tab, made with ${menuPath('admin', 'backup')}. Do not edit.`,
  blocks: {
    backup: {
      title: 'Backup',
      columns: {
        at: 'Moment',
        set: ['Backup', 'migrate: what was kept when the layout was brought to a new version.'],
        ref: 'Tab’s code',
        title: 'Tab',
        part: 'Part',
        parts: 'Parts',
        rows: 'Rows',
        payload: ['Content', 'The tab’s cells, to restore them. Do not edit.'],
      },
    },
  },
};
