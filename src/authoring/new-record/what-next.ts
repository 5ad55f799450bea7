import { asksForMonitoring, isOfMonitoring } from '#portfolio/asks-monitoring.ts';
import type { ReadContent } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import type { Unit } from '#portfolio/schema/unit.ts';

/** What to write next in a portfolio that is being begun, with the command for it. */
export interface WhatNext {
  what: string;
  command: string;
  /** The kind of record, or which of the two files that every portfolio needs. */
  kind?: KindName | 'people' | 'portfolio';
}

/** Kinds that a learner writes, in the order in which the work is done. */
const inOrder: readonly KindName[] = [
  'scorecard',
  'monitoring-plan',
  'notice',
  'sampling-frame',
  'draw',
  'observation',
  'feedback',
  'coaching',
  'review-plan',
  'customer-feedback',
  'analysis',
  'communication',
  'product',
  'workplace-document',
  'account',
];

/** Who watches over colleagues also writes down what they watch by, and tells them what was seen. */
const monitoring: readonly KindName[] = ['scorecard', 'observation', 'feedback'];

/**
 * What a portfolio lacks first: its people, what it is registered for, then one record of each kind that its units ask for.
 * Undefined where there is one of each.
 */
export const whatNext = (
  content: Pick<ReadContent, 'people' | 'file' | 'units' | 'records'>,
): WhatNext | undefined => {
  if (!content.people)
    return {
      what: 'who you are, your assessor and your colleagues',
      command: 'npm run new people',
      kind: 'people',
    };
  if (!content.file)
    return {
      what: 'what you are registered for, and where you work',
      command: 'npm run new portfolio',
      kind: 'portfolio',
    };
  const own = new Set(content.file.registrations.flatMap(({ units }) => units.map(({ unit }) => unit)));
  const units = content.units.filter(({ code }) => own.has(code));
  const asked = kindsAsked(units);
  const told = new Set(
    content.records.flatMap(({ kind, data }) => (kind === 'notice' && 'to' in data ? [data.to] : [])),
  );
  const written = new Set(content.records.map(({ kind }) => kind));
  const order: readonly KindName[] = units.some(asksForMonitoring) ? inOrder : ['account', ...inOrder];
  const lacking = order.find((kind) => asked.has(kind) && !written.has(kind));
  if (
    lacking !== 'notice' &&
    asked.has('notice') &&
    written.has('notice') &&
    !told.has('customers') &&
    !written.has('sampling-frame')
  )
    return { what: 'a notice to customers', command: 'npm run new notice to=customers', kind: 'notice' };
  if (lacking === undefined) return undefined;
  const what = `${withArticle(kindOf(lacking).title.toLowerCase())}`;
  return { what, command: lacking === 'draw' ? 'npm run sample' : `npm run new ${lacking}`, kind: lacking };
};

/** Of a unit that is not about monitoring, an observation is what the assessor makes, and no check of a colleague. */
const kindsAsked = (units: readonly Unit[]): Set<KindName> =>
  new Set<KindName>([
    'account',
    ...units.flatMap((unit) => {
      const named = kindsNamed(unit);
      if (!asksForMonitoring(unit)) return named.filter((kind) => !isOfMonitoring(kind));
      return named.includes('observation') ? [...named, ...monitoring] : named;
    }),
  ]);

const kindsNamed = ({ requirements, outcomes }: Unit): KindName[] => [
  ...requirements.flatMap(({ items }) => items.flatMap(({ shownBy }) => shownBy.map(({ kind }) => kind))),
  ...outcomes.flatMap(({ evidenceTypes }) => evidenceTypes?.types.flatMap(({ kinds }) => kinds) ?? []),
];

const withArticle = (title: string): string => {
  if (/^(feedback|customer feedback)$/.test(title)) return title;
  return `${/^[aeiou]/.test(title) ? 'an' : 'a'} ${title}`;
};
