/** The district's annual report. */
import type { DocumentData } from '../../../src/commands/documentData.ts';
import type { DistrictReport, UnitWords } from '../../../src/commands/documentDistrict.ts';
import { footOf, headOf, titleOf } from './frame.ts';
import { heading, said } from './paper.ts';
import { type TableColumn, table } from './table.ts';
import { archivedBy, type Block, comparison, count, dong, movementTable, percent } from './terms.ts';

type DistrictData = Extract<DocumentData, { readonly kind: 'district' }>;

export const districtTitle = (year: number): string =>
  `Kết quả phát hiện, bồi dưỡng, tuyên truyền và nhân rộng mô hình, điển hình tiên tiến trong các phong trào thi đua năm ${year}`;

export function districtBlocks({ head, year, body }: DistrictData): Block[] {
  return [
    ...headOf(head),
    ...titleOf('BÁO CÁO', districtTitle(year)),
    heading('I. CÔNG TÁC CHỈ ĐẠO, PHÁT ĐỘNG'),
    ...planBlocks(body),
    heading('II. KẾT QUẢ'),
    ...resultBlocks(body, year),
    heading('III. KHEN THƯỞNG'),
    ...awardBlocks(body),
    heading('IV. TUYÊN TRUYỀN, NHÂN RỘNG'),
    ...publicityBlocks(body),
    heading('V. KHÓ KHĂN, BÀI HỌC KINH NGHIỆM, ĐỀ XUẤT CỦA CÁC ĐƠN VỊ'),
    ...lessonBlocks(body.unitWords),
    heading('VI. CHẾ ĐỘ BÁO CÁO'),
    ...reportingBlocks(body),
    ...footOf(head, archivedBy(head)),
  ];
}

function planBlocks({ plans, launches }: DistrictReport): Block[] {
  const { totals, lines } = plans;
  const funds = [
    ['đề xuất', totals.fundingProposed],
    ['được duyệt', totals.fundingApproved],
    ['đã chi', totals.fundingSpent],
  ] as const;
  const known = funds.flatMap(([name, amount]) => (amount === null ? [] : [`${name} ${dong(amount)}`]));
  return [
    said(
      `Có ${count(totals.planned)}/${count(lines.length)} đơn vị ban hành kế hoạch năm; ${count(totals.launching)} đơn vị phát động ${count(totals.launches)} phong trào thi đua.`,
    ),
    ...(totals.commitment === null
      ? []
      : [
          said(
            `Các đơn vị đăng ký xây dựng ${count(totals.commitment)} mô hình, điển hình; đến nay có ${count(totals.registered)} mô hình đã đăng ký, ${count(totals.effective)} triển khai hiệu quả.`,
          ),
        ]),
    ...(known.length === 0 ? [] : [said(`Kinh phí: ${known.join('; ')}.`)]),
    ...(launches.length === 0
      ? []
      : [
          table(
            [
              { title: 'TT', share: 0.07, align: 'center' },
              { title: 'Đơn vị', share: 0.28 },
              { title: 'Phong trào đã phát động', share: 0.65 },
            ],
            launches.map(({ unit, lines: own }, index) => ({ cells: [index + 1, unit, own.join('\n')] })),
          ),
        ]),
  ];
}

function resultBlocks({ totals, movements, blocs }: DistrictReport, year: number): Block[] {
  const share = totals.targetPercent === null ? '' : `, đạt ${percent(totals.targetPercent)} chỉ tiêu`;
  return [
    said(
      `Năm ${year}, toàn địa bàn có ${count(totals.nominees)} mô hình, điển hình được đề cử${comparison(totals.nominees, totals.lastYear, year)}; ${count(totals.registered)} đã đăng ký, ${count(totals.proposed)} đã nộp hồ sơ, ${count(totals.eligible)} đủ điều kiện${share}; ${count(totals.rewarded)} đã được khen thưởng; ${count(totals.effective)} triển khai hiệu quả; ${count(totals.directWorkers)} là người trực tiếp lao động.`,
    ),
    heading('1. Theo phong trào và đối tượng'),
    movementTable(movements),
    heading('2. Theo khối và đơn vị'),
    unitTable(blocs, totals),
  ];
}

const UNITS: readonly TableColumn[] = [
  { title: 'TT', share: 0.07, align: 'center' },
  { title: 'Đơn vị', share: 0.33 },
  { title: 'Đề cử', share: 0.09, align: 'center' },
  { title: 'Đã nộp', share: 0.09, align: 'center' },
  { title: 'Đủ điều kiện', share: 0.11, align: 'center' },
  { title: 'Chỉ tiêu', share: 0.1, align: 'center' },
  { title: 'Đã khen', share: 0.1, align: 'center' },
  { title: 'Năm trước', share: 0.11, align: 'center' },
];

function unitTable(blocs: DistrictReport['blocs'], totals: DistrictReport['totals']): Block {
  type Figures = Pick<
    DistrictReport['totals'],
    'nominees' | 'proposed' | 'eligible' | 'target' | 'rewarded' | 'lastYear'
  >;
  const cells = (line: Figures): (string | number)[] => [
    line.nominees,
    line.proposed,
    line.eligible,
    line.target ?? '',
    line.rewarded,
    line.lastYear,
  ];
  return table(UNITS, [
    ...blocs.flatMap((bloc) => [
      {
        strong: true,
        cells: [bloc.numeral, bloc.bloc === '' ? 'Không thuộc khối nào' : bloc.bloc, ...cells(bloc)],
      },
      ...bloc.units.map((unit, index) => ({ cells: [index + 1, unit.name, ...cells(unit)] })),
    ]),
    { strong: true, cells: ['', 'Tổng cộng', ...cells(totals)] },
  ]);
}

const FORMS: readonly TableColumn[] = [
  { title: 'TT', share: 0.07, align: 'center' },
  { title: 'Hình thức', share: 0.34 },
  { title: 'Tập thể', share: 0.1, align: 'center' },
  { title: 'Cá nhân', share: 0.1, align: 'center' },
  { title: 'Hộ gia đình', share: 0.1, align: 'center' },
  { title: 'Tổng số', share: 0.1, align: 'center' },
  { title: 'Tiền thưởng (đồng)', share: 0.19, align: 'right' },
];

function awardBlocks({ forms }: DistrictReport): Block[] {
  if (forms.length === 0) return [said('Trong năm chưa ghi nhận quyết định khen thưởng nào.')];
  const sum = (of: (form: (typeof forms)[number]) => number): number =>
    forms.reduce((total, form) => total + of(form), 0);
  const unknown = sum((form) => form.unknown);
  return [
    said(`Đã khen thưởng ${count(sum((form) => form.total))} trường hợp, cụ thể:`),
    table(FORMS, [
      ...forms.map(({ form, byKind, total, money, unknown: open }, index) => ({
        cells: [
          ...[index + 1, form, byKind.TT, byKind.CN, byKind.HGD, total],
          open === total ? 'chưa xác định' : money,
        ],
      })),
      {
        strong: true,
        cells: [
          ...['', 'Tổng cộng'],
          ...[sum((form) => form.byKind.TT), sum((form) => form.byKind.CN), sum((form) => form.byKind.HGD)],
          ...[sum((form) => form.total), sum((form) => form.money)],
        ],
      },
    ]),
    ...(unknown === 0 ? [] : [said(`Tiền thưởng của ${count(unknown)} trường hợp chưa xác định được mức.`)]),
  ];
}

function publicityBlocks({ totals, channels }: DistrictReport): Block[] {
  const used = channels.filter((each) => each.times > 0);
  return [
    said(
      `Có ${count(totals.published)} mô hình, điển hình được tuyên truyền; ${count(totals.replicated)} được nơi khác học tập, nhân rộng, ${count(totals.households)} hộ làm theo.`,
    ),
    ...(used.length === 0
      ? []
      : [
          table(
            [
              { title: 'Kênh tuyên truyền', share: 0.5 },
              { title: 'Số điển hình', share: 0.25, align: 'center' },
              { title: 'Số lần', share: 0.25, align: 'center' },
            ],
            used.map((each) => ({ cells: [each.channel, each.exemplars, each.times] })),
          ),
        ]),
  ];
}

const WORDS: readonly TableColumn[] = [
  { title: 'Đơn vị', share: 0.19 },
  { title: 'Khó khăn', share: 0.27 },
  { title: 'Bài học kinh nghiệm', share: 0.27 },
  { title: 'Đề xuất, kiến nghị', share: 0.27 },
];

const lessonBlocks = (words: readonly UnitWords[]): Block[] =>
  words.length === 0
    ? [said('Các đơn vị chưa ghi khó khăn, bài học kinh nghiệm hoặc đề xuất.')]
    : [
        table(
          WORDS,
          words.map((each) => ({ cells: [each.unit, each.difficulties, each.lessons, each.requests] })),
        ),
      ];

function reportingBlocks({ figures, unreported }: DistrictReport): Block[] {
  const reported = figures.find((figure) => figure.code === 'unitsReported');
  return [
    ...(reported === undefined
      ? []
      : [said(`Có ${count(reported.value)}/${count(reported.outOf ?? 0)} đơn vị đã gửi báo cáo năm.`, true)]),
    ...(unreported.length === 0
      ? []
      : [said(`${count(unreported.length)} đơn vị chưa báo cáo: ${unreported.join('; ')}.`, true)]),
  ];
}
