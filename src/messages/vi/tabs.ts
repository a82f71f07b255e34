import type { TabWords } from '../../workbook/words.ts';
import {
  archiveWords,
  backupWords,
  guideWords,
  jobsWords,
  leadershipWords,
  logWords,
  oldLogWords,
  registerWords,
  remindersWords,
  summaryWords,
} from './generatedTabs.ts';
import { criteriaWords, movementsWords, unitsWords } from './officeTabs.ts';
import { settingsWords } from './settingsTab.ts';
import { unitWords } from './unitTab.ts';
import { awardsWords, commendationsWords, periodWords, publicWords, unitYearsWords } from './yearTabs.ts';

export const tabs: TabWords = {
  guide: guideWords,
  settings: settingsWords,
  units: unitsWords,
  movements: movementsWords,
  criteria: criteriaWords,
  awards: awardsWords,
  register: registerWords,
  unitYears: unitYearsWords,
  commendations: commendationsWords,
  summary: summaryWords,
  leadership: leadershipWords,
  period: periodWords,
  public: publicWords,
  archive: archiveWords,
  backup: backupWords,
  reminders: remindersWords,
  log: logWords,
  oldLog: oldLogWords,
  jobs: jobsWords,
  unit: unitWords,
};
