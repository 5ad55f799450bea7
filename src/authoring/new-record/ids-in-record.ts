import type { Choice } from '#portfolio/choices.ts';
import { recordOfKind } from '#portfolio/select.ts';
import type { Setting } from './question.ts';

type Item = Readonly<Record<string, unknown>>;
type Lookup = (setting: Setting) => readonly Item[];

const own =
  (field: string): Lookup =>
  ({ record = {} }) =>
    Array.isArray(record[field]) ? (record[field] as Item[]) : [];

const cited =
  (kind: 'analysis' | 'feedback' | 'review-plan' | 'draw', by: string, field: string): Lookup =>
  ({ portfolio, record = {} }) => {
    const data = recordOfKind(portfolio, String(record[by]), kind)?.data as Item | undefined;
    return (data?.[field] as Item[] | undefined) ?? [];
  };

/** Which ids a field may hold that are made in the same record or in one that it cites, by kind and field. */
const lookups: Readonly<Record<string, Lookup>> = {
  'review-plan.criteria.feature': own('features'),
  'review-plan.methods.features': own('features'),
  'analysis.findings.comparedWith': cited('review-plan', 'plan', 'criteria'),
  'analysis.actions.finding': own('findings'),
  'customer-feedback.results.feature': cited('review-plan', 'plan', 'features'),
  'customer-feedback.comments.feature': cited('review-plan', 'plan', 'features'),
  'measure.feature': cited('review-plan', 'plan', 'features'),
  'communication.findings': cited('analysis', 'analysis', 'findings'),
  'coaching.action': cited('feedback', 'feedback', 'actions'),
  'observation.drawItem': cited('draw', 'draw', 'items'),
  'draw.items.stratum': (setting) =>
    (recordOfKind(setting.portfolio, String(setting.record?.frame), 'sampling-frame')?.data.strata ??
      []) as unknown as Item[],
};

/** Whether another field of a kind names the items of one of its lists by their ids. */
export const citesOwn = (kind: string, list: string): boolean => ownLists.has(`${kind}.${list}`);

const ownLists = new Set(['review-plan.features', 'analysis.findings']);

/** The ids that a field may hold, each with its words; empty where the field holds words of its own. */
export const idsInRecord = (name: string, setting: Setting): Choice[] => {
  const lookup = lookups[[setting.kind, ...(setting.path ?? []), name].join('.')];
  return (lookup?.(setting) ?? []).map((item) => ({
    value: String(item.id),
    label: String(item.text ?? item.action ?? item.describes ?? item.id),
  }));
};
