import { unitWords } from '../../../src/messages/en/unitTab.ts';
import type { importing as vi } from '../vi/import.ts';

const count = (number: number): string => number.toLocaleString('en-GB');
const counted = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;
const named = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

export const importing: typeof vi = {
  title: 'Enter many nominees',
  into: (unit) => `Unit: ${unit}`,
  loading: 'Reading about the unit…',
  room: (free, total) => `The unit’s tab has ${count(free)} of ${counted(total, 'row')} free.`,
  full: (total) =>
    `The unit’s tab has used all of its ${counted(total, 'row')}. Remove nominees that are not needed, or ask the office for more rows, then open this window again.`,
  steps: {
    label: 'Steps',
    source: 'Choose the list',
    columns: 'Match the columns',
    rows: 'Check',
    done: 'Done',
    doneBefore: 'done',
  },
  back: 'Back',
  next: 'Continue',
  close: 'Close',
  columns: unitWords.blocks.nominees.columns,
  source: {
    title: 'Where is the old list?',
    ways: {
      paste: 'Paste from Excel or Word',
      file: 'Choose an .xlsx file',
      sheet: 'Take it from a tab of this sheet',
    },
    paste: 'The copied rows',
    pasteHint:
      'In Excel, select the row of headers and the rows to enter, press Ctrl+C; then click into this box and press Ctrl+V.',
    pasted: (rows, columns) => `${counted(rows, 'row')} and ${counted(columns, 'column')} received.`,
    pasteNothing: 'There is no row yet. Paste the list into the box above, then press Continue.',
    file: '.xlsx file',
    fileHint: 'The file is read on this computer and sent nowhere.',
    chooseFile: 'Choose a file…',
    dropFile: 'or drop it here',
    reading: 'Reading the file…',
    fileRead: (name) => `The file ${name} has been read.`,
    files: {
      oldExcel:
        'This is an old Excel file (.xls). Open it in Excel, choose File > Save as, kind “Excel Workbook (.xlsx)”, and choose the new file. Or copy the rows and paste them.',
      locked:
        'This file is under a password and cannot be read. Open it in Excel, take the password away (File > Info > Protect Workbook), save it and choose it again. Or copy the rows and paste them.',
      notExcel:
        'This is no Excel file (.xlsx). Choose a file that ends in .xlsx, or copy the rows and paste them.',
      empty: 'This file is empty: no cell holds a text or a number. Have a look at it, then choose another.',
      tooBig:
        'This file is larger than 8 MB, most often because of pictures. Copy the list alone into a new file and choose that one, or copy the rows and paste them.',
      broken:
        'This file cannot be read: it may be damaged or not wholly downloaded. Open it in Excel, save it and choose it again; or copy the rows and paste them.',
    },
    fileSheet: 'Which sheet of the file?',
    sheetOption: (name, rows) => `${name} (${counted(rows, 'row')})`,
    sheet: 'Tab of this sheet',
    sheetHint: 'It is only read, never changed.',
    sheetChoose: 'Choose a tab…',
    sheets: 'Looking for other tabs of this sheet…',
    noSheets: 'This sheet has no tab besides those of Gương Sáng. Paste the list, or choose an .xlsx file.',
    sheetEmpty: (name) => `The tab “${name}” is empty. Choose another.`,
    truncated: (rows) =>
      `The list is very long: only the first ${counted(rows, 'row')} were read. Enter the rest another time.`,
  },
  match: {
    title: 'Which column is which?',
    legacy: (encoding) => `The list is typed in a font from before Unicode (${encoding}).`,
    legacySample: (before, after) => `“${before}” will be read as “${after}”.`,
    convert: 'Convert to Unicode',
    header: 'Row of headers',
    headerHint: 'The row that names the columns; rows above it are not entered.',
    noHeader: 'There is no row of headers',
    headerRow: (row, text) => `Row ${count(row)}: ${text}`,
    caption: 'The list’s columns and where they go',
    column: 'Column of the list',
    sample: 'For example',
    goesTo: 'Goes into',
    unnamed: (number) => `Column ${count(number)} (without a name)`,
    noSample: '(empty)',
    choose: (header) => `The column “${header}” goes into`,
    nowhere: 'Not entered',
    matched: 'Matched',
    unmatched: 'Not entered',
    personal: 'Personal data: not entered, since whoever opens the file can read it.',
    joined: 'The name stands in two columns: they have been put together.',
    turned: 'This column writes the month before the day; it will be turned round to day/month/year.',
    left: (names) => `${counted(names.length, 'column')} not entered: ${named(names)}.`,
    needsName: 'No column goes into Name yet. Choose the column of names in the table above.',
    needsRows: 'There is no row to enter below the headers. Choose another row of headers, or go back.',
    defaults: 'Where a row says nothing',
    defaultsHint: 'Taken for every row that the list leaves empty or has no column for.',
    none: 'Leave empty',
    found: (rows, passed) =>
      passed === 0
        ? `${counted(rows, 'nominee')} found.`
        : `${counted(rows, 'nominee')} found; ${counted(passed, 'row')} of group titles, sums and signatures passed by.`,
  },
  rows: {
    title: 'Check before entering',
    numbers: (good, wrong, left) =>
      [
        `${counted(good, 'row')} can be entered`,
        ...(wrong > 0 ? [`${count(wrong)} to be mended`] : []),
        ...(left > 0 ? [`${count(left)} left out`] : []),
      ].join(', '),
    obstacles: {
      nothing: 'No row is chosen.',
      wrong: (rows) =>
        `Mend the ${counted(rows, 'row')} marked ✗, or take them out of the choice. Nothing has been entered.`,
      tooMany: (rows, limit) =>
        `${counted(rows, 'row')} chosen; at most ${count(limit)} can be entered at once. Choose fewer and enter the rest next time.`,
      noRoom: (rows, free) =>
        `${counted(rows, 'row')} chosen, but the unit’s tab has only ${count(free)} free. Choose fewer, or ask the office for more rows.`,
    },
    keepFirst: (rows) => `Keep only the first ${count(rows)}`,
    leaveRepeated: (rows) => `Leave out ${counted(rows, 'duplicate')}`,
    leaveWrong: (rows) => `Leave out ${counted(rows, 'row')} to be mended`,
    show: 'Show',
    showAll: (rows) => `All (${count(rows)})`,
    showWrong: (rows) => `To be mended (${count(rows)})`,
    showTwins: (rows) => `Possible duplicates (${count(rows)})`,
    showLeft: (rows) => `Left out (${count(rows)})`,
    noneShown: 'There is no such row.',
    table: 'The rows to be entered',
    scroll: 'Table of rows; scroll sideways to see every column',
    choose: 'Enter',
    chooseRow: (row, name) => `Enter row ${count(row)}, ${name}`,
    chooseAll: 'Choose every row shown',
    row: 'Row',
    result: 'Result',
    mends: (cells) => `${counted(cells, 'cell')} to mend`,
    leftOut: 'Left out',
    misses: (things) => `${counted(things, 'condition')} open`,
    missing: 'missing',
    failing: 'not met',
    edit: 'Edit',
    editRow: (row) => `Edit row ${count(row)}`,
    endEdit: 'End editing',
    endEditRow: (row) => `End editing row ${count(row)}`,
    cell: (column, row) => `${column}, row ${count(row)}`,
    number: (value) => String(value),
    byDefault: 'default',
    empty: 'empty',
    unknownChoice: (text) => `${text} (not recognised)`,
    faults: {
      noName: 'There is no name: write one, or leave this row out.',
      noYear: 'There is no year: choose one.',
      notYear: 'This is no year: choose one.',
      yearClosed: 'This year is not open: choose an open one.',
      unknownMovement: 'There is no such movement: choose one of the list.',
      severalMovements: 'Several movements have such a name: choose one.',
      outsideWindow: 'The movement does not run in this year: change the year or the movement.',
      unknownKind: 'The kind is not clear: choose Tập thể, Cá nhân or Hộ gia đình.',
      notYesNo: 'Neither Có nor Không: choose one.',
      unknownStage: 'There is no such stage: choose one of the list.',
      notDate: 'This is no date: type day/month/year, e.g. 20/09/2024.',
      notNumber: 'This is no number: type one, e.g. 95 or 1,5.',
      notInList: 'Not one of the criterion’s values: choose one.',
      tooLong: 'Longer than 2,000 characters: shorten it.',
      brokenCell: 'The cell shows a formula error of Excel: write the right value.',
    },
    twinInList: (row) => `Same as row ${row}`,
    twinInUnit: (id) => `The unit already has it: ${id}`,
    twinOther: (where, year) => `Same achievement or movement as ${where}, year ${year}: have a look`,
    applyAlike: (rows, word) => `Use it for ${counted(rows, 'other row')} that say “${word}”`,
    mended: (rows, wrong) =>
      `${rows > 1 ? `${count(rows)} rows mended. ` : ''}${wrong === 0 ? 'No row is left to mend.' : `${counted(wrong, 'row')} left to mend.`}`,
    page: (from, to, all) => `Rows ${count(from)}–${count(to)} of ${count(all)}`,
    before: 'Previous page',
    after: 'Next page',
    enter: (rows) => `Enter ${counted(rows, 'row')}`,
    entering: (rows) => `Entering ${counted(rows, 'row')}. Please do not close this window.`,
    unsure:
      'It is not known whether these rows have reached the unit’s tab. Press Try again before you change anything: nothing is entered twice.',
    atRow: (row, name) => `That is row ${count(row)} of the list: ${name}.`,
    refusedRow: 'Nothing has been entered. Mend this row or leave it out, then enter again.',
  },
  done: {
    title: 'Entered',
    entered: (rows) => `${counted(rows, 'nominee')} entered into the unit’s tab.`,
    next: 'Next: see which of them lack something, complete them, then submit them from the sidebar.',
    ids: (rows) => `File IDs of ${counted(rows, 'nominee')}`,
    duplicates: (rows) =>
      `${counted(rows, 'nominee')} may be the same as others; have a look before submitting:`,
    duplicate: (name, other, year) => `${name}: like ${other}, year ${year}`,
    goTo: 'Go to the unit’s tab',
    another: 'Enter another list',
  },
};
