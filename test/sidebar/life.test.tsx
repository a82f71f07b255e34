/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/preact';
import type { ListedNominee } from '../../src/commands/unitHome.ts';
import { isoToSerial } from '../../src/domain/dates.ts';
import type { RawCell } from '../../src/domain/raw.ts';
import { refused } from './fakeServer.ts';
import { FARMER, open } from './formPage.tsx';
import {
  card,
  cardNames,
  choose,
  field,
  focused,
  hasButton,
  press,
  select,
  settle,
  shown,
  type,
  words,
} from './page.tsx';
import { ELIGIBLE_FARMER, listed } from './sample.ts';

const { officer, form } = words;
const { life } = officer;
const STAGE = /^Giai đoạn/;
const inCard = (action: string): string => officer.nominees.of(action, FARMER);
const farmer = (given: Readonly<Record<string, RawCell>>, changes: Partial<ListedNominee> = {}) =>
  listed('XTG-2024-001', { ...ELIGIBLE_FARMER, ...given }, changes);

async function openLife(given: Readonly<Record<string, RawCell>> = {}, changes: Partial<ListedNominee> = {}) {
  const opened = await open({ nominees: [farmer(given, changes)] });
  await press(inCard(life.open));
  return opened;
}

describe('what became of an exemplar', () => {
  test('stage, publicity, replication, households, follow-up, consent and note go in one call, and the card shows them', async () => {
    const { server } = await openLife();
    await select(STAGE, 'Nhân rộng');
    await type(life.where, 'Quảng Nam');
    await type(life.day, '12/9/2024');
    await press(life.addAppearance);
    await select(life.channel, 'Hội nghị');
    await type(life.where, 'tổng kết xã');
    await press(life.addAppearance);
    await type(life.place, 'Xã Trà Bui');
    await press(life.addPlace);
    await type(/^Số hộ/, '45');
    await type(/^Ngày theo dõi/, '01/03/2025');
    await choose(/^Đồng ý công khai/, 'Có');
    await type(/^Ghi chú/, 'Đã có 3 thôn đến xem');
    await press(form.save);
    expect(server.inputsOf('nominee.life')).toEqual([
      {
        ...{ unit: 'XTG', id: 'XTG-2024-001' },
        fields: {
          ...{ stage: 'Nhân rộng', stageDate: '2024-10-20' },
          publicity: 'Báo: Quảng Nam, 12/09/2024; Hội nghị: tổng kết xã',
          ...{ replicatedBy: 'Xã Trà Bui', households: 45, followUpOn: '2025-03-01' },
          ...{ consent: 'Có', note: 'Đã có 3 thôn đến xem' },
        },
      },
    ]);
    await settle(80);
    expect(card(FARMER).textContent).toContain(life.at('Nhân rộng', '20/10/2024'));
    expect(shown()).toContain(`Đã ghi quá trình của ${FARMER}.`);
    expect(focused()).toBe('nominee-XTG-2024-001');
    expect(server.inputsOf('unit.home')).toHaveLength(1);
  });

  test('what was typed and not yet added is saved too', async () => {
    const { server } = await openLife();
    await type(life.where, 'Đài huyện; chương trình sáng');
    await type(life.place, 'Thôn 3; Thôn 4; Thôn 3');
    await press(form.save);
    expect(server.inputsOf('nominee.life')[0]?.fields).toEqual({
      publicity: 'Báo: Đài huyện, chương trình sáng',
      replicatedBy: 'Thôn 3; Thôn 4',
    });
  });

  test('entries are read from the sheet and taken away one by one; a part nobody can read stays in sight', async () => {
    const { server } = await openLife({
      publicity: 'Báo: Quảng Nam, 12/09/2024; Đài: huyện, 31/02/2024; Trang tin: xã',
      replicatedBy: 'Xã Trà Bui; Thôn 3',
    });
    expect(shown()).toContain('Báo: Quảng Nam, 12/09/2024');
    expect(shown()).toContain('31/02/2024');
    await press(officer.nominees.of(officer.nominees.remove, 'Khác: Đài: huyện, 31/02/2024'));
    await press(officer.nominees.of(officer.nominees.remove, 'Xã Trà Bui'));
    await press(form.save);
    expect(server.inputsOf('nominee.life')[0]?.fields).toEqual({
      publicity: 'Báo: Quảng Nam, 12/09/2024; Trang tin: xã',
      replicatedBy: 'Thôn 3',
    });
  });

  test('units of the district are suggested, its own and those named already are not', async () => {
    await openLife();
    const suggested = () =>
      [...document.querySelectorAll('datalist option')].map((each) => each.getAttribute('value'));
    expect(suggested()).toEqual(['Xã Trà Bui']);
    expect(field(life.place).getAttribute('list')).toBe(document.querySelector('datalist')?.id);
    await type(life.place, 'Xã Trà Bui');
    await press(life.addPlace);
    expect(suggested()).toEqual([]);
    expect(focused()).toBe('life-nextPlace');
  });

  test('days and numbers that are none are told first, where they stand, and nothing is sent', async () => {
    const { server } = await openLife();
    await type(life.day, 'hôm qua');
    await type(/^Số hộ/, 'nhiều');
    await type(/^Ngày theo dõi/, '31/02/2025');
    await press(form.save);
    await settle(60);
    expect(server.inputsOf('nominee.life')).toEqual([]);
    expect(field(life.where).getAttribute('aria-invalid')).toBe('true');
    for (const text of [life.needsWhere, life.badDay, life.badCount]) expect(shown()).toContain(text);
    expect(focused()).toBe('life-nextWhere');
  });

  test('a day that is none is told when it is to be added, and the line stays to be mended', async () => {
    await openLife();
    await type(life.where, 'Quảng Nam');
    await type(life.day, '31/02/2024');
    await press(life.addAppearance);
    expect(shown()).toContain(life.badDay);
    expect(shown()).toContain(life.noPublicity);
    await type(life.day, '28/02/2024');
    await press(life.addAppearance);
    expect(shown()).toContain('Báo: Quảng Nam, 28/02/2024');
  });

  test('a stage just reached began today; back to the one it had, its own day comes back', async () => {
    await openLife({ stage: 'Đăng ký', stageDate: isoToSerial('2024-02-01') });
    await select(STAGE, 'Bồi dưỡng');
    expect(field(/^Ngày của giai đoạn/).value).toBe('20/10/2024');
    await select(STAGE, 'Đăng ký');
    expect(field(/^Ngày của giai đoạn/).value).toBe('01/02/2024');
  });

  test('nothing changed sends nothing', async () => {
    const { server } = await openLife({ publicity: 'Báo: A ,1/2/2024', replicatedBy: 'X ;Y', households: 3 });
    await press(form.save);
    await settle(60);
    expect(server.inputsOf('nominee.life')).toEqual([]);
    expect(cardNames()).toEqual([FARMER]);
  });

  test('leaving with something typed asks first; leaving untouched does not', async () => {
    const { server } = await openLife();
    await type(/^Số hộ/, '4');
    await press(/Về danh sách/);
    expect(screen.getByRole('dialog', { name: life.leaveTitle })).toBeTruthy();
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: words.shell.cancel }));
    await settle();
    expect(field(/^Số hộ/).value).toBe('4');
    await press(/Về danh sách/);
    await press(life.leaveYes);
    expect(cardNames()).toEqual([FARMER]);
    expect(server.inputsOf('nominee.life')).toEqual([]);
    await press(inCard(life.open));
    await press(/Về danh sách/);
    expect(cardNames()).toEqual([FARMER]);
  });

  test('a refusal keeps what was typed', async () => {
    const { server } = await openLife();
    server.answer({ 'nominee.life': () => refused({ code: 'busy' }, 'Có người khác đang ghi.') });
    await type(/^Số hộ/, '4');
    await press(form.save);
    expect(shown()).toContain('Có người khác đang ghi.');
    expect(field(/^Số hộ/).value).toBe('4');
  });
});

describe('whatever the status', () => {
  const decided = { status: 'Đã khen', submitted: true };

  test('a decided file cannot be edited, but leads to its life', async () => {
    const { server } = await open({ nominees: [farmer({}, decided)] });
    await press(inCard(officer.nominees.view));
    expect(shown()).toContain(form.lifeStill);
    expect(hasButton(form.save)).toBe(false);
    await press(form.life);
    await type(/^Số hộ/, '12');
    await press(form.save);
    expect(server.inputsOf('nominee.life')[0]?.fields).toEqual({ households: 12 });
    expect(card(FARMER).textContent).toContain(officer.nominees.decided('Đã khen'));
  });

  test('consent of the parents is asked for children alone', async () => {
    await openLife({}, decided);
    expect(screen.queryByRole('group', { name: /^Cha, mẹ đồng ý/ })).toBeNull();
    await openLife({ kind: 'Cá nhân', under16: 'Có' }, decided);
    expect(screen.getByRole('group', { name: /^Cha, mẹ đồng ý/ })).toBeTruthy();
  });
});

describe('follow-ups', () => {
  test('a follow-up whose day has come is marked on the card and counted in what is to be done', async () => {
    const later = listed('XTG-2024-002', {
      ...ELIGIBLE_FARMER,
      ...{ name: 'Hộ Sau', followUpOn: isoToSerial('2024-10-21') },
    });
    await open({ nominees: [farmer({ followUpOn: isoToSerial('2024-10-20') }), later] });
    expect(card(FARMER).textContent).toContain(`⚠ ${life.due('20/10/2024')}`);
    expect(card('Hộ Sau').textContent).not.toContain('⚠');
    expect(shown()).toContain(officer.next.followUps(1));
    await press(FARMER);
    expect(shown()).toContain(life.dueHelp);
    await type(/^Ngày theo dõi/, '20/04/2025');
    await press(form.save);
    await settle(60);
    expect(card(FARMER).textContent).not.toContain('⚠');
    expect(shown()).not.toContain(officer.next.followUps(1));
  });

  test('they keep the year from being praised as done', async () => {
    await open({ nominees: [farmer({ followUpOn: 45_000 })] }, { years: [] });
    expect(shown()).not.toContain(officer.next.allDone('2024'));
    expect(shown()).toContain(officer.next.followUps(1));
  });
});
