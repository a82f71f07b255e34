import type { IsoDate } from './types.ts';
import type { SigningForm } from './units.ts';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One year's period and due dates; two years may be open at once. All days are inclusive. */
export interface YearSettings {
  readonly year: number;
  readonly open: boolean;
  /** Bounds of the reporting period. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Last day to register the unit's plan (kế hoạch). */
  readonly planDue: IsoDate;
  /** Last day of the mid-year report (báo cáo 6 tháng). */
  readonly midYearDue: IsoDate;
  /** Last day to submit nominees (hạn nộp hồ sơ). */
  readonly nomineeDue: IsoDate;
  /** Last day of the annual report (báo cáo năm). */
  readonly reportDue: IsoDate;
  /** Quỹ khen thưởng planned for the year, in đồng; null when it was not set. */
  readonly fund: number | null;
  /** When the year was opened and locked by command, as the sheet counts days; null when it was not. */
  readonly openedAt: number | null;
  readonly lockedAt: number | null;
}

/** What the office sets for the whole file. */
export interface GeneralSettings {
  readonly language: Language;
  /** The account that owns the triggers. */
  readonly ownerEmail: string;
  readonly officeEmails: readonly string[];
  readonly leadershipEmails: readonly string[];
  /** Cấp of the file's district and of the communes below it, as documents write them. */
  readonly levelName: string;
  readonly lowerLevelName: string;
  readonly organName: string;
  readonly superiorOrgan: string;
  readonly officeName: string;
  readonly place: string;
  /** Chức vụ under the organ's own documents, and the signing person's name. */
  readonly organSigningForm: SigningForm;
  readonly organSignatory: string;
  readonly organSignatoryName: string;
  /** Chức vụ under the office's documents, and the signing person's name. */
  readonly signingForm: SigningForm;
  readonly signatory: string;
  readonly signatoryName: string;
  /** What stands behind the kind of document in its number: `12/BC-UBND`. */
  readonly organCode: string;
  readonly officeCode: string;
  /** First and last year of the period that is counted as a whole (giai đoạn). */
  readonly periodFrom: number;
  readonly periodTo: number;
  /** Days before a due date on which a reminder goes out, in falling order. */
  readonly reminderSteps: readonly number[];
  /** After the due date: a reminder every so many days, at most so many times. */
  readonly overdueEvery: number;
  readonly overdueLimit: number;
  /** Mail recipients of the day's quota that reminders leave to others. */
  readonly mailReserve: number;
  readonly rowsPerUnit: number;
}

export interface Settings extends GeneralSettings {
  readonly years: readonly YearSettings[];
}

/** Defaults of ours, all of them for the office to change. */
export const DEFAULT_GENERAL_SETTINGS: GeneralSettings = {
  language: 'vi',
  ownerEmail: '',
  officeEmails: [],
  leadershipEmails: [],
  levelName: 'huyện',
  lowerLevelName: 'xã',
  organName: 'Ủy ban nhân dân huyện Bắc Trà My',
  superiorOrgan: 'Ủy ban nhân dân tỉnh Quảng Nam',
  officeName: 'Phòng Nội vụ huyện Bắc Trà My',
  place: 'Bắc Trà My',
  organSigningForm: 'TM.',
  organSignatory: 'Chủ tịch',
  organSignatoryName: '',
  signingForm: '',
  signatory: 'Trưởng phòng',
  signatoryName: '',
  organCode: 'UBND',
  officeCode: 'PNV',
  periodFrom: 2022,
  periodTo: 2025,
  reminderSteps: [30, 14, 7, 3, 1, 0],
  overdueEvery: 3,
  overdueLimit: 10,
  mailReserve: 20,
  rowsPerUnit: 100,
};

/** Default period and due dates of a year: the calendar year, and the days that domain practice suggests. */
export function defaultYear(year: number, open = true): YearSettings {
  return {
    year,
    open,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    planDue: `${year}-03-31`,
    midYearDue: `${year}-06-15`,
    nomineeDue: `${year}-10-31`,
    reportDue: `${year}-11-15`,
    fund: null,
    openedAt: null,
    lockedAt: null,
  };
}

/** Settings of a file in which only this year is open. */
export function defaultSettings(year: number): Settings {
  return { ...DEFAULT_GENERAL_SETTINGS, years: [defaultYear(year)] };
}
