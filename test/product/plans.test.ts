import { farmer, GIAC, KA, laidOffice, OFFICE, type Office, SCHOOL } from './office.ts';
import { dayOf, to } from './season.ts';
import { fieldCell, pasteRows, rowsOf, seeAll, tableOf, typeRow } from './tabs.ts';
import { yearLine } from './years.ts';

const TAB = 'Xã Trà Giác';
let office: Office;
const ask = (command: string, input: object = {}) => office.ask(office.owner, command, input);
const enter = (unit: string, other: object = {}): string => {
  const { id } = ask('nominee.save', { unit, ...farmer({ ...other }) }).data;
  expect(ask('nominee.submit', { unit, id })).toMatchObject({ ok: true });
  return id;
};
const decide = (id: string, status: string, reason = ''): void => {
  const files = ask('review.list', { year: 2024 }).data.files.filter(
    (file: { id: string }) => file.id === id,
  );
  const chosen = files.map((file: { id: string; fingerprint: string }) => ({
    id: file.id,
    fingerprint: file.fingerprint,
  }));
  expect(ask('review.decide', { files: chosen, to: status, reason })).toMatchObject({ ok: true });
};
const kept = () => rowsOf(office.owner, 'Kế hoạch, báo cáo', 'unitYears', ['unit']).map(({ cells }) => cells);

beforeAll(() => {
  office = laidOffice([GIAC, KA, SCHOOL]);
  office.setting('officeEmails', OFFICE);
});

describe('plans, launches and money', () => {
  test('stand in one line a unit and year once Hồ sơ was brought up to date, and nowhere for a unit without', () => {
    const plan = {
      planNumber: '12/KH-UBND',
      planDate: '2024-03-20',
      planTargets: '5 mô hình',
      commitment: 5,
      fundingProposed: 20_000_000,
      fundingApproved: 15_000_000,
      requests: 'Thêm kinh phí',
    };
    expect(ask('duty.save', { unit: 'X01', year: 2024, fields: plan })).toMatchObject({ ok: true });
    typeRow(office.owner, 'Xã Trà Ka', 'launches', 0, {
      year: '2024',
      documentNumber: '05/KH-UBND',
      documentDate: '10/02/2024',
      movement: 'ND – Nông dân sản xuất kinh doanh giỏi',
      scope: 'Toàn xã',
    });
    ask('register.refresh');
    expect(kept()).toMatchObject([
      {
        unit: 'X01',
        year: '2024',
        planNumber: '12/KH-UBND',
        planDate: '20/03/2024',
        planTargets: '5 mô hình',
        commitment: '5',
        launchCount: '0',
        requests: 'Thêm kinh phí',
      },
      { unit: 'X02', planNumber: '', launchCount: '1' },
    ]);
    expect(kept()[1]?.launches).toBe(
      'ND – Nông dân sản xuất kinh doanh giỏi; 05/KH-UBND, 10/02/2024; Toàn xã',
    );
  });

  test('a refresh that finds nothing new leaves the lines and their days alone', () => {
    const before = kept();
    office.host.clock.set('2024-02-01T08:00:00+07:00');
    ask('register.refresh');
    expect(kept()).toEqual(before);
  });

  test('the office sees them unit by unit, and who has none', () => {
    const units = ask('office.overview').data.units;
    expect(units[0].plan).toEqual({
      planFiled: true,
      reportFiled: false,
      launches: 0,
      commitment: 5,
      registered: 0,
      effective: 0,
      fundingProposed: 20_000_000,
      fundingApproved: 15_000_000,
      fundingSpent: null,
    });
    expect(units[1].plan).toMatchObject({ planFiled: false, launches: 1 });
    expect(units[2].plan).toBeNull();
    expect(ask('register.refresh', { units: ['X01'] }).data.tallies[0].plan).toMatchObject({ commitment: 5 });
  });

  test('a line whose unit has emptied it goes; one of a closed year stays', () => {
    pasteRows(office.owner, 'Cấu hình', 'years', 1, [yearLine(2023, 'Có')]);
    typeRow(office.owner, TAB, 'duties', 1, { year: '2023', planNumber: 'CŨ/KH' });
    ask('register.refresh');
    expect(kept().map(({ unit, year }) => `${unit} ${year}`)).toEqual(['X01 2024', 'X02 2024', 'X01 2023']);
    office.owner.type('Cấu hình', tableOf(office.owner, 'Cấu hình', 'years').cell('open', 1), 'Không');
    typeRow(office.owner, TAB, 'duties', 1, { year: '', planNumber: '' });
    typeRow(office.owner, 'Xã Trà Ka', 'launches', 0, {
      year: '',
      documentNumber: '',
      documentDate: '',
      movement: '',
      scope: '',
    });
    ask('register.refresh');
    expect(kept().map(({ unit, year }) => `${unit} ${year}`)).toEqual(['X01 2024', 'X01 2023']);
  });

  test('a negative amount and half a model are refused', () => {
    for (const fields of [{ fundingApproved: -1 }, { commitment: 1.5 }])
      expect(ask('duty.save', { unit: 'X01', year: 2024, fields })).toMatchObject({ ok: false });
  });
});

describe('what counts', () => {
  let accepted: string;
  let changed: string;
  let returned: string;

  beforeAll(() => {
    accepted = enter('X01', { name: 'Đã Nhận' });
    changed = enter('X01', { name: 'Sửa Sau' });
    returned = enter('X02', { name: 'Bị Trả' });
    ask('register.refresh');
    decide(accepted, 'Đủ điều kiện');
    decide(returned, 'Trả lại', 'Thiếu biên bản có chữ ký');
    const table = tableOf(office.owner, TAB, 'nominees');
    const rows = rowsOf(office.owner, TAB, 'nominees', ['id']);
    const index = (id: string): number => rows.find(({ cells }) => cells.id === id)?.index ?? -1;
    office.owner.type(TAB, table.cell('c1', index(accepted)), '1');
    office.owner.type(TAB, table.cell('achievement', index(changed)), 'Viết lại');
    ask('nominee.life', {
      unit: 'X01',
      id: accepted,
      fields: {
        stage: 'Nhân rộng',
        publicity: 'Báo: Quảng Nam, 10/05/2024; Đài: huyện, 11/05/2024',
        replicatedBy: 'X02',
        households: 12,
        followUpOn: '2024-12-01',
      },
    });
    office.host.clock.set('2024-10-20T08:00:00+07:00');
  });

  test('an accepted file counts as accepted whatever its row says by now; a changed one is not submitted', () => {
    const { totals, byChannel, plans } = ask('summary.compile', { year: 2024 }).data;
    expect(totals).toMatchObject({
      nominees: 3,
      eligible: 3,
      proposed: 1,
      published: 1,
      replicated: 1,
      households: 12,
      effective: 1,
    });
    expect(byChannel.filter(({ times }: { times: number }) => times > 0)).toEqual([
      { channel: 'Báo', exemplars: 1, times: 1 },
      { channel: 'Đài', exemplars: 1, times: 1 },
    ]);
    expect(plans.totals).toMatchObject({ planned: 1, commitment: 5, eligible: 3, effective: 1 });
  });

  test('Tổng hợp shows plans and money by unit, what came of commitments, and publicity by channel', () => {
    const lines = seeAll(office.owner, 'Tổng hợp 2024');
    const start = lines.findIndex((line) => line[1] === 'Kế hoạch, phát động, kinh phí của các đơn vị');
    const line = lines.slice(start).find((each) => each[2] === 'Xã Trà Giác');
    expect(line?.slice(3, 12)).toEqual(['Có', '0', '5', '2', '2', '1', '20.000.000', '15.000.000', '']);
    expect(lines.some((each) => each[2] === 'Báo' && each[3] === '1')).toBe(true);
    expect(lines.some((each) => each[1]?.startsWith('Thống kê khen thưởng'))).toBe(true);
  });

  test('an accepted nominee whose row was emptied still counts', () => {
    const table = tableOf(office.owner, TAB, 'nominees');
    const row = rowsOf(office.owner, TAB, 'nominees', ['id']).find(({ cells }) => cells.id === accepted);
    const snapshot = row?.cells ?? {};
    for (const key of ['id', 'movement', 'name', 'year', 'kind'])
      office.owner.type(TAB, table.cell(key, row?.index ?? -1), '');
    expect(ask('summary.compile', { year: 2024 }).data.totals).toMatchObject({ nominees: 3, eligible: 3 });
    for (const key of ['id', 'movement', 'name', 'year', 'kind'])
      office.owner.type(TAB, table.cell(key, row?.index ?? -1), snapshot[key] ?? '');
  });

  test('reminders tell a changed row to be submitted again, and a returned file with its reason; a decided one is left alone', () => {
    const mails = dayOf(office, '2024-10-24');
    const [giac] = to(mails, 'giac@example.vn');
    expect(giac?.body).toContain('Sửa Sau – Dòng đã sửa sau khi nộp');
    expect(giac?.body).not.toContain('Đã Nhận');
    const told = to(mails, 'ka@example.vn').map((mail) => mail.body);
    expect(told.join()).toContain(
      'Bị Trả – Phòng Nội vụ trả lại, vì: Thiếu biên bản có chữ ký. Hãy sửa rồi nộp lại',
    );
  });

  test('a file handed in again is no longer owed', () => {
    ask('nominee.submit', { unit: 'X01', id: changed });
    ask('nominee.submit', { unit: 'X02', id: returned });
    const mails = dayOf(office, '2024-10-28');
    for (const email of ['giac@example.vn', 'ka@example.vn'])
      expect(
        to(mails, email)
          .map((mail) => mail.body)
          .join(),
      ).not.toContain('Nộp hồ sơ đề cử');
    expect(ask('summary.compile', { year: 2024 }).data.totals).toMatchObject({ proposed: 3 });
  });

  test('an exemplar is named on the day it is to be looked at again, and no more once the next day is set', () => {
    const named = (date: string): string =>
      to(dayOf(office, date), 'giac@example.vn')
        .map((mail) => mail.body)
        .join();
    expect(named('2024-11-30')).not.toContain('Đã Nhận');
    expect(named('2024-12-01')).toMatch(/Theo dõi điển hình năm 2024: hạn cuối là hôm nay[\s\S]*Đã Nhận/);
    ask('nominee.life', { unit: 'X01', id: accepted, fields: { followUpOn: '2025-02-01' } });
    expect(named('2024-12-04')).not.toContain('Đã Nhận');
  });

  test('so it is when its year is closed by then', () => {
    office.owner.type('Cấu hình', tableOf(office.owner, 'Cấu hình', 'years').cell('open', 0), 'Không');
    expect(fieldCell(office.owner, 'Cấu hình', 'officeEmails')).toMatch(/^C/);
    const mails = to(dayOf(office, '2025-02-01'), 'giac@example.vn');
    expect(mails.map((mail) => mail.body).join()).toContain('Đã Nhận');
  });
});
