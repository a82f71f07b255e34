import * as z from 'zod/mini';
import { canvasChange, stampChange, stampText } from '../workbook/bodies/canvas.ts';
import { PUBLIC_WIDTH, publicBody } from '../workbook/bodies/public.ts';
import { defineCommand, done, refuse, told } from './define.ts';
import { asLaid } from './laid.ts';
import { publicReads, publishedOf } from './publicExemplars.ts';
import { currentYear, momentText } from './summaryCompile.ts';

const TAB = 'public';

/** Lays out Công khai: the year's accepted exemplars who consented, in safe fields. */
export const publicCompile = defineCommand({
  id: 'public.compile',
  who: 'office',
  writes: true,
  input: z.strictObject({ year: z._default(z.number(), 0) }),
  reads: (_input, context, inventory) => publicReads(context, inventory),
  run: (view, input, context) => {
    const { settings } = context.config;
    const year = input.year === 0 ? currentYear(context) : input.year;
    const open = settings.years.filter((each) => each.open).map((each) => each.year);
    if (!settings.years.some((each) => each.year === year))
      return refuse({ code: 'yearNotOpen', year, open });
    if (!view.inventory.tabs.some((tab) => tab.ref === TAB))
      return refuse({ code: 'tabMissing', tab: context.words.tabs.public.title });
    const { exemplars, withheld } = publishedOf(view, context, year);
    const moment = momentText(context);
    const lines = publicBody(exemplars, withheld, year, context.words.publication, moment);
    const sheet = asLaid(TAB, view.inventory);
    // The list may be shown to anybody, so its stamp names no account.
    const body = canvasChange(TAB, sheet, 'body', lines, PUBLIC_WIDTH);
    const publishing = done(
      { exemplars: exemplars.length, withheld },
      { code: 'published', year, exemplars: exemplars.length, withheld },
      [body, stampChange(TAB, sheet, stampText(moment, '', exemplars.length, body))],
    );
    const state = `${context.today} ${withheld} ${JSON.stringify(exemplars)}`;
    return told(publishing, { to: String(year), count: exemplars.length, state });
  },
});
