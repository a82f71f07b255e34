/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanup, screen } from '@testing-library/preact';
import { Failure } from '../../../sidebar/server.ts';
import type { Session } from '../../../src/commands/sessionStart.ts';
import { type Answers, fakeServer, said } from '../fakeServer.ts';
import { hasButton, openSidebar, press, settle, words } from '../page.tsx';
import { homeOf, sessionOf, TRA_BUI, TRA_GIAC, unitCard } from '../sample.ts';
import { wordsFor } from '../wordsFor.ts';
import { renderPage } from './desk.tsx';
import { office, overview } from './district.ts';
import { lendDialogs } from './screen.ts';

beforeAll(lendDialogs);
afterEach(cleanup);

const { areas } = wordsFor('vi').office;
const answers = (session: Session, others: Answers = {}): Answers => ({
  'session.start': () => said(session),
  'unit.home': ({ unit }) => said(homeOf({ unit: unit === TRA_BUI.id ? TRA_BUI : TRA_GIAC })),
  'office.overview': () => said(overview({ units: [] })),
  'system.check': () => said({ owner: session.owner, findings: [] }),
  ...others,
});

describe('the officer’s page', () => {
  test('leads an account of the office on to the office’s page by itself, once', async () => {
    const server = fakeServer(answers(office));
    await openSidebar(server);
    expect(server.pages).toEqual([['office', '']]);
  });

  test('hands on that the system check was asked for', async () => {
    const server = fakeServer(answers(office));
    await openSidebar(server, { view: 'check' });
    expect(server.pages).toEqual([['office', 'check']]);
  });

  test('says why the other page does not open, and tries again', async () => {
    const server = fakeServer(answers(office));
    const broken = {
      ...server,
      openOffice: async () => {
        throw new Failure('offline', '');
      },
    };
    await openSidebar(broken);
    expect(screen.getByText(words.shell.failures.offline.title)).toBeTruthy();
    broken.openOffice = server.openOffice as typeof broken.openOffice;
    await press(words.shell.retry);
    expect(server.pages).toEqual([['office', '']]);
  });

  test('shows the office the unit it came to look at, and the way back', async () => {
    const server = fakeServer(answers(office));
    await openSidebar(server, { view: 'unit', unit: TRA_BUI.id });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(TRA_BUI.name);
    expect(server.pages).toEqual([]);
    await press(new RegExp(words.shell.toOffice));
    expect(server.pages).toEqual([['office', '']]);
  });

  test('has no way to the office for an officer, whatever view it was opened with', async () => {
    const server = fakeServer(answers(sessionOf()));
    await openSidebar(server, { view: 'check', unit: 'X99' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(TRA_GIAC.name);
    expect(hasButton(new RegExp(words.shell.toOffice))).toBe(false);
    expect(server.pages).toEqual([]);
  });
});

describe('the office’s page', () => {
  const open = async (session: Session, view = '') => {
    const server = fakeServer(answers(session));
    renderPage(server, { view });
    await settle();
    return server;
  };

  test('leads an account that is the office’s no more to the officer’s page, and asks nothing of the office', async () => {
    const server = await open(sessionOf());
    expect(server.pages).toEqual([['unit', '']]);
    expect(server.inputsOf('office.overview')).toEqual([]);
  });

  test('opens at the check where the menu asked for it', async () => {
    await open(office, 'check');
    expect(screen.getByRole('button', { name: areas.check }).getAttribute('aria-current')).toBe('page');
  });

  test('leads an account that serves units too to them', async () => {
    const one = await open({ ...office, units: [TRA_GIAC] });
    await press(new RegExp(areas.ownUnit(TRA_GIAC.name)));
    expect(one.pages).toEqual([['unit', TRA_GIAC.id]]);
    cleanup();
    const two = await open({ ...office, units: [TRA_GIAC, unitCard('XTK', 'Xã Trà Ka')] });
    await press(new RegExp(areas.ownUnits));
    expect(two.pages).toEqual([['unit', '']]);
  });

  test('offers no unit to an account that serves none', async () => {
    await open(office);
    expect(hasButton(/đơn vị tôi/)).toBe(false);
  });
});
