import { mailsDoubtful } from '../../../src/commands/mailsDoubtful.ts';
import { contextOf, sheetOf, viewOf } from './checkedFile.ts';

/** Rows of one mail bear one recipient and one moment. */
const row = (campaign: string, unit: string, dueDate: number, recipient = 'giac@example.vn') => ({
  key: [campaign, unit, recipient, dueDate, 7].join('|'),
  ...{ campaign, unit, recipient, dueDate, state: 'PENDING', day: 45_350 },
});
const abouts = (...rows: readonly ReturnType<typeof row>[]): string[] => {
  const context = contextOf();
  const view = viewOf(context, {}, [sheetOf('reminders', 'ledger', rows)]);
  const outcome = mailsDoubtful.run(view, {}, context);
  if (!outcome.done) throw new Error(outcome.reason.code);
  return outcome.data.mails.map(({ about }) => about);
};

test('a mail about several duties names each unit once, and each duty once', () => {
  expect(
    abouts(
      row('nominees', 'X01', 45_597),
      row('report', 'X01', 45_612),
      row('followUp', 'X01', 45_612),
      row('followUp', 'X01', 45_612),
    ),
  ).toEqual([
    'Xã Trà Giác: Nộp hồ sơ đề cử, hạn 01/11/2024; Báo cáo, hạn 16/11/2024; Theo dõi điển hình, hạn 16/11/2024',
  ]);
});

test('a mail to nobody’s unit, and one of several units, are told apart', () => {
  expect(
    abouts(
      row('digest', '', 45_350, 'vp@example.vn'),
      row('plan', 'X01', 45_382),
      row('plan', 'X99', 45_382),
    ),
  ).toEqual([
    'Thư tình hình, ngày 28/02/2024',
    'Xã Trà Giác: Đăng ký kế hoạch, hạn 31/03/2024. Đăng ký kế hoạch, hạn 31/03/2024',
  ]);
});
