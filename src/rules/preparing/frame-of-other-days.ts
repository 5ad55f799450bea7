import { group } from '#language/group.ts';
import { type OtherDays, otherDays } from '#monitoring/sampling/other-days.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** PRE-5: a sample stands for the days that its frame counts; for others only if the mix has stayed the same. */
export const frameOfOtherDays: Rule = {
  id: 'frame-of-other-days',
  statements: ['PRE-5'],
  severity: 'info',
  title: 'The sampling frame describes other days than those observed',
  why: 'To draw from the last count is usual, for the next one is not there yet. It supposes that the mix of transactions has not changed since, and a verifier may ask how you know.',
  mend: 'Say in the `reason` of the draw why the mix should be the same, or compare it with a later count in your report. Nothing else needs to be done.',
  source: 'ocr-41 4.2 and cg-312 1.4: a representative sample',
  example: {
    wrong: 'period: { from: 2025-12-01, to: 2026-02-28 }, and the checks run from 16 March',
    right: 'reason: … The mix of spring was compared with that of winter in E120 and differs little.',
  },
  judge: function* (portfolio) {
    const observed = group(ofKind(portfolio, 'observation'), ({ data }) => data.draw ?? '');
    for (const draw of ofKind(portfolio, 'draw')) {
      const frame = recordOfKind(portfolio, draw.data.frame, 'sampling-frame');
      const other = frame && otherDays(draw, frame, observed.get(draw.number) ?? []);
      if (!other) continue;
      yield {
        place: portfolio.placeOf(draw.file, ['frame']),
        message: `The frame ${frame.number} counts ${daysFrom(frame.data.period)}, and ${which(other)} observed live for draw ${draw.number} ${other.count === 1 ? 'is' : 'are'} of other days, ${daysFrom(other)}.`,
        subject: draw.number,
      };
    }
  },
};

const which = ({ count, live }: OtherDays): string => {
  if (count < live) return `${count} of the ${live} transactions`;
  return live === 1 ? 'the one transaction' : `all ${live} transactions`;
};

const daysFrom = ({ from, to }: { from: string; to: string }): string =>
  from === to ? from : `${from} to ${to}`;
