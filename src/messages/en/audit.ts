import type { AuditWords } from '../../commands/auditWords.ts';
import { grouped } from '../text.ts';

export const audit: AuditWords['audit'] = {
  commands: {
    setup: 'Set-up',
    'nominee.save': 'Enter or change a nominee',
    'nominee.submit': 'Submit a file',
    'nominee.withdraw': 'Withdraw a submission',
    'nominee.remove': 'Remove a nominee',
    'nominee.life': 'Update an exemplar',
    'nominee.identify': 'Give IDs',
    'import.enter': 'Enter many nominees',
    'duty.save': 'Enter yearly duties',
    'launch.save': 'Enter a launch',
    'launch.remove': 'Remove a launch',
    'criterion.adopt': 'Adopt a proposed criterion',
    'register.refresh': 'Update the register',
    'review.decide': 'Review files',
    'award.propose': 'Draw up a proposal',
    'award.decide': 'Record a decision',
    'award.pay': 'Record a payment',
    'award.drop': 'Drop a proposal or a decision',
    'summary.compile': 'Compile the year',
    'period.compile': 'Compile the period',
    'public.compile': 'Compile the public page',
    'reminders.send': 'Send reminders',
    'reminders.test': 'Send a test reminder',
    'returns.send': 'Mail about returned files',
    'digest.leadership': 'Mail the leadership report',
    'mails.settle': 'Settle mails that may have gone',
    'health.send': 'Mail about the state of the file',
    'year.open': 'Open a year',
    'year.lock': 'Lock a year',
    'year.unlock': 'Unlock a year',
    'log.drain': 'Write the log',
    'unit.restore': 'Restore lost rows',
    'tab.mend': 'Lay a tab’s frame again',
  },
  nobody: { '#trigger': '(by itself)', '#typed': '(typed into the register)', '#unit': "(the unit's tab)" },
  moved: (from, to) => {
    if (from === '') return to;
    return to === '' ? `from ${from}` : `${from} → ${to}`;
  },
  count: (count) => `how many: ${grouped(count, ',')}`,
  unreadable: 'A line that waited was changed by somebody and cannot be read.',
};
