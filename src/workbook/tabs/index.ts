/** Every tab the product lays, each declared once. */

import { idOfRef, type Tab, type TabRef } from '../tab.ts';
import { awardsTab } from './awards.ts';
import { backupTab } from './backup.ts';
import { commendationsTab } from './commendations.ts';
import { criteriaTab } from './criteria.ts';
import {
  guideTab,
  jobsTab,
  leadershipTab,
  logTab,
  oldLogTab,
  periodTab,
  publicTab,
  remindersTab,
  summaryTab,
} from './generated.ts';
import { movementsTab } from './movements.ts';
import { archiveTab, registerTab } from './register.ts';
import { settingsTab } from './settings.ts';
import { unitTab } from './unit.ts';
import { unitsTab } from './units.ts';
import { unitYearsTab } from './unitYears.ts';

export const TABS = {
  guide: guideTab,
  settings: settingsTab,
  units: unitsTab,
  movements: movementsTab,
  criteria: criteriaTab,
  awards: awardsTab,
  register: registerTab,
  unitYears: unitYearsTab,
  commendations: commendationsTab,
  summary: summaryTab,
  leadership: leadershipTab,
  period: periodTab,
  public: publicTab,
  archive: archiveTab,
  reminders: remindersTab,
  log: logTab,
  oldLog: oldLogTab,
  jobs: jobsTab,
  backup: backupTab,
  unit: unitTab,
} as const;

export type TabId = keyof typeof TABS;
export const isTabId = (id: string): id is TabId => Object.keys(TABS).includes(id);

/** The hidden sheet that new units' tabs are copied from. */
export const TEMPLATE_REF = 'template';

/** The declaration behind a reference. Throws when the product has no such tab. */
export function tabOf(ref: TabRef): Tab {
  if (ref === TEMPLATE_REF) return { ...unitTab, hidden: true, guard: 'owner' };
  const id = idOfRef(ref);
  if (!isTabId(id)) throw new Error(`no tab ${ref}`);
  return TABS[id];
}
