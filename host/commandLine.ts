/** What the host's command lines have in common: whole numbers within a range, and faults in Vietnamese and English. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Options, a request for help, or what is wrong with them. */
export type Read<O> = { readonly options: O } | { readonly help: true } | { readonly fault: string };

export type Range = readonly [least: number, most: number];

/** Reads options strictly; a fault instead of what node throws. */
export function parseLine<C extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: C,
) {
  try {
    return { values: parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { fault: `Tùy chọn không dùng được / bad option: ${why}` };
  }
}

/** The whole number in `text`; the default where there is none, and where it is a fault, which is added to `faults`. */
export function wholeNumber(
  name: string,
  text: string | undefined,
  [least, most]: Range,
  byDefault: number,
  faults: string[],
): number {
  if (text === undefined) return byDefault;
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  faults.push(
    `--${name} phải là số nguyên từ ${least} đến ${most}, không phải “${text}” / must be a whole number from ${least} to ${most}, not “${text}”`,
  );
  return byDefault;
}
