/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/preact';
import { type Answers, held, refused, said } from '../fakeServer.ts';
import { found, open } from './desk.tsx';
import { overview } from './district.ts';
import { lendDialogs } from './screen.ts';

configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
beforeAll(lendDialogs);
afterEach(cleanup);

const MAIL = {
  keys: ['plan|X01|giac@example.vn|2024-03-31|30', 'report|X01|giac@example.vn|2024-03-31|30'],
  at: 45_352.375,
  to: 'giac@example.vn',
  about: 'Xã Trà Giác: Đăng ký kế hoạch, hạn 31/03/2024',
  when: '01/03/2024 09:00',
};
const TROUBLE = 'Địa chỉ viết sai nên không gửi được: Xã Trà Ka: ka@@example. Hãy sửa ở trang Đơn vị.';
const TITLE = 'Thư có thể đã gửi';
const answers = (mails: readonly (typeof MAIL)[], other: Answers = {}): Answers => ({
  'office.overview': () => said(overview({ doubtful: 2, badAddresses: 1, units: [] })),
  'mails.doubtful': () => said({ mails, troubles: [TROUBLE] }),
  ...other,
});
const press = async (name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }));
};

describe('mails that may have gone', () => {
  test('are not spoken of where there are none', async () => {
    await open();
    expect(screen.queryByText(TITLE)).toBeNull();
  });

  test('stand with recipient, subject and moment, and what keeps others from going', async () => {
    await open(answers([MAIL]));
    expect((await screen.findAllByText(TITLE)).length).toBeGreaterThan(0);
    expect(await screen.findByText('giac@example.vn')).toBeTruthy();
    expect(screen.getByText(/Đăng ký kế hoạch, hạn 31\/03\/2024/)).toBeTruthy();
    expect(screen.getByText(/01\/03\/2024 09:00/)).toBeTruthy();
    expect(screen.getByText(TROUBLE)).toBeTruthy();
  });

  test('are settled once however often it is pressed, and are gone then', async () => {
    const settling = held<'mails.settle'>();
    let left = [MAIL];
    const { server } = await open(
      answers([], {
        'mails.doubtful': () => said({ mails: left, troubles: [] }),
        'mails.settle': settling.answer,
      }),
    );
    await press('Gửi lại: giac@example.vn');
    await press('Gửi lại: giac@example.vn');
    left = [];
    settling.give(said({ count: 2 }, 'Thư sẽ được gửi lại.'));
    expect((await screen.findAllByText('Thư sẽ được gửi lại.')).length).toBeGreaterThan(0);
    expect(await screen.findByText('Không có thư nào phải xử lý.')).toBeTruthy();
    expect(server.inputsOf('mails.settle')).toEqual([{ keys: MAIL.keys, at: MAIL.at, as: 'resend' }]);
  });

  test('that could not be settled stay, with the reason', async () => {
    await open(
      answers([MAIL], { 'mails.settle': () => refused({ code: 'busy' }, 'Có người khác đang ghi vào tệp.') }),
    );
    await press('Đã gửi: giac@example.vn');
    await waitFor(() => expect(screen.getAllByText(/Có người khác đang ghi/).length).toBeGreaterThan(0));
    expect(await found('Đã gửi')).toBeTruthy();
  });
});
