import { date, number, text } from '../cells.ts';
import { defineTab, input, table } from '../tab.ts';

/** What a unit's tab says of one year, as the register last took it in: plan, launches, money, report. */
export const unitYearFacts = {
  unit: input(text(), 80),
  year: input(number({ whole: true }), 60),
  planNumber: input(text(), 110),
  planDate: input(date(), 100),
  planLink: input(text(), 180),
  planTargets: input(text(), 220),
  /** Models the unit committed itself to build (đăng ký). */
  commitment: input(number({ whole: true, min: 0 }), 90),
  fundingProposed: input(number({ min: 0 }), 120),
  fundingApproved: input(number({ min: 0 }), 120),
  fundingSpent: input(number({ min: 0 }), 120),
  /** Movements launched, by their documents: one a line. */
  launches: input(text(), 260),
  launchCount: input(number({ whole: true, min: 0 }), 80),
  reportNumber: input(text(), 110),
  reportDate: input(date(), 100),
  difficulties: input(text(), 220),
  lessons: input(text(), 220),
  requests: input(text(), 220),
};

/** Kế hoạch, báo cáo: one line a unit and year, kept when the year is locked. */
export const unitYearsTab = defineTab({
  id: 'unitYears',
  guard: 'office',
  many: 'one',
  blocks: {
    unitYears: table(
      {
        ...unitYearFacts,
        seenOn: input(date(), 100),
        /** The launches as they stand in the unit's tab: JSON, to give them back to a lost one. */
        launchRows: input(text(), 120, true),
      },
      300,
      true,
    ),
  },
});
