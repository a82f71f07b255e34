/** Lines of Nhật ký: who did what to which file and when, with no more of a person than initials. */
import { fingerprint } from './fingerprint.ts';
import { initialsOf } from './names.ts';
import { utf8Bytes } from './texts.ts';

/** One act as its command knows it; who, when and which command are added where commands are run. */
export interface AuditEntry {
  /** The ID of the file it is about. */
  readonly nominee?: string;
  /** Whose file; only the initials are kept. */
  readonly name?: string;
  readonly unit?: string;
  /** Statuses, years: what stood before and what stands after. */
  readonly from?: string;
  readonly to?: string;
  /** How many things one act was about. */
  readonly count?: number;
  /** Somebody else's act than that of the account that runs: typed by the office, or by a unit. */
  readonly by?: 'typed' | 'unit';
  /** What the act is about, where it is neither the file nor the unit and the command. */
  readonly about?: string;
  /** What a repetition of the very act finds again and the next act on the same does not: its operation, or the history before it. */
  readonly state: string;
}

export interface AuditLine {
  /** The same for a repetition of the act; it begins with what the act is about (`subjectOf`). */
  readonly key: string;
  /** A serial day number. */
  readonly at: number;
  /** An e-mail, or one of `NOBODY`. */
  readonly who: string;
  readonly command: string;
  readonly unit: string;
  readonly nominee: string;
  readonly initials: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
}
/** Who acted where no account's click did. */
export const NOBODY = { trigger: '#trigger', typed: '#typed', unit: '#unit' } as const;

export interface Act {
  readonly at: number;
  readonly who: string;
  readonly command: string;
}

/** Longer texts than these are no ID and no status. */
const LONGEST = 80;
const short = (text = ''): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
/** Nothing where somebody has typed over the ID: that may be a name. */
const fileId = (text = ''): string => (/^\S+-\d{4}-\d{3,}$/.test(text) ? short(text) : '');

export function auditLine({ at, who, command }: Act, entry: AuditEntry): AuditLine {
  const line = {
    who: entry.by === undefined ? who : NOBODY[entry.by],
    command,
    unit: short(entry.unit),
    nominee: fileId(entry.nominee),
    initials: initialsOf(entry.name ?? ''),
    from: short(entry.from),
    to: short(entry.to),
    count: entry.count ?? 0,
  };
  // What is repeated may find some of the work done and count less, and be repeated by the trigger.
  const { count: _count, who: _who, ...same } = line;
  const subject = entry.about ?? (line.nominee === '' ? `${line.unit}|${command}` : line.nominee);
  const act = fingerprint(JSON.stringify([...Object.values(same), entry.state]));
  return { key: `${fingerprint(subject)}.${act}`, at: momentOfLine(at), ...line };
}
/** To the second, as a cell gives it back. */
export const momentOfLine = (at: number): number => Math.round(at * 1e5) / 1e5;
const subjectOf = (key: string): string => key.split('.', 1)[0] ?? '';

/** A line that stands in Nhật ký. */
export type WrittenLine = Pick<AuditLine, 'key' | 'at'>;

/**
 * Of waiting lines those to be written, in the order of their moments. One that stands there was written by a run that died before it
 * took it away; one that tells the same as the line before it on its subject was told by a repetition. The same act after another is new.
 */
export function newLines(waiting: readonly AuditLine[], written: readonly WrittenLine[]): AuditLine[] {
  const standing = new Set(written.map(momentKey));
  const events = [
    ...written.map((each) => ({ ...each, line: null })),
    ...waiting.map((line) => ({ ...line, line })),
  ].sort((left, right) => left.at - right.at);
  const latest = new Map<string, string>();
  return events.flatMap(({ key, at, line }) => {
    const subject = subjectOf(key);
    const isNew = line !== null && !standing.has(momentKey({ key, at })) && latest.get(subject) !== key;
    latest.set(subject, key);
    return isNew ? [line] : [];
  });
}
const momentKey = ({ key, at }: WrittenLine): string => `${key} ${momentOfLine(at)}`;

const FIELDS = ['key', 'at', 'who', 'command', 'unit', 'nominee', 'initials', 'from', 'to', 'count'] as const;
const packLine = (line: AuditLine): string => JSON.stringify(FIELDS.map((field) => line[field]));

/** Lines together as JSON, each text within so many bytes; a line alone is far smaller. */
export function packLines(lines: readonly AuditLine[], mostBytes: number): string[] {
  const texts: string[] = [];
  let open: string[] = [];
  let bytes = 2;
  for (const line of lines) {
    const packed = packLine(line);
    const size = utf8Bytes(packed) + 1;
    if (open.length > 0 && bytes + size > mostBytes) {
      texts.push(`[${open.join()}]`);
      [open, bytes] = [[], 2];
    }
    open.push(packed);
    bytes += size;
  }
  return open.length === 0 ? texts : [...texts, `[${open.join()}]`];
}

/** The lines of such a text; null where it is none, as anybody who edits the file may have written it. */
export function unpackLines(text: string): AuditLine[] | null {
  const values = parsed(text);
  if (!Array.isArray(values)) return null;
  const lines = values.map(lineOf);
  return lines.every((line) => line !== null) ? lines : null;
}

function lineOf(value: unknown): AuditLine | null {
  if (!Array.isArray(value) || value.length !== FIELDS.length) return null;
  const [key, at, who, command, unit, nominee, initials, from, to, count] = value as unknown[];
  const texts = [key, who, command, unit, nominee, initials, from, to];
  if (typeof at !== 'number' || typeof count !== 'number') return null;
  if (!texts.every((each): each is string => typeof each === 'string')) return null;
  const [keyText = '', ...others] = texts as string[];
  const [byWhom = '', which = '', ofUnit = '', file = '', letters = '', before = '', after = ''] = others;
  return {
    ...{ key: short(keyText), at, who: short(byWhom), command: short(which), unit: short(ofUnit) },
    ...{ nominee: fileId(file), initials: short(letters), from: short(before), to: short(after), count },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
