/** @jest-environment jsdom */
import { CHANGED } from '../../src/catalogue/terms.ts';
import { open } from './formPage.tsx';
import { button, card, cardNames, field, press, settle, shown, spoken, words } from './page.tsx';
import { ELIGIBLE_FARMER, listed, sampleNominees } from './sample.ts';

const { officer, form } = words;

describe('changed since it was submitted', () => {
  const changed = { status: `${CHANGED}: nộp lại để được xét`, submitted: true };
  const file = listed('XTG-2024-009', { ...ELIGIBLE_FARMER, name: 'Hộ Đã Sửa' }, changed);
  const withChanged = () => open({ nominees: [...sampleNominees().slice(0, 2), file] });

  test('the card says what it means, stands first, does not count as submitted, and is submitted again', async () => {
    const { server } = await withChanged();
    expect(cardNames()[0]).toBe('Hộ Đã Sửa');
    expect(card('Hộ Đã Sửa').textContent).toContain(officer.nominees.states.changed);
    expect(card('Hộ Đã Sửa').textContent).toContain(officer.nominees.changedMeans);
    expect(shown()).toContain(officer.next.sentBack(1));
    expect(shown()).toContain(officer.duties.counts(3, 3, 1));
    await press(officer.nominees.of(officer.nominees.resubmit, 'Hộ Đã Sửa'));
    expect(server.inputsOf('nominee.submit')).toEqual([{ unit: 'XTG', id: 'XTG-2024-009' }]);
    expect(card('Hộ Đã Sửa').textContent).toContain(officer.nominees.states.submitted);
    await settle(80);
    expect(spoken()).toContain('Đã nộp hồ sơ');
  });

  test('it can be mended and submitted from its form', async () => {
    await withChanged();
    await press(officer.nominees.of(officer.nominees.edit, 'Hộ Đã Sửa'));
    expect(shown()).toContain(form.changed);
    expect(button(form.submit).getAttribute('aria-disabled')).toBeNull();
    expect(field(/^Tên/).readOnly).toBe(false);
  });
});
