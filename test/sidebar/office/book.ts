/** A made-up year's candidates and book of commendations, and a server that keeps what is done to them. */
import type { AwardBook, AwardCandidate, AwardLine } from '../../../src/commands/awardBook.ts';
import { type Answers, said } from '../fakeServer.ts';

export const candidateOf = (number: number, changes: Partial<AwardCandidate> = {}): AwardCandidate => ({
  id: `X05-2024-${String(number).padStart(3, '0')}`,
  unit: 'X05',
  unitName: 'Xã Trà Giác',
  name: `Hộ thử số ${number}`,
  kind: 'HGD',
  movement: 'ND',
  achievement: 'Trồng quế',
  proposed: { form: 'GKH', type: 'Chuyên đề' },
  conflicts: [],
  dissolved: false,
  ...changes,
});
export const lineOf = (number: number, changes: Partial<AwardLine> = {}): AwardLine => ({
  ...candidateOf(number),
  ...{ state: 'Đề nghị', year: 2024, type: 'Chuyên đề', form: 'GKH', level: 'huyện', upward: false },
  formName: 'Giấy khen của Chủ tịch UBND huyện',
  ...{ proposalNumber: '12/TTr-PNV', proposalDate: '2024-11-05' },
  ...{ decisionNumber: '', decisionDate: null, signer: '', coefficient: null, basePay: null },
  ...{ money: null, moneyNote: '', paidOn: null, note: '', fileStatus: 'Đề nghị khen' },
  ...changes,
});
const DECISION = {
  state: 'Đã khen',
  fileStatus: 'Đã khen',
  decisionNumber: '99/QĐ-UBND',
  decisionDate: '2024-11-20',
  signer: 'Chủ tịch thử',
} as const;
export const KNOWN = { ...DECISION, coefficient: 0.15, basePay: 2_340_000, money: 360_000 } as const;
export const NO_COEFFICIENT =
  'Chưa tính được: trang Mức khen thưởng chưa có hệ số của hình thức này cho đối tượng và ngày quyết định.';
export const UNKNOWN = { ...DECISION, moneyNote: NO_COEFFICIENT } as const;

/** Two that can be proposed, one rewarded before, one dissolved, one no rule fits; the book in all states. */
export const bookOf = (changes: Partial<AwardBook> = {}): AwardBook => ({
  year: 2024,
  stamp: 'stamp-1',
  candidates: [
    candidateOf(1),
    candidateOf(2, { unit: 'X06', unitName: 'Trường số 6', name: 'Cô giáo thử', kind: 'CN' }),
    candidateOf(3, {
      conflicts: [{ id: 'X05-2022-009', year: 2022, name: 'Hộ thử số 3', decision: '12/QĐ-UBND' }],
    }),
    candidateOf(4, { name: 'Tập thể thử', kind: 'TT', dissolved: true }),
    candidateOf(5, { proposed: null }),
  ],
  lines: [
    lineOf(11),
    lineOf(12, { fileStatus: 'Tạm dừng' }),
    lineOf(13, KNOWN),
    lineOf(14, UNKNOWN),
    lineOf(15, { ...KNOWN, paidOn: '2024-12-02' }),
    lineOf(16, { state: 'Không khen', note: 'Đã chuyển đi', fileStatus: 'Đủ điều kiện' }),
  ],
  forms: [
    {
      code: 'GKH',
      name: 'Giấy khen của Chủ tịch UBND huyện',
      level: 'huyện',
      kinds: ['TT', 'CN', 'HGD'],
      upward: false,
    },
    { code: 'LDTT', name: 'Lao động tiên tiến', level: 'huyện', kinds: ['CN'], upward: false },
    {
      code: 'BKT',
      name: 'Bằng khen của Chủ tịch UBND tỉnh',
      level: 'tỉnh',
      kinds: ['TT', 'CN', 'HGD'],
      upward: true,
    },
  ],
  fund: { planned: 12_340_000, awarded: 720_000, paid: 360_000, left: 11_620_000, unknown: 1 },
  ...changes,
});

/** Answers that keep what was done, in the server's own words. */
export function awardAnswers(first = bookOf()): Answers {
  let book = first;
  const change = (ids: readonly string[], changed: (line: AwardLine) => AwardLine) => {
    book = { ...book, lines: book.lines.map((line) => (ids.includes(line.id) ? changed(line) : line)) };
    return said({ ids }, `Đã ghi ${ids.length} trường hợp.`);
  };
  return {
    'award.book': () => said(book),
    'award.propose': ({ items, number = '' }) => {
      const ids = items.map(({ id }) => id);
      const fresh = book.candidates
        .filter(({ id }) => ids.includes(id))
        .map((each) => lineOf(0, { ...each, proposalNumber: number }));
      const candidates = book.candidates.filter(({ id }) => !ids.includes(id));
      book = { ...book, candidates, lines: [...book.lines, ...fresh] };
      return said({ ids }, `Đã đưa ${ids.length} đề nghị vào sổ khen thưởng.`);
    },
    'award.decide': ({ ids, number, date, signer }) =>
      change(ids, (line) => ({
        ...line,
        ...KNOWN,
        ...{ decisionNumber: number, decisionDate: date, signer },
      })),
    'award.drop': ({ ids, reason = '' }) =>
      change(ids, (line) =>
        line.state === 'Đã khen'
          ? lineOf(0, { id: line.id })
          : { ...line, state: 'Không khen', note: reason },
      ),
    'award.pay': ({ ids, date }) => change(ids, (line) => ({ ...line, paidOn: date })),
  };
}
