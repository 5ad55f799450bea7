import { nearest } from '#language/nearest.ts';
import { partsNamed } from '#portfolio/parts-named.ts';
import type { Rule } from '../rule.ts';

/** Every part of a record that is named, such as an action or a finding, is there. */
export const partUnknown: Rule = {
  id: 'part-unknown',
  statements: ['FB-6', 'B14-4', 'B14-6', 'PRE-5'],
  severity: 'error',
  answerable: false,
  title: 'A part of a record is named that is not there',
  why: 'The chain from what was found to what was done about it would break here.',
  mend: 'Write the id of the part that you mean.',
  source: 'ocr-b14 2.6: actions that result from their measurements and analysis; ocr-41 3.4, 3.5',
  example: { wrong: 'action: a9', right: 'action: a1' },
  judge: function* (portfolio) {
    for (const record of portfolio.records)
      for (const { path, id, known, of } of partsNamed(portfolio, record)) {
        if (!known || known.includes(id)) continue;
        const close = nearest(id, known);
        yield {
          place: portfolio.placeOf(record.file, path),
          message: `${id} is none of the ${of}.${close ? ` Did you mean ${close}?` : ''}`,
          mend:
            known.length > 0
              ? `They are ${known.join(', ')}.`
              : 'There are none yet. Add it there, or take this away.',
          nearest: close,
          subject: record.number,
        };
      }
  },
};
