import type { office as vi } from '../vi/office.ts';

const count = (number: number): string => number.toLocaleString('en-GB');
const counted = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;

function ago(minutes: number): string {
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${counted(Math.floor(minutes), 'minute')} ago`;
  if (minutes < 48 * 60) return `${counted(Math.floor(minutes / 60), 'hour')} ago`;
  return `${counted(Math.floor(minutes / 1440), 'day')} ago`;
}

export const office: typeof vi = {
  areas: {
    label: 'Areas',
    home: 'District',
    review: 'Review',
    awards: 'Awards',
    years: 'Year',
    criteria: 'Criteria',
    check: 'Check',
    ownUnit: (name) => `To my unit: ${name}`,
    ownUnits: 'To the units I serve',
    stay: 'Work is still running on this page. Wait for its end, or press Stop, before you open a unit’s page.',
  },
  title: 'Whole district',
  year: 'Year',
  yearOption: (year) => `Year ${year}`,
  loading: 'Reading the register…',
  reported: 'Units with nominees',
  reportedCount: (some, all) => `${count(some)}/${counted(all, 'unit')}`,
  totals: (nominees, eligible, submitted, decided) =>
    `${counted(nominees, 'nominee')}: ${count(eligible)} eligible, ${count(submitted)} submitted, ${count(decided)} decided.`,
  plans: (planned, all, launches) =>
    `${count(planned)}/${counted(all, 'unit')} filed the year’s plan; ${counted(launches, 'launch', 'launches')}.`,
  age: {
    never: 'The register has never been brought up to date. Press Update to read the units’ tabs.',
    known: (minutes) => `Figures come from the register, updated ${ago(minutes)}.`,
    changed: (units) => `${counted(units, 'unit has', 'units have')} changed since.`,
    same: 'No unit has changed since.',
  },
  work: {
    refresh: 'Update',
    refreshHint: 'Reads the tab of every unit into the register again.',
    compile: (year) => `Compile ${year}`,
    stop: 'Stop',
    stopping: 'Stopping after this group…',
    refreshing: 'Updating the register',
    compiling: 'Writing the summary and the leadership report…',
    progress: (done, all) => `${count(done)}/${counted(all, 'unit')}`,
    refreshed: (units) => `The register is up to date with ${counted(units, 'unit')}.`,
    stopped: (done, all) =>
      `Stopped: ${count(done)} of ${counted(all, 'unit')} updated. What was updated is kept; press Go on to read the rest.`,
    goOn: 'Go on',
    failed: (units) =>
      units.length <= 3
        ? `Not updated: ${units.join(', ')}.`
        : `${counted(units.length, 'unit')} not updated: ${units.slice(0, 3).join(', ')} and ${count(units.length - 3)} more.`,
    failedList: 'See the names of the units',
    rest: (done) => `${counted(done, 'other unit')} updated.`,
    notCompiled: 'So the year was not compiled. Trying again reads these units, then compiles.',
    compileAnyway: 'Compile without them',
    openSummary: (year) => `See the tabs Summary ${year} and Leadership report ${year} below the sheet.`,
  },
  units: {
    title: 'Units',
    search: 'Find a unit (marks may be left out)',
    show: 'Show',
    all: (units) => `All (${count(units)})`,
    silent: (units) => `No nominee yet (${count(units)})`,
    behind: (units) => `Below target (${count(units)})`,
    changed: (units) => `Just changed (${count(units)})`,
    unplanned: (units) => `No plan yet (${count(units)})`,
    unreported: (units) => `No report yet (${count(units)})`,
    sort: 'Order',
    sortSilent: 'Without nominees first',
    sortProgress: 'Least progress first',
    sortName: 'By name',
    sortGiven: 'As in the tab of units',
    shown: (shown, all) =>
      shown === all ? counted(all, 'unit') : `Showing ${count(shown)} of ${counted(all, 'unit')}`,
    none: 'No unit fits. Clear the search or choose All.',
    empty:
      'The tab Units has no unit in force yet. Add units there, then the file’s owner chooses Set up in the menu.',
    isSilent: 'No nominee yet',
    isChanged: 'Changed, not yet updated',
    isFull: 'Target met',
    planFiled: 'Plan filed',
    planMissing: 'No plan yet',
    reportFiled: 'Report filed',
    reportMissing: 'No report yet',
    noMoney: 'not recorded',
    launches: (launches) => `${counted(launches, 'launch', 'launches')}`,
    commitment: (wanted, registered, effective) =>
      `Committed to ${counted(wanted, 'model')}: ${count(registered)} registered, ${count(effective)} effective`,
    noCommitment: (registered, effective) =>
      `No commitment to a number of models; ${count(registered)} registered, ${count(effective)} effective`,
    funding: (proposed, approved, spent) =>
      `Funding: ${proposed} proposed, ${approved} approved, ${spent} spent`,
    progressOf: (unit) => `Progress of ${unit}`,
    ofTarget: (submitted, target) => `${count(submitted)}/${count(target)} of target submitted`,
    ofNominees: (submitted, nominees) => `${count(submitted)}/${counted(nominees, 'nominee')} submitted`,
    detail: (nominees, eligible, decided) =>
      `${counted(nominees, 'nominee')} · ${count(eligible)} eligible · ${count(decided)} decided`,
    open: (unit) => `See the nominees of ${unit}`,
    goTo: 'Go to tab',
    goToUnit: (unit) => `Go to the tab of ${unit}`,
  },
  doubtful: {
    title: 'Mails that may have gone',
    intro: 'The run that sent these was cut short. Ask the recipients, then choose.',
    none: 'No mail has to be settled.',
    sent: 'Has gone',
    resend: 'Send again',
  },
  reminders: {
    title: 'Reminders',
    intro:
      'Reminders go out by themselves on the days set in the tab Settings. Here you can look at today’s and send them now.',
    preview: 'Preview',
    previewAgain: 'Look again',
    test: 'Send me a test',
    send: 'Send now…',
    previewing: 'Reading what the units still owe…',
    mails: (mails) => `${counted(mails, 'mail')} to be sent`,
    to: 'To',
    confirmTitle: (mails) => `Send ${counted(mails, 'mail')}?`,
    confirmBody: (mails, addresses) =>
      `${counted(mails, 'mail')} will go to ${counted(addresses, 'address', 'addresses')}, with a digest for the office. A mail that is sent cannot be called back.`,
    confirm: (mails) => `Send ${counted(mails, 'mail')}`,
    sending: 'Sending…',
    more: 'Send the rest',
    unsure:
      'If you are not sure whether mails went out, see the tab Reminder ledger: what is recorded there is not sent again.',
  },
};
