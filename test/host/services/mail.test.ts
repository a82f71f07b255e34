import { failed, OWNER, ok, smallHost } from '../runtime/smallBundle.ts';

const DAY = 86_400_000;
const exception = (text: string) => failed(`Exception: ${text}`);

// https://developers.google.com/apps-script/reference/mail/mail-app
describe('sendEmail', () => {
  test('every form of the call reaches the outbox', () => {
    const { host, eval: run } = smallHost('');
    run(`MailApp.sendEmail('a@b.vn', 'Nhắc hạn', 'Thân');
      MailApp.sendEmail('a@b.vn, c@d.vn', 'S', 'B', { htmlBody: '<b>B</b>', name: 'Phòng', cc: 'e@f.vn', replyTo: 'g@h.vn' });
      MailApp.sendEmail('a@b.vn', 'g@h.vn', 'S', 'B');
      MailApp.sendEmail({ to: 'a@b.vn', subject: 'S', htmlBody: 'H', bcc: 'i@k.vn' });`);
    const nothing = { cc: [], bcc: [], htmlBody: null, name: null, replyTo: null };
    expect(host.outbox.map(({ at, ...mail }) => mail)).toEqual([
      { ...nothing, from: OWNER, to: ['a@b.vn'], subject: 'Nhắc hạn', body: 'Thân' },
      {
        ...nothing,
        from: OWNER,
        to: ['a@b.vn', 'c@d.vn'],
        cc: ['e@f.vn'],
        subject: 'S',
        body: 'B',
        htmlBody: '<b>B</b>',
        name: 'Phòng',
        replyTo: 'g@h.vn',
      },
      { ...nothing, from: OWNER, to: ['a@b.vn'], subject: 'S', body: 'B', replyTo: 'g@h.vn' },
      { ...nothing, from: OWNER, to: ['a@b.vn'], bcc: ['i@k.vn'], subject: 'S', body: '', htmlBody: 'H' },
    ]);
  });

  test.each([
    ["'nobody', 's', 'b'", 'Invalid email: nobody'],
    ["'a@b', 's', 'b'", 'Invalid email: a@b'],
    ["'', 's', 'b'", 'Failed to send email: no recipient'],
    ["'a@b.vn', new Array(252).join('x'), 'b'", 'Argument too large: subject'],
    ["'a@b.vn', 's', new Array(210000).join('x')", 'Limit Exceeded: Email Body Size.'],
    ["new Array(52).join('a@b.vn,'), 's', 'b'", 'Limit Exceeded: Email Recipients Per Message.'],
    ["'a@b.vn', 's\\r\\nBcc: c@d.vn', 'b'", 'Invalid argument: subject'],
    ["'a@b.vn', '\\uD83D', 'b'", 'Invalid argument: subject'],
    ["'a@b.vn', 's', 'b', { name: 'A\\nBcc: c@d.vn' }", 'Invalid argument: name'],
    ["'a@b.vn\\r\\nBcc: c@d.vn', 's', 'b'", 'Invalid email: a@b.vn\r\nBcc: c@d.vn'],
    ["'A <a@b.vn>', 's', 'b'", 'Invalid email: A <a@b.vn>'],
    ["'a@b.vn', 's'", "The parameters don't match the method signature for MailApp.sendEmail."],
  ])('sendEmail(%s) is refused', (args, text) => {
    const { host, eval: run } = smallHost('');
    expect(run(`MailApp.sendEmail(${args})`)).toEqual(exception(text));
    expect(host.outbox).toEqual([]);
  });

  test('attachments are not modelled', () => {
    expect(smallHost('').eval("MailApp.sendEmail('a@b.vn', 's', 'b', { attachments: [] })")).toEqual(
      failed('NotModelled: not modelled: MailApp.sendEmail with attachments'),
    );
  });
});

// https://developers.google.com/apps-script/guides/services/quotas
test('a consumer mails a hundred recipients a day, and again after midnight', () => {
  const { host, eval: run } = smallHost('');
  const fifty = "MailApp.sendEmail(new Array(50).join('a@b.vn,') + 'a@b.vn', 's', 'b')";
  run(`${fifty}; ${fifty}`);
  expect(run('return MailApp.getRemainingDailyQuota()')).toEqual(ok(0));
  expect(run("MailApp.sendEmail('a@b.vn', 's', 'b')")).toEqual(
    exception('Service invoked too many times for one day: email.'),
  );
  host.clock.advance(DAY);
  expect(run('return MailApp.getRemainingDailyQuota()')).toEqual(ok(100));
});

test('a Workspace account mails 1,500 recipients a day, each account for itself', () => {
  const { host, eval: run } = smallHost('', { account: 'workspace' });
  host.share('sua@example.com', 'editor');
  run("MailApp.sendEmail('a@b.vn', 's', 'b')");
  expect(run('return MailApp.getRemainingDailyQuota()')).toEqual(ok(1499));
  expect(run('return MailApp.getRemainingDailyQuota()', host.person('sua@example.com'))).toEqual(ok(1500));
});
