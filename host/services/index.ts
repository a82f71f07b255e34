import type { ServiceFactory } from '../runtime/types.ts';
import { cacheFactory } from './cache.ts';
import { consoleFactory } from './console.ts';
import { htmlFactory } from './html.ts';
import { lockFactory } from './lock.ts';
import { mailFactory } from './mail.ts';
import { propertiesFactory } from './properties.ts';
import { scriptFactory } from './script.ts';
import { sessionFactory } from './session.ts';
import { utilitiesFactory } from './utilities.ts';

/** Services Apps Script has and the host has not: each use throws by name. */
const ABSENT = [
  'AdminDirectory',
  'AdsApp',
  'Browser',
  'CalendarApp',
  'CardService',
  'Charts',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DocumentApp',
  'Drive',
  'DriveApp',
  'FormApp',
  'Gmail',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'MimeType',
  'Sheets',
  'SitesApp',
  'SlidesApp',
  'SpreadsheetApp',
  'UrlFetchApp',
  'XmlService',
];

const absentFactory: ServiceFactory = () => Object.fromEntries(ABSENT.map((name) => [name, {}]));

/** Every service but SpreadsheetApp's, which brings its own factory; a later one replaces an earlier one of the same name. */
export const SERVICES: readonly ServiceFactory[] = [
  absentFactory,
  cacheFactory,
  consoleFactory,
  htmlFactory,
  lockFactory,
  mailFactory,
  propertiesFactory,
  scriptFactory,
  sessionFactory,
  utilitiesFactory,
];
