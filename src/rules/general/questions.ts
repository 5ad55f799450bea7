import { asksForMonitoring, isMonitored } from '#portfolio/asks-monitoring.ts';
import { placeInRecord } from '#portfolio/place-in-record.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import type { Unit } from '#portfolio/schema/unit.ts';
import { ofKind } from '#portfolio/select.ts';
import { everyOf, records, units, unitsThatAsk } from '../of-kinds.ts';
import type { Question } from '../question.ts';
import { pairOf, unnamed } from './evidence-type-not-named.ts';

/** What no machine can decide of GEN-1 to GEN-19. */
export const generalQuestions: readonly Question[] = [
  {
    id: 'does-another-kind-fit',
    statements: ['GEN-3'],
    question:
      'The record is none of the assessment methods that the unit names for the outcome. Does it fit all the same, and for what reason?',
    why: '"May be supplied by" leaves room for other kinds, if a verifier can follow the reason.',
    source: 'cg-312: Evidence may be supplied by',
    about: (portfolio) => records(unanswered(portfolio)),
  },
  {
    id: 'was-the-document-seen',
    statements: ['GEN-5'],
    question:
      'Have you seen this document where it is held, in the version named, and does it bear on each criterion claimed?',
    why: 'It is not in the portfolio: only who saw it can say what is in it.',
    source:
      'cg-312: held in the workplace with reference made to where it can be found and its relevance to the criteria',
    about: everyOf('workplace-document', ({ data }) => data.seenBy === undefined),
  },
  {
    id: 'does-the-learner-use-it',
    statements: ['GEN-6'],
    question:
      'Others wrote this. Do the words on the learner’s own part show that they used it in their work?',
    why: 'To have read a manual is not to have worked by it.',
    source:
      'Learner hints: do not treat reference materials as evidence unless you wrote them or show their use',
    about: (portfolio) =>
      records(byOthers(portfolio).filter((record) => claimsPerformance(portfolio, record))),
  },
  {
    id: 'is-the-period-sufficient',
    statements: ['GEN-7'],
    question:
      'Do the occasions, and the time from first to last, make you confident that the learner can do this whenever it is needed?',
    why: 'The number of days is the centre’s choice; being confident is yours.',
    source: 'ocr-41 and ocr-b14: over a sufficient period of time for your assessor to be confident',
    about: unitsThatAsk(({ occasions }) => occasions),
  },
  {
    id: 'is-the-work-real',
    statements: ['GEN-8'],
    question:
      'Is the work that the portfolio describes a real job, paid or voluntary, with real customers inside or outside the organisation?',
    why: 'The fields say so; only somebody who knows the workplace can confirm it.',
    source: 'ocr-b14 requirement 1: a real job, with real customers; ocr-41: your real work activities',
    about: unitsThatAsk(({ realWork }) => realWork),
  },
  {
    id: 'is-performance-tangible',
    statements: ['GEN-11'],
    question:
      'For each performance outcome, did you watch the learner at work, or does something made at work show it?',
    why: 'An account alone is not tangible evidence.',
    source:
      'ocr-41: Your assessor must be able to observe you in the workplace or you must provide tangible evidence',
    about: unitsThatAsk(({ tangible }) => tangible),
  },
  {
    id: 'is-the-file-one-item',
    statements: ['GEN-17'],
    question:
      'Is this file one item that can be dated and signed by itself, and can its earlier versions still be seen?',
    why: 'One long scan can be neither sampled nor replaced item by item.',
    source: 'E-portfolio tutor notes: not one undivided scan, and all versions are kept',
    about: (portfolio) => records(bundles(portfolio)),
  },
  {
    id: 'can-the-stages-be-told-apart',
    statements: ['GEN-18'],
    question: 'Can you tell the stages of the work apart as you read this account?',
    why: 'Each stage is judged by its own criteria.',
    source: 'study-4: clearly separate the preparation, monitoring, and feedback stages',
    about: everyOf('account', ({ data }) => data.stages.length > 1),
  },
  {
    id: 'what-poor-monitoring-leads-to',
    statements: ['GEN-19'],
    question:
      'Where does the learner explain, from their own work, what happens when monitoring is done badly?',
    why: 'Who knows what poor monitoring does to colleagues and customers knows why it is done well.',
    source: 'study-2: consequences of poor monitoring',
    about: (portfolio) =>
      units((unit) => isOnMonitoring(portfolio, unit) && asksForKnowledge(unit))(portfolio),
  },
];

const asksForKnowledge = ({ outcomes }: Unit): boolean => outcomes.some(({ kind }) => kind === 'knowledge');

/** A unit that asks for monitoring; where none here does and records of it are there, any. */
const isOnMonitoring = (portfolio: Portfolio, unit: Unit): boolean =>
  asksForMonitoring(unit) || (isMonitored(portfolio) && !portfolio.units.some(asksForMonitoring));

/** Records of a kind that the unit does not name, where nobody has said yet why it fits. */
const unanswered = (portfolio: Portfolio): AnyRecord[] => {
  const settled = new Set(
    portfolio.file.answers.flatMap(({ rule, at }) => (rule === 'evidence-type-not-named' ? [at] : [])),
  );
  return unnamed(portfolio)
    .filter((one) => !settled.has(pairOf(one)))
    .map(({ claim }) => claim.record);
};

const byOthers = (portfolio: Portfolio): AnyRecord[] => [
  ...ofKind(portfolio, 'product').filter(({ data }) => data.author !== 'learner' && data.learnerPart),
  ...ofKind(portfolio, 'workplace-document').filter(
    ({ data }) => data.author !== 'learner' && data.learnerUse,
  ),
];

const claimsPerformance = (portfolio: Portfolio, { number }: AnyRecord): boolean =>
  (portfolio.claimsOf.get(number) ?? []).some(
    ({ criterion }) => portfolio.criteria.get(criterion)?.outcome.kind === 'performance',
  );

/** Records with a file that claims of more than one outcome point into. */
const bundles = (portfolio: Portfolio): AnyRecord[] =>
  portfolio.records.filter((record) => {
    if (record.data.attachments.length === 0) return false;
    const outcomes = (portfolio.claimsOf.get(record.number) ?? [])
      .filter(({ at }) => at !== undefined && placeInRecord(record, at)?.type === 'attachment')
      .map(({ criterion }) => portfolio.criteria.get(criterion)?.outcome);
    return new Set(outcomes).size > 1;
  });
