import { LANGUAGES } from '../../catalogue/settings.ts';
import { SIGNING_FORMS } from '../../catalogue/units.ts';
import { choice, date, emails, FORMATS, number, text, yesNo } from '../cells.ts';
import { exact, iff } from '../formulas.ts';
import { defineTab, fields, helper, input, table } from '../tab.ts';

/** Years a file may know at once; three open ones fit with room for the past. */
export const YEAR_ROWS = 6;

/** A number for formulas of an open year's row, -1 where the year is not open or not filled in. */
const whenOpen = (column: string) =>
  helper((c) => {
    const known = iff(
      `ISNUMBER(${c.range('year')})`,
      iff(`ISNUMBER(${c.range(column)})`, c.range(column), '-1'),
      '-1',
    );
    return iff(exact(c.range('open'), '"Có"'), known, '-1');
  });

export const settingsTab = defineTab({
  id: 'settings',
  guard: 'office',
  many: 'one',
  blocks: {
    general: fields({
      organName: input(text({ required: true }), 280),
      superiorOrgan: input(text()),
      officeName: input(text({ required: true })),
      levelName: input(text()),
      lowerLevelName: input(text()),
      place: input(text()),
      organSigningForm: input(choice(SIGNING_FORMS.filter((each) => each !== ''))),
      organSignatory: input(text()),
      organSignatoryName: input(text()),
      signingForm: input(choice(SIGNING_FORMS.filter((each) => each !== ''))),
      signatory: input(text()),
      signatoryName: input(text()),
      organCode: input(text()),
      officeCode: input(text()),
      periodFrom: input(number({ whole: true, required: true, min: 2000 })),
      periodTo: input(number({ whole: true, required: true, min: 2000 })),
      language: input(choice(LANGUAGES, { required: true })),
      rowsPerUnit: input(number({ whole: true, required: true, min: 5 })),
      reminderSteps: input(text({ required: true })),
      overdueEvery: input(number({ whole: true, required: true, min: 1 })),
      overdueLimit: input(number({ whole: true, required: true, min: 0 })),
      mailReserve: input(number({ whole: true, required: true, min: 0 })),
      ownerEmail: input(emails()),
      officeEmails: input(emails({ tolerant: true })),
      leadershipEmails: input(emails({ tolerant: true })),
      /** What the file says of itself, see `fileMarks.ts`: unlike properties, cells go along with a copy and back with an old version. */
      fileId: input(text(), 280, true),
      schema: input(text(), 280, true),
      watermark: input(number(), 280, true),
    }),
    years: table(
      {
        year: input(number({ whole: true, min: 2000 }), 180),
        open: input(yesNo(false), 280),
        from: input(date(), 320),
        to: input(date()),
        planDue: input(date()),
        midYearDue: input(date()),
        nomineeDue: input(date()),
        reportDue: input(date()),
        fund: input(number({ min: 0 })),
        openedAt: input({ ...number(), format: FORMATS.moment }, 130),
        lockedAt: input({ ...number(), format: FORMATS.moment }, 130),
        openYear: whenOpen('year'),
        openFrom: whenOpen('from'),
        openTo: whenOpen('to'),
      },
      YEAR_ROWS,
    ),
  },
});
