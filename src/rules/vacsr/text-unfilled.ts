import { isPlaceholder } from '#language/placeholder.ts';
import { skeletonQuestions } from '#portfolio/body-skeleton.ts';
import { claimQuestion } from '#portfolio/claim-to-write.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { blocksOf } from '#portfolio/words/body-words.ts';
import { textsIn, textsThat } from '#portfolio/words/texts.ts';
import type { Rule, Verdict } from '../rule.ts';

const questions = new Set(skeletonQuestions);

/** DP-4, VAC-2: what was begun as a template was filled in. */
export const textUnfilled: Rule = {
  id: 'text-unfilled',
  statements: ['VAC-2', 'DP-4'],
  severity: 'warning',
  title: 'A text was begun and not filled in',
  why: "A question that a template asks, or a word such as TBC, is nobody's own work, and an assessor stops reading there.",
  mend: 'Write your own words in its place, or take the heading and its question out.',
  source: 'How this program begins a text; ocr-41: produced independently',
  example: {
    wrong: '*What was my part in it, and why did it matter?*',
    right: 'I listened to forty calls in March.',
  },
  gather: (count) => `${count} places were begun and not filled in`,
  judge: function* (portfolio) {
    for (const record of portfolio.records) yield* unfilledIn(portfolio, record);
    const file = 'content/portfolio.yaml';
    const found: Verdict[] = [];
    textsIn(portfolio.file, [], ({ words, path }) => {
      if (isPlaceholder(words))
        found.push({
          place: portfolio.placeOf(file, path),
          message: `\`${path.at(-1)}\` says only "${words}".`,
          subject: file,
        });
    });
    yield* found;
  },
};

const ofClaim =
  'Write in its place, inside the `<Claim …>`, the words of yours that meet the criterion; or take the whole `<Claim …>` out.';

const placeholders = textsThat(({ words }) => isPlaceholder(words));

const unfilledIn = (portfolio: Portfolio, record: AnyRecord): Verdict[] => {
  const found: Verdict[] = [];
  const say = (words: string, place: () => Verdict['place']) =>
    found.push({
      get place() {
        return place();
      },
      message: `${record.number} still has "${words}" where your own words belong.`,
      ...(words === claimQuestion ? { mend: ofClaim } : {}),
      subject: record.number,
    });
  for (const { words, place } of placeholders(portfolio, record)) say(words, place);
  for (const { words, line } of blocksOf(record.body))
    if (questions.has(words)) say(words, () => ({ file: record.file, line, column: 1 }));
  return found;
};
