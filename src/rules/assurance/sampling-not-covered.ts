import type { Portfolio } from '#portfolio/portfolio.ts';
import { declaredComplete, ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

const parts = ['candidates', 'assessors', 'methods', 'evidence', 'records', 'sites'] as const;

/** DEC-7: the samples together look at all that sampling has to look at, in between and at the end. */
export const samplingNotCovered: Rule = {
  id: 'sampling-not-covered',
  statements: ['DEC-7'],
  severity: 'warning',
  needsWhole: true,
  title: 'Quality assurance leaves out something that sampling should cover',
  why: 'Sampling covers candidates, assessors, methods, evidence, records and assessment sites, and happens both in between and at the end.',
  mend: 'Say in `plan` and `covers` of the sample what it looked at, or plan a sample that looks at the rest.',
  source:
    'CAMERA: candidates, assessors, methods, evidence, records, assessment sites; IQA sampling procedure',
  answeredAt: 'Q005',
  example: {
    wrong: 'two samples without covers',
    right: 'covers: [candidates, assessors, methods, evidence, records, sites]',
  },
  judge: function* (portfolio) {
    const samples = ofKind(portfolio, 'iqa-sample');
    const last = samples.at(-1);
    if (!last) return;
    const missing = missingIn(portfolio);
    if (missing.length > 0)
      yield {
        place: portfolio.placeOf(last.file, ['covers']),
        message: `${samples.length === 1 ? 'The one sample leaves' : `The ${samples.length} samples together leave`} out: ${missing.join(', ')}.`,
        subject: last.number,
      };
  },
};

const missingIn = (portfolio: Portfolio): string[] => {
  const samples = ofKind(portfolio, 'iqa-sample').map(({ data }) => data);
  const covered = new Set(samples.flatMap(({ covers }) => covers));
  const done = portfolio.units.some(({ code }) => declaredComplete(portfolio, code));
  return [
    ...parts.filter((part) => !covered.has(part)),
    ...(samples.some(({ plan }) => plan !== undefined) ? [] : ['a sampling plan']),
    ...(samples.some(({ stage }) => stage === 'interim') ? [] : ['an interim sample']),
    ...(done && !samples.some(({ stage }) => stage === 'summative') ? ['a summative sample'] : []),
  ];
};
