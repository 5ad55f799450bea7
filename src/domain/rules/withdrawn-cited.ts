import type { KindName } from '../kind-names.ts';
import type { Rule } from './rule.ts';

const judging = new Set<KindName>(['submission', 'decision', 'exemption', 'gap-plan']);

/** A decision or submission does not rest on evidence that was withdrawn. */
export const withdrawnCited: Rule = {
  id: 'withdrawn-cited',
  statements: ['GEN-13', 'VAC-2'],
  severity: 'warning',
  title: 'A decision or submission rests on withdrawn evidence',
  why: 'Evidence that no longer counts cannot hold up a decision; the criterion may need other evidence.',
  mend: 'Hand in other evidence, and ask your assessor for a new decision that cites it.',
  source: 'Internal quality assurance procedure: evidence must meet the rules of evidence',
  answeredAt: 'D003',
  example: {
    wrong: 'D003 judges E014, withdrawn in May',
    right: 'D007 judges E031 instead and cites D003 in `changes`',
  },
  judge: function* (portfolio) {
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
