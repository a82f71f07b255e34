import { format } from 'node:util';
import type { Run, ServiceFactory } from '../runtime/types.ts';

/** https://developers.google.com/apps-script/guides/logging#cloud_logging */
class Console {
  readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  log(...words: unknown[]): void {
    this.run.log(format(...words));
  }

  info(...words: unknown[]): void {
    this.run.log(format(...words));
  }

  warn(...words: unknown[]): void {
    this.run.log(`WARNING ${format(...words)}`);
  }

  error(...words: unknown[]): void {
    this.run.log(`ERROR ${format(...words)}`);
  }
}

/** https://developers.google.com/apps-script/reference/base/logger */
class Logger {
  readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  log(...words: unknown[]): this {
    this.run.log(format(...words));
    return this;
  }
}

export const consoleFactory: ServiceFactory = (run) => ({
  console: new Console(run) satisfies Partial<globalThis.Console>,
  Logger: new Logger(run),
});
