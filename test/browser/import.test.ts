import ExcelJS from 'exceljs';
import { importing } from '../../sidebar/words/vi/import.ts';
import { acceptColumns, enter, listOf, namesIn, openImport, paste } from './importing.ts';
import { openSidebar } from './officer.ts';
import { PEOPLE, TABS, useSite } from './site.ts';
import { eventually } from './wait.ts';

const site = useSite();
const ROWS = 30;
const WRONG = 7;

test('an officer pastes thirty rows, mends the one wrong cell and finds them in the tab, entered in one write', async () => {
  const desk = await site().open(PEOPLE.bui);
  const sidebar = await openSidebar(desk);
  const dialog = await openImport(desk);
  await paste(
    dialog,
    listOf(ROWS, (number) => (number === WRONG ? 'Phong trào lạ' : 'Người tốt, việc tốt')),
  );
  await acceptColumns(dialog);
  await dialog
    .getByText(importing.rows.numbers(ROWS - 1, 1, 0))
    .first()
    .waitFor();
  await dialog.getByText(importing.rows.faults.unknownMovement).first().waitFor();
  const cell = dialog.getByRole('combobox', { name: /^Phong trào, dòng/ }).first();
  await cell.selectOption({ label: 'NTVT – Người tốt, việc tốt' });
  await dialog
    .getByText(importing.rows.numbers(ROWS, 0, 0))
    .first()
    .waitFor();
  await enter(dialog, ROWS);
  await dialog.getByRole('button', { name: importing.close }).click();

  await desk.grid.openTab(TABS.bui);
  await eventually(
    'thirty names',
    async () => namesIn(await desk.grid.rows()).length,
    (count) => count === ROWS,
  );
  // A dialog's end is told to no sidebar: it looks again when somebody turns back to it.
  await sidebar.getByRole('heading', { level: 1 }).hover();
  await sidebar.getByText('38 đề cử', { exact: true }).waitFor();
});

async function excelFile(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Danh sách');
  sheet.addRow(['DANH SÁCH ĐIỂN HÌNH TIÊN TIẾN NĂM 2024']);
  for (const row of rows) sheet.addRow([...row]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

test('an Excel file chosen on this machine is read in the browser and entered', async () => {
  const desk = await site().open(PEOPLE.doc);
  await openSidebar(desk);
  const dialog = await openImport(desk);
  await dialog.getByRole('radio', { name: importing.source.ways.file }).check();
  await dialog.getByLabel(importing.source.file, { exact: true }).setInputFiles({
    name: 'danh-sach.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await excelFile(listOf(5, () => 'Dân vận khéo')),
  });
  await acceptColumns(dialog);
  await enter(dialog, 5);
  await dialog.getByRole('button', { name: importing.close }).click();
  await desk.grid.openTab(TABS.doc);
  await eventually(
    'five names',
    async () => namesIn(await desk.grid.rows()).length,
    (count) => count === 5,
  );
});
