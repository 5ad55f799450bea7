import { judgesCompetence } from '../competence-words.ts';
import { areEmpty } from '../empty-words.ts';
import { tieReader } from '../ties.ts';

/** A kind of words that a rule reads by sense, and that is measured on labelled lines. */
export interface MeasuredKind {
  /** The folder of its lines in `tests/language/sense/`. */
  id: string;
  title: string;
  /** The rule that asks. */
  rule: string;
  /** What is found, and what is passed by, in a sentence or two. */
  what: string;
  finds: (text: string) => boolean;
}

/** The learner of the labelled lines. */
const learner = 'Sam Reed';

const tie = tieReader([learner, 'Ruth Adeyemi']);

/** Every kind that is measured. */
export const measuredKinds: readonly MeasuredKind[] = [
  {
    id: 'competence',
    title: 'A witness who judges competence',
    rule: 'testimony-judges',
    what: 'A sentence that judges competence, or says that criteria are met, is found. One that leaves the judgement to somebody else, or says that it makes none, is not.',
    finds: judgesCompetence(learner),
  },
  {
    id: 'ties',
    title: 'Ties between those who vouch and the learner, or among them',
    rule: 'interest-not-settled',
    what: 'Family, a couple, a household, friendship and money are found in what is written under `relationship`. Work together, and a tie that is denied, are not.',
    finds: (text) => tie(text) !== undefined,
  },
  {
    id: 'empty-words',
    title: 'Feedback and answers that say nothing',
    rule: 'words-say-nothing',
    what: 'A text that only praises, agrees or denies is found. One that names anything of the work is not, however short.',
    finds: (text) => areEmpty(text, learner),
  },
];
