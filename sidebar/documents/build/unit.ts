/** A unit's annual report. */
import type { DocumentData } from '../../../src/commands/documentData.ts';
import type { ReportedNominee, UnitYearText } from '../../../src/commands/documentUnit.ts';
import { footOf, headOf, titleOf } from './frame.ts';
import { heading, said, written } from './paper.ts';
import { type TableColumn, table } from './table.ts';
import {
  archivedBy,
  type Block,
  comparison,
  count,
  dayOf,
  dong,
  KIND_NAMES,
  movementTable,
} from './terms.ts';

type UnitData = Extract<DocumentData, { readonly kind: 'unit' }>;

export const unitTitle = (year: number): string =>
  `Kết quả phát hiện, bồi dưỡng, tuyên truyền và nhân rộng mô hình, điển hình tiên tiến năm ${year}`;

export function unitBlocks({ head, year, body }: UnitData): Block[] {
  const { own, totals } = body;
  return [
    ...headOf(head),
    ...titleOf('BÁO CÁO', unitTitle(year)),
    heading('I. KẾT QUẢ THỰC HIỆN'),
    heading('1. Kế hoạch, phát động phong trào, kinh phí'),
    ...planLines(own).map((line) => said(line)),
    heading('2. Kết quả xây dựng mô hình, điển hình tiên tiến'),
    said(
      `Năm ${year}, đơn vị có ${count(totals.nominees)} mô hình, điển hình${comparison(totals.nominees, totals.lastYear, year)}; trong đó ${count(totals.registered)} đã đăng ký, ${count(totals.proposed)} đã nộp hồ sơ, ${count(totals.eligible)} đủ điều kiện, ${count(totals.rewarded)} đã được khen thưởng, ${count(totals.effective)} triển khai hiệu quả.`,
    ),
    said(
      `Người trực tiếp lao động: ${count(totals.directWorkers)}. Đã tuyên truyền: ${count(totals.published)}. Được nơi khác học tập, nhân rộng: ${count(totals.replicated)}${totals.households > 0 ? `, ${count(totals.households)} hộ làm theo` : ''}.`,
    ),
    ...(totals.target === null
      ? []
      : [said(`Chỉ tiêu được giao: ${count(totals.target)}; đạt: ${count(totals.eligible)}.`)]),
    ...(body.nominees.length === 0
      ? []
      : [
          movementTable(body.movements),
          heading('3. Danh sách mô hình, điển hình'),
          nomineeTable(body.nominees),
        ]),
    heading('II. KHÓ KHĂN, HẠN CHẾ'),
    ...written(own.difficulties),
    heading('III. BÀI HỌC KINH NGHIỆM'),
    ...written(own.lessons),
    heading('IV. ĐỀ XUẤT, KIẾN NGHỊ'),
    ...written(own.requests, true),
    ...footOf(head, archivedBy(head)),
  ];
}

function planLines(own: UnitYearText): string[] {
  const plan = own.planNumber === '' ? '' : `số ${own.planNumber}`;
  const day = own.planDate === null ? '' : `ngày ${dayOf(own.planDate)}`;
  const dated = [plan, day].filter((part) => part !== '').join(' ');
  const funds = [
    ['đề xuất', own.fundingProposed],
    ['được duyệt', own.fundingApproved],
    ['đã chi', own.fundingSpent],
  ] as const;
  const known = funds.flatMap(([name, amount]) => (amount === null ? [] : [`${name} ${dong(amount)}`]));
  return [
    dated === '' ? 'Kế hoạch năm: ……………' : `Đơn vị đã ban hành kế hoạch năm ${dated}.`,
    ...(own.planTargets === '' ? [] : [`Mục tiêu, chỉ tiêu: ${own.planTargets.replace(/\s*\n\s*/g, '; ')}.`]),
    ...(own.commitment === null ? [] : [`Đăng ký xây dựng ${count(own.commitment)} mô hình, điển hình.`]),
    ...(own.launches.length === 0 ? [] : [`Đã phát động ${count(own.launches.length)} phong trào thi đua:`]),
    ...own.launches.map((launch) => `- ${launch}.`),
    ...(known.length === 0 ? [] : [`Kinh phí: ${known.join('; ')}.`]),
  ];
}

const COLUMNS: readonly TableColumn[] = [
  { title: 'TT', share: 0.07, align: 'center' },
  { title: 'Tên', share: 0.22 },
  { title: 'Đối tượng', share: 0.12, align: 'center' },
  { title: 'Phong trào', share: 0.19 },
  { title: 'Thành tích', share: 0.25 },
  { title: 'Kết quả', share: 0.15, align: 'center' },
];

function nomineeTable(nominees: readonly ReportedNominee[]): Block {
  return table(
    COLUMNS,
    nominees.map((each, index) => ({
      cells: [
        index + 1,
        each.name,
        each.kind === null ? '' : KIND_NAMES[each.kind],
        each.movement,
        each.achievement,
        resultOf(each),
      ],
    })),
  );
}

const VERDICTS: Readonly<Record<ReportedNominee['verdict'], string>> = {
  eligible: 'Đủ điều kiện, chưa nộp',
  ineligible: 'Chưa đủ điều kiện',
  incomplete: 'Đang hoàn thiện hồ sơ',
};

/** A file on hold says no more than that it is being looked at: what holds it is nobody's business here. */
function resultOf({ status, verdict }: ReportedNominee): string {
  if (status === 'Nháp' || status === 'Đã sửa sau khi nộp') return VERDICTS[verdict];
  if (status === 'Tạm dừng') return 'Đang xem xét';
  return status === 'Trả lại' ? 'Đang hoàn thiện hồ sơ' : status;
}
