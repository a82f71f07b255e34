import type { check as vi } from '../vi/check.ts';

const count = (number: number): string => number.toLocaleString('en-GB');
const counted = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;

export const check: typeof vi = {
  title: 'System check',
  loading: 'Looking at the file, its schedule and its rights…',
  levels: { ok: 'Good', warn: 'Worth a look', bad: 'To be mended' },
  allWell: (checks) => `${counted(checks, 'thing')} checked: all is well.`,
  found: (bad, warn, all) => {
    const parts = [bad > 0 && `${count(bad)} to be mended`, warn > 0 && `${count(warn)} worth a look`];
    return `${counted(all, 'thing')} checked: ${parts.filter(Boolean).join(', ')}.`;
  },
  wellTitle: (checks) => `${count(checks)} in good order`,
  again: 'Check again',
  remedies: {
    setup: 'Set up again',
    'register.refresh': 'Update the register',
    'summary.compile': 'Compile now',
    'reminders.send': 'See the mails that are due',
    'mails.settle': 'Settle these mails',
    'log.drain': 'Write the log now',
  },
  mending: 'At work; this may take some minutes…',
  byOwner: (owner) =>
    owner === '' ? 'The file’s owner can mend this.' : `The file’s owner can mend this: ${owner}.`,
  byOffice: (office) => `${office} can mend this.`,
};
