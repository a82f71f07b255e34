import type { Progress } from '../../host/demo/desk.ts';
import { DEFAULTS } from '../../host/demo/options.ts';
import { reportLines } from '../../host/demo/report.ts';
import { type DemoResult, runDemo } from '../../host/demo/run.ts';
import { mapTab, readRows, TABS } from '../../host/demo/tabs.ts';

const silent: Progress = { working() {}, done() {} };
const run = (units: number, nominees: number, years: readonly number[] = DEFAULTS.years) =>
  runDemo({ ...DEFAULTS, units, nominees, years }, 'dist', silent);
const withoutCpu = (result: DemoResult) => ({
  ...result,
  commands: result.commands.map(({ cpuMs, ...each }) => each),
});

describe('a season of 3 units with 6 nominees each', () => {
  let demo: ReturnType<typeof runDemo>;
  beforeAll(() => {
    demo = run(3, 6);
  }, 240_000);

  test('no execution goes wrong', () => {
    expect(demo.faults).toEqual([]);
  });

  test('sheet and domain agree on every nominee, and each verdict is there', () => {
    expect(demo.result.verdicts).toMatchObject({ compared: 18, disagree: 0 });
    const { eligible, ineligible, incomplete } = demo.result.verdicts;
    expect(eligible + ineligible + incomplete).toBe(18);
    expect(Math.min(eligible, ineligible, incomplete)).toBeGreaterThanOrEqual(18 / 5);
  });

  test('the result has the shape that others read', () => {
    const { result } = demo;
    expect(result).toMatchObject({ year: 2024, units: 3, nominees: 18 });
    expect(result.tabs).toEqual(
      expect.arrayContaining([
        'Cấu hình',
        'Đơn vị',
        'Thị trấn Trà My',
        'Xã Trà Bui',
        'Xã Trà Đốc',
        'Tổng hợp 2024',
      ]),
    );
    // A file that the office found not eligible counts so, whatever its row says.
    const refused = result.years[0]?.office.refused ?? 0;
    expect(result.summary.totals).toMatchObject({
      nominees: 18,
      eligible: result.verdicts.eligible - refused,
    });
    expect(result.summary.byUnit).toHaveLength(3);
    expect(result.summary.byUnit[0]).toMatchObject({ unit: 'X01', nominees: 6, bloc: 'Khối xã, thị trấn' });
    expect(result.summary.byMovement).toHaveLength(28);
    const command = {
      id: expect.any(String),
      calls: expect.any(Number),
      modelledMs: expect.any(Number),
      cpuMs: expect.any(Number),
    };
    for (const each of result.commands) expect(each).toEqual(command);
    expect(result.bundle.serverBytes).toBeGreaterThan(10_000);
    expect(Object.keys(result)).toEqual([
      'year',
      'units',
      'nominees',
      'tabs',
      'verdicts',
      'summary',
      'mails',
      'commands',
      'bundle',
      'years',
      'closed',
    ]);
    expect(result.closed).toBeNull();
  });

  test('the office has decided on what was submitted, and commended what it accepted', () => {
    const [year] = demo.result.years;
    const { office } = year ?? { office: null };
    expect(office).toMatchObject({ returned: expect.any(Number), held: expect.any(Number) });
    expect(office?.accepted).toBeGreaterThan(0);
    expect(office?.returned).toBeGreaterThan(0);
    expect(office?.resubmitted).toBe(office?.returned);
    expect(office?.awarded).toBe((office?.proposed ?? 0) - (office?.dropped ?? 0));
    const owner = demo.desk.person('phongnoivu@example.vn');
    const read = (sheet: string, block: string, key: string): (string | undefined)[] =>
      readRows(owner, mapTab(owner, sheet), block, [key]).map(({ cells }) => cells[key]);
    const of = (status: string): number =>
      read(TABS.register, 'register', 'status').filter((each) => each === status).length;
    expect(of('Đã khen')).toBe(office?.awarded);
    expect(of('Đã nộp')).toBe(0);
    expect(read('Khen thưởng', 'book', 'state').filter((state) => state === 'Đã khen')).toHaveLength(
      office?.awarded ?? 0,
    );
  });

  test('the fund adds up, and every known sum was paid', () => {
    const fund = demo.result.years[0]?.office.fund;
    expect(fund?.planned).toBe(18 * 400_000);
    expect(fund?.awarded).toBeGreaterThan(0);
    expect((fund?.awarded ?? 0) % 10_000).toBe(0);
    expect(fund?.paid).toBe(fund?.awarded);
    expect(fund?.left).toBe((fund?.planned ?? 0) - (fund?.awarded ?? 0));
  });

  test('units, the office and leadership had their mails, each with its subject, step by step', () => {
    const { mails } = demo.result;
    expect(new Set(mails.map((mail) => mail.unit))).toEqual(
      new Set(['X01', 'X02', 'X03', 'office', 'leadership']),
    );
    for (const mail of mails)
      expect(mail).toEqual({
        to: expect.stringMatching(/@example\.vn$/),
        subject: expect.stringMatching(/^\[Thi đua/),
        unit: expect.any(String),
        step: expect.any(Number),
      });
    const steps = new Set(mails.filter((mail) => mail.unit.startsWith('X')).map((mail) => mail.step));
    for (const step of [30, 14, 7, 3, 1, 0, -3]) expect(steps).toContain(step);
  });

  test('nobody is reminded twice of the same step in one mail', () => {
    const sent = demo.desk.host.outbox.map(
      (mail) => `${mail.to.join()} ${mail.at.slice(0, 10)} ${mail.subject}`,
    );
    expect(new Set(sent).size).toBe(sent.length);
  });

  test('a repeated nominee is warned of, an unfinished one refused', () => {
    expect(demo.seasons.flatMap((season) => season.duplicates).length).toBeGreaterThan(0);
    for (const refusal of demo.seasons.flatMap((season) => season.refusals))
      expect(refusal).toContain('Còn thiếu');
  });

  test('the commands of every surface have run', () => {
    const ids = new Set(demo.result.commands.map((each) => each.id));
    for (const id of [
      'menuSetup',
      'onOpen',
      'onEdit',
      'tick',
      'menuCompile',
      'nominee.save',
      'nominee.submit',
      'nominee.life',
      'review.decide',
      'returns.send',
      'award.decide',
      'public.compile',
    ])
      expect(ids).toContain(id);
  });

  test('the report shows the summary, the figures, a mail and the commands', () => {
    const lines = reportLines(demo, 1000).join('\n');
    for (const text of [
      'Xã Trà Bui',
      'Số đề cử',
      'Tiêu đề: [Thi đua 2024]',
      'nominee.save',
      'khác nhau 0 trên 18',
      'NĂM CÔNG TÁC 2024',
      'Quỹ khen thưởng 7.200.000 đồng',
    ])
      expect(lines).toContain(text);
  });
});

describe('two years of 3 units with 4 nominees each, and the period', () => {
  let demo: ReturnType<typeof runDemo>;
  beforeAll(() => {
    demo = run(3, 4, [2024, 2025]);
  }, 400_000);

  test('no execution goes wrong, and sheet and domain agree on what was entered and carried over', () => {
    expect(demo.faults).toEqual([]);
    const carried = demo.result.years[0]?.carried ?? 0;
    expect(carried).toBeGreaterThan(0);
    expect(demo.result.verdicts).toMatchObject({ compared: 24 + carried, disagree: 0 });
  });

  test('both years have their tabs, the first one its rows in the archive', () => {
    expect(demo.result.tabs).toEqual(
      expect.arrayContaining([
        'Tổng hợp 2024',
        'Tổng hợp 2025',
        'Báo cáo lãnh đạo 2024',
        'Báo cáo lãnh đạo 2025',
      ]),
    );
    const owner = demo.desk.person('phongnoivu@example.vn');
    const years = (sheet: string, block: string): (string | undefined)[] =>
      readRows(owner, mapTab(owner, sheet), block, ['year']).map(({ cells }) => cells.year);
    expect(years('Lưu trữ', 'archive').filter((year) => year === '2024')).toHaveLength(12);
    expect(new Set(years(TABS.register, 'register').filter((year) => year === '2025')).size).toBe(1);
    expect(demo.result.closed?.locked).toMatchObject([{ year: 2024, archived: 12 }]);
  });

  test('the report prints both years, what was locked and the period', () => {
    const lines = reportLines(demo, 1000).join('\n');
    for (const text of [
      'BÁO CÁO LÃNH ĐẠO 2024',
      'BÁO CÁO LÃNH ĐẠO 2025',
      'So với năm trước',
      'Khóa sổ 2024: 12 đề cử vào Lưu trữ',
      'Đã tổng hợp giai đoạn 2022-2025',
    ])
      expect(lines).toContain(text);
  });
});

test('the same seed gives the same result but for CPU time', () => {
  expect(withoutCpu(run(1, 3).result)).toEqual(withoutCpu(run(1, 3).result));
}, 240_000);
