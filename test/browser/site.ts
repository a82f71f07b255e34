/** A workbench with a small sample and a browser to open it with. */
import type { Browser, BrowserContext } from 'playwright-core';
import { startWorkbench } from '../../host/server/index.ts';
import { launch } from './chromium.ts';
import { type Desk, openDesk } from './desk.ts';

/** Of the sample. */
export const PEOPLE = {
  owner: 'phongnoivu@example.vn',
  office: 'thidua@example.vn',
  leadership: 'lanhdao@example.vn',
  stranger: 'nguoimoi@example.vn',
  /** Of the units with these names. */
  town: 'x01@example.vn',
  bui: 'x02@example.vn',
  doc: 'x03@example.vn',
  /** This one has entered nothing yet. */
  dong: 'x04@example.vn',
} as const;
export const TABS = {
  town: 'Thị trấn Trà My',
  bui: 'Xã Trà Bui',
  doc: 'Xã Trà Đốc',
  dong: 'Xã Trà Đông',
  settings: 'Cấu hình',
  units: 'Đơn vị',
  register: 'Hồ sơ',
  summary: 'Tổng hợp 2024',
  dashboard: 'Báo cáo lãnh đạo 2024',
} as const;
export const YEAR = 2024;
const UNITS = 4;

export interface Site {
  readonly url: string;
  readonly browser: Browser;
  /** A window of somebody's own browser, as it is set up in the district. */
  open(email: string, how?: WindowOptions): Promise<Desk>;
  /** Of every window that was opened. */
  errors(): readonly string[];
  close(): Promise<void>;
}

export interface WindowOptions {
  readonly size?: { readonly width: number; readonly height: number };
  /** Pixels of the picture for one of the page. */
  readonly scale?: number;
  /** Milliseconds to wait for anything in it. */
  readonly patience?: number;
  /** Comes before the first page. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

export interface SiteOptions {
  readonly units?: number;
  /** A saved file, in place of the sample. */
  readonly data?: string;
  /** Milliseconds to wait for anything in a window that does not say it itself. */
  readonly patience?: number;
}

const DISTRICT = { locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' } as const;
const SCREEN = { width: 1440, height: 860 } as const;

/** Resolves when the sample is open. */
export async function openSite({ units = UNITS, data, patience: usual }: SiteOptions = {}): Promise<Site> {
  const [workbench, browser] = await Promise.all([
    startWorkbench({ year: YEAR, units, data: data ?? null }),
    launch(),
  ]);
  await workbench.ready;
  const desks: Desk[] = [];
  return {
    url: workbench.url,
    browser,
    async open(email, { size = SCREEN, scale = 1, patience = usual, prepare } = {}) {
      const context = await browser.newContext({ ...DISTRICT, viewport: size, deviceScaleFactor: scale });
      await prepare?.(context);
      const desk = await openDesk(context, workbench.url, email, patience);
      desks.push(desk);
      return desk;
    },
    errors: () => desks.flatMap(({ errors }) => errors),
    async close() {
      await browser.close();
      await workbench.close();
    },
  };
}

/** One site for a file of tests; no page may have met an error that nobody caught. */
export function useSite(options: SiteOptions = {}): () => Site {
  let site: Site | null = null;
  const open = (): Site => {
    if (site === null) throw new Error('the site is opened before the first test');
    return site;
  };
  beforeAll(async () => {
    site = await openSite(options);
  });
  afterEach(() => expect(open().errors()).toEqual([]));
  afterAll(() => site?.close());
  return open;
}
