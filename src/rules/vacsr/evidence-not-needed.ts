import { coverage } from '#portfolio/coverage/coverage.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { Rule } from '../rule.ts';

/** A record whose every criterion is met by others needs nobody's time. */
export const evidenceNotNeeded: Rule = {
  id: 'evidence-not-needed',
  statements: ['VAC-4', 'DP-5'],
  severity: 'info',
  needsWhole: true,
  title: 'A record claims only what is met without it',
  why: 'What no open criterion needs is not read by anybody, and it keeps details of other people for nothing.',
  mend: 'Leave it out of the next submission; if it is about other people, ask whether it must be kept at all.',
  source: 'ICO guidance: only keeping data that is relevant; VACSR guide: sufficient means enough',
  example: {
    wrong: 'E190 claims ocr-41/2.3, met in May, and no decision rests on it',
    right: 'E190 claims a criterion that is still open',
  },
  gather: (count) => `${count} records claim only criteria that are met without them`,
  judge: function* (portfolio) {
    const done = doneCriteria(portfolio);
    const used = usedRecords(portfolio);
    for (const [number, claims] of portfolio.claimsOf) {
      const [first] = claims;
      if (!first || used.has(number) || !claims.every(({ criterion }) => done.has(criterion))) continue;
      yield {
        get place() {
          return first.place;
        },
        message: `${number} claims only what is met without it: ${[...new Set(claims.map(({ criterion }) => criterion))].join(', ')}.`,
        subject: number,
      };
    }
  },
};

const doneCriteria = (portfolio: Portfolio): Set<string> =>
  new Set(
    coverage(portfolio).flatMap(({ criteria }) =>
      criteria.flatMap(({ state, criterion }) =>
        state === 'met' || state === 'exempt' ? [criterion.ref] : [],
      ),
    ),
  );

/** Records that a submission, a decision or an exemption names. */
const usedRecords = (portfolio: Portfolio): Set<string> => {
  const judging = new Set(['submission', 'decision', 'exemption']);
  const citations = portfolio.records
    .filter(({ kind, data }) => judging.has(kind) && !data.withdrawn)
    .flatMap(({ number }) => portfolio.citesOf.get(number) ?? []);
  return new Set(citations.map(({ to }) => to));
};
