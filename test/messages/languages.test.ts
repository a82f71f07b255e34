import { LANGUAGES } from '../../src/catalogue/settings.ts';
import { COMMON_TARGETS, STATUSES } from '../../src/catalogue/terms.ts';
import type { Notice, RefusalReason } from '../../src/commands/notices.ts';
import type { Lack } from '../../src/domain/reminders.ts';
import { messagesFor } from '../../src/messages/index.ts';
import type { Messages } from '../../src/messages/type.ts';
import { FILE_NOTICES, FILE_REFUSALS } from './fileSamples.ts';
import { settingNotes, textsOf } from './texts.ts';

const hindrances = [
  { key: 'year', mark: 'fail', label: '' },
  { key: 'evidence', mark: 'open', label: 'Có đường dẫn minh chứng' },
  { key: 'c3', mark: 'fail', label: 'Có sản phẩm, minh chứng' },
] as const;

const BAD = ['Xã Trà Giác: gi(ac@example.vn'];
const NOTICES: { readonly [C in Notice['code']]: readonly Extract<Notice, { code: C }>[] } = {
  ...FILE_NOTICES,
  quiet: [],
  saved: [0, 2].map((duplicates) => ({
    code: 'saved',
    name: 'Hồ Văn Mẫu',
    id: 'X01-2024-001',
    duplicates,
    first: 'Xã Trà Bui, X02-2024-003',
  })),
  submitted: [{ code: 'submitted', name: '', id: 'X01-2024-001' }],
  withdrawn: ['', 'Hồ Văn Mẫu'].map((name) => ({ code: 'withdrawn', name, id: 'X01-2024-001' })),
  removed: [{ code: 'removed', name: 'Hồ Văn Mẫu', id: 'X01-2024-001' }],
  dutiesSaved: [{ code: 'dutiesSaved', year: 2024 }],
  imported: [0, 3].map((duplicates) => ({ code: 'imported', count: 30, duplicates })),
  listed: [0, 1, 12].map((count) => ({ code: 'listed', count })),
  identified: [0, 1, 12].map((count) => ({ code: 'identified', count })),
  unitOpened: [{ code: 'unitOpened', sheet: 'Trà Giác' }],
  nothingLost: [{ code: 'nothingLost' }],
  rowsGivenBack: [0, 3].map((left) => ({ code: 'rowsGivenBack', unit: 'Xã Trà Giác', given: 12, left })),
  rowsTakenOut: [{ code: 'rowsTakenOut', unit: 'Xã Trà Giác', count: 12 }],
  tabMended: [{ code: 'tabMended', tab: 'Xã Trà Giác' }],
  registerRefreshed: [0, 4].map((newIds) => ({
    code: 'registerRefreshed',
    units: 1,
    nominees: 1234,
    newIds,
    left: newIds * 30,
  })),
  compiled: [0, 5].map((unreported) => ({
    code: 'compiled',
    year: 2024,
    nominees: 1,
    units: 13,
    unreported,
  })),
  remindersPreviewed: [0, 3].map((waiting) => ({
    code: 'remindersPreviewed',
    mails: 1,
    duties: 2,
    waiting,
    bad: waiting === 0 ? [] : BAD,
  })),
  remindersSent: [
    { code: 'remindersSent', sent: 5, waiting: 0, unpaid: 0, refused: 0, unknown: 0, refusedTo: [], bad: [] },
    {
      code: 'remindersSent',
      sent: 5,
      waiting: 3,
      unpaid: 1,
      refused: 1,
      unknown: 3,
      refusedTo: BAD,
      bad: BAD,
    },
  ],
  testSent: ['', 'X01'].map((unit) => ({ code: 'testSent', to: 'an@example.vn', unit })),
  nothingDue: [{ code: 'nothingDue' }],
  laid: [
    { code: 'laid', laid: 12, left: 0, errors: [], years: 8 },
    { code: 'laid', laid: 12, left: 0, errors: [], years: 2 },
    { code: 'laid', laid: 12, left: 0, errors: [], years: 0 },
    { code: 'laid', laid: 12, left: 30, errors: ['Trà Giác!AC12'], years: null },
  ],
  nothingToLay: [{ code: 'nothingToLay' }],
  about: [{ code: 'about', version: '0.1.0' }],
  reviewed: [1, 12].map((count) => ({ code: 'reviewed', count, to: 'Trả lại', first: 'Hồ Văn Mẫu' })),
  lifeSaved: [{ code: 'lifeSaved', name: '', id: 'X01-2024-001' }],
  launchSaved: [{ code: 'launchSaved', year: 2024 }],
  launchRemoved: [{ code: 'launchRemoved', year: 2024 }],
  criterionAdopted: [{ code: 'criterionAdopted', label: 'Có sản phẩm', unit: 'Xã Trà Giác' }],
  returnsSent: [[], BAD].map((bad) => ({
    ...{
      code: 'returnsSent',
      sent: 2,
      waiting: 3 * bad.length,
      unpaid: bad.length,
      refused: bad.length,
      unknown: bad.length,
    },
    ...{ refusedTo: bad, bad },
  })),
  mailsSettled: (['sent', 'resend'] as const).flatMap((as) =>
    [0, 1].map((count) => ({ code: 'mailsSettled' as const, count, as })),
  ),
  awardsProposed: [{ code: 'awardsProposed', count: 1234 }],
  awardsDecided: [0, 2].map((unknown) => ({
    code: 'awardsDecided',
    count: 5,
    money: 12_340_000,
    unknown,
  })),
  awardsDropped: [{ code: 'awardsDropped', count: 1 }],
  awardsPaid: [{ code: 'awardsPaid', count: 2, money: 1_080_000 }],
  yearPreviewed: [],
  yearOpened: [[], ['Xã Trà Giác']].flatMap((full) =>
    [0, 12].map((left) => ({ code: 'yearOpened' as const, year: 2025, carried: 34, left, full })),
  ),
  yearLocked: [0, 12].map((left) => ({ code: 'yearLocked', year: 2024, archived: 340, left })),
  yearUnlocked: [[], ['X01-2024-003']].flatMap((stayed) =>
    [0, 12].map((left) => ({ code: 'yearUnlocked' as const, year: 2024, restored: 340, left, stayed })),
  ),
  logWritten: [0, 3].map((count) => ({ code: 'logWritten', count })),
  periodCompiled: [{ code: 'periodCompiled', from: 2022, to: 2025, nominees: 1234 }],
  published: [0, 2].map((withheld) => ({ code: 'published', year: 2024, exemplars: 12, withheld })),
};

const REFUSALS: { readonly [C in RefusalReason['code']]: readonly Extract<RefusalReason, { code: C }>[] } = {
  ...FILE_REFUSALS,
  logFull: [{ code: 'logFull' }],
  moveRefused: [[], ['Đủ điều kiện' as const, 'Trả lại' as const]].map((allowed) => ({
    code: 'moveRefused',
    name: 'Hồ Văn Mẫu',
    from: 'Nháp',
    to: 'Đã khen',
    allowed,
  })),
  reasonNeeded: [{ code: 'reasonNeeded', to: 'Trả lại' }],
  changedAfterSubmit: [{ code: 'changedAfterSubmit', name: '' }],
  fileMoved: [{ code: 'fileMoved', name: 'Hồ Văn Mẫu', status: 'Trả lại' }],
  launchesFull: [{ code: 'launchesFull', unit: 'Xã Trà Giác', rows: 5 }],
  unknownLaunch: [{ code: 'unknownLaunch' }],
  unknownProposal: [{ code: 'unknownProposal' }],
  criteriaFull: [{ code: 'criteriaFull', rows: 300 }],
  publicityUnread: [{ code: 'publicityUnread', part: 'Báo: ' }],
  proposalUnfit: [{ code: 'proposalUnfit', label: 'Có phương án', column: 'threshold' }],
  notAccepted: [{ code: 'notAccepted', name: '', status: 'Nháp' }],
  rewardedBefore: ['', '120/QĐ-UBND'].map((decision) => ({
    code: 'rewardedBefore',
    name: 'Hồ Văn Mẫu',
    id: 'X01-2023-001',
    year: 2023,
    decision,
  })),
  unknownForm: [{ code: 'unknownForm', form: 'GKH' }],
  formNotForKind: [{ code: 'formNotForKind', form: 'GKH', name: '' }],
  upwardNeedsRegular: [{ code: 'upwardNeedsRegular', name: '', form: 'Bằng khen' }],
  unknownAward: [{ code: 'unknownAward', id: 'X01-2024-001' }],
  awardState: [{ code: 'awardState', name: '', state: 'Đã khen' }],
  notProposed: [{ code: 'notProposed', name: '', status: 'Tạm dừng' }],
  dissolvedCollective: [{ code: 'dissolvedCollective', name: '', day: '2025-07-02' }],
  awardPaid: [{ code: 'awardPaid', name: '', day: '2024-01-20' }],
  moneyUnknown: [{ code: 'moneyUnknown', name: '', why: 'Chưa tính được.' }],
  paidBeforeDecision: [{ code: 'paidBeforeDecision', name: '', day: '2024-01-20' }],
  yearExists: [{ code: 'yearExists', year: 2024 }],
  yearsFull: [{ code: 'yearsFull', rows: 6 }],
  yearLocked: [{ code: 'yearLocked', year: 2024 }],
  yearNotLocked: [{ code: 'yearNotLocked', year: 2024 }],
  filesWaiting: [{ code: 'filesWaiting', year: 2024, count: 3 }],
  unlockTooLate: [{ code: 'unlockTooLate', year: 2024, opened: 2025 }],
  badInput: ['', 'fields.minutesDate', 'rows.3.minutesDate', 'unit'].map((field) => ({
    code: 'badInput',
    field,
  })),
  unknownCommand: [{ code: 'unknownCommand', name: 'xyz' }],
  notAllowed: (['anyone', 'officer', 'office', 'owner'] as const).flatMap((who) => [
    { code: 'notAllowed', who, contacts: [''] },
    { code: 'notAllowed', who, contacts: ['an@example.vn', 'binh@example.vn'] },
  ]),
  otherUnit: [{ code: 'otherUnit', unit: 'X02' }],
  notOurTab: [{ code: 'notOurTab' }],
  mergedCells: [{ code: 'mergedCells', sheet: 'Xã Trà Giác', cells: 'F12:F14' }],
  chooseUnit: [{ code: 'chooseUnit', units: ['X01', 'X02'] }],
  busy: [{ code: 'busy' }],
  badCells: [{ code: 'badCells' }],
  notSetUp: [{ code: 'notSetUp' }],
  tabMissing: [{ code: 'tabMissing', tab: 'Tổng hợp 2024' }],
  layoutBroken: ['', 'minutesDate'].map((column) => ({ code: 'layoutBroken', sheet: 'Trà Giác', column })),
  unitFull: [{ code: 'unitFull', unit: 'Trà Giác', rows: 100 }],
  unknownNominee: [{ code: 'unknownNominee', id: 'X01-2024-009' }],
  notReady: [{ code: 'notReady', name: 'Hồ Văn Mẫu', hindrances }],
  outsideWindow: [
    [2021, 2025],
    [null, 2025],
    [2021, null],
    [null, null],
  ].map(([from = null, to = null]) => ({
    code: 'outsideWindow',
    movement: 'Dân vận khéo',
    year: 2026,
    from,
    to,
  })),
  unknownMovement: [true, false].map((isOff) => ({
    code: 'unknownMovement',
    movement: 'Dân vận khéo',
    isOff,
  })),
  nameless: [{ code: 'nameless' }],
  yearNotOpen: [[], [2024, 2025]].map((open) => ({ code: 'yearNotOpen', year: 2023, open })),
  nameTaken: [{ code: 'nameTaken', names: ['Đơn vị', 'Nhật ký'] }],
  tooManyTabs: [{ code: 'tooManyTabs', needed: 212, limit: 200 }],
  notOwner: ['', 'an@example.vn'].map((owner) => ({ code: 'notOwner', owner })),
  protectedCell: [{ code: 'protectedCell' }],
  invalidCell: [{ code: 'invalidCell' }],
  serviceBusy: [{ code: 'serviceBusy' }],
  quotaSpent: [{ code: 'quotaSpent' }],
  storeFull: [{ code: 'storeFull' }],
  noMailAddress: [{ code: 'noMailAddress' }],
  draftTooLong: [{ code: 'draftTooLong' }],
  decided: [{ code: 'decided', name: 'Hồ Văn Mẫu', status: 'Đã khen' }],
  submittedAlready: [{ code: 'submittedAlready', name: '' }],
  dutiesFull: [{ code: 'dutiesFull', unit: 'Trà Giác', years: 3 }],
  noSuchSheet: [{ code: 'noSuchSheet', sheet: 'Danh sách cũ' }],
  importRow: [
    { code: 'importRow', row: 4, why: { code: 'nameless' } },
    { code: 'importRow', row: 4, why: { code: 'unknownMovement', movement: 'XYZ', isOff: false } },
    {
      code: 'importRow',
      row: 4,
      why: { code: 'outsideWindow', movement: 'Dân vận khéo', year: 2030, from: 2021, to: 2025 },
    },
  ],
  importFull: [{ code: 'importFull', unit: 'Trà Giác', needed: 30, free: 12 }],
};

const LACKS: readonly Lack[] = [
  { code: 'followUpDue', names: ['Hồ Văn Mẫu', ''] },
  { code: 'planMissing' },
  { code: 'noNominee' },
  { code: 'reportMissing' },
  {
    code: 'nomineesUnfinished',
    nominees: 12,
    unfinished: 5,
    ineligible: 2,
    incomplete: 0,
    unsubmitted: 1,
    changed: 1,
    returned: 1,
  },
];

const sayNotice = (messages: Messages, notice: Notice): string =>
  (messages.notice[notice.code] as (each: Notice) => string)(notice);
const sayRefusal = (messages: Messages, reason: RefusalReason): string =>
  (messages.refusal[reason.code] as (each: RefusalReason) => string)(reason);

/** Every message that takes parameters, with parameters of each sort. */
function spokenTexts(messages: Messages): string[] {
  const { mail, fault, dialog } = messages;
  const found = ['', 'abc', '0.95', '2025-12-31'];
  return [
    ...Object.values(NOTICES)
      .flat()
      .map((each) => sayNotice(messages, each)),
    ...Object.values(REFUSALS)
      .flat()
      .map((each) => sayRefusal(messages, each)),
    ...Object.values(fault).flatMap((say) => found.map(say)),
    messages.badCell('Tiêu chí', 'H12', 'Ngưỡng', fault.thresholdNotNumber('abc')),
    messages.more(4),
    messages.bug('R-7F3A'),
    dialog.sendQuestion('…'),
    messages.summary.title(2024),
    messages.summary.compiled('15/11/2024 08:00', 'an@example.vn'),
    messages.leadership.title(2024),
    ...[['Trà Giác'], ['Trà Giác', 'Trà Bui', 'Trà Ka']].map((units) => mail.reminderSubject(3, 2024, units)),
    mail.testSubject('…'),
    ...['', 'Hồ Văn Mẫu'].map(mail.greeting),
    ...(['plan', 'nominees', 'report', 'followUp'] as const).map((campaign) => mail.duty(campaign, 2024)),
    ...[3, 1, 0, -2].map((days) => mail.due(days, '2024-11-15')),
    ...LACKS.map(mail.lack),
    mail.nominee('', []),
    mail.changed('Hồ Văn Mẫu'),
    mail.seeTab('Hồ Văn Mẫu'),
    ...['', 'Thiếu chữ ký'].map((reason) => mail.returned('Hồ Văn Mẫu', reason)),
    mail.nominee('Hồ Văn Mẫu', hindrances),
    mail.more(3),
    mail.openTab('Trà Giác'),
    mail.footer('Phòng Nội vụ'),
    mail.digestSubject('2024-11-15'),
    ...[0, 3].map((waiting) => mail.digestIntro(10, waiting)),
    mail.digestLine('Trà Giác', ['một việc']),
    mail.leadershipSubject(2024),
    mail.leadershipIntro(2024),
  ];
}

describe.each(LANGUAGES)('in %s', (language) => {
  const messages = messagesFor(language);

  test('every notice, refusal, fault and mail renders without a gap', () => {
    for (const text of spokenTexts(messages)) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|null|NaN|[{}]|\[object|function/);
      expect(text).not.toMatch(/ {2}|\.\.(?!\.)| [.,;:]|“”|\(\)/);
    }
  });

  test('a quiet notice says nothing', () => {
    expect(messages.notice.quiet({ code: 'quiet' })).toBe('');
  });

  test('no text shouts, and every text is NFC', () => {
    for (const text of [...textsOf(messages), ...spokenTexts(messages)]) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/![^A-Z]|!$/);
    }
  });

  test('tab titles may name sheets, and no two static tabs share one', () => {
    const titles = Object.values(messages.tabs).map(({ title }) => title);
    for (const title of titles) expect(title).toMatch(/^[^:\\/?*[\]']{1,60}$/);
    const folded = titles.map((title) => title.toLocaleLowerCase('vi'));
    expect(new Set(folded).size).toBe(folded.length);
  });

  test('tabs of which there are many carry their parameter, the others none', () => {
    const many = Object.entries(messages.tabs).filter(([, { title }]) => title.includes('{p}'));
    expect(many.map(([id]) => id)).toEqual(['summary', 'leadership', 'period', 'oldLog', 'unit']);
  });

  test('headers of the unit’s tab are short and all different', () => {
    for (const { columns } of Object.values(messages.tabs.unit.blocks)) {
      const headers = Object.values<string | readonly [string, string]>(columns).map((word) =>
        typeof word === 'string' ? word : word[0],
      );
      expect(new Set(headers).size).toBe(headers.length);
      for (const header of headers) expect(header.length).toBeLessThanOrEqual(25);
    }
  });

  test('words inside formulas hold no straight double quote and fit a literal', () => {
    for (const word of Object.values(messages.inFormulas)) {
      expect(word).not.toContain('"');
      expect(word.length).toBeLessThan(120);
    }
  });

  test('a refusal names columns by their headers, not by their keys', () => {
    const [header = ''] = textsOf(messages.tabs.unit.blocks.nominees.columns.minutesDate);
    const text = messages.refusal.badInput({ code: 'badInput', field: 'fields.minutesDate' });
    expect(text).toContain(header);
    expect(text).not.toContain('minutesDate');
  });

  test('the settings that come filled in say their default', () => {
    for (const note of settingNotes(messages)) expect(note).toMatch(/Mặc định|Default/);
  });
});

describe('Vietnamese', () => {
  const vi = messagesFor('vi');

  test('tabs are named as the product names them', () => {
    expect(Object.values(vi.tabs).map(({ title }) => title)).toEqual([
      'Hướng dẫn',
      'Cấu hình',
      'Đơn vị',
      'Phong trào',
      'Tiêu chí',
      'Mức khen thưởng',
      'Hồ sơ',
      'Kế hoạch, báo cáo',
      'Khen thưởng',
      'Tổng hợp {p}',
      'Báo cáo lãnh đạo {p}',
      'Giai đoạn {p}',
      'Công khai',
      'Lưu trữ',
      'Sao lưu',
      'Sổ nhắc hạn',
      'Nhật ký',
      'Nhật ký đến {p}',
      'Việc đang làm',
      '{p}',
    ]);
  });

  test('a due date says how many days are left, that it is today, or how late it is', () => {
    expect(vi.mail.due(3, '2024-11-15')).toBe('còn 3 ngày (hạn 15/11/2024)');
    expect(vi.mail.due(0, '2024-11-15')).toBe('hạn cuối là hôm nay (15/11/2024)');
    expect(vi.mail.due(-2, '2024-11-15')).toBe('đã quá hạn 2 ngày (hạn 15/11/2024)');
  });

  test('what a nominee lacks is named, missing things before failed ones', () => {
    expect(vi.mail.nominee('Hồ Văn Mẫu', hindrances)).toBe(
      'Hồ Văn Mẫu – Còn thiếu: Có đường dẫn minh chứng. Chưa đạt: Năm phải đang mở và nằm trong thời gian của phong trào; TC3. Có sản phẩm, minh chứng',
    );
  });

  test('unfinished nominees are told apart, without empty counts', () => {
    expect(LACKS.map(vi.mail.lack).at(-1)).toBe(
      'Trong 12 đề cử còn 5 hồ sơ chưa xong: 2 chưa đủ điều kiện, 1 đủ điều kiện nhưng chưa nộp, 1 đã sửa sau khi nộp nên phải nộp lại, 1 bị trả lại, chưa nộp lại.',
    );
  });

  test('numbers and days in a bad cell are written the Vietnamese way', () => {
    expect(vi.fault.thresholdNotPercent('0.95')).toContain('“0,95”');
    expect(vi.fault.windowUpsideDown('2025-12-31')).toContain('“31/12/2025”');
  });

  test('a duplicate’s warning begins with the word its colour looks for', () => {
    expect(vi.inFormulas.duplicate).toMatch(/^Trùng/);
  });

  test('what the status formula says begins with no decision of the office', () => {
    const { waiting, draft, blocked } = vi.inFormulas;
    const decisions = STATUSES.filter((status) => status !== 'Nháp' && status !== 'Đã nộp');
    for (const word of [waiting, draft, blocked]) expect(decisions).not.toContain(word.split(':', 1)[0]);
  });

  test('common criteria columns carry the names that Tiêu chí offers', () => {
    const columns = vi.tabs.unit.blocks.nominees.columns;
    for (const { code, label } of COMMON_TARGETS) expect(columns[code][0]).toBe(label);
  });
});
