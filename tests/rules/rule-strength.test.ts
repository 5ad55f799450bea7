import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Severity } from '#portfolio/finding.ts';
import { allRules } from '#rules/groups.ts';
import { caseHome, caseNames } from './case-folders.ts';
import { statements } from './statement-table.ts';

type Strength = (typeof statements)[number]['strength'];

/** What a finding may weigh, by the strongest statement that its rule answers. */
const fits: Record<Strength, readonly Severity[]> = {
  must: ['error', 'to-do'],
  should: ['warning'],
  may: ['info'],
};

/** Findings that weigh something else, each with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  // Nothing could be shown, or the link would lead nowhere: a record is refused for that, whatever it is about.
  'claim-empty error': 'a claim on no words has no place that a page could show',
  'place-unknown error': 'a link to a place that is not there leads nowhere',
  'mention-unclear error': 'a time in no recording leads nowhere',
  'date-in-future error': 'a day that has not come cannot be when something was done',

  // The statement is a must, and what the rule looks at is not all of it.
  'words-say-nothing warning':
    'that there is feedback is a must, and how much it says is for people to judge',
  'interest-not-settled warning': 'a tie that the centre knew of and settled is none, so the rule asks',
  'testimony-ticks-codes warning':
    'a line of codes beside a story is only poor, and whether there is a story is for people to judge',
  'testimony-only-ticks warning': 'how much a witness tells beside a form is for people to judge',
  'visit-result-unfit warning': 'an awarding organisation may have a scale of sanctions of its own',
  'occasion-not-told warning': 'a machine sees no occasion, and a reader may',
  'ai-text-left-in warning': 'words like those of a tool may be meant otherwise',
  'place-says-nothing warning':
    'that there is a place is a must, and how much it says is for people to judge',
  'rating-unlike-note warning': 'what a note means is for people to judge',
  'coaching-threatens warning': 'whether words threaten is for people to judge',
  'channel-not-told warning': 'which channels words tell of is for people to judge',
  'qualification-not-shown warning': 'an award may have a name that the machine does not know',
  'before-registered warning': 'the centre may have let prior work count',
  'round-in-one-day warning':
    'that there are enough occasions is a must, and a day of one round is not all of them',
  'told-before-it-happened warning': 'a day in words may be of another year, or may be planned',
  'decision-before-handed-in warning': 'the order that is a must does not name handing in',
  'plan-after-start warning': 'of B14-4 the links are a must, and the order of the days is a should',
  'trend-rests-on-others warning':
    'of a trend, one colleague, line and version is a must; that spot checks stay out is a should',
  'scorecard-changed-in-use warning':
    'whether a slip of the pen or the rating changed is for people to judge',
  'changed-after-signing warning': 'whether a slip of the pen or the sense changed is for people to judge',
  'scale-not-defined warning':
    'points out of order are defined, and how well their words define them is for the assessor',
  'feedback-late warning': 'of FB-4 the order is a must, and the number of days is the choice of the centre',
  'feedback-unfinished warning': 'of FB-1 the parts are a must over the unit, and not in every record',
  'trend-too-few warning': 'of MON-6 citing is a must, and the number is the choice of the centre',
  'performance-only-told warning': 'that an account alone is not tangible is an interpretation',
  'withdrawn-cited warning':
    'the number stays unique and in its place; only what rests on it has to be looked at',
  'artefact-uncited warning': 'a file that no record lists is not published; somebody has to say what it is',
  'testimony-lists-skills warning': 'the sources differ between must and should',
  'requirement-not-shown warning': 'the unit says that this should be included, not that it must',
  'requirement-not-shown info': 'the unit says that this may be included, not that it must',

  'baseline-unfit warning': 'of MON-6 citing is a must, and how limits are fixed is not part of it',
  'baseline-unfit info': 'of MON-6 citing is a must, and how limits are fixed is not part of it',
  'critical-failure-unsaid warning':
    'the rating is there; that it is told as a failure too is beyond the statement',
  'frame-of-other-days info': 'to draw from the last count is usual',
  'draw-not-followed info': 'a check after its day is still of the draw',
  'role-does-not-fit warning': 'a role over a day before may be a day that was kept wrong',

  // A machine sees a sign of it, and only a person can tell.
  'unknown-record warning': 'what another kind of record replaces may be an earlier version all the same',
  'witness-not-independent warning': 'words of family in a testimony may be about somebody else',
  'key-to-pseudonyms warning': 'a word with a capital may be no name',
  'masked-copy warning': 'words about masking are a sign of a masked copy, not the copy',
  'pseudonym-is-a-name warning': 'what looks like a name may be none',
  'role-points-to-one info': 'a role that one person has need not give them away',
  'same-words warning': 'texts that are alike may be by one hand for a good reason',
  'unit-words-repeated warning': 'the words of the unit may be the right ones',
  'text-unfilled warning': 'a text to come is not yet one that somebody else wrote',
  'reason-says-nothing warning': 'whether a few words hold a reason is for the assessor',

  // Too much is no breach, and what comes last is no gap before.
  'record-claims-much info': 'to claim much breaks no statement',
  'evidence-more-than-needed info': 'more than enough is enough',
  'evidence-not-needed info': 'more than enough is enough',
  'change-not-shown to-do': 'what came of the work comes last, and it never becomes an error',
  'coaching-not-followed-up to-do':
    'what came of coaching is seen later, and not on the day it is written down',
  'planned-sample-missing to-do': 'a sample comes after the decisions, and the plan may yet be moved',
  'review-not-held to-do': 'what came of coaching is seen later, and not on the day it is written down',
  'data-protection-not-said to-do':
    'how long records are kept and where may be found out after the first check',

  // The decision itself is there, and its criteria may stand in another.
  'decision-without-criteria warning': 'an assessor may have meant feedback alone, and says so in an answer',
};

const strengthOf = new Map(statements.map(({ id, strength }) => [id, strength]));
const strongest = (ids: readonly string[]): Strength =>
  (['must', 'should', 'may'] as const).find((one) => ids.some((id) => strengthOf.get(id) === one)) ?? 'may';

/** What each rule weighs in the cases that show it, and by itself: some verdicts of a rule weigh less than others. */
const shown = caseNames
  .map((name) => join(caseHome, name, 'expected.txt'))
  .filter((file) => existsSync(file))
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .map((line) => line.split(' ') as [Severity, string]);
const weights = (id: string, own: Severity): Severity[] => [
  ...new Set([own, ...shown.flatMap(([severity, rule]) => (rule === id ? [severity] : []))]),
];

const answering = allRules.filter(({ statements: ids = [] }) => ids.length > 0);
const unfit = answering.flatMap(({ id, severity, statements: ids = [] }) =>
  weights(id, severity)
    .filter((weight) => !fits[strongest(ids)].includes(weight))
    .map((weight) => `${id} ${weight}`),
);

describe('what a finding weighs', () => {
  test.each(answering)('$id fits the strongest statement that it answers, or says why not', ({ id }) => {
    const wrong = unfit.filter((key) => key.startsWith(`${id} `));
    expect(wrong.filter((key) => !(key in exceptions))).toEqual([]);
  });

  test('has no exception that is none', () => {
    expect(Object.keys(exceptions).filter((key) => !unfit.includes(key))).toEqual([]);
  });
});
