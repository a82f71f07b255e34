import { createHash } from 'node:crypto';
import type { Modelled } from '../runtime/modelled.ts';
import { priceOf } from '../runtime/prices.ts';
import type { Run, ServiceFactory, World } from '../runtime/types.ts';

/** https://developers.google.com/apps-script/reference/base/user */
export class User implements Modelled<GoogleAppsScript.Base.User, 'getEmail'> {
  readonly email: string;
  constructor(email: string) {
    this.email = email;
  }
  getEmail(): string {
    return this.email;
  }
  toString(): string {
    return this.email;
  }
}

/** https://developers.google.com/apps-script/reference/base/session */
class Session
  implements
    Modelled<
      GoogleAppsScript.Base.Session,
      Exclude<keyof GoogleAppsScript.Base.Session, 'getTimeZone' | 'getUser'>
    >
{
  readonly run: Run;
  readonly world: World;

  constructor(run: Run, world: World) {
    this.run = run;
    this.world = world;
  }

  getActiveUser(): User {
    this.run.meter.count('Session.getActiveUser', priceOf('Session.getActiveUser'));
    return new User(this.run.activeUser);
  }

  getEffectiveUser(): User {
    this.run.meter.count('Session.getEffectiveUser', priceOf('Session.getEffectiveUser'));
    return new User(this.run.effectiveUser);
  }

  getActiveUserLocale(): string {
    return this.world.options.locale.slice(0, 2);
  }

  getScriptTimeZone(): string {
    return this.world.manifest.timeZone;
  }

  getTemporaryActiveUserKey(): string {
    this.run.meter.count('Session.getTemporaryActiveUserKey', priceOf('Session.*'));
    return createHash('sha256').update(this.run.user).digest('base64');
  }
}

export const sessionFactory: ServiceFactory = (run, world) => ({ Session: new Session(run, world) });
