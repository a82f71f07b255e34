/** @jest-environment jsdom */
import { screen, within } from '@testing-library/preact';
import { add, BEGUN, edit, FARMER, noteOf, open, typeFarmer } from './formPage.tsx';
import { choose, field, focused, press, select, settle, shown, spoken, type, words } from './page.tsx';
import { ELIGIBLE_FARMER, listed } from './sample.ts';

const { form } = words;

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

  test('consent to publication is asked in its place with the reason, and of the parents for a child alone', async () => {
    const { server } = await open();
    await add();
    await choose(/^Đối tượng/, 'Cá nhân');
    const publish = screen.getByRole('heading', { name: form.groups.publish }).parentElement;
    expect(publish?.textContent).toContain(form.publishWhy);
    expect(screen.queryByRole('group', { name: /^Cha, mẹ đồng ý/ })).toBeNull();
    await choose(/^Dưới 16 tuổi/, 'Có');
    expect(publish?.contains(screen.getByRole('group', { name: /^Cha, mẹ đồng ý/ }))).toBe(true);
    await type(/^Tên/, 'Em Thử');
    await choose(/^Đồng ý công khai/, 'Có');
    await choose(/^Cha, mẹ đồng ý/, 'Không');
    await press(form.save);
    await settle();
    expect(server.inputsOf('nominee.save')[0]?.fields).toMatchObject({
      ...{ under16: 'Có', consent: 'Có', guardianConsent: 'Không' },
    });
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
