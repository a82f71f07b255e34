import type { TabWords } from '../../workbook/words.ts';
import { DEFAULTS, defaultDay } from '../text.ts';
import { menuPath } from './menu.ts';

const SETUP = menuPath('admin', 'setup');
const SEPARATED = 'Separate several addresses by commas.';

export const settingsWords: TabWords['settings'] = {
  title: 'Settings',
  hint: 'For the office, in the right-hand column. Values found there at first are defaults and may be changed. Point at a name to see how to fill it in.',
  blocks: {
    general: {
      title: 'General',
      columns: {
        organName: ['Organ', `The issuing organ, top left in documents. Default: ${DEFAULTS.organName}.`],
        superiorOrgan: [
          'Superior organ',
          `Stands above the organ. Empty: not printed. Default: ${DEFAULTS.superiorOrgan}.`,
        ],
        officeName: [
          'Office',
          `The office in charge of emulation; signs the reminders. Default: ${DEFAULTS.officeName}.`,
        ],
        levelName: ['Level', `Level of the organ, in small letters. Default: ${DEFAULTS.levelName}.`],
        lowerLevelName: [
          'Level below',
          `Level of the localities below. Default: ${DEFAULTS.lowerLevelName}.`,
        ],
        place: ['Place', `Stands before the date in documents. Default: ${DEFAULTS.place}.`],
        organSigningForm: [
          'Organ signs',
          `TM., KT. or TL.; empty when the head signs. Default: ${DEFAULTS.organSigningForm}`,
        ],
        organSignatory: [
          'Organ’s signatory',
          `Title; signs the organ’s annual report. Default: ${DEFAULTS.organSignatory}.`,
        ],
        organSignatoryName: [
          'Organ’s signatory’s name',
          'Printed under the signature. Empty: written by hand.',
        ],
        signingForm: ['Office signs', 'TM., KT. or TL.; empty when the head signs.'],
        signatory: ['Signatory’s title', `Signs the office’s proposals. Default: ${DEFAULTS.signatory}.`],
        signatoryName: ['Signatory’s name', 'Printed under the signature. Empty: written by hand.'],
        organCode: [
          'Organ’s code',
          `Ends its documents’ numbers: 12/BC-UBND. Default: ${DEFAULTS.organCode}.`,
        ],
        officeCode: [
          'Office’s code',
          `Ends its documents’ numbers: 12/TTr-PNV. Default: ${DEFAULTS.officeCode}.`,
        ],
        periodFrom: ['Period from', `First year of the period. Default: ${DEFAULTS.periodFrom}.`],
        periodTo: ['Period to', `Last year of the period. Default: ${DEFAULTS.periodTo}.`],
        language: [
          'Language',
          `vi: Vietnamese; en: English. After a change run ${SETUP}. Default: ${DEFAULTS.language}.`,
        ],
        rowsPerUnit: [
          'Rows per unit',
          `Rows for nominees in each unit’s tab, at least 5. A unit that needs another number has it in the tab Units, column Rows. Default: ${DEFAULTS.rowsPerUnit}.`,
        ],
        reminderSteps: [
          'Days before due',
          `A reminder goes out so many days before a due date; 0 is the day itself. Separate by semicolons. Default: ${DEFAULTS.reminderSteps.join('; ')}.`,
        ],
        overdueEvery: [
          'Overdue: every (days)',
          `After a due date a reminder goes out every so many days. Default: ${DEFAULTS.overdueEvery}.`,
        ],
        overdueLimit: [
          'Overdue: at most',
          `At most so many reminders after a due date; 0 for none. Default: ${DEFAULTS.overdueLimit}.`,
        ],
        mailReserve: [
          'Mails kept back',
          `Google limits the mails of a day. Reminders leave so many to others; what is left waits for the next day. Default: ${DEFAULTS.mailReserve}.`,
        ],
        ownerEmail: [
          'Owner’s e-mail',
          'One address: the Google account that runs the set-up, the daily update and the reminders. Example: office@example.vn.',
        ],
        officeEmails: [
          'Office’s e-mails',
          `Accounts that may edit every unit’s tab and get the digest. ${SEPARATED} Example: an@example.vn, binh@example.vn.`,
        ],
        leadershipEmails: ['Leadership’s e-mails', `Who gets the report of the compiled year. ${SEPARATED}`],
        fileId: ['File ID', 'The file that was set up, so that a copy is told. Do not change.'],
        schema: ['Layout', 'Versions of the layout this file has had, and when. Do not change.'],
        watermark: ['Last write', 'So that an old version taken back is told. Do not change.'],
      },
    },
    years: {
      title: 'Years',
      columns: {
        year: ['Year', 'One row a year. Example: 2024.'],
        open: ['Open', 'Có: units enter and are reminded of this year. Two years may be open at once.'],
        from: ['Period from', `First day of the reporting period. Default: ${defaultDay('from')}.`],
        to: ['Period to', `Last day of the reporting period. Default: ${defaultDay('to')}.`],
        planDue: ['Plan due', `Last day to register the unit’s plan. Default: ${defaultDay('planDue')}.`],
        midYearDue: [
          'Mid-year due',
          `Last day of the mid-year report. Default: ${defaultDay('midYearDue')}.`,
        ],
        nomineeDue: ['Nominees due', `Last day to submit nominees. Default: ${defaultDay('nomineeDue')}.`],
        fund: ['Commendation fund', 'Planned for the year, in đồng, digits only. Example: 200000000.'],
        openedAt: ['Opened', 'Written when the year is opened. Not to be changed.'],
        lockedAt: ['Locked', 'Written when the year is locked. Not to be changed.'],
        reportDue: ['Report due', `Last day of the annual report. Default: ${defaultDay('reportDue')}.`],
      },
    },
  },
};
