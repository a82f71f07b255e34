/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { type Answers, held, said } from '../fakeServer.ts';
import { button, found, open } from './desk.tsx';
import { MAILED } from './district.ts';
import { lendDialogs } from './screen.ts';

// Whether a parent hides an element costs more, of 45 units, than all the rest.
configure({ defaultHidden: true });
beforeAll(lendDialogs);
afterEach(cleanup);

describe('reminders', () => {
  const mail = (to: string) => ({
    to,
    subject: `[Thi đua 2024] ${to}`,
    html: '<b>x</b>',
    text: 'Kính gửi đồng chí.',
  });
  const MAILS = [mail('a@example.vn'), mail('b@example.vn'), mail('b@example.vn')];
  const PREVIEW: Answers = { 'reminders.preview': () => said({ mails: MAILS }, 'Hôm nay có 3 thư cần gửi.') };

  test('are seen before they can be sent, and the sending names the numbers', async () => {
    const sending = held<'reminders.send'>();
    const { server } = await open({ ...PREVIEW, 'reminders.send': sending.answer });
    expect(screen.queryByText('Gửi ngay…', { selector: 'button' })).toBeNull();
    fireEvent.click(await found('Xem trước'));
    const [first] = await screen.findAllByText('Kính gửi đồng chí.');
    expect(first?.tagName).toBe('PRE');
    fireEvent.click(button('Gửi ngay…'));
    const dialog = within(screen.getByRole('dialog', { hidden: true }));
    expect(dialog.getByText(/3 thư sẽ đến 2 địa chỉ/)).toBeTruthy();
    const send = dialog.getByRole('button', { name: 'Gửi 3 thư' });
    fireEvent.click(send);
    fireEvent.click(send);
    sending.give(said({ ...MAILED, sent: 3 }, 'Đã gửi 3 thư.'));
    expect((await screen.findAllByText('Đã gửi 3 thư.')).length).toBeGreaterThan(0);
    expect(server.inputsOf('reminders.send')).toHaveLength(1);
    expect(screen.queryByText('Gửi ngay…', { selector: 'button' })).toBeNull();
  });

  test('are not sent when the question is answered with no', async () => {
    const { server } = await open(PREVIEW);
    fireEvent.click(await found('Xem trước'));
    fireEvent.click(await found('Gửi ngay…'));
    fireEvent.click(button('Thôi'));
    expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
    expect(server.inputsOf('reminders.send')).toEqual([]);
  });

  test('that wait for another run are sent by another press', async () => {
    const answers = {
      'reminders.send': () => said({ ...MAILED, sent: 1, waiting: 2 }, 'Đã gửi 1 thư.', 2),
    };
    const { server } = await open({ ...PREVIEW, ...answers });
    fireEvent.click(await found('Xem trước'));
    fireEvent.click(await found('Gửi ngay…'));
    fireEvent.click(button('Gửi 3 thư'));
    fireEvent.click(await found('Gửi tiếp phần còn lại'));
    await waitFor(() => expect(server.inputsOf('reminders.send')).toHaveLength(2));
  });

  test('are tried on oneself', async () => {
    const { server } = await open({
      'reminders.test': () => said({ ...MAILED, sent: 1 }, 'Đã gửi một thư thử.'),
    });
    fireEvent.click(await found('Gửi thử cho tôi'));
    expect((await screen.findAllByText('Đã gửi một thư thử.')).length).toBeGreaterThan(0);
    expect(server.inputsOf('reminders.send')).toEqual([]);
  });
});
