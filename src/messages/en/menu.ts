import type { MenuKey, Messages } from '../type.ts';

export const menu: Messages['menu'] = {
  top: 'Emulation',
  openSidebar: 'Open the sidebar',
  openMyUnit: 'Go to my unit’s tab',
  compile: 'Compile a year…',
  refresh: 'Update the register',
  remind: 'Reminders',
  remindPreview: 'Preview',
  remindTest: 'Send a test to me',
  remindSend: 'Send now',
  year: 'Year',
  yearOpen: 'Open a year…',
  yearLock: 'Lock a year…',
  yearUnlock: 'Unlock a year…',
  periodCompile: 'Compile the period',
  documents: 'Reports as .docx',
  admin: 'Administration',
  setup: 'Set up',
  check: 'Check the system',
  restoreLost: 'Restore lost rows…',
  mendTab: 'Lay this tab’s frame again',
  backup: 'Back up',
  backupRestore: 'Restore from the backup…',
  about: 'About',
};

/** The way to an entry, e.g. “Emulation > Administration > Set up”. */
export const menuPath = (...keys: readonly MenuKey[]): string =>
  `“${['top' as const, ...keys].map((key) => menu[key]).join(' > ')}”`;
