/** A made-up unit and what the server would tell of it. No name here is anybody's. */
import { CRITERIA } from '../../src/catalogue/criteria.ts';
import { MOVEMENTS } from '../../src/catalogue/movements.ts';
import { defaultYear } from '../../src/catalogue/settings.ts';
import type { LaunchLine } from '../../src/commands/launchSave.ts';
import type { Session, UnitCard } from '../../src/commands/sessionStart.ts';
import type { DutyLine, ListedNominee, UnitHome } from '../../src/commands/unitHome.ts';
import { isoToSerial } from '../../src/domain/dates.ts';
import { createJudge, hindrances, movementLabel, type NomineeCells } from '../../src/domain/eligibility.ts';
import type { RawCell } from '../../src/domain/raw.ts';
import { nomineeInputs } from '../../src/workbook/tabs/nomineeInputs.ts';

export const YEAR = 2024;
export const TODAY = '2024-10-20';

export const unitCard = (id: string, name: string): UnitCard => ({
  id,
  name,
  type: 'Xã',
  bloc: 'Khối các xã vùng cao',
  officer: 'Nguyễn Thị Mẫu',
  target: 10,
});
export const TRA_GIAC = unitCard('XTG', 'Xã Trà Giác');
export const TRA_BUI = unitCard('XTB', 'Xã Trà Bui');

export const sessionOf = (changes: Partial<Session> = {}): Session => ({
  email: 'canbo@tragiac.example',
  isOwner: false,
  isOffice: false,
  language: 'vi',
  today: TODAY,
  stamp: 'stamp-1',
  units: [TRA_GIAC],
  allUnits: [],
  unitNames: { XTG: 'Xã Trà Giác', XTB: 'Xã Trà Bui' },
  contacts: ['noivu@huyen.example'],
  owner: 'chutep@huyen.example',
  officeName: 'Phòng Nội vụ huyện Bắc Trà My',
  years: [defaultYear(YEAR)],
  movements: MOVEMENTS,
  criteria: CRITERIA,
  version: '0.1.0',
  ...changes,
});

const short = (code: string): string => {
  const movement = MOVEMENTS.find((each) => each.code === code);
  if (movement === undefined) throw new Error(`No movement ${code}`);
  return movementLabel(movement);
};

/** Every input of a row, empty where nothing is given; a movement by its code. */
export function cellsWith(
  given: Readonly<Record<string, RawCell>>,
): NomineeCells & Readonly<Record<string, RawCell>> {
  const empty = Object.fromEntries(Object.keys(nomineeInputs).map((key) => [key, '']));
  const movement = given.movement === undefined ? '' : short(String(given.movement));
  return { ...empty, ...given, movement } as NomineeCells & Readonly<Record<string, RawCell>>;
}

/** What makes a nominee of ND (a farmer's household) eligible. */
export const ELIGIBLE_FARMER: Readonly<Record<string, RawCell>> = {
  year: YEAR,
  movement: 'ND',
  kind: 'Hộ gia đình',
  name: 'Hộ ông Hồ Văn Thử',
  address: 'Thôn 2',
  achievement: 'Trồng 2 ha quế, thu nhập gấp đôi bình quân xã',
  minutesNumber: '05/BB',
  minutesDate: isoToSerial('2024-09-20'),
  evidence: 'https://drive.example/quế',
  clean: 'Có',
  unrewarded: 'Có',
  c1: 2,
};

export function listed(
  id: string,
  given: Readonly<Record<string, RawCell>>,
  changes: Partial<ListedNominee> = {},
): ListedNominee {
  const cells = cellsWith({ ...given, id });
  const { movements, criteria, years } = sessionOf();
  const judge = createJudge({ movements, criteria, periods: years });
  const evaluation = judge(cells, { unit: TRA_GIAC.id, bloc: TRA_GIAC.bloc });
  const { verdict, passed, total, bonus } = evaluation;
  return {
    ...{ id, row: 30, cells, status: 'Nháp: chọn Nộp khi hồ sơ đã đủ điều kiện', submitted: false },
    ...{ verdict, passed, total, bonus },
    hindrances: hindrances(evaluation).map(({ key, mark, criterion }) => ({
      key,
      mark,
      label: criterion?.label ?? '',
    })),
    ...changes,
  };
}

export const emptyDuties = (year: number): DutyLine => ({
  year,
  planNumber: '',
  planLink: '',
  planDate: '',
  planTargets: '',
  fundingProposed: '',
  fundingApproved: '',
  fundingSpent: '',
  commitment: '',
  reportNumber: '',
  reportDate: '',
  difficulties: '',
  requests: '',
  lessons: '',
});

export const launch = (at: number, year: number, changes: Partial<LaunchLine> = {}): LaunchLine => ({
  ...{ at, year, documentNumber: `${at}/KH-UBND`, movement: short('ND') },
  documentDate: isoToSerial(`${year}-02-05`),
  ...{ scope: '5 thôn, 420 hộ', solutions: 'Họp thôn, vận động từng hộ' },
  ...{ from: isoToSerial(`${year}-03-01`), to: isoToSerial(`${year}-10-31`) },
  ...changes,
});

/** Four nominees: eligible, submitted, returned, and one that has only been begun. */
export const sampleNominees = (): readonly ListedNominee[] => [
  listed('XTG-2024-001', ELIGIBLE_FARMER),
  listed(
    'XTG-2024-002',
    { ...ELIGIBLE_FARMER, name: 'Hộ bà Đinh Thị Ví Dụ', achievement: 'Nuôi 12 con bò' },
    { status: 'Đã nộp: chờ Phòng Nội vụ tiếp nhận', submitted: true },
  ),
  listed(
    'XTG-2024-003',
    { ...ELIGIBLE_FARMER, name: 'Hộ ông Lê Văn Giả', evidence: 'https://drive.example/gia' },
    { status: 'Trả lại: Biên bản chưa có chữ ký', submitted: true },
  ),
  listed('XTG-2024-004', {
    year: YEAR,
    movement: 'DVK',
    kind: 'Tập thể',
    name: 'Chi hội Phụ nữ thôn 3',
    c4: 'Không',
  }),
];

export const homeOf = (changes: Partial<UnitHome> = {}): UnitHome => {
  const nominees = changes.nominees ?? sampleNominees();
  return {
    unit: TRA_GIAC,
    sheet: 'Xã Trà Giác',
    stamp: 'stamp-1',
    rows: { used: nominees.length, total: 100 },
    duties: [{ ...emptyDuties(YEAR), planNumber: '12/KH-UBND', planDate: isoToSerial('2024-03-05') }],
    launches: [],
    nominees,
    draft: null,
    ...changes,
  };
};
