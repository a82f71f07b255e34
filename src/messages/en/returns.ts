import type { ReturnWords } from '../../commands/returnWords.ts';
import { grouped } from '../text.ts';
import { mail } from './mail.ts';
import { nameOr } from './terms.ts';

export const returns: ReturnWords['returns'] = {
  subject: (first, count) =>
    count === 1
      ? `[Emulation] A file to look at again: ${nameOr(first)}`
      : `[Emulation] ${grouped(count, ',')} files to look at again`,
  greeting: mail.greeting,
  intro: (office) => `${office} has reviewed these nominees’ files and lets you know:`,
  file: (name, status, reason) =>
    reason === '' ? `${nameOr(name)} – ${status}` : `${nameOr(name)} – ${status}. Reason: ${reason}`,
  todo: (status) =>
    status === 'Tạm dừng'
      ? 'Files on hold: there is nothing for you to do now; what follows shows in the column Status of your tab.'
      : 'Returned files: mend what the reason names, then press Submit again in the sidebar. If you type into the tab: enter a new day of submission when done.',
  openTab: mail.openTab,
  footer: (office) =>
    `Sent automatically when ${office} returns a file or puts it on hold. For help ask ${office}.`,
};
