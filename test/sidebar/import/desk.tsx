/** The import dialog on a fake server, and what an officer does in it. */
import { expect } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/preact';
import { ImportDialog } from '../../../sidebar/import/dialog.tsx';
import type { Language } from '../../../src/catalogue/settings.ts';
import { type Answers, fakeServer, said } from '../fakeServer.ts';
import { homeOf, sessionOf, TRA_GIAC } from '../sample.ts';

export const HEADER = 'STT\tHọ và tên\tPhong trào thi đua\tĐối tượng\tNgày biên bản';
export const line = (number: number, name: string, movement = 'NTM', date = '20/09/2024') =>
  `${number}\t${name}\t${movement}\tcá nhân\t${date}`;
export const many = (count: number) =>
  Array.from({ length: count }, (_, index) => line(index + 1, `Người thứ ${index + 1}`));
export const entered = (count: number) =>
  said(
    {
      ids: Array.from({ length: count }, (_, index) => `XTG-2024-1${String(index).padStart(2, '0')}`),
      duplicates: [],
    },
    `Đã nhập ${count} đề cử ở dạng nháp.`,
  );
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const press = (name: string | RegExp) => fireEvent.click(button(name));
export const seen = async (text: string | RegExp) =>
  expect((await screen.findAllByText(text)).length).toBeGreaterThan(0);

export async function open(
  answers: Answers = {},
  home = homeOf({ nominees: [] }),
  language: Language = 'vi',
) {
  const server = fakeServer({
    'session.start': () => said(sessionOf({ language })),
    'unit.home': () => said(home),
    'import.enter': ({ rows }) => entered(rows.length),
    'unit.open': () => said({ ref: 'unit:XTG', unit: 'XTG' }),
    ...answers,
  });
  const closings: string[] = [];
  render(
    <main>
      <ImportDialog
        server={server}
        start={{ language, view: '', unit: TRA_GIAC.id }}
        close={() => closings.push('closed')}
      />
    </main>,
  );
  await screen.findByRole('heading', { level: 2 });
  return { server, closings };
}
export async function paste(...lines: readonly string[]) {
  fireEvent.input(screen.getByLabelText('Các dòng đã chép'), {
    target: { value: [HEADER, ...lines].join('\n') },
  });
  press('Tiếp tục');
  await screen.findByRole('heading', { name: 'Cột nào là gì?' });
}
export async function pasteOn(...lines: readonly string[]) {
  await paste(...lines);
  press('Tiếp tục');
  await screen.findByRole('heading', { name: 'Kiểm tra trước khi nhập' });
}
