/** @jest-environment jsdom */
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { useReducer } from 'preact/hooks';
import { FileTools } from '../../../host/workbench/bar/file.tsx';
import { Notices } from '../../../host/workbench/screen/notices.tsx';
import { Running } from '../../../host/workbench/screen/running.tsx';
import { FIRST, reduce } from '../../../host/workbench/state.ts';
import { WORDS } from '../../../host/workbench/words.ts';

function Window() {
  const [state, dispatch] = useReducer(reduce, FIRST);
  const doors = { dispatch, send: () => true, call: () => undefined, focusSheet: () => undefined };
  return (
    <>
      <FileTools transfer={state.transfer} doors={doors} />
      <Running state={state} />
      <Notices notices={state.notices} doors={doors} />
    </>
  );
}

interface Reply {
  readonly status: number;
  readonly body: string;
}

/** A server that answers when it is told to, and the downloads that the page began meanwhile. */
function site() {
  const asked: string[] = [];
  const downloads: string[] = [];
  let answer: (reply: Reply | Error) => void = () => undefined;
  const respond = async ({ status, body }: Reply) => ({
    ok: status === 200,
    text: async () => body,
    blob: async () => new Blob([body]),
    headers: { get: () => 'attachment; filename="thi-dua.xlsx"' },
  });
  const fetched = (address: string) => {
    asked.push(address);
    return new Promise<Reply>((resolve, reject) => {
      answer = (reply) => (reply instanceof Error ? reject(reply) : resolve(reply));
    }).then(respond);
  };
  Object.assign(globalThis, { fetch: fetched });
  Object.assign(URL, { createObjectURL: () => 'blob:here', revokeObjectURL: () => undefined });
  HTMLElement.prototype.hidePopover = () => undefined;
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    downloads.push(`${this.download} from ${this.href}`);
  };
  render(<Window />);
  return { asked, downloads, answer: (reply: Reply | Error) => answer(reply) };
}

const press = (name: string): void => screen.getByText(name).click();
const running = () => screen.queryByText(WORDS.transfers.xlsx);

afterEach(cleanup);

test('a file that takes long is told until it is there, then the browser keeps it under its name', async () => {
  const { asked, downloads, answer } = site();
  press(WORDS.xlsx);
  await waitFor(() => expect(running()).not.toBeNull());
  expect(asked).toEqual(['/file.xlsx']);
  expect(downloads).toEqual([]);
  answer({ status: 200, body: 'PK' });
  await waitFor(() => expect(downloads).toEqual(['thi-dua.xlsx from blob:here']));
  await waitFor(() => expect(running()).toBeNull());
});

test('a second press while a file is under way asks for nothing', async () => {
  const { asked, answer } = site();
  press(WORDS.xlsx);
  await waitFor(() => expect(screen.getByText(WORDS.save)).toHaveProperty('disabled', true));
  press(WORDS.save);
  press(WORDS.xlsx);
  expect(asked).toEqual(['/file.xlsx']);
  answer({ status: 200, body: 'PK' });
  await waitFor(() => expect(screen.getByText(WORDS.save)).toHaveProperty('disabled', false));
});

test.each([
  ['the server’s words where it failed', { status: 500, body: 'hết chỗ trên đĩa' }, 'hết chỗ trên đĩa'],
  ['what to look at where nobody answers', new TypeError('Failed to fetch'), WORDS.lost],
])('a file that does not come is told with %s', async (_, reply, why) => {
  const { downloads, answer } = site();
  press(WORDS.save);
  answer(reply);
  expect(await screen.findByText(WORDS.notTaken(why))).not.toBeNull();
  expect(downloads).toEqual([]);
});
