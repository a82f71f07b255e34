/** Mails that wait are told with the true reason: the day's quota, or a run that found no time. */
import { messagesFor } from '../../src/messages/index.ts';

const said = (language: 'vi' | 'en', waiting: number, unpaid: number): string[] => {
  const { notice } = messagesFor(language);
  const counts = { sent: 5, waiting, unpaid, refused: 0, unknown: 0, refusedTo: [], bad: [] };
  return [
    notice.remindersSent({ code: 'remindersSent', ...counts }),
    notice.returnsSent({ code: 'returnsSent', ...counts }),
  ];
};

test.each([
  ['vi', /hạn mức/, /3 thư chưa kịp gửi.*10 phút/, /3 thư để sang ngày sau vì hết hạn mức/],
  ['en', /quota/, /3 mails not sent in time.*10 minutes/, /3 mails beyond the day’s quota, for tomorrow/],
] as const)(
  'in %s, what found no time is promised for the next run, what found no quota for another day',
  (language, quota, soon, later) => {
    for (const text of said(language, 3, 0)) {
      expect(text).toMatch(soon);
      expect(text).not.toMatch(quota);
    }
    for (const text of said(language, 3, 3)) {
      expect(text).toMatch(later);
      expect(text).not.toMatch(/10 (phút|minutes)/);
    }
    for (const text of said(language, 6, 3)) {
      expect(text).toMatch(soon);
      expect(text).toMatch(later);
    }
  },
);
