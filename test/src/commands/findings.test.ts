import type { Context, View } from '../../../src/commands/define.ts';
import { type ToldFinding, told } from '../../../src/commands/findingWords.ts';
import { setup } from '../../../src/commands/setup.ts';
import { type Finding, type FindingCode, findingsOf } from '../../../src/commands/systemCheck.ts';
import { GUIDE } from '../../../src/commands/wantedTabs.ts';
import { contextOf, OWNER, sheetOf, viewOf } from './checkedFile.ts';

const of = (code: FindingCode, context: Context, view: View): Finding | undefined =>
  findingsOf(view, context).find((finding) => finding.code === code);

test('a file as it should be has thirty-three findings, all well, and nothing to mend', () => {
  const context = contextOf();
  const findings = findingsOf(viewOf(context), context);
  expect(new Set(findings.map(({ code }) => code)).size).toBe(33);
  for (const finding of findings) expect(finding).toMatchObject({ level: 'ok', remedy: null, mine: false });
});

test('a protection that somebody removed is found by its tab, and set-up lays that tab’s again and no other', () => {
  const context = contextOf();
  const whole = viewOf(context).inventory.file.protections;
  const protections = new Set([...whole].filter((each) => each !== 'gs:unit:X01:keys'));
  const view = viewOf(context, { protections });
  expect(of('protections', context, view)).toMatchObject({
    level: 'bad',
    params: { count: 1, names: ['tab unit:X01'] },
    remedy: 'setup',
    mine: true,
  });
  const planned = setup.plan(view, {}, context);
  expect(planned.done && planned.data.map(({ name }) => name)).toEqual(['unit:X01', GUIDE]);
  const [step] = planned.done ? planned.data : [];
  if (step === undefined) throw new Error('no step');
  const [lay] = setup.step(view, step, context).changes;
  expect(lay).toMatchObject({ kind: 'lay', ref: 'unit:X01', again: { layout: false, guards: true } });
});

test('nothing missing is nothing to do for set-up', () => {
  const context = contextOf();
  expect(setup.plan(viewOf(context), {}, context)).toMatchObject({
    data: [],
    notice: { code: 'nothingToLay' },
  });
});

test('a copy of the file, and a file set up before that was noted, are told apart', () => {
  const context = contextOf();
  expect(of('copy', context, viewOf(context, { id: 'file-2' }))?.level).toBe('bad');
  const old = contextOf({ facts: {} });
  expect(of('copy', old, viewOf(old))?.level).toBe('warn');
});

test('another time zone is bad: dates would be other days', () => {
  const context = contextOf();
  expect(of('zone', context, viewOf(context, { zone: 'Etc/GMT' }))).toMatchObject({
    level: 'bad',
    params: { zone: 'Etc/GMT', wanted: 'Asia/Ho_Chi_Minh' },
  });
});

test('a locale that reads the month first is a warning with its name; a Vietnamese one is none', () => {
  const context = contextOf();
  expect(of('locale', context, viewOf(context))?.level).toBe('ok');
  expect(of('locale', context, viewOf(context, { locale: 'en_US' }))).toMatchObject({
    level: 'warn',
    params: { locale: 'en_US' },
  });
});

test('officers and the office that the file is not shared with are named once', () => {
  const context = contextOf();
  expect(of('officers', context, viewOf(context, { editors: [OWNER] }))).toMatchObject({
    level: 'warn',
    params: { count: 2, emails: ['vp@example.vn', 'giac@example.vn'] },
    remedy: null,
  });
});

test('editors whom neither Cấu hình nor Đơn vị names are told; the owner, the office and officers are not', () => {
  const context = contextOf();
  const view = viewOf(context, {
    editors: [OWNER, 'vp@example.vn', 'giac@example.vn', 'da-nghi@example.vn'],
  });
  expect(of('outsiders', context, view)).toMatchObject({
    level: 'warn',
    params: { count: 1, emails: ['da-nghi@example.vn'] },
  });
});

test('a trigger that never ran, ran two hours ago, or left a day out', () => {
  const silent = contextOf({ facts: { file: 'file-1' } });
  expect(of('heartbeat', silent, viewOf(silent))).toMatchObject({
    level: 'bad',
    params: {},
    remedy: 'setup',
  });
  expect(of('lastSummary', silent, viewOf(silent))).toMatchObject({
    level: 'warn',
    params: { day: '' },
    remedy: 'summary.compile',
    mine: true,
  });
  const late = contextOf({
    facts: { file: 'file-1', heartbeat: String(45_352.5 - 0.1), 'day:register': '2024-02-27' },
  });
  expect(of('heartbeat', late, viewOf(late))).toMatchObject({ level: 'bad', params: { minutes: 144 } });
  expect(of('lastRegister', late, viewOf(late))).toMatchObject({ level: 'warn', remedy: 'register.refresh' });
});

test('an officer of the office may refresh but not set up', () => {
  const context = contextOf({
    actor: { email: 'vp@example.vn', isOwner: false, isOffice: true, units: [] },
    facts: {},
  });
  const view = viewOf(context);
  expect(of('heartbeat', context, view)).toMatchObject({ remedy: 'setup', mine: false });
  expect(of('lastReminders', context, view)).toMatchObject({ remedy: 'reminders.send', mine: true });
});

test('work that waits is named by its command, with set-up’s button for set-up’s own alone', () => {
  const context = contextOf();
  const waiting = (...jobs: readonly string[]): ToldFinding => {
    const steps = jobs.map((job, at) => ({ job, step: `step ${at}` }));
    const found = of('jobsWaiting', context, viewOf(context, {}, [sheetOf('jobs', 'steps', steps)]));
    if (found === undefined) throw new Error('not found');
    return told(found, context.words);
  };
  const year = waiting('year.lock', 'year.lock', 'backup');
  expect(year).toMatchObject({ level: 'warn', params: { count: 3 }, remedy: null, mine: false });
  expect(year.text).toContain('Còn 3 bước của việc: Khóa sổ, Sao lưu.');
  expect(year.text).not.toContain('Thiết lập');
  expect(waiting('tab.mend')).toMatchObject({
    remedy: null,
    text: expect.stringContaining('Lập lại khung trang'),
  });
  expect(waiting('setup', 'year.open')).toMatchObject({ remedy: 'setup', mine: true });
  expect(waiting('setup', 'year.open').text).toContain('Thiết lập, Mở năm');
});

test('waiting steps, mails in doubt and a spent quota are counted', () => {
  const context = contextOf({ mailQuota: 20 });
  const view = viewOf(context, {}, [
    sheetOf('jobs', 'steps', [
      { job: 'setup', step: 'unit:X01' },
      { job: 'setup', step: 'unit:X02' },
      { job: 'log', step: 'x', payload: '[]' },
    ]),
    sheetOf('reminders', 'ledger', [
      { key: 'a', state: 'PENDING' },
      { key: 'b', state: 'SENT' },
    ]),
  ]);
  expect(of('jobsWaiting', context, view)).toMatchObject({
    level: 'warn',
    params: { count: 2, names: ['Thiết lập'] },
    remedy: 'setup',
  });
  expect(of('pendingMails', context, view)).toMatchObject({ level: 'warn', params: { count: 1 } });
  expect(of('mailQuota', context, view)).toMatchObject({ level: 'warn', params: { left: 20, reserve: 20 } });
});
