import type { Progress } from '../../host/demo/desk.ts';
import { DEFAULTS } from '../../host/demo/options.ts';
import { reportLines } from '../../host/demo/report.ts';
import { type DemoResult, runDemo } from '../../host/demo/run.ts';

const silent: Progress = { working() {}, done() {} };
const run = (units: number, nominees: number) => runDemo({ ...DEFAULTS, units, nominees }, 'dist', silent);
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
    expect(result.summary.totals).toMatchObject({ nominees: 18, eligible: result.verdicts.eligible });
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
    ]);
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
    ])
      expect(lines).toContain(text);
  });
});

test('the same seed gives the same result but for CPU time', () => {
  expect(withoutCpu(run(1, 3).result)).toEqual(withoutCpu(run(1, 3).result));
}, 240_000);
