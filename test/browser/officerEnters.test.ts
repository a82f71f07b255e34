import { vi } from '../../sidebar/words/vi/index.ts';
import { cardOf, choose, fillCriteria, fillWho, openSidebar, startNominee } from './officer.ts';
import { PEOPLE, TABS, useSite } from './site.ts';

const site = useSite();

test('an officer enters a nominee, sees what fails and why, mends it, submits it, and the tab shows it', async () => {
  const name = 'Hồ Thị Lan Hương';
  const desk = await site().open(PEOPLE.bui);
  const sidebar = await openSidebar(desk);
  await startNominee(sidebar);
  await fillWho(sidebar, name);
  await fillCriteria(sidebar);
  await choose(sidebar, 'Vượt trên nhiệm vụ được giao', 'Không');
  await sidebar.getByRole('textbox', { name: 'Biên bản: ngày' }).fill('20/09/2019');
  const beyond = sidebar.getByRole('group', { name: 'Vượt trên nhiệm vụ được giao' });
  await beyond.getByText('Chưa đạt: cần chọn Có').waitFor();
  await sidebar.getByText('Chưa đạt: phải từ 01/01/2024 đến 31/12/2024').waitFor();
  await sidebar.getByText('Chưa đủ điều kiện · 10/12').waitFor();
  const submit = sidebar.getByRole('button', { name: vi.form.saveAndSubmit });
  expect(await submit.getAttribute('aria-disabled')).toBe('true');

  await choose(sidebar, 'Vượt trên nhiệm vụ được giao', 'Có');
  await sidebar.getByRole('textbox', { name: 'Biên bản: ngày' }).fill('20/09/2024');
  await sidebar.getByText('Đủ điều kiện · 12/12').waitFor();
  await submit.click();
  await cardOf(sidebar, name).getByText(vi.officer.nominees.states.submitted).waitFor();

  await desk.grid.showsTab(TABS.bui);
  const status = await desk.grid.find('nominees', 'submit', name);
  await desk.grid.shows(status, 'Nộp');
  expect(await desk.grid.read(await desk.grid.find('nominees', 'verdict', name))).toBe('Đủ điều kiện');
  expect(await desk.grid.read(await desk.grid.find('nominees', 'minutesDate', name))).toBe('20/09/2024');
});

test('what became of an exemplar is noted from its card, and stands in the tab', async () => {
  const name = 'Nguyễn Thị Điển Hình';
  const desk = await site().open(PEOPLE.doc);
  const sidebar = await openSidebar(desk);
  await startNominee(sidebar);
  await fillWho(sidebar, name);
  await sidebar.getByRole('button', { name: vi.form.save, exact: true }).click();
  const { life, nominees } = vi.officer;
  const card = cardOf(sidebar, name);
  await card.getByText(/X03-2024-\d+/).waitFor();
  await card.getByRole('button', { name: nominees.of(life.open, name) }).click();
  await sidebar.getByRole('combobox', { name: 'Giai đoạn' }).selectOption('Nhân rộng');
  await sidebar.getByRole('combobox', { name: life.channel }).selectOption('Trang tin');
  await sidebar.getByRole('textbox', { name: life.where }).fill('Cổng thông tin xã');
  await sidebar.getByRole('button', { name: life.addAppearance }).click();
  await sidebar.getByRole('combobox', { name: life.place }).fill('Xã Trà Bui');
  await sidebar.getByRole('button', { name: vi.form.save, exact: true }).click();
  await card.getByText(/^Giai đoạn: Nhân rộng, từ/).waitFor();

  await desk.grid.openTab(TABS.doc);
  await desk.grid.shows(await desk.grid.find('nominees', 'publicity', name), 'Trang tin: Cổng thông tin xã');
  await desk.grid.shows(await desk.grid.find('nominees', 'replicatedBy', name), 'Xã Trà Bui');
});
