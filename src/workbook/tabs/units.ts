import { FORM_FAMILIES, SIGNING_FORMS, UNIT_TYPES } from '../../catalogue/units.ts';
import { choice, code, date, emails, number, text } from '../cells.ts';
import { defineTab, input, table } from '../tab.ts';

export const unitsTab = defineTab({
  id: 'units',
  guard: 'office',
  many: 'one',
  blocks: {
    units: table(
      {
        id: input(code(), 90),
        name: input(text({ required: true }), 200),
        type: input(choice(UNIT_TYPES, { required: true }), 120),
        bloc: input(text({ required: true, exact: true }), 160),
        emails: input(emails({ tolerant: true }), 220),
        officer: input(text(), 150),
        from: input(date(), 100),
        to: input(date(), 100),
        successor: input(text(), 100),
        target: input(number({ whole: true, min: 0 }), 90),
        rows: input(number({ whole: true, min: 5 }), 80),
        formFamily: input(choice(FORM_FAMILIES.map((each) => each.label)), 120),
        superiorOrgan: input(text(), 180),
        place: input(text(), 120),
        signatory: input(text(), 180),
        signatoryName: input(text(), 150),
        documentCode: input(text(), 90),
        signingForm: input(choice(SIGNING_FORMS.filter((each) => each !== '')), 80),
      },
      200,
    ),
  },
});
