import type { TabWords } from '../../workbook/words.ts';
import {
  archiveWords,
  guideWords,
  jobsWords,
  leadershipWords,
  logWords,
  registerWords,
  remindersWords,
  summaryWords,
} from './generatedTabs.ts';
import { criteriaWords, movementsWords, unitsWords } from './officeTabs.ts';
import { settingsWords } from './settingsTab.ts';
import { unitWords } from './unitTab.ts';

export const tabs: TabWords = {
  guide: guideWords,
  settings: settingsWords,
  units: unitsWords,
  movements: movementsWords,
  criteria: criteriaWords,
  register: registerWords,
  summary: summaryWords,
  leadership: leadershipWords,
  archive: archiveWords,
  reminders: remindersWords,
  log: logWords,
  jobs: jobsWords,
  unit: unitWords,
};
