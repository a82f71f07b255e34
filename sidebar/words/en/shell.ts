import type { ShellWords } from '../type.ts';

const waited = (seconds: number): string =>
  seconds < 20 ? 'Loading…' : 'Google is slow to answer. Please wait; there is no need to press again.';

export const shell: ShellWords = {
  product: 'Gương Sáng',
  loading: waited,
  retry: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  required: 'required',
  details: 'Technical details',
  reference: (code) => `Error code: ${code}`,
  refused: 'Not done',
  failures: {
    offline: {
      title: 'No network connection',
      help: 'What you typed is still here. Check the network, then press Try again.',
    },
    accounts: {
      title: 'Several Google accounts are open in this browser',
      help: 'Google answers for another account than the one that opened the spreadsheet. Sign out of the others, or open the spreadsheet in a private window with your unit’s account alone, then open the sidebar again.',
    },
    consent: {
      title: 'This account has not allowed Gương Sáng',
      help: 'Choose the menu Thi đua → Open sidebar, then Continue and Allow in Google’s window. If you would rather not, you can still type straight into your unit’s tab.',
    },
    timeout: {
      title: 'No answer for too long',
      help: 'What you did may or may not be done. Press Try again: nothing is entered twice.',
    },
    unknown: {
      title: 'Something unexpected went wrong',
      help: 'Press Try again. If it fails again, send a picture of this screen to the office of internal affairs.',
    },
  },
  progress: (done, total) => `${done}/${total}`,
  notSetUp: {
    title: 'This file is not set up',
    body: 'This spreadsheet does not have the tabs of Gương Sáng yet.',
    owner: (owner) =>
      `The file’s owner (${owner}) has to open the sidebar and press Set up. There is nothing for you to do yet.`,
    ifOwner: 'If you own the file, press the button below. If not, please tell its owner.',
    mine: 'You own this file. Setting up takes a few minutes; you may close the sidebar, the work goes on.',
    run: 'Set up',
    again: 'Go on',
    done: 'The file is set up. Opening again…',
  },
  unknownEditor: {
    title: 'No unit is entrusted to this account',
    account: (email) => `You are using the account ${email}.`,
    noAccount: 'Google does not say which account you are using.',
    ask: (office) =>
      `Ask ${office} to write this address into the E-mail column of your unit’s line in the tab Units:`,
    subject: 'Please entrust a unit to me in the emulation spreadsheet',
    body: (email) =>
      `I use the account ${email}. Please write this address into the tab Units, for the unit: `,
    write: (to) => `Write to ${to}`,
    otherAccount: 'If you have another account of your organisation, open the spreadsheet with that one.',
    recheck: 'It has been done, check again',
  },
  chooseUnit: {
    title: 'You serve several units',
    ask: 'Choose the unit to work on:',
    change: 'Change unit',
  },
  toOffice: 'Back to the office’s page',
  noYear: {
    title: 'No year is open',
    body: (office) => `${office} opens a year in the tab Settings; then units can enter nominees.`,
  },
};
