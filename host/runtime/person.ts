import { types } from 'node:util';
import { AuthMode } from '../services/script.ts';
import type { Answer, Execution, Menu, Person, Shown } from '../types.ts';
import type { Execute } from './execute.ts';
import type { Refuse } from './triggers.ts';
import type { Edit, SpreadsheetPort, World } from './types.ts';
import { checkWire } from './wire.ts';

const NEEDS_CONSENT = 'Authorization is required to perform that action.';

/** What a person stands in front of. */
export interface Desk {
  readonly world: World;
  readonly spreadsheet: SpreadsheetPort;
  readonly execute: Execute;
  readonly refuse: Refuse;
  /** Whether the bundle declares this top-level function: simple triggers run where it does. */
  declares(fn: string): boolean;
}

/** One account in front of the file. */
export function createPerson(email: string, desk: Desk): Person {
  const { world, spreadsheet, execute } = desk;
  const user = email.toLowerCase();
  const { grid } = spreadsheet;
  const simple = (fn: 'onOpen' | 'onEdit', edit: Edit | null) => {
    if (!desk.declares(fn)) return;
    execute({ fn, kind: 'simple', user }, (run) => [
      { authMode: AuthMode.LIMITED, ...spreadsheet.event(run, edit) },
    ]);
  };
  const edited = (edit: Edit | null) => {
    if (edit !== null) simple('onEdit', edit);
  };
  const mustSee = () => {
    if (world.people.role(user) === null) throw new Error(`the file is not shared with ${user}`);
  };
  const mustEdit = () => {
    mustSee();
    if (!world.people.canEdit(user)) throw new Error(`${user} may only view the file`);
  };
  /** Grid verbs are for editors; the port judges protections. */
  const asEditor =
    <A extends readonly unknown[]>(act: (user: string, ...args: A) => void) =>
    (...args: A) => {
      mustEdit();
      act(user, ...args);
    };

  return {
    email: user,
    standing: () => ({ role: world.people.role(user), consent: world.people.consent(user) }),
    open() {
      mustSee();
      world.menus.set(user, []);
      // https://developers.google.com/apps-script/guides/triggers#onopene: for people who may edit.
      if (world.people.canEdit(user)) simple('onOpen', null);
      return world.menus.get(user) ?? [];
    },
    click(path, answer) {
      mustEdit();
      return click(desk, user, path, answer);
    },
    call(fn, ...args) {
      mustEdit();
      return callFromPage(desk, user, fn, args);
    },
    type(sheet, a1, text) {
      mustEdit();
      edited(grid.type(user, sheet, a1, text));
    },
    paste(sheet, a1, rows) {
      mustEdit();
      edited(grid.paste(user, sheet, a1, rows));
    },
    see(sheet, a1) {
      mustSee();
      return grid.see(user, sheet, a1);
    },
    insertRows: asEditor(grid.insertRows.bind(grid)),
    deleteRows: asEditor(grid.deleteRows.bind(grid)),
    insertColumns: asEditor(grid.insertColumns.bind(grid)),
    deleteColumns: asEditor(grid.deleteColumns.bind(grid)),
    moveColumns: asEditor(grid.moveColumns.bind(grid)),
    sort: asEditor(grid.sort.bind(grid)),
    renameSheet: asEditor(grid.renameSheet.bind(grid)),
    deleteSheet: asEditor(grid.deleteSheet.bind(grid)),
    moveSheet: asEditor(grid.moveSheet),
    duplicateSheet(sheet) {
      mustEdit();
      return grid.duplicateSheet(user, sheet);
    },
    hideSheet: asEditor(grid.hideSheet),
    hideRows: asEditor(grid.hideRows),
    hideColumns: asEditor(grid.hideColumns),
    freeze: asEditor(grid.freeze),
    clear(sheet, a1) {
      mustEdit();
      edited(grid.clear(user, sheet, a1));
    },
    merge: asEditor(grid.merge),
    unmerge: asEditor(grid.unmerge),
    filter: asEditor(grid.filter),
    removeFilter: asEditor(grid.removeFilter),
    replace(sheet, find, by) {
      mustEdit();
      return grid.replace(user, sheet, find, by);
    },
    format: asEditor(grid.format),
    clearValidation: asEditor(grid.clearValidation),
    clearConditional: asEditor(grid.clearConditional),
    removeProtection: asEditor(grid.removeProtection),
    addSheet: asEditor(grid.addSheet.bind(grid)),
    consent(granted) {
      world.people.setConsent(user, granted ? 'granted' : 'withheld');
    },
  };
}

function click(
  { world, execute, refuse }: Desk,
  user: string,
  path: readonly string[],
  answer?: (shown: Shown) => Answer,
): Execution {
  const fn = itemAt(world.menus.get(user) ?? [], path);
  if (world.people.consent(user) === 'unasked') {
    const title = 'Authorization Required';
    world.shown.push({ kind: 'dialog', title, text: world.manifest.oauthScopes.join('\n'), user });
    world.people.setConsent(user, 'granted');
  }
  if (world.people.consent(user) === 'granted') {
    return execute({ fn, kind: 'menu', user, ...(answer && { answer }) }).execution;
  }
  return refuse(fn, user, 'menu', NEEDS_CONSENT);
}

function itemAt(menus: readonly Menu['items'][number][], path: readonly string[]): string {
  const [title, ...rest] = path;
  const item = menus.find((each) => 'title' in each && each.title === title);
  if (item === undefined) throw new Error(`no menu item «${title}» on the screen`);
  if ('fn' in item && rest.length === 0) return item.fn;
  if ('items' in item && rest.length > 0) return itemAt(item.items, rest);
  throw new Error(`«${path.join(' ▸ ')}» is no item one can click`);
}

/** What the page's failure handler would get is thrown. */
function callFromPage({ world, execute }: Desk, user: string, fn: string, args: readonly unknown[]): unknown {
  checkWire([...args], 'arguments');
  if (world.people.consent(user) !== 'granted') throw new Error(NEEDS_CONSENT);
  const sent: readonly unknown[] = JSON.parse(JSON.stringify(args));
  const { execution, result } = execute({ fn, kind: 'client', user }, () => sent);
  if (execution.error !== null) throw new Error(execution.error);
  checkWire(result, 'result', types.isProxy);
  return result === undefined ? undefined : JSON.parse(JSON.stringify(result));
}
