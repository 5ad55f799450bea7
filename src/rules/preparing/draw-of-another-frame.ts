import { drawnAgain, frameOfDraw } from '#monitoring/sampling/drawn-again.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** PRE-5: a draw comes out the same when it is drawn again from its frame. */
export const drawOfAnotherFrame: Rule = {
  id: 'draw-of-another-frame',
  statements: ['PRE-5'],
  severity: 'warning',
  title: 'A draw does not come out the same from its frame any more',
  why: 'Only a draw that anyone can repeat shows that nobody chose what was looked at.',
  mend: 'Put the frame and its list back as they were on the day of the draw. A frame of later days is a record of its own, from which another sample is drawn.',
  source: 'ocr-41 1.2 and cg-312 2.2: a sampling frame; ocr-41 4.2, cg-312 1.4: a representative sample',
  answeredAt: 'E012',
  example: {
    wrong: '# E012 was drawn when the frame held 2990 calls\n- { id: calls, describes: Calls, size: 3100 }',
    right: '- { id: calls, describes: Calls, size: 2990 }',
  },
  judge: function* (portfolio) {
    for (const draw of ofKind(portfolio, 'draw')) {
      const { number, file, data } = draw;
      // Where the frame and its list do not agree, that is said of the frame.
      if (!frameOfDraw(portfolio, draw)) continue;
      const repeated = drawnAgain(portfolio, draw);
      if (repeated === 'frame-changed')
        yield {
          place: portfolio.placeOf(file, ['frameHash']),
          message: `${number} cannot be drawn again: ${data.frame} or its list is no longer what it was drawn from.`,
          mend: `Put the groups and sizes of ${recordOfKind(portfolio, data.frame, 'sampling-frame')?.file} and its list back as they were on ${data.on}. If the frame itself was wrong, say so in \`limits\` of the frame, and draw anew from the right one: \`npm run sample\`.`,
          subject: number,
        };
      if (repeated === 'other-items')
        yield {
          place: portfolio.placeOf(file, ['items']),
          message: `${number} comes out otherwise when it is drawn again from ${data.frame} with its seed: it was changed by hand.`,
          mend: 'Put the items, the method and the seed back as the program wrote them. Where another transaction was taken, write it under `swaps`.',
          subject: number,
        };
    }
  },
};
