import { createHost } from './runtime/host.ts';
import { createSpreadsheet } from './services/spreadsheet/index.ts';
import type { Host, HostOptions } from './types.ts';

export { NotModelled, ScriptError } from './runtime/errors.ts';
export { SCOPES, scopesOf } from './runtime/scopes.ts';
export type {
  Answer,
  Execution,
  Fault,
  Host,
  HostOptions,
  Menu,
  Person,
  SentMail,
  Shown,
} from './types.ts';

/** Opens a new file with the bundle of `options.dist` bound to it. */
export function openHost(options: HostOptions): Host {
  return createHost(options, createSpreadsheet);
}
