import type { Rule } from '../rule.ts';
import { showsPeople } from './attachment-not-looked-through.ts';

/** DP-5: what the purpose no longer needs is not kept. */
export const keptLongerThanNeeded: Rule = {
  id: 'kept-longer-than-needed',
  statements: ['DP-5'],
  severity: 'to-do',
  title: 'Something about other people is kept that the purpose no longer needs',
  why: 'Only data that is relevant is kept. A withdrawn record shows nothing any more, so its photos and recordings serve nobody; after the day of retention nothing does.',
  mend: 'Take the file out of evidence/ and out of `attachments`; the record itself stays, with the reason why it was withdrawn.',
  source: 'ICO guidance: only keeping data that is relevant',
  example: {
    wrong: 'E014 is withdrawn and evidence/E014/call.mp3 is still there',
    right: 'E014 is withdrawn, and its recording has been deleted',
  },
  judge: function* (portfolio, { today }) {
    for (const record of portfolio.records)
      for (const [index, { file }] of record.data.attachments.entries())
        if (record.data.withdrawn && showsPeople(file))
          yield {
            place: portfolio.placeOf(record.file, ['attachments', index, 'file']),
            message: `${record.number} was withdrawn on ${record.data.withdrawn.on} and still keeps ${file}.`,
            subject: record.number,
          };
    const { retainUntil } = portfolio.file;
    if (retainUntil !== undefined && today > retainUntil)
      yield {
        place: portfolio.placeOf('content/portfolio.yaml', ['retainUntil']),
        message: `The portfolio was to be kept until ${retainUntil}, and it is ${today}.`,
        mend: 'Delete it with its earlier versions, or write with a reason in `dataProtection.retention` why it is needed longer and set a new day.',
        subject: 'content/portfolio.yaml',
      };
  },
};
