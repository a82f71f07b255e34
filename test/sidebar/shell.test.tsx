/** @jest-environment jsdom */
import { screen } from '@testing-library/preact';
import { Failure, type FailureKind } from '../../sidebar/server.ts';
import { type Answers, fakeServer, held, refused, said } from './fakeServer.ts';
import { button, hasButton, openSidebar, press, settle, shown, spoken, words } from './page.tsx';
import { homeOf, sessionOf, TRA_BUI, TRA_GIAC } from './sample.ts';

const { shell } = words;
const officer = (changes: Answers = {}): Answers => ({
  'session.start': () => said(sessionOf()),
  'unit.home': ({ unit }) => said(homeOf({ unit: unit === TRA_BUI.id ? TRA_BUI : TRA_GIAC })),
  ...changes,
});

test('an officer’s sidebar opens with two calls, the session and the unit', async () => {
  const server = fakeServer(officer());
  await openSidebar(server);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Xã Trà Giác');
  expect(server.calls).toEqual([
    { id: 'session.start', input: { fresh: false } },
    { id: 'unit.home', input: { unit: 'XTG' } },
  ]);
});

test('a page that names the unit asks for both at the same time', async () => {
  const session = held<'session.start'>();
  const server = fakeServer(officer({ 'session.start': session.answer }));
  await openSidebar(server, { unit: 'XTG' });
  expect(server.calls.map((call) => call.id).sort()).toEqual(['session.start', 'unit.home']);
  session.give(said(sessionOf()));
  await settle();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Xã Trà Giác');
  expect(server.calls).toHaveLength(2);
});

test('a quick answer shows no spinner, a slow one does after 300 ms, and a very slow one says that Google is slow', async () => {
  const session = held<'session.start'>();
  await openSidebar(fakeServer(officer({ 'session.start': session.answer })));
  await settle(150);
  expect(document.querySelector('.spinner')).toBeNull();
  await settle(250);
  expect(document.querySelector('.spinner')).not.toBeNull();
  expect(shown()).toContain(shell.loading(0));
  expect(shell.loading(20)).not.toBe(shell.loading(0));
  await settle(100);
  expect(spoken()).toBe(shell.loading(0));
  session.give(said(sessionOf()));
  await settle();
  expect(document.querySelector('.loading')).toBeNull();
  await settle(100);
  expect(spoken()).toBe('');
});

test('an answer that comes just as the wait is told leaves no wait behind', async () => {
  const session = held<'session.start'>();
  await openSidebar(fakeServer(officer({ 'session.start': session.answer })));
  await screen.findByText(shell.loading(0));
  session.give(said(sessionOf()));
  await settle(200);
  expect(document.querySelector('.loading')).toBeNull();
  expect(spoken()).toBe('');
});

test('what is said when a wait ends is not taken back with the wait', async () => {
  const session = held<'session.start'>();
  await openSidebar(fakeServer(officer({ 'session.start': session.answer })));
  await settle(500);
  expect(spoken()).toBe(shell.loading(0));
  session.fail(new Failure('offline', ''));
  await settle(200);
  expect(document.querySelector('.loading')).toBeNull();
  expect(spoken()).toContain(shell.failures.offline.title);
});

const KINDS: readonly FailureKind[] = ['offline', 'accounts', 'consent', 'timeout', 'unknown'];
test.each(KINDS)(
  'a failure of kind %s says what happened and what to do, and can be tried again',
  async (kind) => {
    const server = fakeServer(
      officer({
        'session.start': () => {
          throw new Failure(kind, 'what Google said');
        },
      }),
    );
    await openSidebar(server);
    await settle(80);
    const { title, help } = shell.failures[kind];
    expect(shown()).toContain(title);
    expect(shown()).toContain(help);
    expect(spoken()).toContain(title);
    expect(shown().includes('what Google said')).toBe(kind === 'unknown');
    server.answer(officer());
    await press(shell.retry);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Xã Trà Giác');
  },
);

test('an error that is no failure of the platform is told as something unexpected', async () => {
  const server = fakeServer(
    officer({
      'unit.home': () => {
        throw new TypeError('x is undefined');
      },
    }),
  );
  await openSidebar(server);
  expect(shown()).toContain(shell.failures.unknown.title);
});

test('a bug on the server shows its message and its reference', async () => {
  const reply = {
    ok: false as const,
    code: 'bug' as const,
    message: 'Có lỗi.',
    cells: [],
    reference: 'k3f9',
  };
  await openSidebar(fakeServer(officer({ 'unit.home': () => reply })));
  expect(shown()).toContain('Có lỗi.');
  expect(shown()).toContain(shell.reference('k3f9'));
});

test('an editor nobody knows is told what to ask for and whom, and may check again without the cache', async () => {
  const server = fakeServer(officer({ 'session.start': () => said(sessionOf({ units: [] })) }));
  await openSidebar(server);
  expect(shown()).toContain(shell.unknownEditor.title);
  expect(shown()).toContain('canbo@tragiac.example');
  const link = screen.getByRole('link', { name: shell.unknownEditor.write('noivu@huyen.example') });
  expect(link.getAttribute('href')).toContain('mailto:noivu%40huyen.example?subject=');
  server.answer(officer());
  await press(shell.unknownEditor.recheck);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Xã Trà Giác');
  expect(server.inputsOf('session.start')).toEqual([{ fresh: false }, { fresh: true }]);
});

test('an account whose address Google hides is told so', async () => {
  await openSidebar(fakeServer({ 'session.start': () => said(sessionOf({ units: [], email: '' })) }));
  expect(shown()).toContain(shell.unknownEditor.noAccount);
});

test('the owner of a file that is not set up may set it up, and then goes on', async () => {
  const reason = { code: 'notSetUp', owner: 'chutep@huyen.example', isOwner: true } as const;
  const server = fakeServer({
    'session.start': () => refused(reason, 'Tệp chưa được thiết lập.'),
    setup: () => said({ done: 1, left: 0, errors: [] } as never, 'Đã thiết lập 30 trang.'),
  });
  await openSidebar(server);
  expect(shown()).toContain(shell.notSetUp.mine);
  server.answer(officer());
  await press(shell.notSetUp.run);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Xã Trà Giác');
});

test('others see who owns a file that is not set up, and no button', async () => {
  const reason = { code: 'notSetUp', owner: 'chutep@huyen.example', isOwner: false } as const;
  await openSidebar(fakeServer({ 'session.start': () => refused(reason, 'Tệp chưa được thiết lập.') }));
  expect(shown()).toContain(shell.notSetUp.owner('chutep@huyen.example'));
  expect(hasButton(shell.notSetUp.run)).toBe(false);
});

test('where the file does not tell its owner, trying to set it up names the owner', async () => {
  const server = fakeServer({
    'session.start': () => refused({ code: 'notSetUp' }, 'Tệp chưa được thiết lập.'),
    setup: () => refused({ code: 'notOwner', owner: 'chutep@huyen.example' }, 'Chỉ chủ tệp.'),
  });
  await openSidebar(server);
  expect(shown()).toContain(shell.notSetUp.ifOwner);
  await press(shell.notSetUp.run);
  expect(shown()).toContain(shell.notSetUp.owner('chutep@huyen.example'));
});

test('who serves two units chooses one, changes to the other, and is asked no more', async () => {
  const server = fakeServer(
    officer({ 'session.start': () => said(sessionOf({ units: [TRA_GIAC, TRA_BUI] })) }),
  );
  await openSidebar(server);
  expect(shown()).toContain(shell.chooseUnit.title);
  await press(/Xã Trà Bui/);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Xã Trà Bui');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  await press(shell.chooseUnit.change);
  await press(/Xã Trà Giác/);
  expect(server.inputsOf('unit.home')).toEqual([{ unit: 'XTB' }, { unit: 'XTG' }]);
});

test('a unit read under another configuration makes the session be asked for once more, and only once', async () => {
  const server = fakeServer(officer({ 'unit.home': () => said(homeOf({ stamp: 'stamp-2' })) }));
  await openSidebar(server);
  expect(server.inputsOf('session.start')).toEqual([{ fresh: false }, { fresh: true }]);
  await press(words.officer.refresh);
  expect(server.inputsOf('session.start')).toHaveLength(2);
});

test('the language of the page is its words’', async () => {
  await openSidebar(fakeServer(officer()));
  expect(document.documentElement.lang).toBe('vi');
  expect(button(words.officer.nominees.add)).toBeTruthy();
});
