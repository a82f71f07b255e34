import { DEFAULT_GENERAL_SETTINGS } from '../../src/catalogue/settings.ts';
import type { Messages } from '../../src/messages/type.ts';

/** Every text that stands without parameters, however deep. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** The notes of the settings whose default is not empty. */
export function settingNotes(messages: Messages): string[] {
  const filled = Object.entries(DEFAULT_GENERAL_SETTINGS).filter(([, value]) => String(value) !== '');
  const columns = new Map(Object.entries(messages.tabs.settings.blocks.general.columns));
  return filled.map(([key]) => textsOf(columns.get(key)).at(1) ?? '');
}
