import type { Context, View } from '../../../src/commands/define.ts';
import { noteDrift, strangerText } from '../../../src/commands/facts.ts';
import { told } from '../../../src/commands/findingWords.ts';
import { type Finding, type FindingCode, findingsOf } from '../../../src/commands/systemCheck.ts';
import { packLines } from '../../../src/domain/audit.ts';
import { contextOf, OWNER, sheetOf, viewOf } from './checkedFile.ts';

const NOW = 45_352.5;
const of = (code: FindingCode, context: Context, view: View = viewOf(context)): Finding | undefined =>
  findingsOf(view, context).find((finding) => finding.code === code);
/** The file with these facts besides those of a healthy one. */
const withFacts = (facts: Readonly<Record<string, string>>): Context =>
  contextOf({ facts: { ...contextOf().facts, ...facts } });
const inWords = (finding: Finding | undefined, context: Context): string => {
  if (finding === undefined) throw new Error('not found');
  return told(finding, context.words).text;
};
const line = (at: number, key = 'a.b') => ({
  ...{
    key,
    at,
    who: OWNER,
    command: 'setup',
    unit: '',
    nominee: '',
    initials: '',
    from: '',
    to: '',
    count: 0,
  },
});

test('a trigger of another account is told of, by whom and when, for a week', () => {
  const recent = withFacts({ stranger: strangerText('la@example.vn', NOW - 2) });
  const finding = of('stranger', recent);
  expect(finding).toMatchObject({ level: 'warn', params: { named: 'la@example.vn', minutes: 2880 } });
  expect(inWords(finding, recent)).toMatch(/la@example\.vn .*2 ngày trước/);
  expect(of('stranger', withFacts({ stranger: strangerText('la@example.vn', NOW - 8) }))?.level).toBe('ok');
});

test('an owner in Cấu hình who may no longer edit is told apart from one who is merely not the file’s', () => {
  const { config } = contextOf();
  const named = (ownerEmail: string): Context =>
    contextOf({ config: { ...config, settings: { ...config.settings, ownerEmail } } });
  const gone = named('da-nghi@example.vn');
  expect(of('ownerGone', gone)).toMatchObject({
    level: 'bad',
    params: { named: 'da-nghi@example.vn', fileOwner: OWNER },
  });
  expect(inWords(of('ownerGone', gone), gone)).toContain(OWNER);
  const editor = named('vp@example.vn');
  expect(of('ownerGone', editor)?.level).toBe('ok');
  expect(of('owner', editor)?.level).toBe('bad');
});

test('each duty of the day is late from the third day on', () => {
  const codes = [
    'lastRegister',
    'lastSummary',
    'lastReminders',
    'lastPublication',
    'lastReturns',
    'lastDigest',
  ] as const;
  for (const code of codes) {
    const fact = `day:${code.slice('last'.length).toLowerCase()}`;
    expect([code, of(code, withFacts({ [fact]: '2024-02-28' }))?.level]).toEqual([code, 'ok']);
    expect([code, of(code, withFacts({ [fact]: '2024-02-27' }))?.level]).toEqual([code, 'warn']);
  }
});

test('a broken tab that the schedule met is told as the refusal told it, until the same command has run', () => {
  const broken = withFacts(
    noteDrift('register.refresh', 'Trang “Xã Trà Ka” bị mất cột “Tên”.', 45_352.4).set,
  );
  expect(of('drift', broken)).toMatchObject({ level: 'bad', remedy: 'setup', mine: true });
  expect(inWords(of('drift', broken), broken)).toMatch(/Trang “Xã Trà Ka” bị mất cột “Tên”\..*tự hết/);
  expect(of('drift', withFacts(noteDrift('register.refresh', '', 45_352.4).set))?.level).toBe('ok');
});

test('tabs that the check itself could not read are named', () => {
  const context = contextOf();
  const found = findingsOf({ ...viewOf(context), broken: ['Việc đang làm'] }, context).find(
    ({ code }) => code === 'drift',
  );
  expect(found).toMatchObject({ level: 'bad', remedy: 'setup', mine: true });
  expect(inWords(found, context)).toMatch(
    /Việc đang làm\. Hãy hoàn tác .*xóa trang ấy, thiết lập lại, rồi .*Khôi phục từ bản sao lưu…/,
  );
});

test('what the schedule met is over after a day in which it did not meet it again: somebody else may have ended the work', () => {
  const met = (at: number) => withFacts(noteDrift('year.open', 'Trang “Hồ sơ” bị mất cột.', at).set);
  expect(of('drift', met(45_351.6))?.level).toBe('bad');
  expect(of('drift', met(45_351.4))?.level).toBe('ok');
});

test('facts near Google’s limits are told, together and the largest by name', () => {
  const many = Object.fromEntries(
    Array.from({ length: 52 }, (_, index) => [`other:${index}`, 'x'.repeat(8100)]),
  );
  expect(of('store', withFacts(many))).toMatchObject({
    level: 'warn',
    params: { limit: 500 },
    remedy: 'log.drain',
    mine: true,
  });
  expect(of('storeValue', withFacts(many))?.level).toBe('ok');
  const large = withFacts({ sweep: 'ơ'.repeat(4500) });
  expect(of('storeValue', large)).toMatchObject({
    level: 'warn',
    params: { named: 'sweep', count: 9005, limit: 9216 },
  });
  expect(of('store', large)?.level).toBe('ok');
});

test('lines that wait for Nhật ký longer than two hours are told, wherever they wait', () => {
  const [fresh = '', old = ''] = [NOW - 0.01, NOW - 0.1].map((at) => packLines([line(at)], 8000)[0] ?? '');
  expect(of('logWaiting', withFacts({ 'log:a': fresh }))).toMatchObject({
    level: 'ok',
    params: { count: 1 },
  });
  expect(of('logWaiting', withFacts({ 'log:a': fresh, 'log:b': old }))).toMatchObject({
    level: 'warn',
    params: { count: 2, minutes: 144 },
  });
  expect(of('logWaiting', withFacts({ logRows: String(NOW - 1) }))?.level).toBe('warn');
});

test('rows that are gone from Nhật ký are counted, those of another log are not', () => {
  const log = sheetOf('log', 'log', [
    { key: 'a.b', at: NOW },
    { key: 'a.c', at: NOW },
  ]);
  const at = (logCount: string): Finding | undefined => {
    const context = withFacts({ logCount });
    return of('logRows', context, viewOf(context, {}, [log]));
  };
  expect(at('0:2')?.level).toBe('ok');
  expect(at('0:5')).toMatchObject({ level: 'bad', params: { count: 3 } });
  expect(at('1:5')?.level).toBe('ok');
});

test('tabs and cells near their limits are told', () => {
  const context = contextOf();
  const view = viewOf(context);
  const foreign = Array.from({ length: 200 - view.inventory.tabs.length }, (_, index) => `Của ai ${index}`);
  const full = { ...view, inventory: { ...view.inventory, foreign } };
  expect(of('tabs', context, full)).toMatchObject({
    level: 'warn',
    params: { count: 200, limit: 200, left: 0 },
  });
  const units = Array.from({ length: 170 }, (_, index) => ({
    ...context.config.units[0],
    id: `Y${index}`,
    rows: 1200,
  }));
  const large = contextOf({ config: { ...context.config, units: units as Context['config']['units'] } });
  expect(of('cells', large)).toMatchObject({ level: 'warn', params: { limit: 10 } });
  expect(of('cells', context)?.level).toBe('ok');
});
