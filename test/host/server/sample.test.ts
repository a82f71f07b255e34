import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mapTab, readRows, TABS } from '../../../host/demo/tabs.ts';
import { accountsOf, STRANGER } from '../../../host/server/people.ts';
import { sampleSave } from '../../../host/server/sample/kept.ts';
import { buildSample } from '../../../host/server/sample/season.ts';
import type { Host } from '../../../host/types.ts';
import { smallDist, smallHost } from './smallBundle.ts';

const DIST = new URL('../../../dist', import.meta.url).pathname;

describe('the sample', () => {
  let host: Host;
  beforeAll(() => {
    expect(existsSync(join(DIST, 'guong-sang.js'))).toBe(true);
    host = buildSample({ dist: DIST, year: 2024, units: 4 }, () => undefined);
  });

  test('is a district in the middle of its year: entered, reviewed, compiled', () => {
    expect(host.sheetNames()).toEqual(
      expect.arrayContaining(['Cấu hình', 'Hồ sơ', 'Tổng hợp 2024', 'Báo cáo lãnh đạo 2024', 'Xã Trà Bui']),
    );
    const owner = host.person('phongnoivu@example.vn');
    const rows = readRows(owner, mapTab(owner, TABS.register), 'register', ['status']);
    const statuses = new Set(rows.map(({ cells }) => cells.status));
    expect([...statuses]).toEqual(
      expect.arrayContaining(['Đã nộp', 'Trả lại', 'Đủ điều kiện', 'Đề nghị khen', 'Đã khen']),
    );
    expect(host.executions.filter(({ error }) => error !== null)).toEqual([]);
  });

  test('shows plans and a launch, a book of commendations and a fund', () => {
    const owner = host.person('phongnoivu@example.vn');
    const rows = (sheet: string, block: string, key: string): (string | undefined)[] =>
      readRows(owner, mapTab(owner, sheet), block, [key]).map(({ cells }) => cells[key]);
    expect(rows('Kế hoạch, báo cáo', 'unitYears', 'planNumber').filter((each) => each !== '')).not.toEqual(
      [],
    );
    expect(rows('Kế hoạch, báo cáo', 'unitYears', 'launchCount')).toContain('1');
    expect(new Set(rows('Khen thưởng', 'book', 'state'))).toEqual(new Set(['Đã khen', 'Đề nghị']));
    expect(rows('Cấu hình', 'years', 'fund')).toEqual(['12.800.000']);
  });

  test('offers everybody one can act as, by what they are to the file', () => {
    const accounts = accountsOf(host);
    expect(accounts.map(({ kind }) => kind)).toEqual([
      'owner',
      'office',
      'officer',
      'officer',
      'officer',
      'officer',
      'leadership',
      'stranger',
      'outsider',
    ]);
    expect(accounts.find(({ kind }) => kind === 'stranger')?.email).toBe(STRANGER);
    expect(accounts.find(({ kind }) => kind === 'officer')?.unit).toBe('Thị trấn Trà My');
  });

  test('leaves somebody to be reminded as soon as the clock goes on', () => {
    const before = host.outbox.length;
    host.clock.advance(30 * 60_000);
    expect(host.outbox.length).toBeGreaterThan(before);
  });
});

describe('a kept sample', () => {
  const dist = smallDist();
  const cache = mkdtempSync(join(tmpdir(), 'sample-'));
  const built: number[] = [];
  const build = ({ units }: { units: number }): Host => {
    built.push(units);
    return smallHost(dist);
  };
  const take = (units: number): unknown =>
    sampleSave({ dist, year: 2024, units }, cache, () => undefined, build);

  test('is read at the next start, and built anew for other options', () => {
    const first = take(3);
    expect(take(3)).toEqual(JSON.parse(JSON.stringify(first)));
    expect(built).toEqual([3]);
    take(4);
    expect(built).toEqual([3, 4]);
  });

  test('that is broken is built again', () => {
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), 'hỏng');
    take(3);
    take(3);
    expect(built).toEqual([3, 4, 3]);
  });

  test('for another bundle is another one', () => {
    writeFileSync(join(dist, 'more.js'), 'function more() {}');
    take(3);
    expect(built).toEqual([3, 4, 3, 3]);
  });

  test('that cannot be written costs time, no more', () => {
    const path = join(cache, 'is-a-file');
    writeFileSync(path, '');
    expect(sampleSave({ dist, year: 2024, units: 1 }, path, () => undefined, build)).toHaveProperty(
      'version',
      1,
    );
  });
});
