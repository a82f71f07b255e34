/** Whom the file is shared with. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
import { protectedCell } from './errors.ts';
import { as, type GSpreadsheet } from './google.ts';
import { emailOf, userOf } from './rules/user.ts';
import type { Session } from './session.ts';

type GUser = GoogleAppsScript.Base.User;

type Kept =
  | 'addEditor'
  | 'addEditors'
  | 'addViewer'
  | 'getEditors'
  | 'getOwner'
  | 'getViewers'
  | 'removeEditor'
  | 'removeViewer';

/** Refuses whoever may only look at the file. */
export function requireEditor(session: Session): void {
  if (!session.book.access.mayEditFile(session.user)) throw protectedCell();
}

export class SharedFile implements Pick<GSpreadsheet, Kept> {
  readonly session: Session;
  constructor(session: Session) {
    this.session = session;
  }

  getOwner(): GUser {
    this.session.rule('Spreadsheet.getOwner');
    return userOf(this.session.book.world.people.owner);
  }
  /** The owner counts as an editor. */
  getEditors(): GUser[] {
    this.session.rule('Spreadsheet.getEditors');
    const { people } = this.session.book.world;
    return people.all().flatMap(({ email, role }) => (role === 'viewer' ? [] : [userOf(email)]));
  }
  getViewers(): GUser[] {
    this.session.rule('Spreadsheet.getViewers');
    const { people } = this.session.book.world;
    return people.all().flatMap(({ email, role }) => (role === 'viewer' ? [userOf(email)] : []));
  }
  addEditor(user: string | GUser): GSpreadsheet {
    return this.#share('addEditor', [user], 'editor');
  }
  addEditors(emailAddresses: string[]): GSpreadsheet {
    return this.#share('addEditors', emailAddresses, 'editor');
  }
  addViewer(user: string | GUser): GSpreadsheet {
    return this.#share('addViewer', [user], 'viewer');
  }
  removeEditor(user: string | GUser): GSpreadsheet {
    return this.#unshare('removeEditor', user);
  }
  removeViewer(user: string | GUser): GSpreadsheet {
    return this.#unshare('removeViewer', user);
  }

  #share(method: string, users: readonly (string | GUser)[], role: 'editor' | 'viewer'): GSpreadsheet {
    this.session.rule(`Spreadsheet.${method}`);
    requireEditor(this.session);
    const { people } = this.session.book.world;
    for (const user of users) {
      const email = emailOf(user, `Spreadsheet.${method}`);
      if (email !== people.owner.toLowerCase()) people.share(email, role);
    }
    return as<GSpreadsheet>(this);
  }
  #unshare(method: string, user: string | GUser): GSpreadsheet {
    this.session.rule(`Spreadsheet.${method}`);
    requireEditor(this.session);
    const { people } = this.session.book.world;
    const email = emailOf(user, `Spreadsheet.${method}`);
    if (email !== people.owner.toLowerCase()) people.unshare(email);
    return as<GSpreadsheet>(this);
  }
}
