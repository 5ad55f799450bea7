import { daysInWords } from '#language/days-in-words.ts';
import { didSomething } from '#language/occasion.ts';
import { dateInWords, shortened } from '#language/words.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { dayOf, nameShown } from '#portfolio/select.ts';
import { sentencesOf } from '#portfolio/words/body-words.ts';
import { textsThat } from '#portfolio/words/texts.ts';
import type { Rule, Verdict } from '../rule.ts';

/** DEC-3, GEN-16: nobody tells, or signs, what has not happened yet. */
export const toldBeforeItHappened: Rule = {
  id: 'told-before-it-happened',
  statements: ['DEC-3', 'GEN-16', 'WIT-2'],
  severity: 'warning',
  title: 'A record tells of something later than itself',
  why: 'A testimony older than the work it tells of, or a record signed before it happened, was written or changed after the day that stands on it.',
  mend: 'Mend the day that is wrong. What was added later is signed again: a signature with `replaces` keeps the earlier one beside it.',
  source: 'ocr-41: evidence is authentic; ESFA evidence rules: what was changed after signing',
  answeredAt: 'E108',
  example: {
    wrong: 'on: 2026-03-29, and the testimony says "On 15 April Sam came to my office"',
    right: 'on: 2026-05-29',
  },
  judge: function* (portfolio) {
    for (const record of portfolio.records) if (!record.data.withdrawn) yield* laterIn(portfolio, record);
  },
};

/** What is filled in when it is known: the page of the record says beside the signature how far it tells. */
const filledInLater = new Set(['outcome', 'result', 'noFollowUp', 'withdrawn', 'swaps', 'replaces', 'steps']);

const isFilledInLater = (path: FieldPath | undefined): boolean =>
  path?.some((part) => typeof part === 'string' && filledInLater.has(part)) ?? false;

/** The last day on which the record was written or signed. */
const lastDay = (record: AnyRecord): string => {
  const written = 'writtenUpOn' in record.data ? [record.data.writtenUpOn] : [];
  return [dayOf(record), ...written, ...record.data.signatures.map(({ on }) => on)].sort().at(-1) ?? '';
};

/** Words with which a later day is only planned or set. */
const toCome =
  /\b(?:will|shall|by|until|till|due|plan|planned|next|is to|are to|to be|would|expires?|review|from|starts?|starting|arranged|booked|agreed for)\b/iu;

/** The texts that name a day after the last one of their record. */
const namingLaterDays = textsThat(({ words, path }, record) => {
  const last = lastDay(record);
  return !isFilledInLater(path) && daysInWords(words, last).some((day) => day > last);
});

const laterIn = (portfolio: Portfolio, record: AnyRecord): Verdict[] => {
  const learner = nameShown(portfolio, portfolio.file.learner);
  const last = lastDay(record);
  for (const { words, place } of namingLaterDays(portfolio, record))
    for (const sentence of sentencesOf(words)) {
      const later = daysInWords(sentence, last).find((day) => day > last);
      if (later === undefined || toCome.test(sentence) || !didSomething(sentence, learner)) continue;
      const message = `${record.number} is of ${dateInWords(last)} and tells of ${dateInWords(later)}: "${shortened(sentence, 160)}"`;
      return [{ place: place(), message, subject: record.number }];
    }
  return [];
};
