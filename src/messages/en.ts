import { audit } from './en/audit.ts';
import { guide, leadership, publication, summary } from './en/bodies.ts';
import { fault } from './en/faults.ts';
import { fileQuestions, fileWords } from './en/fileNotices.ts';
import { findings, health } from './en/findings.ts';
import { mail } from './en/mail.ts';
import { menu } from './en/menu.ts';
import { notice, refusal } from './en/notices.ts';
import { period } from './en/period.ts';
import { remark } from './en/register.ts';
import { returns } from './en/returns.ts';
import { lost } from './en/sheetNotices.ts';
import { moneyGaps, statistics } from './en/statistics.ts';
import { tabs } from './en/tabs.ts';
import { byDefault, inFormulas, plural } from './en/terms.ts';
import { yearQuestion } from './en/yearQuestions.ts';
import type { Messages } from './type.ts';

/** English, the second language; the sheet's vocabularies stay Vietnamese. */
export const en: Messages = {
  audit,
  findings,
  health,
  tabs,
  inFormulas,
  byDefault,
  summary,
  leadership,
  publication,
  statistics,
  period,
  moneyGaps,
  guide,
  mail,
  file: fileWords,
  remark,
  lost,
  returns,
  menu,
  notice,
  refusal,
  fault,
  badCell: (sheet, cell, column, why) => `${sheet}!${cell} (${column}): ${why}`,
  more: (count) => `… and ${plural(count, 'other cell')}`,
  bug: (reference) =>
    `The command stopped on an unforeseen error. Try again: what was written already is not written twice. If it comes back, give the office the reference ${reference}.`,
  dialog: {
    yearQuestion,
    ...fileQuestions,
    title: 'Gương Sáng',
    importTitle: 'Enter many nominees',
    compileQuestion: 'Type the year to compile, e.g. 2024. Empty takes the open year.',
    sendQuestion: (preview) => `${preview}\n\nSend these mails now?`,
    cancelled: 'Cancelled. Nothing was changed.',
    to: 'To',
    subject: 'Subject',
  },
};
