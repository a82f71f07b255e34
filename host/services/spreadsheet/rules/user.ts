/** Accounts as the spreadsheet hands them out and takes them. */
import { User } from '../../session.ts';
import { badArguments } from '../errors.ts';
import { as } from '../google.ts';

/** The e-mail of a User or of a text, in lower case. */
export function emailOf(user: unknown, method: string): string {
  if (user instanceof User) return user.email.toLowerCase();
  if (typeof user === 'string' && user.includes('@')) return user.toLowerCase();
  throw badArguments(method);
}

export const userOf = (email: string): GoogleAppsScript.Base.User =>
  as<GoogleAppsScript.Base.User>(new User(email));
