import { PEOPLE, TABS, useSite } from './site.ts';

const site = useSite();
const GOOGLE_REFUSES = 'You are trying to edit a protected cell or object.';

test('what one officer types appears in another window, with its verdict', async () => {
  const desk = await site().open(PEOPLE.bui);
  const office = await site().open(PEOPLE.office);
  await desk.grid.showsTab(TABS.bui);
  await office.grid.openTab(TABS.bui);
  const cell = await desk.grid.find('nominees', 'note', 'X02-2024-005');
  await desk.grid.type(cell, 'Đã bổ sung biên bản');
  await office.grid.shows(cell, 'Đã bổ sung biên bản');
});

test('an officer is refused in another unit’s tab in Google’s words, and the cell stays as it was', async () => {
  const desk = await site().open(PEOPLE.bui);
  await desk.grid.openTab(TABS.doc);
  const cell = await desk.grid.find('nominees', 'name', 'X03-2024-001');
  const before = await desk.grid.read(cell);
  await desk.grid.tryToType(cell, 'Người khác');
  await desk.toasts.getByRole('alert').waitFor();
  expect(await desk.toasts.getByRole('alert').textContent()).toContain(GOOGLE_REFUSES);
  await desk.grid.shows(cell, before);
  const own = await site().open(PEOPLE.doc);
  await own.grid.openTab(TABS.doc);
  expect(await own.grid.read(cell)).toBe(before);
});

test('an officer is refused in a column of the own tab that the sheet computes, and it computes on', async () => {
  const desk = await site().open(PEOPLE.bui);
  await desk.grid.openTab(TABS.bui);
  const cell = await desk.grid.find('nominees', 'verdict', 'X02-2024-001');
  const before = await desk.grid.read(cell);
  expect(before).not.toBe('');
  await desk.grid.type(cell, 'Đủ điều kiện nhé');
  await desk.toasts.getByRole('alert').waitFor();
  expect(await desk.toasts.getByRole('alert').textContent()).toContain(GOOGLE_REFUSES);
  await desk.grid.shows(cell, before);
});
