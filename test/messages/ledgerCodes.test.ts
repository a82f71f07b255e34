/** People read words, not the codes in which Sổ nhắc hạn keeps the state of a mail. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en as enOfficer } from '../../sidebar/words/en/index.ts';
import { enOffice } from '../../sidebar/words/en/officePage.ts';
import { vi as viOfficer } from '../../sidebar/words/vi/index.ts';
import { viOffice } from '../../sidebar/words/vi/officePage.ts';
import { LANGUAGES } from '../../src/catalogue/settings.ts';
import { LEDGER_STATUSES } from '../../src/domain/reminders.ts';
import { messagesFor } from '../../src/messages/index.ts';
import { FILE_NOTICES } from './fileSamples.ts';
import { NOTICES } from './noticeSamples.ts';
import { textsOf } from './texts.ts';

const DOCS = new URL('../../docs/', import.meta.url).pathname;
/** A code is let in behind the word it stands for: “Chưa rõ” (UNCERTAIN). */
const BARE = new RegExp(`(?<!\\()\\b(?:${LEDGER_STATUSES.join('|')})\\b(?!\\))`);
const withBareCode = (texts: readonly string[]): string[] => texts.filter((text) => BARE.test(text));

const WORDS = { vi: [viOfficer, viOffice], en: [enOfficer, enOffice] };

test.each(LANGUAGES)(
  'nothing that is said in %s holds a bare code, but for the note of the column that shows it',
  (language) => {
    const messages = messagesFor(language);
    const note = textsOf(messages.tabs.reminders.blocks.ledger.columns.state);
    expect(withBareCode(note)).toHaveLength(1);
    const standing = [...textsOf(messages), ...textsOf(WORDS[language])].filter(
      (text) => !note.includes(text),
    );
    const notices = Object.values({ ...NOTICES, ...FILE_NOTICES }).flat();
    const spoken = notices.map((each) =>
      (messages.notice[each.code] as (notice: typeof each) => string)(each),
    );
    expect(standing.length).toBeGreaterThan(500);
    expect(withBareCode([...standing, ...spoken])).toEqual([]);
  },
);

test.each(['vi', 'en'] as const)(
  'in %s the restored file says the state in words and its code in brackets',
  (language) => {
    const { fileAccepted, fileAdopted } = messagesFor(language).notice;
    const accepted = fileAccepted({ code: 'fileAccepted', units: 12, doubtful: 3 });
    expect(accepted).toMatch(language === 'vi' ? /“Chưa rõ” \(UNCERTAIN\)/ : /uncertain \(UNCERTAIN\)/);
    expect(fileAdopted({ code: 'fileAdopted', muted: 12 })).toContain('(SKIPPED)');
  },
);

test('the guides for users hold no bare code', () => {
  const guides = ['su-co.md', ...readdirSync(join(DOCS, 'huong-dan')).map((name) => join('huong-dan', name))];
  const lines = guides.flatMap((path) => readFileSync(join(DOCS, path), 'utf8').split('\n'));
  expect(lines.length).toBeGreaterThan(200);
  expect(withBareCode(lines)).toEqual([]);
});
