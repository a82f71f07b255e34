/** Every tab the product lays, each declared once. */
import { criteriaTab } from './criteria.ts';
import { guideTab, jobsTab, leadershipTab, logTab, remindersTab, summaryTab } from './generated.ts';
import { movementsTab } from './movements.ts';
import { archiveTab, registerTab } from './register.ts';
import { settingsTab } from './settings.ts';
import { unitTab } from './unit.ts';
import { unitsTab } from './units.ts';

export const TABS = {
  guide: guideTab,
  settings: settingsTab,
  units: unitsTab,
  movements: movementsTab,
  criteria: criteriaTab,
  register: registerTab,
  summary: summaryTab,
  leadership: leadershipTab,
  archive: archiveTab,
  reminders: remindersTab,
  log: logTab,
  jobs: jobsTab,
  unit: unitTab,
} as const;

export type TabId = keyof typeof TABS;
export const isTabId = (id: string): id is TabId => Object.keys(TABS).includes(id);
