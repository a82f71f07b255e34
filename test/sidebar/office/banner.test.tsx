/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, screen } from '@testing-library/preact';
import { viOffice } from '../../../sidebar/words/vi/officePage.ts';
import { fileWords } from '../../../src/messages/vi/fileNotices.ts';
import { settle } from '../page.tsx';
import { button, open } from './desk.tsx';
import { office } from './district.ts';
import { lendDialogs } from './screen.ts';

configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
beforeAll(lendDialogs);
afterEach(cleanup);

const { copy } = fileWords;

test('a file that is a copy says so above everything else, whichever part of the page is open', async () => {
  await open({}, { ...office, banner: copy });
  const areas = await screen.findByRole('navigation', { name: viOffice.office.areas.label });
  const follows = screen.getByText(copy).compareDocumentPosition(areas) & Node.DOCUMENT_POSITION_FOLLOWING;
  expect(follows).toBeTruthy();
  fireEvent.click(button(viOffice.office.areas.years));
  await settle();
  expect(screen.getByText(copy)).toBeTruthy();
});

test('the file itself has nothing to say of that', async () => {
  await open();
  await screen.findByRole('navigation', { name: viOffice.office.areas.label });
  expect(screen.queryByText(copy)).toBeNull();
});
