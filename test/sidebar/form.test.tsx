/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/preact';
import { Failure } from '../../sidebar/server.ts';
import type { DuplicateWarning } from '../../src/commands/nomineeSave.ts';
import type { UnitHome } from '../../src/commands/unitHome.ts';
import { type FakeServer, fakeServer, held, refused, said } from './fakeServer.ts';
import { officerAnswers } from './officerAnswers.ts';
import {
  button,
  card,
  cardNames,
  choose,
  field,
  focused,
  hasButton,
  openSidebar,
  press,
  select,
  settle,
  shown,
  spoken,
  type,
  words,
} from './page.tsx';
import { ELIGIBLE_FARMER, homeOf, listed, sessionOf } from './sample.ts';

const { form, officer, shell } = words;
const FARMER = 'Hộ ông Hồ Văn Thử';
const BEGUN = 'Chi hội Phụ nữ thôn 3';
const DRAFT_KEPT = 1_700;

async function open(home: Partial<UnitHome> = {}): Promise<{ server: FakeServer; unit: { home: UnitHome } }> {
  const unit = { home: homeOf(home) };
  const server = fakeServer(officerAnswers(sessionOf(), unit));
  await openSidebar(server);
  return { server, unit };
}
const add = () => press(officer.nominees.add);
const edit = (name: string) => press(officer.nominees.of(officer.nominees.edit, name));
/** What is said beside a field. */
const noteOf = (key: string): string => document.getElementById(`field-${key}-note`)?.textContent ?? '';

async function typeFarmer(): Promise<void> {
  await select(/^Phong trào/, 'ND');
  await choose(/^Đối tượng/, 'Hộ gia đình');
  await type(/^Tên/, 'Hộ bà Nguyễn Thị Mới');
  await type(/^Thu nhập/, '1,5');
  await type(/^Biên bản: số/, '07/BB');
  await type(/^Biên bản: ngày/, '20/9/2024');
  await type(/^Minh chứng/, 'https://drive.example/moi');
  await choose(/^Không bị xem xét/, 'Có');
  await choose(/^Thành tích chưa được khen/, 'Có');
}

describe('fields follow movement and kind', () => {
  test('before they are chosen the form says what shows the criteria', async () => {
    await open();
    await add();
    expect(shown()).toContain(form.chooseFirst);
    expect(screen.queryByLabelText(/^Thu nhập/)).toBeNull();
  });

  test('only the movement’s kinds are offered, and its criteria stand by their own text, threshold and ground', async () => {
    await open();
    await add();
    await select(/^Phong trào/, 'ND');
    const kinds = screen.getByRole('group', { name: /^Đối tượng/ });
    expect(within(kinds).queryByLabelText('Tập thể')).toBeNull();
    await choose(/^Đối tượng/, 'Cá nhân');
    expect(field(/^Thu nhập bình quân gấp ≥ 1,5 lần/)).toBeTruthy();
    expect(shown()).toContain(form.needs.atLeast('1,5'));
    expect(shown()).toContain('QĐ 181-QĐ/HNDTW');
  });

  test('what only a person can be is asked of persons alone', async () => {
    await open();
    await add();
    await choose(/^Đối tượng/, 'Tập thể');
    expect(screen.queryByRole('group', { name: /^Dưới 16 tuổi/ })).toBeNull();
    await choose(/^Đối tượng/, 'Cá nhân');
    expect(screen.getByRole('group', { name: /^Dưới 16 tuổi/ })).toBeTruthy();
  });

  test('a list of values becomes a list, a yes-or-no two choices', async () => {
    await open();
    await edit(BEGUN);
    expect(field(/^Thuộc một trong bốn lĩnh vực/).tagName).toBe('SELECT');
    expect(screen.getByRole('group', { name: /^Đã đăng ký/ })).toBeTruthy();
  });

  test('a movement for one kind alone chooses it', async () => {
    await open();
    await add();
    await select(/^Phong trào/, 'GD5K3S');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Hộ gia đình' }).checked).toBe(true);
    expect(screen.getByRole('group', { name: /^Sạch bếp/ })).toBeTruthy();
    expect(screen.queryByRole('group', { name: /^Không sinh con thứ 3/ })).toBeTruthy();
  });

  test('another movement does not inherit a numbered cell’s value, and the first gets it back', async () => {
    await open();
    await add();
    await select(/^Phong trào/, 'ND');
    await choose(/^Đối tượng/, 'Cá nhân');
    await type(/^Thu nhập/, '2');
    await select(/^Phong trào/, 'GD');
    const registered = screen.getByRole('group', { name: /^Đã đăng ký/ });
    expect(within(registered).getByLabelText<HTMLInputElement>('Có').checked).toBe(false);
    await select(/^Phong trào/, 'ND');
    expect(field(/^Thu nhập/).value).toBe('2');
  });
});

describe('criteria are judged while typing', () => {
  test('each says met, not met with the reason, or missing, and the sum stands below', async () => {
    await open();
    await add();
    await typeFarmer();
    expect(shown()).toContain('✓ Đủ điều kiện · 10/10');
    await type(/^Thu nhập/, '1,2');
    expect(noteOf('c1')).toBe('✗ Chưa đạt: 1,2 nhỏ hơn 1,5');
    await type(/^Thu nhập/, 'gấp đôi');
    expect(noteOf('c1')).toBe(`✗ Chưa đạt: ${form.reasons.notNumber}`);
    await type(/^Minh chứng/, 'www.drive');
    expect(noteOf('evidence')).toBe(`✗ Chưa đạt: ${form.reasons.notLink}`);
    await type(/^Biên bản: ngày/, '20/09/2023');
    expect(noteOf('minutesDate')).toBe('✗ Chưa đạt: phải từ 01/01/2024 đến 31/12/2024');
    await choose(/^Không bị xem xét/, 'Không');
    expect(noteOf('clean')).toBe(`✗ Chưa đạt: ${form.reasons.notYes}`);
    await type(/^Biên bản: số/, '');
    expect(noteOf('minutesNumber')).toBe('… Còn thiếu');
    expect(shown()).toContain('✗ Chưa đủ điều kiện · 5/10');
  });

  test('the verdict is said once typing pauses', async () => {
    await open();
    await add();
    await typeFarmer();
    await settle(1_100);
    expect(spoken()).toBe('Đủ điều kiện, 10/10');
  });

  test('what is left is listed, and each of it is one step away', async () => {
    await open();
    await edit(BEGUN);
    await press(form.toField('Có đường dẫn minh chứng'));
    await settle(60);
    expect(focused()).toBe('field-evidence');
  });

  test('the same unit’s nominee of that name and movement is warned of', async () => {
    await open();
    await add();
    await select(/^Phong trào/, 'ND');
    await type(/^Tên/, 'hộ ông  Hồ Văn Thử');
    expect(shown()).toContain(form.duplicate);
    expect(shown()).toContain(`${form.duplicateOf(FARMER, 2024, 'XTG-2024-001')}: ${form.sameMovement}`);
    await type(/^Tên/, 'Hộ ông Khác');
    expect(shown()).not.toContain(form.duplicate);
  });

  test('editing a nominee does not warn of itself', async () => {
    await open({ nominees: [listed('XTG-2024-001', ELIGIBLE_FARMER)] });
    await edit(FARMER);
    expect(shown()).not.toContain(form.duplicate);
  });

  test('text of an old encoding is told, and converted at a press', async () => {
    await open();
    await add();
    await type(/^Tên/, 'NguyÔn V¨n Thö');
    expect(shown()).toContain(form.legacy);
    await press(form.convert('Nguyễn Văn Thử'));
    expect(field(/^Tên/).value).toBe('Nguyễn Văn Thử');
  });
});

describe('saving', () => {
  test('a saved nominee stands in the list at once, marked as being saved, then with its ID; one call', async () => {
    const { server } = await open();
    const slow = held<'nominee.save'>();
    server.answer({ 'nominee.save': slow.answer });
    await add();
    await typeFarmer();
    await press(form.save);
    await settle(60);
    expect(card('Hộ bà Nguyễn Thị Mới').textContent).toContain(officer.nominees.saving);
    expect(within(card('Hộ bà Nguyễn Thị Mới')).queryAllByRole('button')).toEqual([]);
    slow.give(
      said(
        {
          ...{ id: 'XTG-2024-005', row: 34, verdict: 'eligible', passed: 10, total: 10 },
          ...{ hindrances: [], duplicates: [] },
        },
        'Đã lưu: Hộ bà Nguyễn Thị Mới (mã XTG-2024-005).',
      ),
    );
    await settle(80);
    expect(card('Hộ bà Nguyễn Thị Mới').textContent).toContain('XTG-2024-005');
    expect(shown()).toContain('Đã lưu: Hộ bà Nguyễn Thị Mới (mã XTG-2024-005).');
    expect(server.inputsOf('nominee.save')).toEqual([
      {
        unit: 'XTG',
        id: '',
        operation: expect.stringMatching(/^[0-9a-z]{10,}$/),
        fields: {
          ...{ year: 2024, movement: 'ND', kind: 'Hộ gia đình', name: 'Hộ bà Nguyễn Thị Mới' },
          ...{ minutesNumber: '07/BB', minutesDate: '2024-09-20', evidence: 'https://drive.example/moi' },
          ...{ clean: 'Có', unrewarded: 'Có', c1: 1.5 },
        },
      },
    ]);
    expect(server.inputsOf('unit.home')).toHaveLength(1);
  });

  test('editing sends what was changed and nothing else', async () => {
    const { server } = await open();
    await edit(FARMER);
    await type(/^Địa chỉ/, 'Thôn 3');
    await type(/^Biên bản: ngày/, '');
    await press(form.save);
    await settle();
    expect(server.inputsOf('nominee.save')[0]).toMatchObject({
      id: 'XTG-2024-001',
      fields: { address: 'Thôn 3', minutesDate: '' },
    });
    expect(Object.keys(server.inputsOf('nominee.save')[0]?.fields ?? {})).toHaveLength(2);
    expect(card(FARMER).textContent).toContain('… Thiếu thông tin');
  });

  test('a form that was not changed saves nothing and goes back to its card', async () => {
    const { server } = await open();
    await edit(FARMER);
    await press(form.save);
    await settle(60);
    expect(server.inputsOf('nominee.save')).toEqual([]);
    expect(focused()).toBe('nominee-XTG-2024-001');
  });

  test('a double click on save enters the nominee once', async () => {
    const { server } = await open();
    await add();
    await type(/^Tên/, 'Người Thử');
    const save = button(form.save);
    fireEvent.click(save);
    fireEvent.click(save);
    await settle(120);
    expect(new Set(server.inputsOf('nominee.save').map((input) => input.operation)).size).toBe(1);
    expect(cardNames().filter((name) => name === 'Người Thử')).toHaveLength(1);
  });

  test('an empty form is not saved, a day that is none neither; both say what to mend', async () => {
    const { server } = await open();
    await add();
    await press(form.save);
    expect(shown()).toContain(form.nothingToSave);
    await type(/^Tên/, 'Người Thử');
    await type(/^Biên bản: ngày/, '31/02/2024');
    await press(form.save);
    await settle(60);
    expect(shown()).toContain(form.mend(1));
    expect(field(/^Biên bản: ngày/).getAttribute('aria-invalid')).toBe('true');
    expect(focused()).toBe('field-minutesDate');
    expect(server.inputsOf('nominee.save')).toEqual([]);
  });

  test('without a network the typed text stays, and the retry is the same act', async () => {
    const { server } = await open();
    server.answer({
      'nominee.save': () => {
        throw new Failure('offline', '');
      },
    });
    await add();
    await type(/^Tên/, 'Người Thử');
    await press(form.save);
    await settle(80);
    expect(card('Người Thử').textContent).toContain(officer.nominees.notSaved);
    expect(card('Người Thử').textContent).toContain(shell.failures.offline.title);
    server.answer(officerAnswers(sessionOf(), { home: homeOf() }));
    await press(shell.retry);
    await settle(80);
    expect(card('Người Thử').textContent).not.toContain(officer.nominees.notSaved);
    const [first, second] = server.inputsOf('nominee.save');
    expect(second).toEqual(first);
  });

  test('a refused save opens again with its text, at the field it is about, under the same operation', async () => {
    const { server } = await open();
    const reason = { code: 'outsideWindow', movement: 'Nông dân', year: 2024, from: 2025, to: null } as const;
    server.answer({ 'nominee.save': () => refused(reason, 'Năm 2024 nằm ngoài thời gian đó.') });
    await add();
    await type(/^Tên/, 'Người Thử');
    await press(form.save);
    await settle(80);
    expect(card('Người Thử').textContent).toContain('Năm 2024 nằm ngoài thời gian đó.');
    await press(officer.nominees.reopen);
    await settle(60);
    expect(field(/^Tên/).value).toBe('Người Thử');
    expect(focused()).toBe('field-year');
    await press(form.save);
    await settle(80);
    const [first, second] = server.inputsOf('nominee.save');
    expect(second?.operation).toBe(first?.operation);
  });

  test('what was not saved can be dropped', async () => {
    const { server } = await open();
    server.answer({ 'nominee.save': () => refused({ code: 'busy' }, 'Đang bận.') });
    await add();
    await type(/^Tên/, 'Người Thử');
    await press(form.save);
    await settle(80);
    await press(officer.nominees.dropUnsaved);
    expect(cardNames()).not.toContain('Người Thử');
  });

  test('duplicates anywhere in the district are listed after the save', async () => {
    const { server } = await open();
    const found: DuplicateWarning = {
      ...{
        id: 'XTB-2024-003',
        unit: 'XTB',
        year: 2024,
        movement: 'ND',
        name: 'Người Thử',
        where: 'Hồ sơ, 9',
      },
      reason: 'sameMovement',
    };
    server.answer({
      'nominee.save': () =>
        said(
          {
            ...{ id: 'XTG-2024-005', row: 34, verdict: 'incomplete', passed: 1, total: 4 },
            ...{ hindrances: [], duplicates: [found] },
          },
          'Đã lưu.',
        ),
    });
    await add();
    await type(/^Tên/, 'Người Thử');
    await press(form.save);
    await settle(80);
    expect(shown()).toContain(officer.nominees.duplicates(1));
    expect(shown()).toContain('XTB-2024-003');
  });
});

describe('saving and submitting at once', () => {
  test('an eligible nominee is saved and submitted, and the list says so', async () => {
    const { server } = await open();
    await add();
    await typeFarmer();
    await press(form.saveAndSubmit);
    await settle(120);
    expect(server.inputsOf('nominee.save')).toHaveLength(1);
    expect(server.inputsOf('nominee.submit')).toEqual([{ unit: 'XTG', id: 'XTG-2024-005' }]);
    expect(card('Hộ bà Nguyễn Thị Mới').textContent).toContain(officer.nominees.states.submitted);
    expect(shown()).toContain('Đã nộp hồ sơ');
  });

  test('an incomplete one cannot be submitted, and the button says why', async () => {
    const { server } = await open();
    await edit(BEGUN);
    const submit = button(form.submit);
    expect(submit.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(submit.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      form.notYet,
    );
    await press(form.submit);
    expect(server.inputsOf('nominee.submit')).toEqual([]);
  });

  test('a refused submission keeps the form open at what is in its way, and the next try does not save again', async () => {
    const { server } = await open();
    const hindrances = [{ key: 'c1', mark: 'fail', label: 'Thu nhập' }] as const;
    server.answer({
      'nominee.submit': () =>
        refused({ code: 'notReady', name: FARMER, hindrances }, 'Chưa nộp được: Thu nhập.'),
    });
    await add();
    await typeFarmer();
    await press(form.saveAndSubmit);
    await settle(120);
    expect(shown()).toContain('Chưa nộp được: Thu nhập.');
    expect(focused()).toBe('field-c1');
    await press(form.submit);
    await settle(80);
    expect(server.inputsOf('nominee.save')).toHaveLength(1);
    expect(server.inputsOf('nominee.submit')).toHaveLength(2);
  });
});

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
