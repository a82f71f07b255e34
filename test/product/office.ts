/** A district's file on the local host, driven as people drive it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  type Answer,
  type Execution,
  type Host,
  type HostOptions,
  openHost,
  type Person,
  type Shown,
} from '../../host/index.ts';
import { keptFile } from './keptFile.ts';
import { fieldCell, rowsOf, tableOf } from './tabs.ts';

// Laying a file takes longer than jest's five seconds where others work on the same machine; scripts know no jest.
if (typeof jest !== 'undefined') jest.setTimeout(300_000);

export const OWNER = 'noivu@example.vn';
export const OFFICE = 'vanphong@example.vn';
export const LEADER = 'lanhdao@example.vn';

const DIST = new URL('../../dist', import.meta.url).pathname;

export const MENU = {
  sidebar: ['Thi đua', 'Mở thanh bên'],
  check: ['Thi đua', 'Quản trị', 'Kiểm tra hệ thống'],
  setUp: ['Thi đua', 'Quản trị', 'Thiết lập'],
  compile: ['Thi đua', 'Tổng hợp năm…'],
  refresh: ['Thi đua', 'Quản trị', 'Cập nhật hồ sơ'],
  myUnit: ['Thi đua', 'Đến trang đơn vị tôi'],
  preview: ['Thi đua', 'Nhắc hạn', 'Xem trước'],
  test: ['Thi đua', 'Nhắc hạn', 'Gửi thử cho tôi'],
  send: ['Thi đua', 'Nhắc hạn', 'Gửi ngay'],
  about: ['Thi đua', 'Quản trị', 'Giới thiệu'],
} as const;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export interface UnitRow {
  readonly id: string;
  readonly name: string;
  readonly bloc?: string;
  readonly emails?: string;
  readonly officer?: string;
  readonly [column: string]: string | undefined;
}

export interface Reply {
  readonly ok: boolean;
  readonly code: string;
  readonly message: string;
  // biome-ignore lint/suspicious/noExplicitAny: replies of twelve commands
  readonly data: any;
  readonly cells: readonly { readonly sheet: string; readonly cell: string; readonly text: string }[];
}

export interface Office {
  readonly host: Host;
  readonly owner: Person;
  /** The owner clicks an item; an error of the run, or a reply that owns up to a bug, fails the test. */
  click(path: readonly string[], answer?: (shown: Shown) => Answer): Execution;
  setUp(): Execution;
  /** What was shown last. */
  said(): string;
  /** Writes units below the last one of Đơn vị, as the office pastes them. */
  list(...units: readonly UnitRow[]): void;
  /** Lists units, shares the file with their officers and lays their tabs. */
  addUnits(...units: readonly UnitRow[]): void;
  /** An account the file is shared with, which has consented and sees the file. */
  editor(email: string): Person;
  viewer(email: string): Person;
  setting(key: string, text: string): void;
  /** The last execution. */
  last(): Execution;
  /** What a page of this person gets from the single door. */
  ask(person: Person, command: string, input?: unknown): Reply;
}

/** `npm test` has built it. */
function bundle(): string {
  if (!existsSync(`${DIST}/appsscript.json`)) spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
  return DIST;
}

const hostOf = (options: Partial<HostOptions>): Host =>
  openHost({ dist: options.dist ?? bundle(), owner: OWNER, now: '2024-01-10T08:00:00+07:00', ...options });

/** Opens an empty file. */
export const openOffice = (options: Partial<HostOptions> = {}): Office => officeOf(hostOf(options));

function seatAt(host: Host, email: string): Person {
  const person = host.person(email);
  person.consent(true);
  person.open();
  return person;
}

const ownerOf = (host: Host): string => host.people().find(({ role }) => role === 'owner')?.email ?? OWNER;

/** The owner opens the file. */
export const officeOf = (host: Host): Office => officeOn(host, seatAt(host, ownerOf(host)));

/** The owner still sits in front of a file that was saved with them there: nothing runs. */
export const seatedOffice = (host: Host): Office => officeOn(host, host.person(ownerOf(host)));

function officeOn(host: Host, owner: Person): Office {
  const last = (): Execution => {
    const execution = host.executions.at(-1);
    if (execution === undefined) throw new Error('nothing has run yet');
    return execution;
  };
  const office: Office = {
    host,
    owner,
    last,
    said: () => host.shown.at(-1)?.text ?? '',
    click(path, answer) {
      const execution = owner.click(path, answer);
      if (execution.error !== null) throw new Error(execution.error);
      if (/lỗi ngoài dự kiến|unforeseen error/.test(office.said())) throw new Error(execution.log.join('\n'));
      return execution;
    },
    setUp: () => office.click(MENU.setUp),
    list(...units) {
      const { length } = rowsOf(owner, 'Đơn vị', 'units');
      const table = tableOf(owner, 'Đơn vị', 'units');
      const defaults = { type: 'Xã', bloc: 'Khối xã, thị trấn', emails: '', officer: '' };
      const lines = units.map((unit): Record<string, string | undefined> => ({ ...defaults, ...unit }));
      owner.paste(
        'Đơn vị',
        table.cell(table.keys[0] ?? '', length),
        lines.map((line) => table.keys.map((key) => line[key] ?? '')),
      );
    },
    addUnits(...units) {
      office.list(...units);
      for (const unit of units)
        for (const email of (unit.emails ?? '').split(/[,; ]+/))
          if (email !== '') host.share(email, 'editor');
      office.setUp();
    },
    editor(email) {
      host.share(email, 'editor');
      return seatAt(host, email);
    },
    viewer(email) {
      host.share(email, 'viewer');
      return seatAt(host, email);
    },
    setting: (key, text) => owner.type('Cấu hình', fieldCell(owner, 'Cấu hình', key), text),
    ask(person, command, input = {}) {
      const reply = person.call('rpc', command, input) as Reply;
      if (!reply.ok && reply.code === 'bug') throw new Error(last().log.join('\n'));
      return reply;
    },
  };
  return office;
}

/** A save of the file as `lay` leaves it; `spec` says all that it is laid by, besides the options. */
export function keptSave(
  spec: object,
  lay: (options: Partial<HostOptions>) => Office,
  options: Partial<HostOptions> = {},
): unknown {
  // Who looks at the file and what kills its runs comes after the laying; a bundle is known by what is in it.
  const {
    dist = bundle(),
    screen: _screen,
    unflushedOnKill: _pending,
    hardLimitMs: _limit,
    ...rest
  } = options;
  return keptFile({ ...spec, ...rest }, dist, () => lay({ dist, ...rest }).host.save());
}

/** The file as `lay` leaves it, but for what was shown meanwhile. */
export const keptOffice = (...[spec, lay, options = {}]: Parameters<typeof keptSave>): Office =>
  seatedOffice(hostOf({ ...options, load: keptSave(spec, lay, options) }));

/** A file that is set up, with these units laid. */
export function laidOffice(units: readonly UnitRow[], options: Partial<HostOptions> = {}): Office {
  const lay = (plain: Partial<HostOptions>): Office => {
    const office = units.length === 0 ? openOffice(plain) : laidOffice([], plain);
    if (units.length === 0) office.setUp();
    else office.addUnits(...units);
    return office;
  };
  return keptOffice({ units }, lay, options);
}

export const GIAC: UnitRow = {
  id: 'X01',
  name: 'Xã Trà Giác',
  emails: 'giac@example.vn',
  officer: 'Nguyễn Thị Ánh',
};
export const KA: UnitRow = { id: 'X02', name: 'Xã Trà Ka', emails: 'ka@example.vn', officer: 'Hồ Văn Bình' };
export const SCHOOL: UnitRow = {
  id: 'T01',
  name: 'Trường Trà My',
  type: 'Trường học',
  bloc: 'Khối trường học',
  emails: 'truong@example.vn',
};

/** A nominee that meets every criterion of the movement ND, as the sidebar sends it. */
export const FARMER = {
  year: 2024,
  movement: 'ND',
  kind: 'Cá nhân',
  name: 'Nguyễn Văn An',
  stage: 'Đăng ký',
  achievement: 'Trồng quế, thu nhập gấp đôi bình quân xã',
  minutesNumber: '05/BB',
  minutesDate: '2024-01-05',
  evidence: 'https://example.vn/minh-chung',
  clean: 'Có',
  unrewarded: 'Có',
  c1: 2,
} as const;

/** The same as it is typed into the unit's tab. */
export const TYPED_FARMER = {
  year: '2024',
  movement: 'ND – Nông dân sản xuất kinh doanh giỏi',
  kind: 'Cá nhân',
  name: 'Nguyễn Văn An',
  stage: 'Đăng ký',
  achievement: 'Trồng quế, thu nhập gấp đôi bình quân xã',
  minutesNumber: '05/BB',
  minutesDate: '05/01/2024',
  evidence: 'https://example.vn/minh-chung',
  clean: 'Có',
  unrewarded: 'Có',
  c1: '2',
} as const;

/** `FARMER` with something else. */
export const farmer = (other: Readonly<Record<string, unknown>> = {}): object => ({
  fields: { ...FARMER, ...other },
});

/** A launch of the movement ND of which nothing else is known yet. */
export const launchOf = (documentNumber: string) => ({
  documentNumber,
  movement: 'ND',
  ...{ documentDate: '', scope: '', solutions: '', from: '', to: '' },
});
