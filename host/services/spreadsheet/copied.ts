/** The file as Drive copies it: contents, formats, rules and developer metadata; an ID of its own, and nobody in its protections but the copier. */
import type { SavedBook } from './saving.ts';
import type { ProtectionRecord } from './state.ts';

export interface CopyOf {
  readonly id: string;
  readonly title: string;
  /** E-mail of whoever made the copy: its owner. */
  readonly owner: string;
}

/** A list of editors of its own shrinks to the copier; one that mirrors the file's editors goes on doing so. */
const copiedProtection = (protection: ProtectionRecord, owner: string): ProtectionRecord =>
  protection.editors === null ? protection : { ...protection, editors: [owner] };

export function copiedBook(saved: SavedBook, { id, title, owner }: CopyOf): SavedBook {
  const protections = saved.state.protections.map((each) => copiedProtection(each, owner));
  return { ...saved, state: { ...saved.state, id, title, protections }, selection: [] };
}
