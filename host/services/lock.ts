import { ScriptError } from '../runtime/errors.ts';
import { priceOf } from '../runtime/prices.ts';
import type { Run, ServiceFactory, World } from '../runtime/types.ts';

class Lock implements GoogleAppsScript.Lock.Lock {
  readonly run: Run;
  readonly world: World;
  readonly id: string;

  constructor(run: Run, world: World, id: string) {
    this.run = run;
    this.world = world;
    this.id = id;
  }

  hasLock(): boolean {
    return this.world.locks.holder(this.id) === this.run;
  }

  tryLock(timeoutInMillis: number): boolean {
    this.run.meter.count('Lock.tryLock', priceOf('Lock.tryLock'));
    return take(this, timeoutInMillis);
  }

  waitLock(timeoutInMillis: number): void {
    this.run.meter.count('Lock.waitLock', priceOf('Lock.tryLock'));
    if (!take(this, timeoutInMillis)) {
      throw new ScriptError('Lock timeout: another process was holding the lock for too long.');
    }
  }

  releaseLock(): void {
    this.run.meter.count('Lock.releaseLock', priceOf('Lock.releaseLock'));
    this.world.locks.release(this.id, this.run, this.world.clock.now());
  }
}

/**
 * Waits for whoever has it: another execution that a conductor lets go on meanwhile, or somebody whom `Host.holdLock` made up.
 * Without a conductor nobody can let it go while this run stands here, and the whole of the timeout passes.
 */
function take({ run, world, id }: Lock, timeout: number): boolean {
  if (!Number.isFinite(timeout) || timeout < 0) throw new ScriptError('Invalid argument: timeoutInMillis');
  const { locks, clock } = world;
  if (locks.holder(id) === run) return true;
  const since = locks.waitingSince.get(run) ?? clock.now();
  run.meter.stood(clock.now() - since);
  const end = since + timeout;
  const until = locks.holder(id) === null ? (world.heldLocks.get(id) ?? 0) : Number.POSITIVE_INFINITY;
  const isTooLate = until > end || locks.freedAt(id) > end;
  run.meter.wait(Math.max(0, Math.min(until, end) - clock.now()));
  if (!isTooLate) locks.take(id, run);
  return !isTooLate;
}

const userLock = ({ user }: Run): string => `user:${user}`;

class LockService implements GoogleAppsScript.Lock.LockService {
  readonly run: Run;
  readonly world: World;

  constructor(run: Run, world: World) {
    this.run = run;
    this.world = world;
    run.onEnd(() => {
      for (const id of ['document', 'script', userLock(run)]) world.locks.release(id, run, world.clock.now());
    });
  }

  getDocumentLock(): Lock {
    return new Lock(this.run, this.world, 'document');
  }

  getScriptLock(): Lock {
    return new Lock(this.run, this.world, 'script');
  }

  getUserLock(): Lock {
    return new Lock(this.run, this.world, userLock(this.run));
  }
}

/** https://developers.google.com/apps-script/reference/lock */
export const lockFactory: ServiceFactory = (run, world) => ({ LockService: new LockService(run, world) });
