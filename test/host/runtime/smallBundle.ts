import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost } from '../../../host/runtime/host.ts';
import { priceOf } from '../../../host/runtime/prices.ts';
import type { Run, SpreadsheetPort, World } from '../../../host/runtime/types.ts';
import { createUi } from '../../../host/services/ui.ts';
import type { Execution, Host, HostOptions, Person } from '../../../host/types.ts';

export const OWNER = 'chu@example.com';

const SCOPE = 'https://www.googleapis.com/auth/';
export const FIVE_SCOPES = [
  `${SCOPE}spreadsheets.currentonly`,
  `${SCOPE}script.container.ui`,
  `${SCOPE}script.send_mail`,
  `${SCOPE}script.scriptapp`,
  `${SCOPE}userinfo.email`,
];

/** A spreadsheet of one cell, written late: enough to see the runtime at work. */
export interface Cell {
  value: string;
}

class Range {
  readonly run: Run;
  readonly cell: Cell;
  constructor(run: Run, cell: Cell) {
    this.run = run;
    this.cell = cell;
  }
  getValue(): string {
    this.run.meter.count('Range.getValue', priceOf('Range.getValue', 1));
    return this.cell.value;
  }
  getA1Notation(): string {
    return 'A1';
  }
}

class SpreadsheetApp {
  readonly run: Run;
  readonly world: World;
  readonly cell: Cell;
  queued: string | null = null;
  constructor(run: Run, world: World, cell: Cell) {
    this.run = run;
    this.world = world;
    this.cell = cell;
    run.onEnd((pending) => {
      if (pending === 'applied') writeQueued(this);
    });
    run.onFlush(() => writeQueued(this));
  }
  getUi(): object {
    return createUi(this.run, this.world);
  }
  write(value: string): void {
    this.run.meter.count('Range.setValue', priceOf('Range.setValue'));
    this.queued = value;
  }
  flush(): void {
    writeQueued(this);
  }
  getRange(): Range {
    return new Range(this.run, this.cell);
  }
  breakDown(): void {
    throw new TypeError('a fault of the host');
  }
}

function writeQueued(app: SpreadsheetApp): void {
  if (app.queued === null) return;
  app.run.meter.count('SpreadsheetApp.flush', priceOf('SpreadsheetApp.flush', 1));
  app.cell.value = app.queued;
  app.queued = null;
}

function oneCell(world: World, cell: Cell): SpreadsheetPort {
  const unused = () => {
    throw new Error('the one cell cannot do that');
  };
  return {
    factory: (run) => ({ SpreadsheetApp: new SpreadsheetApp(run, world, cell) }),
    grid: {
      type(_user, sheet, a1, text) {
        const oldValue = cell.value;
        cell.value = text;
        return { sheet, a1, value: text, oldValue };
      },
      paste: unused,
      see: () => [[cell.value]],
      insertRows: unused,
      deleteRows: unused,
      insertColumns: unused,
      deleteColumns: unused,
      moveColumns: unused,
      sort: unused,
      renameSheet: unused,
      deleteSheet: unused,
      addSheet: unused,
      moveSheet: unused,
      duplicateSheet: unused,
      hideSheet: unused,
      hideRows: unused,
      hideColumns: unused,
      freeze: unused,
      clear: unused,
      merge: unused,
      unmerge: unused,
      filter: unused,
      removeFilter: unused,
      replace: unused,
      format: unused,
      clearValidation: unused,
      clearConditional: unused,
      removeProtection: unused,
    },
    event: (run, edit) =>
      edit === null ? {} : { range: new Range(run, cell), value: edit.value, oldValue: edit.oldValue },
    snapshot: () => cell.value,
    sheetNames: () => ['Trang'],
    exportXlsx: () => Promise.resolve(),
    setLocale: () => undefined,
    setTimeZone: () => undefined,
    save: () => cell.value,
    reopen: unused,
    screen: {
      title: '',
      locale: 'vi_VN',
      sheets: () => [],
      cells: unused,
      frame: unused,
      isLocked: unused,
      mayEdit: unused,
      active: unused,
      select: unused,
    },
  };
}

export interface Small {
  readonly host: Host;
  readonly cell: Cell;
  readonly owner: Person;
  /** Runs the body as a menu command of the owner (or another editor) and returns what it returned, by way of JSON. */
  readonly eval: (body: string, user?: Person) => unknown;
  /** The same, for its execution. */
  readonly menu: (item: string, user?: Person) => Execution;
}

export interface SmallOptions extends Partial<HostOptions> {
  readonly scopes?: readonly string[];
  readonly pages?: Readonly<Record<string, string>>;
}

/** Opens a host on a bundle written for one test; each function in `menu` stands in a menu «M» under its own name. */
export function smallHost(source: string, options: SmallOptions = {}): Small {
  const { scopes = FIVE_SCOPES, pages = {}, ...rest } = options;
  const dist = mkdtempSync(join(tmpdir(), 'bundle-'));
  const manifest = { timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8', oauthScopes: scopes };
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify(manifest));
  writeFileSync(join(dist, 'code.js'), `${menuOf(source)}\n${source}`);
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(dist, `${name}.html`), html);
  const cell: Cell = { value: '' };
  const host = createHost({ dist, owner: OWNER, now: '2024-03-04T08:00:00+07:00', ...rest }, (world) =>
    oneCell(world, cell),
  );
  const owner = host.person(OWNER);
  const menu: Small['menu'] = (item, user = owner) => {
    if (host.executions.every((each) => each.fn !== 'onOpen' || each.user !== user.email)) user.open();
    return user.click(['M', item]);
  };
  return {
    host,
    cell,
    owner,
    menu,
    eval(body, user = owner) {
      user.consent(true);
      return user.call('evaluate', body);
    },
  };
}

/** An `evaluate(body)` for one-line experiments, and an onOpen unless the bundle has its own. */
function menuOf(source: string): string {
  const names = [...source.matchAll(/^function (\w+)\(/gm)].map((match) => match[1] ?? '');
  const items = names.map((name) => `.addItem('${name}', '${name}')`).join('');
  const onOpen = `function onOpen() { SpreadsheetApp.getUi().createMenu('M')${items}.addToUi(); }`;
  const evaluate = `function evaluate(body) {
    try { var ok = new Function(body)(); return { ok: ok === undefined ? null : ok }; } catch (error) { return { error: String(error) }; }
  }`;
  return `${evaluate}\n${names.includes('onOpen') ? '' : onOpen}`;
}

/** What `Small.eval` gives for a body that returned this, or threw that. */
export const ok = (value: unknown) => ({ ok: value });
export const failed = (error: string) => ({ error });
