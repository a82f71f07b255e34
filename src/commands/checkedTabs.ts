/** What a check of the file reads. */
import type { Only } from '../workbook/tab.ts';

/** Tabs that a check looks into. */
export const CHECKED: readonly string[] = ['jobs', 'reminders', 'log'];
/** Nhật ký is long, and only its rows are counted. */
export const CHECKED_COLUMNS: Only = { log: ['key'] };
