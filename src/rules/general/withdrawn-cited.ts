import type { Portfolio } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { dayOf, ofKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

const judging = new Set<KindName>(['submission', 'decision', 'exemption', 'gap-plan']);

/** A field that replaces goes by nothing, and evidence-not-planned looks at plans of assessment. */
const notUse = new Set<string | number | undefined>(['replaces', 'plannedIn']);

/** Nothing rests on evidence, or goes by a scorecard, draw or frame, that was withdrawn before. */
export const withdrawnCited: Rule = {
  id: 'withdrawn-cited',
  statements: ['GEN-13', 'VAC-2'],
  severity: 'warning',
  title: 'Something rests on what was withdrawn',
  why: 'Evidence that no longer counts cannot hold up a decision; the criterion may need other evidence.',
  mend: 'Hand in other evidence, and ask your assessor for a new decision that cites it.',
  source: 'Internal quality assurance procedure: evidence must meet the rules of evidence',
  answeredAt: 'D003',
  example: {
    wrong: 'D003 judges E014, withdrawn in May',
    right: 'D007 judges E031 instead and cites D003 in `changes`',
  },
  judge: function* (portfolio) {
    yield* usedLater(portfolio);
    for (const record of portfolio.records) {
      if (!judging.has(record.kind) || record.data.withdrawn) continue;
      const seen = new Set<string>();
      for (const { to, path } of portfolio.citesOf.get(record.number) ?? []) {
        const withdrawn = portfolio.byNumber.get(to)?.data.withdrawn;
        if (!withdrawn || seen.has(to)) continue;
        seen.add(to);
        yield {
          place: portfolio.placeOf(record.file, path),
          message: `${record.number} rests on ${to}, which was withdrawn on ${withdrawn.on}: ${withdrawn.reason}`,
          subject: record.number,
        };
      }
    }
  },
};

/** What was there before its withdrawal was rightly used; nobody takes up a scorecard, draw or frame after it. */
function* usedLater(portfolio: Portfolio): Generator<Verdict> {
  for (const record of [...ofKind(portfolio, 'observation'), ...ofKind(portfolio, 'draw')])
    for (const { to, path } of portfolio.citesOf.get(record.number) ?? []) {
      const withdrawn = portfolio.byNumber.get(to)?.data.withdrawn;
      if (!withdrawn || notUse.has(path[0]) || dayOf(record) <= withdrawn.on) continue;
      yield {
        place: portfolio.placeOf(record.file, path),
        message: `${record.number} of ${dayOf(record)} uses ${to}, which was withdrawn on ${withdrawn.on}: ${withdrawn.reason}`,
        mend: 'Name what was in use on that day, or mend the day of the withdrawal.',
        subject: record.number,
      };
    }
}
