/** @jest-environment jsdom */
import { screen } from '@testing-library/preact';
import { Failure } from '../../sidebar/server.ts';
import { defaultYear } from '../../src/catalogue/settings.ts';
import { isoToSerial } from '../../src/domain/dates.ts';
import { refused } from './fakeServer.ts';
import { open } from './formPage.tsx';
import { button, field, focused, press, settle, shown, spoken, type, words } from './page.tsx';
import { ELIGIBLE_FARMER, emptyDuties, listed } from './sample.ts';

const { officer } = words;

describe('deadlines and duties', () => {
  test('the first thing to do stands on top with its day and the days left', async () => {
    await open();
    expect(shown()).toContain(officer.next.line('Đăng ký đề cử', 2024));
    expect(shown()).toContain('31/10/2024');
    expect(shown()).toContain('còn 11 ngày');
  });

  test('what is overdue is said in words and with a sign, not by colour alone', async () => {
    await open({ duties: [emptyDuties(2024)] });
    expect(shown()).toContain('Hạn 31/03/2024: quá hạn 203 ngày');
    const badge = screen.getAllByText(/quá hạn 203 ngày/).find((each) => each.classList.contains('badge'));
    expect(badge?.textContent).toMatch(/^⚠ /);
  });

  test('a day that is due today says so', async () => {
    await open({}, { today: '2024-10-31' });
    expect(shown()).toContain('hết hạn hôm nay');
  });

  test('when everything is done the year is praised', async () => {
    const done = {
      ...emptyDuties(2024),
      ...{ planNumber: '1/KH', planDate: isoToSerial('2024-03-01') },
      ...{ reportNumber: '9/BC', reportDate: isoToSerial('2024-10-15') },
    };
    const nominees = [listed('XTG-2024-002', ELIGIBLE_FARMER, { submitted: true })];
    await open({ duties: [done], nominees });
    expect(shown()).toContain(officer.next.allDone('2024'));
  });

  test('a plan is filled in where it stands: wrong days and links are told first, then it is saved in one call', async () => {
    const { server } = await open({ duties: [emptyDuties(2024)] });
    await press(officer.duties.fill('Kế hoạch'));
    await type(/^Số kế hoạch/, '12/KH-UBND');
    await type(/^Ngày kế hoạch/, '31/02/2024');
    await type(/^Đường dẫn/, 'www.khong.co');
    await type(/^Kinh phí đề xuất/, 'mười triệu');
    await press(officer.duties.save);
    expect(server.inputsOf('duty.save')).toEqual([]);
    for (const text of [officer.duties.badDay, officer.duties.badLink, officer.duties.badMoney])
      expect(shown()).toContain(text);
    expect(focused()).toBe('duty-2024-planDate');
    await type(/^Ngày kế hoạch/, '5/3/2024');
    await type(/^Đường dẫn/, 'https://drive.example/kh');
    await type(/^Kinh phí đề xuất/, '15.000.000');
    await press(officer.duties.save);
    expect(server.inputsOf('duty.save')).toEqual([
      {
        unit: 'XTG',
        year: 2024,
        fields: {
          planNumber: '12/KH-UBND',
          planDate: '2024-03-05',
          planLink: 'https://drive.example/kh',
          fundingProposed: 15_000_000,
        },
      },
    ]);
    expect(shown()).toContain(officer.duties.numbered('12/KH-UBND', '05/03/2024'));
    expect(focused()).toBe('duty-open-plan');
    await settle(80);
    expect(spoken()).toContain('Đã lưu kế hoạch năm 2024');
  });

  test('targets, commitment, approved funding and requests are asked where they belong, numbers checked', async () => {
    const { server } = await open();
    await press(officer.duties.edit('Kế hoạch'));
    await type(/^Chỉ tiêu/, '5 mô hình mới');
    await type(/^Mô hình đăng ký/, '2,5');
    await type(/^Kinh phí duyệt/, '12.000.000');
    await press(officer.duties.save);
    expect(shown()).toContain(officer.duties.badCount);
    expect(server.inputsOf('duty.save')).toEqual([]);
    await type(/^Mô hình đăng ký/, '3');
    await press(officer.duties.save);
    await settle(60);
    await press(officer.duties.fill('Báo cáo năm'));
    await type(/^Đề xuất/, 'Thêm kinh phí');
    await press(officer.duties.save);
    expect(server.inputsOf('duty.save').map(({ fields }) => fields)).toEqual([
      { planTargets: '5 mô hình mới', commitment: 3, fundingApproved: 12_000_000 },
      { requests: 'Thêm kinh phí' },
    ]);
  });

  test('the commitment stands beside what came of it: registered, eligible, effective, of that year alone', async () => {
    const nominees = [
      listed('XTG-2024-001', { ...ELIGIBLE_FARMER, stage: 'Nhân rộng' }),
      listed('XTG-2024-002', { ...ELIGIBLE_FARMER, stage: 'Đăng ký', c1: 1 }),
      listed('XTG-2024-003', { ...ELIGIBLE_FARMER, stage: 'Phát hiện' }),
      listed('XTG-2023-001', { ...ELIGIBLE_FARMER, year: 2023, stage: 'Theo dõi' }),
    ];
    await open({ nominees });
    expect(shown()).not.toContain('Đăng ký đầu năm');
    await open({ nominees, duties: [{ ...emptyDuties(2024), commitment: 4 }] });
    const outcome = { committed: 4, registered: 2, eligible: 2, effective: 1 };
    expect(shown()).toContain(officer.duties.committed(outcome));
  });

  test('the unit’s annual report opens as a document, and a door that does not open says why', async () => {
    const { server } = await open();
    await press(officer.duties.document);
    expect(server.pages).toEqual([['documents', 'unit', 'XTG']]);
    jest.spyOn(server, 'openDocuments').mockRejectedValue(new Failure('offline', ''));
    await press(officer.duties.document);
    expect(shown()).toContain(words.shell.failures.offline.title);
  });

  test('a report that could not be saved keeps what was typed', async () => {
    const { server } = await open();
    server.answer({ 'duty.save': () => refused({ code: 'busy' }, 'Có người khác đang ghi.') });
    await press(officer.duties.fill('Báo cáo năm'));
    await type(/^Bài học/, 'Chọn đúng người, đúng việc');
    await press(officer.duties.save);
    expect(shown()).toContain('Có người khác đang ghi.');
    expect(field(/^Bài học/).value).toBe('Chọn đúng người, đúng việc');
  });

  test('with two years open, each year has its checklist', async () => {
    await open({}, { years: [defaultYear(2025), defaultYear(2024)] });
    expect(shown()).toContain(`${officer.duties.title} 2024`);
    await press('Năm 2025');
    expect(shown()).toContain(`${officer.duties.title} 2025`);
    expect(button('Năm 2025').getAttribute('aria-pressed')).toBe('true');
  });

  test('without an open year the officer learns who opens one', async () => {
    await open({ duties: [] }, { years: [] });
    expect(shown()).toContain(words.shell.noYear.title);
  });
});
