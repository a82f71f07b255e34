import fc from 'fast-check';
import { ACCEPTED_STATUSES } from '../../src/catalogue/lifecycle.ts';
import { STATUSES } from '../../src/catalogue/terms.ts';
import { mayPublish, type Publishable, publicationOf } from '../../src/domain/publication.ts';

const person: Publishable = {
  status: 'Đã khen',
  kind: 'CN',
  under16: 'Không',
  consent: 'Có',
  guardianConsent: '',
};
const told = (other: Partial<Publishable>) => publicationOf({ ...person, ...other });

test('an accepted grown-up who consents is published', () => {
  expect(mayPublish(person)).toBe(true);
});

test.each(STATUSES.filter((status) => !ACCEPTED_STATUSES.includes(status)))(
  'nobody is published while the file is %s',
  (status) => {
    expect(told({ status })).toBe('notAccepted');
  },
);

test('silence is no consent', () => {
  for (const consent of ['', 'Không', 'có', ' Có', 1, true]) expect(told({ consent })).toBe('noConsent');
});

test('a person whose age is not told is withheld', () => {
  for (const under16 of ['', 'không', 0, false]) expect(told({ under16 })).toBe('ageUnknown');
});

test('who is under 16 needs a parent besides their own consent', () => {
  expect(told({ under16: 'Có' })).toBe('noGuardianConsent');
  expect(told({ under16: 'Có', guardianConsent: 'Không' })).toBe('noGuardianConsent');
  expect(told({ under16: 'Có', guardianConsent: 'Có', consent: '' })).toBe('noConsent');
  expect(told({ under16: 'Có', guardianConsent: 'Có' })).toBe('published');
});

test('collectives and households need their consent alone, unless the row says that a child is meant', () => {
  for (const kind of ['TT', 'HGD'] as const) {
    expect(told({ kind, under16: '' })).toBe('published');
    expect(told({ kind, under16: '', consent: 'Không' })).toBe('noConsent');
    expect(told({ kind, under16: 'Có' })).toBe('noGuardianConsent');
  }
});

test('whatever a row holds, nobody is published without an accepted file and Có for consent', () => {
  const cell = fc.constantFrom('', 'Có', 'Không', 'x', 1, true);
  fc.assert(
    fc.property(
      fc.record<Publishable>({
        status: fc.constantFrom(...STATUSES),
        kind: fc.constantFrom('TT', 'CN', 'HGD', null),
        under16: cell,
        consent: cell,
        guardianConsent: cell,
      }),
      (row) => {
        if (!mayPublish(row)) return;
        expect(ACCEPTED_STATUSES).toContain(row.status);
        expect(row.consent).toBe('Có');
        if (row.under16 === 'Có') expect(row.guardianConsent).toBe('Có');
        if (row.kind !== 'TT' && row.kind !== 'HGD') expect(['Có', 'Không']).toContain(row.under16);
      },
    ),
  );
});
