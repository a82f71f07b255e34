/** @jest-environment jsdom */
import { fireEvent } from '@testing-library/preact';
import { held, refused, said } from './fakeServer.ts';
import { add, edit, FARMER, open, typeFarmer } from './formPage.tsx';
import { button, field, hasButton, press, settle, shown, type, words } from './page.tsx';

const { form, officer } = words;
const DRAFT_KEPT = 1_700;

describe('drafts', () => {
  test('a pause in typing keeps the draft once, and says so', async () => {
    const { server } = await open();
    await add();
    await type(/^Tên/, 'Người');
    await type(/^Tên/, 'Người Thử');
    await settle(DRAFT_KEPT);
    expect(server.inputsOf('draft.keep')).toEqual([
      { unit: 'XTG', id: '', fields: { year: '2024', name: 'Người Thử' } },
    ]);
    expect(shown()).toContain(form.kept);
  });

  test('a field that is left keeps what was typed in it without waiting, and nothing when nothing was', async () => {
    const { server } = await open();
    await add();
    const name = field(/^Tên/);
    name.focus();
    field(/^Biên bản: số/).focus();
    await settle();
    expect(server.inputsOf('draft.keep')).toEqual([]);
    name.focus();
    await type(/^Tên/, 'Người Thử');
    expect(server.inputsOf('draft.keep')).toEqual([]);
    name.blur();
    await settle();
    expect(server.inputsOf('draft.keep')).toEqual([
      { unit: 'XTG', id: '', fields: { year: '2024', name: 'Người Thử' } },
    ]);
    await settle(DRAFT_KEPT);
    expect(server.inputsOf('draft.keep')).toHaveLength(1);
  });

  test('on the way to “save” no draft is sent that the save would have to wait for', async () => {
    const { server } = await open();
    await add();
    field(/^Tên/).focus();
    await type(/^Tên/, 'Người Thử');
    button(form.save).focus();
    await press(form.save);
    await settle(80);
    expect(server.inputsOf('nominee.save')).toHaveLength(1);
    expect(server.inputsOf('draft.keep')).toEqual([]);
  });

  test('a page that is hidden keeps what was typed', async () => {
    const { server } = await open();
    await add();
    await type(/^Tên/, 'Người Thử');
    const visibility = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    fireEvent(document, new Event('visibilitychange'));
    visibility.mockRestore();
    await settle();
    expect(server.inputsOf('draft.keep')).toHaveLength(1);
  });

  test('a form left with unsaved text is kept at once, offered on the home, and opens as it was', async () => {
    const { server } = await open();
    await add();
    await type(/^Tên/, 'Người Thử');
    await type(/^Biên bản: ngày/, '20/9');
    await press(/Về danh sách/);
    await settle(60);
    expect(server.inputsOf('draft.keep')).toHaveLength(1);
    expect(shown()).toContain(officer.draft.title);
    await press(officer.draft.open);
    expect(field(/^Tên/).value).toBe('Người Thử');
    expect(field(/^Biên bản: ngày/).value).toBe('20/9');
    expect(shown()).toContain(form.restored);
  });

  test('a draft from before is offered when the sidebar opens, and can be discarded', async () => {
    const draft = { unit: 'XTG', id: '', fields: { name: 'Để Lại' }, at: 45_585.25 };
    const { server } = await open({ draft });
    expect(shown()).toContain(officer.draft.line('Để Lại', '20/10/2024 06:00'));
    await press(officer.draft.drop);
    expect(server.inputsOf('draft.keep')).toEqual([{ unit: 'XTG', id: '', fields: null }]);
    expect(shown()).not.toContain(officer.draft.title);
  });

  test('the draft of a standing nominee opens over it', async () => {
    const draft = { unit: 'XTG', id: 'XTG-2024-001', fields: { name: 'Tên Đang Sửa' }, at: 45_585 };
    await open({ draft });
    await press(officer.draft.open);
    expect(shown()).toContain(form.id('XTG-2024-001'));
    expect(field(/^Tên/).value).toBe('Tên Đang Sửa');
    await press(form.dropDraft);
    expect(field(/^Tên/).value).toBe(FARMER);
  });

  test('another form says that it would take a draft’s place', async () => {
    const draft = { unit: 'XTG', id: '', fields: { name: 'Để Lại' }, at: 45_585 };
    await open({ draft });
    await edit(FARMER);
    expect(shown()).toContain(form.otherDraft('Để Lại'));
  });

  test('a form that was only looked at keeps no draft', async () => {
    const { server } = await open();
    await edit(FARMER);
    await press(/Về danh sách/);
    await settle(DRAFT_KEPT);
    expect(server.inputsOf('draft.keep')).toEqual([]);
  });

  test('no draft arrives after the save that it belongs to', async () => {
    const { server } = await open();
    const slow = held<'draft.keep'>();
    server.answer({ 'draft.keep': slow.answer });
    await add();
    await type(/^Tên/, 'Người Thử');
    await settle(DRAFT_KEPT);
    await press(form.save);
    await settle(60);
    expect(server.inputsOf('nominee.save')).toEqual([]);
    slow.give(said({ kept: true }));
    await settle(80);
    expect(server.inputsOf('nominee.save')).toHaveLength(1);
    await settle(DRAFT_KEPT);
    expect(server.inputsOf('draft.keep')).toHaveLength(1);
    expect(shown()).not.toContain(officer.draft.title);
  });

  test('a refused “save and submit” leaves the text kept, and what is typed after it', async () => {
    const { server } = await open();
    server.answer({ 'nominee.save': () => refused({ code: 'protectedCell' }, 'Ô đang được bảo vệ.') });
    await add();
    await typeFarmer();
    await press(form.saveAndSubmit);
    await settle(120);
    expect(shown()).toContain('Ô đang được bảo vệ.');
    expect(server.inputsOf('draft.keep').at(-1)?.fields).toMatchObject({ minutesNumber: '07/BB' });
    await type(/^Biên bản: số/, '08/BB');
    await settle(DRAFT_KEPT);
    expect(server.inputsOf('draft.keep').at(-1)).toMatchObject({
      id: '',
      fields: { minutesNumber: '08/BB' },
    });
  });

  test('what is typed after a refused submission is kept as a draft of the nominee that was saved', async () => {
    const { server, unit } = await open();
    server.answer({
      'nominee.submit': () =>
        refused({ code: 'notReady', name: FARMER, hindrances: [] }, 'Chưa nộp được: Thu nhập.'),
    });
    await add();
    await typeFarmer();
    await press(form.saveAndSubmit);
    await settle(120);
    await type(/^Biên bản: số/, '08/BB');
    await settle(DRAFT_KEPT);
    const saved = unit.home.nominees.at(-1)?.id;
    expect(server.inputsOf('draft.keep').at(-1)).toMatchObject({
      id: saved,
      fields: { minutesNumber: '08/BB' },
    });
  });

  test('a draft that cannot be kept is told', async () => {
    const { server } = await open();
    server.answer({ 'draft.keep': () => refused({ code: 'draftTooLong' }, 'Dài quá.') });
    await add();
    await type(/^Tên/, 'Người Thử');
    await settle(DRAFT_KEPT);
    expect(shown()).toContain(form.notKept);
    expect(hasButton(form.save)).toBe(true);
  });
});
