import type { documents as vi } from '../vi/documents.ts';

const count = (number: number): string => number.toLocaleString('en-GB');
const some = (number: number, one: string, many: string): string =>
  `${count(number)} ${number === 1 ? one : many}`;

export const documents: typeof vi = {
  title: 'Reports (.docx)',
  loading: 'Reading the figures…',
  kind: 'Document',
  kinds: {
    district: 'The district’s annual report',
    unit: 'A unit’s annual report',
    proposal: 'Proposal of commendations, with its list',
    publication: 'List for publication',
  },
  year: 'Year',
  unit: 'Unit',
  proposal: 'Proposal',
  waiting: 'Proposals that wait for a decision',
  proposalOption: (number, cases) => `No ${number} (${some(cases, 'case', 'cases')})`,
  holds: 'The document will hold',
  nominees: (all, rewarded) => `${some(all, 'exemplar', 'exemplars')}; ${count(rewarded)} commended`,
  reports: (done, all) => `${count(done)} of ${some(all, 'unit', 'units')} reported`,
  ownWords: (units) => `Difficulties, lessons and proposals of ${some(units, 'unit', 'units')}`,
  proposed: (collectives, persons, households) =>
    `${some(collectives, 'collective', 'collectives')}, ${some(persons, 'person', 'persons')}, ${some(households, 'household', 'households')}`,
  held: (files) =>
    `${some(files, 'proposal is', 'proposals are')} left out: the file is on hold, or not proposed anew`,
  published: (shown) => `${some(shown, 'exemplar', 'exemplars')} to be published`,
  withheld: (held) =>
    `${some(held, 'case is', 'cases are')} left out: consent is not complete, or the age is not known`,
  empty: 'Nobody is on this list yet. The document can be built, but its list is empty.',
  missing: 'Still missing',
  missingHelp: (names, where) =>
    `The tab ${where} lacks ${names.join(', ')}. The document leaves its place empty: write it by hand, or fill it in and open this window again.`,
  tabs: { settings: 'Cấu hình', units: 'Đơn vị' },
  gaps: {
    superior: 'the superior organ',
    organ: 'the organ’s name',
    code: 'the code in the document’s number',
    place: 'the place',
    signatory: 'the signatory’s title',
    signatoryName: 'the signatory’s name',
  },
  texts: { difficulties: 'difficulties', lessons: 'lessons learnt', requests: 'proposals' },
  missingTexts: (names) =>
    `The unit has not written ${names.join(', ')}. The document has a dotted line there.`,
  massForm:
    'The unit is a mass organisation. Gương Sáng lacks the rules of each organisation and follows Decree 30/2020; adapt the head of the document where the organisation has a form of its own.',
  partyForm: 'The unit follows the form of party documents (36-HD/VPTW).',
  numberHint: 'The number is left open for the clerk. Documents are Vietnamese whatever the language.',
  build: 'Build and download',
  building: 'Building the file…',
  saved: (name) => `${name} has been built. It is in this computer’s Downloads folder.`,
  failed: 'The file could not be built',
  failedHelp:
    'Press Build and download once more. If it fails again, send a picture of this screen to the office.',
  noUnit: 'This account has no unit.',
};
