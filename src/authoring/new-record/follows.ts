import type { Portfolio } from '#portfolio/portfolio.ts';
import type { Kind } from '#portfolio/schema/kinds.ts';
import { recordOfKind } from '#portfolio/select.ts';
import { criteriaClaimed, evidenceIn, submissionsWaiting } from './ask-decision.ts';
import { drawOf, openItems } from './ask-occasion.ts';
import { nextVersion } from './ask-scorecard.ts';
import { claimedNotHandedIn, evidenceToHandIn } from './ask-submission.ts';
import { dayInWords } from './day-from-words.ts';
import { withKnownFacts } from './known-facts.ts';
import { registeredUnits } from './offers.ts';

type Data = Readonly<Record<string, unknown>>;

/** What a record cites says more of it, by kind. `record` are its data as far as they are known, `today` is an ISO date. */
const followsFor: Partial<
  Record<Kind['name'], (record: Data, portfolio: Portfolio, today: string) => Record<string, unknown>>
> = {
  observation: (record, portfolio) => {
    const draw = drawOf(record, portfolio);
    const drawItem =
      record.drawItem ??
      (draw === undefined ? undefined : openItems(String(draw), record.colleague, portfolio)[0]?.value);
    const items = recordOfKind(portfolio, String(draw), 'draw')?.data.items ?? [];
    return { draw, drawItem, colleague: items.find(({ id }) => id === drawItem)?.colleague };
  },
  account: (_, portfolio) => onlyUnit(portfolio),
  report: (_, portfolio) => onlyUnit(portfolio),
  testimony: (_, portfolio) => onlyUnit(portfolio),
  discussion: (_, portfolio) => onlyUnit(portfolio),
  'assessor-observation': (_, portfolio) => onlyUnit(portfolio),
  feedback: ({ observations }, portfolio) => {
    const seen = namesIn(observations).flatMap(
      (number) => recordOfKind(portfolio, number, 'observation') ?? [],
    );
    const [first, ...others] = seen;
    if (!first) return {};
    const isOfOne = others.every(({ data }) => data.colleague === first.data.colleague);
    return {
      colleague: isOfOne ? first.data.colleague : undefined,
      title: `Feedback on: ${first.data.title}${others.length > 0 ? ` and ${others.length} more` : ''}`,
    };
  },
  coaching: ({ feedback, action }, portfolio) => {
    const agreed = recordOfKind(portfolio, String(feedback), 'feedback')?.data;
    const one = agreed?.actions.find(({ id }) => id === action);
    const [only, ...others] = agreed?.actions ?? [];
    return {
      colleague: agreed?.colleague,
      action: only && others.length === 0 ? only.id : undefined,
      by: portfolio.file.learner,
      title: one && `Coaching: ${one.action}`,
    };
  },
  scorecard: ({ title, on, agreedOn }, portfolio) => ({
    version: nextVersion(typeof title === 'string' ? title : '', { portfolio }),
    agreedOn: on,
    inForceFrom: agreedOn,
  }),
  'sampling-frame': ({ on }) => ({ agreedOn: on }),
  submission: (record, portfolio, today) => {
    const waiting = claimedNotHandedIn(portfolio);
    const offers = evidenceToHandIn({ portfolio, today, record, kind: 'submission' });
    const items = offers.filter(({ value }) => waiting.has(value)).map(({ value }) => ({ evidence: value }));
    return {
      items: items.length > 0 ? items : undefined,
      to: onlyOne([...portfolio.vouchers.values()].filter(({ role }) => role === 'assessor'))?.id,
      title: `Handed in on ${dayInWords(String(record.on ?? today))}`,
    };
  },
  decision: (record, portfolio, today) => {
    const submission = record.submission ?? submissionsWaiting(portfolio)[0]?.value;
    const evidence = record.evidence ?? evidenceIn(portfolio, submission);
    const criteria = criteriaClaimed({ portfolio, today, record: { ...record, evidence }, kind: 'decision' });
    const answered = recordOfKind(portfolio, String(submission), 'submission')?.data;
    return {
      submission,
      evidence,
      criteria: criteria.length > 0 ? criteria.map((criterion) => ({ criterion })) : undefined,
      assessor: answered?.to,
      title: answered && `Decision on: ${answered.title}`,
    };
  },
};

/** Whoever works towards one unit writes for that one. */
const onlyUnit = (portfolio: Portfolio) => {
  const unit = onlyOne(registeredUnits(portfolio));
  return { units: unit === undefined ? undefined : [unit] };
};

const namesIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const onlyOne = <T>([first, ...others]: readonly T[]): T | undefined =>
  others.length === 0 ? first : undefined;

/**
 * Data with all that follows from them, from the portfolio and from `today`, an ISO date. Nothing that only a person can
 * know is filled in, and what was said stays.
 */
export const withAllThatFollows = (
  kind: Kind,
  data: Data,
  portfolio: Portfolio,
  today: string,
): Record<string, unknown> => {
  const known = withKnownFacts(kind, data, portfolio, today);
  const more = followsFor[kind.name]?.(known, portfolio, today) ?? {};
  const filled = Object.entries(more).filter(
    ([name, value]) => value !== undefined && known[name] === undefined,
  );
  return filled.length === 0
    ? known
    : withAllThatFollows(kind, { ...data, ...Object.fromEntries(filled) }, portfolio, today);
};
