import { ScriptError } from '../runtime/errors.ts';
import { priceOf } from '../runtime/prices.ts';
import type { Run, ServiceFactory, World } from '../runtime/types.ts';

/** Executions of the host never overlap, so a lock is contended only where `Host.holdLock` says that somebody has it. */
class Lock implements GoogleAppsScript.Lock.Lock {
  readonly run: Run;
  readonly world: World;
  readonly id: string;
  readonly mine: Set<string>;

  constructor(run: Run, world: World, id: string, mine: Set<string>) {
    this.run = run;
    this.world = world;
    this.id = id;
    this.mine = mine;
  }

  hasLock(): boolean {
    return this.mine.has(this.id);
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
    this.mine.delete(this.id);
  }
}

function take({ run, world, id, mine }: Lock, timeout: number): boolean {
  if (!Number.isFinite(timeout) || timeout < 0) throw new ScriptError('Invalid argument: timeoutInMillis');
  const wait = (world.heldLocks.get(id) ?? 0) - world.clock.now();
  if (!mine.has(id) && wait > 0) {
    run.meter.wait(Math.min(wait, timeout));
    if (wait > timeout) return false;
  }
  mine.add(id);
  return true;
}

class LockService implements GoogleAppsScript.Lock.LockService {
  readonly run: Run;
  readonly world: World;
  /** Locks this execution holds; gone with it. */
  readonly mine = new Set<string>();

  constructor(run: Run, world: World) {
    this.run = run;
    this.world = world;
  }

  getDocumentLock(): Lock {
    return new Lock(this.run, this.world, 'document', this.mine);
  }

  getScriptLock(): Lock {
    return new Lock(this.run, this.world, 'script', this.mine);
  }

  getUserLock(): Lock {
    return new Lock(this.run, this.world, `user:${this.run.user}`, this.mine);
  }
}

/** https://developers.google.com/apps-script/reference/lock */
export const lockFactory: ServiceFactory = (run, world) => ({ LockService: new LockService(run, world) });
