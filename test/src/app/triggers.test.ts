import * as z from 'zod/mini';
import { checkedViewOf } from '../../../src/app/context.ts';
import { drainLog } from '../../../src/app/draining.ts';
import { configReader } from '../../../src/app/execute.ts';
import { LayoutBroken, type Ports } from '../../../src/app/ports.ts';
import { JOBS, tick } from '../../../src/app/triggers.ts';
import { LOG_FACT } from '../../../src/commands/audit.ts';
import { driftOf, LAY_FACT } from '../../../src/commands/facts.ts';
import { CONFIG_TABS } from '../../../src/workbook/config.ts';
import { SCHEMA } from '../../../src/workbook/fileMarks.ts';
import { fakeWorld } from './fakePorts.ts';

test.each(JOBS.map((job) => [job.id, job] as const))(
  'the owner’s trigger can go on with what waits of %s: no input of that job is needed for it',
  (_id, job) => {
    expect(z.safeParse(job.input, {}).success).toBe(true);
  },
);

const TITLES: Readonly<Record<string, string>> = { jobs: 'Việc đang làm', settings: 'Cấu hình' };
/** A file whose facts stay, with these tabs; one of them has lost a column. */
function brokenFile(tabs: readonly string[], broken: string, parts: Partial<Ports> = {}) {
  const world = fakeWorld();
  const facts: Record<string, string> = { file: 'file-1' };
  const { workbook } = world.ports;
  const ports: Ports = {
    ...world.ports,
    facts: { all: () => facts, set: (key, value) => void Object.assign(facts, { [key]: value }) },
    workbook: {
      ...workbook,
      inventory: () => ({
        ...workbook.inventory(),
        tabs: tabs.map((ref, sheetId) => ({ ref, sheetName: ref, sheetId, fingerprint: '' })),
      }),
      read(refs) {
        if (refs.includes(broken)) throw new LayoutBroken(TITLES[broken] ?? broken, 'job');
        return new Map();
      },
      raw: (ref) => ({ ref, sheetName: ref, grid: [['schema', '', SCHEMA]] }),
      write(changes) {
        for (const change of changes) if (change.kind === 'facts') Object.assign(facts, change.set);
      },
    },
    ...parts,
  };
  return { world, ports, facts };
}
const drift = (facts: Readonly<Record<string, string>>): string => driftOf(facts, 45_352.5)?.text ?? '';
const tried = (logged: readonly string[]): string[] => logged.map((line) => line.split(':')[0] ?? '');

test('a broken Việc đang làm is noted, and the day’s duties are taken up all the same', () => {
  const { world, ports, facts } = brokenFile([], 'jobs');
  tick(ports);
  expect(drift(facts)).toContain('Việc đang làm');
  expect(tried(world.logged)).toEqual(
    expect.arrayContaining(['register.refresh', 'reminders.send', 'health.send']),
  );
  expect(facts.heartbeat).toBe('45352.5');
});

test('a broken Cấu hình leaves the schedule alive, and is noted', () => {
  const { ports, facts } = brokenFile(CONFIG_TABS, 'settings');
  tick(ports);
  expect(facts.heartbeat).toBe('45352.5');
  expect(drift(facts)).toContain('Cấu hình');
});

test('a store without room for a note does not end the run: the duties go on', () => {
  const full = (): never => {
    throw new Error('You have exceeded the property storage quota.');
  };
  const { world, ports } = brokenFile([], 'none', { facts: { all: () => ({ file: 'file-1' }), set: full } });
  tick(ports);
  expect(tried(world.logged)).toEqual(
    expect.arrayContaining(['not noted', 'register.refresh', 'health.send']),
  );
});

test('what set-up lays for the schedule is asked of it once while it refuses, however much waits for Nhật ký', () => {
  const facts = { file: 'file-1', [LAY_FACT]: '1', [`${LOG_FACT}1`]: 'x' };
  const { world, ports } = brokenFile(CONFIG_TABS, 'settings', {
    facts: { all: () => facts, set: () => {} },
  });
  drainLog(ports, configReader(ports), () => true);
  expect(tried(world.logged).filter((line) => line === 'log.drain')).toHaveLength(1);
});

test('the check goes on without a tab that it cannot read, and names it; that tab alone is refused', () => {
  const { ports } = brokenFile(['jobs', 'log'], 'jobs');
  const view = checkedViewOf(ports, ['jobs', 'log']);
  expect(view.broken).toEqual(['Việc đang làm']);
  expect(view.find('jobs')).toBeNull();
  expect(() => view.sheet('jobs')).toThrow(LayoutBroken);
});
