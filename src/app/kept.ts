/** Answers given again from the cache: to the same account, on the same day, while nobody has changed the configuration. */
import { version } from '../commands/about.ts';
import type { Command } from '../commands/define.ts';
import { editionOf } from '../commands/facts.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { utf8Bytes } from '../domain/texts.ts';
import type { Ports } from './ports.ts';
import type { Reply } from './reply.ts';

/** Short: the mark that an edit of the configuration leaves is best effort. */
const LIFE_SECONDS = 600;
const LARGEST_BYTES = 100 * 1024;

/** Whose answer it is and what it holds by: compared in full, as two keys may come out alike. */
const ownership = (command: Command, email: string, ports: Ports): string =>
  JSON.stringify([command.id, email, editionOf(ports.facts.all()), ports.clock.today(), version()]);
const keyOf = (owned: string): string => `reply:${fingerprint(owned)}`;

export interface Kept {
  /** The answer of a moment ago, or null. */
  read(): Reply<unknown> | null;
  keep(reply: Reply<unknown>): void;
}
const NOTHING: Kept = { read: () => null, keep: () => undefined };

/** The edition is the one that stood before the configuration was read: an answer older than an edit is never kept under the new one. */
export function keptAnswers(command: Command, input: unknown, ports: Ports): Kept {
  // Rights are looked up in the configuration, which a kept answer does not read.
  if (command.cached === undefined || command.who !== 'anyone') return NOTHING;
  const email = ports.email().toLowerCase();
  if (email === '') return NOTHING;
  const owned = ownership(command, email, ports);
  const isAsked = command.cached(input);
  return {
    read: () =>
      isAsked
        ? parse(
            attempt(() => ports.cache.get(keyOf(owned)), ports),
            owned,
          )
        : null,
    keep(reply) {
      const value = JSON.stringify({ owned, reply });
      if (reply.ok && utf8Bytes(value) <= LARGEST_BYTES)
        attempt(() => ports.cache.put(keyOf(owned), value, LIFE_SECONDS), ports);
    },
  };
}

function parse(text: string | null, owned: string): Reply<unknown> | null {
  try {
    const value = JSON.parse(text ?? 'null') as { owned?: unknown; reply?: Reply<unknown> } | null;
    return value?.owned === owned && value.reply?.ok === true ? value.reply : null;
  } catch {
    return null;
  }
}

/** A cache that fails costs time, nothing else. */
function attempt<T>(act: () => T, ports: Ports): T | null {
  try {
    return act();
  } catch (error) {
    ports.log(`cache: ${String(error)}`);
    return null;
  }
}
