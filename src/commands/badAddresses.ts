/** Addresses nothing can be sent to, named for the office that can mend them. */
import { type BadAddress, isAddress } from '../domain/addresses.ts';
import { isInForce } from '../domain/units.ts';
import type { Context } from './define.ts';

/** Every one of the units in force and of Cấu hình, whether a mail is due to it or not. */
export function badAddresses({ config, today }: Pick<Context, 'config' | 'today'>): BadAddress[] {
  const { officeEmails, leadershipEmails } = config.settings;
  const all = [
    ...config.units
      .filter((unit) => isInForce(unit, today))
      .flatMap((unit) => unit.emails.map((address) => ({ unit: unit.id, address }))),
    ...[...officeEmails, ...leadershipEmails].map((address) => ({ unit: '', address })),
  ];
  return all.filter(({ address }) => !isAddress(address));
}

/** With the name of its unit before it, each once. */
export function namedAddresses(
  addresses: readonly BadAddress[],
  { config }: Pick<Context, 'config'>,
): string[] {
  const nameOf = (id: string): string => config.units.find((unit) => unit.id === id)?.name ?? id;
  const named = addresses.map(({ unit, address }) => (unit === '' ? address : `${nameOf(unit)}: ${address}`));
  return [...new Set(named)];
}
