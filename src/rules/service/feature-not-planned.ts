import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** B14-4: each feature of a review has a way of collecting on it and a criterion to compare with. */
export const featureNotPlanned: Rule = {
  id: 'feature-not-planned',
  statements: ['B14-4'],
  severity: 'to-do',
  title: 'A feature of service is named and then not planned for',
  why: 'The features that affect satisfaction are the ones to be monitored; one without method or criterion is left out of the review.',
  mend: 'Name the feature in `features` of a method and in `feature` of a criterion, or take it away.',
  source: 'ocr-b14 1.1, 1.2: identify the features, plan how to collect information on them',
  example: {
    wrong: 'features: speed and welcome; methods: [{ features: [speed] }]',
    right: 'methods: [{ features: [speed, welcome] }]',
  },
  judge: function* (portfolio) {
    for (const { file, number, data } of ofKind(portfolio, 'review-plan')) {
      const collected = new Set(data.methods.flatMap(({ features }) => features));
      const compared = new Set(data.criteria.map(({ feature }) => feature));
      for (const [index, { id }] of data.features.entries()) {
        const lacks = [...(collected.has(id) ? [] : ['method']), ...(compared.has(id) ? [] : ['criterion'])];
        if (lacks.length > 0)
          yield {
            place: portfolio.placeOf(file, ['features', index, 'id']),
            message: `No ${lacks.join(' and no ')} of ${number} is about its feature ${id}.`,
            subject: number,
            unit: data.claims[0]?.criterion.split('/')[0],
          };
      }
    }
  },
};
