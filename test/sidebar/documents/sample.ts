/** Data of the four documents, all made up: what the server would send for a district of a few units. */
import { MOVEMENTS } from '../../../src/catalogue/movements.ts';
import type { FormFamily } from '../../../src/catalogue/units.ts';
import type { DocumentData } from '../../../src/commands/documentData.ts';
import type { DocumentHead } from '../../../src/commands/documentHead.ts';
import type { ReportedNominee, UnitReport } from '../../../src/commands/documentUnit.ts';
import { documentNumber } from '../../../src/domain/documents.ts';
import { plansOf } from '../../../src/domain/plans.ts';
import { type SummaryRow, summarise } from '../../../src/domain/summary.ts';

export type DataOf<K extends DocumentData['kind']> = Extract<DocumentData, { readonly kind: K }>;

export const YEAR = 2024;

export const headWith = (changes: Partial<DocumentHead> = {}): DocumentHead => ({
  family: 'state',
  superior: 'Ủy ban nhân dân tỉnh Quảng Nam',
  organ: 'Ủy ban nhân dân huyện Bắc Trà My',
  number: '/BC-UBND',
  place: 'Bắc Trà My',
  today: '2024-11-05',
  signing: 'TM.',
  signatory: 'Chủ tịch',
  signatoryName: 'Nguyễn Văn Mẫu',
  recipients: ['Ủy ban nhân dân tỉnh Quảng Nam'],
  gaps: [],
  ...changes,
});

const SURNAMES = ['Hồ', 'Nguyễn', 'Đinh', 'Trần', 'Phạm'];
const GIVEN = ['Ánh', 'Bình', 'Cường', 'Đào', 'Hạnh', 'Lợi', 'Mai', 'Quế'];
export const nameAt = (index: number): string =>
  `${SURNAMES[index % SURNAMES.length]} Thị ${GIVEN[index % GIVEN.length]} ${index + 1}`;

const UNITS = Array.from({ length: 18 }, (_, index) => ({
  id: `X${index}`,
  name:
    index === 0 ? 'Trường Phổ thông dân tộc bán trú Trung học cơ sở xã vùng cao số 1' : `Xã thử ${index + 1}`,
  bloc: index < 9 ? 'Khối xã, thị trấn' : 'Khối trường học',
  from: null,
  to: null,
  target: 4,
}));

const ROWS: readonly SummaryRow[] = Array.from({ length: 90 }, (_, index) => ({
  id: `N${index}`,
  unit: `X${index % 17}`,
  year: index % 5 === 0 ? YEAR - 1 : YEAR,
  movement: ['NTM', 'ND', 'HT', 'DVK', 'PN'][index % 5] ?? 'NTM',
  kind: (['TT', 'CN', 'HGD'] as const)[index % 3] ?? null,
  stage: 'Tuyên truyền',
  verdict: 'eligible',
  submitted: true,
  status: index % 2 === 0 ? 'Đã khen' : 'Đủ điều kiện',
  directWorker: index % 3 === 1,
  channels: ['Đài'],
  replicated: index % 4 === 0,
  households: index % 4,
  name: nameAt(index),
  achievement: 'Trồng quế dưới tán rừng, thu nhập gấp đôi bình quân xã',
}));

const summaryOf = (units: typeof UNITS, rows: readonly SummaryRow[]) =>
  summarise({
    year: YEAR,
    from: `${YEAR}-01-01`,
    to: `${YEAR}-12-31`,
    today: '2024-11-05',
    rows,
    units,
    movements: MOVEMENTS,
    reported: new Set(['X1', 'X2']),
    exemplarLimit: 0,
  });

const movementLines = (summary: ReturnType<typeof summarise>): UnitReport['movements'] =>
  summary.byMovement
    .filter((line) => line.nominees > 0)
    .map(({ movement, byKind, ...line }) => {
      const of = (code: string): number => byKind.find((each) => each.kind === code)?.nominees ?? 0;
      const name = MOVEMENTS.find((each) => each.code === movement)?.short ?? movement;
      return { ...line, name, byKind: { TT: of('TT'), CN: of('CN'), HGD: of('HGD') } };
    });

export function districtData(head: Partial<DocumentHead> = {}): DataOf<'district'> {
  const summary = summaryOf(UNITS, ROWS);
  return {
    kind: 'district',
    year: YEAR,
    years: [2025, 2024],
    head: headWith(head),
    body: {
      totals: summary.totals,
      byKind: summary.byKind,
      figures: summary.figures,
      movements: movementLines(summary),
      blocs: summary.byBloc,
      plans: plansOf(
        summary.byBloc.flatMap((bloc) => bloc.units),
        new Map(),
      ),
      launches: [{ unit: 'Xã thử 2', lines: ['Nông thôn mới; 12/KH-UBND, 02/02/2024', 'Chuyển đổi số'] }],
      forms: [
        {
          form: 'Giấy khen của Chủ tịch UBND huyện',
          byKind: { TT: 3, CN: 12, HGD: 4 },
          total: 19,
          money: 5_670_000,
          unknown: 2,
        },
      ],
      channels: summary.byChannel,
      unitWords: [
        {
          unit: 'Xã thử 2',
          difficulties: 'Đường đến thôn 4 bị sạt lở.',
          lessons: 'Chọn mô hình vừa sức, gần dân.',
          requests: 'Hỗ trợ cây giống.',
        },
      ],
      unreported: summary.unreportedUnits.map((unit) => unit.name),
    },
  };
}

const STATUSES: readonly ReportedNominee['status'][] = [
  'Đã khen',
  'Đủ điều kiện',
  'Nháp',
  'Tạm dừng',
  'Trả lại',
];

const FAMILY_HEADS: Readonly<Record<FormFamily, Partial<DocumentHead>>> = {
  state: {
    superior: 'Ủy ban nhân dân huyện Bắc Trà My',
    organ: 'Ủy ban nhân dân xã Trà Thử',
    signing: 'KT.',
    signatory: 'Phó Chủ tịch',
  },
  party: {
    superior: 'Huyện ủy Bắc Trà My',
    organ: 'Đảng ủy xã Trà Thử',
    signing: 'TM.',
    signatory: 'Bí thư',
  },
  mass: {
    superior: 'Hội Liên hiệp Phụ nữ huyện Bắc Trà My',
    organ: 'Hội Liên hiệp Phụ nữ xã Trà Thử',
    signing: 'TM.',
    signatory: 'Chủ tịch',
  },
};

export function unitData(family: FormFamily = 'state', head: Partial<DocumentHead> = {}): DataOf<'unit'> {
  const own = ROWS.filter((row) => row.unit === 'X1');
  const summary = summaryOf(UNITS.slice(1, 2), own);
  return {
    kind: 'unit',
    year: YEAR,
    years: [2024],
    head: headWith({
      ...{ family, place: 'Trà Thử', recipients: ['Phòng Nội vụ huyện Bắc Trà My'] },
      number: documentNumber(family, 'BC', family === 'party' ? 'ĐU' : 'UBND'),
      ...FAMILY_HEADS[family],
      ...head,
    }),
    body: {
      unitName: FAMILY_HEADS[family].organ ?? '',
      totals: summary.totals,
      byKind: summary.byKind,
      movements: movementLines(summary),
      nominees: Array.from({ length: 25 }, (_, index) => ({
        name: index === 3 ? 'Tập thể cán bộ và nhân dân thôn 3, tổ đoàn kết số 7 vùng cao' : nameAt(index),
        kind: (['TT', 'CN', 'HGD'] as const)[index % 3] ?? null,
        movement: 'Nông dân sản xuất kinh doanh giỏi',
        achievement: 'Trồng quế dưới tán rừng, thu nhập gấp đôi bình quân xã',
        verdict: index % 2 === 0 ? 'eligible' : 'incomplete',
        status: STATUSES[index % STATUSES.length] ?? 'Nháp',
      })),
      own: {
        planNumber: '15/KH-UBND',
        planDate: '2024-02-20',
        planTargets: 'Mỗi thôn một mô hình',
        commitment: 6,
        fundingProposed: 30_000_000,
        fundingApproved: 25_000_000,
        fundingSpent: null,
        launches: ['Nông thôn mới; 16/KH-UBND, 01/03/2024'],
        difficulties: 'Đường đến thôn 4 bị sạt lở.\nÍt nguồn vốn.',
        lessons: 'Chọn mô hình vừa sức, gần dân.',
        requests: '',
      },
    },
  };
}

export function proposalData(head: Partial<DocumentHead> = {}): DataOf<'proposal'> {
  return {
    kind: 'proposal',
    year: YEAR,
    years: [2024],
    head: headWith({
      superior: 'Ủy ban nhân dân huyện Bắc Trà My',
      organ: 'Phòng Nội vụ huyện Bắc Trà My',
      number: '/TTr-PNV',
      signing: '',
      signatory: 'Trưởng phòng',
      recipients: ['Ủy ban nhân dân huyện Bắc Trà My'],
      ...head,
    }),
    body: {
      proposal: '',
      proposalDate: null,
      proposals: [{ number: '05/TTr-PNV', date: '2024-10-20', count: 7 }],
      held: 0,
      lines: Array.from({ length: 24 }, (_, index) => ({
        name: nameAt(index),
        kind: (['TT', 'CN', 'CN'] as const)[index % 3] ?? null,
        unitName: UNITS[index % UNITS.length]?.name ?? '',
        movement: 'Nông thôn mới',
        achievement: 'Vận động nhân dân hiến đất làm đường liên thôn, dài 1,2 km',
        type: 'Chuyên đề',
        form: 'Giấy khen của Chủ tịch UBND huyện',
      })),
    },
  };
}

export function publicationData(head: Partial<DocumentHead> = {}): DataOf<'publication'> {
  return {
    kind: 'publication',
    year: YEAR,
    years: [2024],
    head: { ...proposalData(head).head, number: '/DS-PNV' },
    body: {
      exemplars: Array.from({ length: 7 }, (_, index) => ({
        name: nameAt(index),
        kind: (['TT', 'CN', 'HGD'] as const)[index % 3] ?? null,
        unitName: `Xã thử ${index + 1}`,
        movement: 'Nông thôn mới',
        achievement: 'Giữ rừng đầu nguồn',
        form: index === 0 ? 'Giấy khen của Chủ tịch UBND huyện' : '',
      })),
      withheld: 2,
    },
  };
}
