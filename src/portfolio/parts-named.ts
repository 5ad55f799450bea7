import type { AnyRecord, Portfolio, PortfolioRecord } from './portfolio.ts';
import type { FieldPath } from './schema/field-path.ts';
import { recordOfKind } from './select.ts';

/** A field that names a part of a record: an action, a finding, a stratum. */
export interface PartNamed {
  path: FieldPath;
  id: string;
  /** What could be named; undefined where the record that holds it is missing, so that nothing can be said. */
  known: readonly string[] | undefined;
  /** What the parts are, such as `actions of E020`. */
  of: string;
}

/** Every part of a record, its own or another's, that this record names. */
export const partsNamed = (portfolio: Portfolio, record: AnyRecord): PartNamed[] => {
  const find = finders[record.kind as keyof typeof finders] as Finder | undefined;
  return find ? find(record as never, portfolio) : [];
};

type Finder = (record: never, portfolio: Portfolio) => PartNamed[];

const ids = (list: readonly { id: string }[] | undefined): string[] | undefined => list?.map(({ id }) => id);

const coaching = ({ data }: PortfolioRecord<'coaching'>, portfolio: Portfolio): PartNamed[] => {
  if (data.action === undefined) return [];
  const { feedback } = data;
  const known =
    feedback === undefined ? [] : ids(recordOfKind(portfolio, feedback, 'feedback')?.data.actions);
  const of =
    feedback === undefined ? 'actions of feedback, since `feedback` names none' : `actions of ${feedback}`;
  return [{ path: ['action'], id: data.action, known, of }];
};

const communication = ({ data }: PortfolioRecord<'communication'>, portfolio: Portfolio): PartNamed[] => {
  const known = ids(recordOfKind(portfolio, data.analysis, 'analysis')?.data.findings);
  return data.findings.map((id, index) => ({
    path: ['findings', index],
    id,
    known,
    of: `findings of ${data.analysis}`,
  }));
};

const analysis = ({ data, number }: PortfolioRecord<'analysis'>, portfolio: Portfolio): PartNamed[] => {
  const plan =
    data.plan === undefined ? [] : ids(recordOfKind(portfolio, data.plan, 'review-plan')?.data.criteria);
  return [
    ...data.findings.flatMap(({ comparedWith }, index) =>
      comparedWith === undefined
        ? []
        : [
            {
              path: ['findings', index, 'comparedWith'],
              id: comparedWith,
              known: plan,
              of: `criteria of the plan${data.plan ? ` ${data.plan}` : ', and no plan is named'}`,
            },
          ],
    ),
    ...data.actions.map(({ finding }, index) => ({
      path: ['actions', index, 'finding'],
      id: finding,
      known: ids(data.findings),
      of: `findings of ${number}`,
    })),
  ];
};

const reviewPlan = ({ data, number }: PortfolioRecord<'review-plan'>): PartNamed[] => {
  const part = (path: FieldPath, id: string) => ({
    path,
    id,
    known: ids(data.features),
    of: `features of ${number}`,
  });
  return [
    ...data.criteria.map(({ feature }, index) => part(['criteria', index, 'feature'], feature)),
    ...data.methods.flatMap(({ features }, index) =>
      features.map((feature, at) => part(['methods', index, 'features', at], feature)),
    ),
  ];
};

const customerFeedback = (
  { data }: PortfolioRecord<'customer-feedback'>,
  portfolio: Portfolio,
): PartNamed[] => {
  const known = ids(recordOfKind(portfolio, data.plan, 'review-plan')?.data.features);
  const part =
    (list: string) =>
    ({ feature }: { feature?: string | undefined }, index: number) =>
      feature === undefined
        ? []
        : [{ path: [list, index, 'feature'], id: feature, known, of: `features of ${data.plan}` }];
  return [...data.results.flatMap(part('results')), ...data.comments.flatMap(part('comments'))];
};

const measure = ({ data }: PortfolioRecord<'measure'>, portfolio: Portfolio): PartNamed[] =>
  data.feature === undefined
    ? []
    : [
        {
          path: ['feature'],
          id: data.feature,
          known: ids(recordOfKind(portfolio, data.plan, 'review-plan')?.data.features),
          of: `features of ${data.plan}`,
        },
      ];

const draw = ({ data, number }: PortfolioRecord<'draw'>, portfolio: Portfolio): PartNamed[] => {
  const strata = ids(recordOfKind(portfolio, data.frame, 'sampling-frame')?.data.strata);
  return [
    ...data.items.map(({ stratum }, index) => ({
      path: ['items', index, 'stratum'],
      id: stratum,
      known: strata,
      of: `strata of ${data.frame}`,
    })),
    ...data.swaps.map(({ item }, index) => ({
      path: ['swaps', index, 'item'],
      id: item,
      known: ids(data.items),
      of: `items of ${number}`,
    })),
  ];
};

const observation = ({ data }: PortfolioRecord<'observation'>, portfolio: Portfolio): PartNamed[] => {
  if (data.drawItem === undefined) return [];
  const known = data.draw === undefined ? [] : ids(recordOfKind(portfolio, data.draw, 'draw')?.data.items);
  const of = data.draw === undefined ? 'items of a draw, since `draw` names none' : `items of ${data.draw}`;
  return [{ path: ['drawItem'], id: data.drawItem, known, of }];
};

const sample = (
  { data }: PortfolioRecord<'iqa-sample'> | PortfolioRecord<'eqa-visit'>,
  portfolio: Portfolio,
): PartNamed[] =>
  data.sampled.map(({ decision, criterion }, index) => ({
    path: ['sampled', index, 'criterion'],
    id: criterion,
    known: recordOfKind(portfolio, decision, 'decision')?.data.criteria.map((one) => one.criterion),
    of: `criteria decided in ${decision}`,
  }));

const finders = {
  coaching,
  communication,
  analysis,
  'review-plan': reviewPlan,
  'customer-feedback': customerFeedback,
  measure,
  draw,
  observation,
  'iqa-sample': sample,
  'eqa-visit': sample,
} as const;
