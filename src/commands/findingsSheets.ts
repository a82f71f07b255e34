/** What a check of the file finds of what people did to tabs: rows that went missing, and copies made by hand. */
import type { Context, View } from './define.ts';
import { lostUnits } from './lostFacts.ts';
import type { Finding } from './systemCheck.ts';

/** Names shown of a long list. */
const SHOWN = 10;

const found = (code: Finding['code'], level: Finding['level'], names: readonly string[]): Finding => ({
  code,
  level: names.length === 0 ? 'ok' : level,
  params: { count: names.length, names: names.slice(0, SHOWN) },
  remedy: null,
  mine: false,
});

export const checkSheets = ({ inventory }: View, { facts, config }: Context): Finding[] => [
  found(
    'rowsLost',
    'bad',
    lostUnits(facts, config).map((unit) => unit.name),
  ),
  found('tabsCopied', 'warn', inventory.copies),
];
