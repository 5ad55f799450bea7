import { kinshipInField, kinshipInWords } from '#language/kinship.ts';
import { withoutQuotes } from '#language/quoted.ts';
import { type Tie, tieReader } from '#language/ties/ties.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import { blocksOf, sentencesOf } from '#portfolio/words/body-words.ts';
import type { Rule, Verdict } from '../rule.ts';

const sorts: Readonly<Record<Tie['sort'], string>> = {
  family: 'a tie of family',
  couple: 'a couple',
  household: 'one household, or a room let',
  friends: 'a friendship outside work',
  money: 'money or a business in common',
};

/** WIT-3, DEC-5: a tie outside work, of anybody who vouches to the learner or to another, is settled by the centre. */
export const interestNotSettled: Rule = {
  id: 'interest-not-settled',
  statements: ['WIT-3', 'DEC-5'],
  severity: 'warning',
  title: 'Somebody who vouches seems to have a tie outside work',
  why: 'Whoever bears witness, assesses, countersigns or verifies is independent: of the learner and of those whose judgement they look at. A tie is no fault if the centre knew of it and settled it beforehand.',
  mend: 'Ask the centre whether the tie is declared and settled. If it is, or if the words mean something else, answer the finding with that; if not, somebody else does it.',
  source: 'Pearson witness statement notes; TQUK on internal quality assurance: conflicts of interest',
  example: {
    wrong: 'relationship: We share a house.',
    right: 'relationship: Works in the same building, in another team. Not related.',
  },
  judge: function* (portfolio) {
    const people = [...portfolio.vouchers.values()];
    const tieIn = tieReader(people.map(({ shownAs }) => shownAs));
    const learner = nameShown(portfolio, portfolio.file.learner);
    for (const [index, { id, shownAs, role, relationship = '' }] of people.entries()) {
      const tie =
        role === 'learner' || isKnown(portfolio, id, relationship, learner) ? undefined : tieIn(relationship);
      if (tie)
        yield {
          place: portfolio.placeOf('content/people.yaml', ['vouching', index, 'relationship']),
          message: `The register says of ${shownAs} "${tie.words}": is that ${sorts[tie.sort]}?`,
          subject: id,
        };
    }
    for (const testimony of ofKind(portfolio, 'testimony')) yield* inTestimony(portfolio, testimony, tieIn);
  },
};

/** What `witness-not-independent` says of a witness is not said twice. */
const isKnown = (portfolio: Portfolio, id: string, relationship: string, learner: string): boolean =>
  kinshipInField(relationship, learner) !== undefined &&
  ofKind(portfolio, 'testimony').some(({ data }) => data.witness === id);

/** The body also tells of other people: only what the witness says of themselves counts there. */
const ofThemselves = /\b(?:I|we|my|our)\b/i;

const inTestimony = (
  portfolio: Portfolio,
  { number, file, data, body }: PortfolioRecord<'testimony'>,
  tieIn: (words: string) => Tie | undefined,
): Verdict[] => {
  const learner = nameShown(portfolio, portfolio.file.learner);
  const name = nameShown(portfolio, data.witness);
  const said = (tie: Tie) => `${name} says in ${number} "${tie.words}": is that ${sorts[tie.sort]}?`;
  const field = kinshipInField(data.relationship ?? '', learner) ? undefined : tieIn(data.relationship ?? '');
  const inBody = blocksOf(body).flatMap(({ words, line }) =>
    sentencesOf(withoutQuotes(words)).flatMap((sentence) => {
      const tie =
        ofThemselves.test(sentence) && !kinshipInWords(sentence, learner) ? tieIn(sentence) : undefined;
      return tie && namesLearner(sentence, learner) ? [{ tie, line }] : [];
    }),
  );
  return [
    ...(field
      ? [{ place: portfolio.placeOf(file, ['relationship']), message: said(field), subject: number }]
      : []),
    ...inBody.map(({ tie, line }) => ({
      place: { file, line, column: 1 },
      message: said(tie),
      subject: number,
    })),
  ];
};

const namesLearner = (sentence: string, learner: string): boolean =>
  [learner, learner.split(' ')[0] ?? learner, 'learner', 'we ', 'We '].some((name) =>
    sentence.includes(name),
  );
