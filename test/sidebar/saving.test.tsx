/** @jest-environment jsdom */
import { fireEvent, within } from '@testing-library/preact';
import { Failure } from '../../sidebar/server.ts';
import type { DuplicateWarning } from '../../src/commands/nomineeSave.ts';
import { held, refused, said } from './fakeServer.ts';
import { add, BEGUN, edit, FARMER, open, typeFarmer } from './formPage.tsx';
import { officerAnswers } from './officerAnswers.ts';
import { button, card, cardNames, field, focused, press, settle, shown, type, words } from './page.tsx';
import { homeOf, sessionOf } from './sample.ts';

const { form, officer, shell } = words;

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
