import { aiWords } from '../ai-text/ai-text.ts';
import { awardTrouble, type Judging } from '../assessor-awards.ts';
import { backHanded } from '../back-handed/back-handed.ts';
import { isBarePlace } from '../bare-place.ts';
import { tellsOfChannel } from '../channels-told.ts';
import { judgesCompetence } from '../competence/judges-competence.ts';
import { areEmpty } from '../emptiness/empty-words.ts';
import { isExcuse } from '../excuses/excuses.ts';
import { tellsFailure } from '../notes/failure.ts';
import { tellsPraise } from '../notes/praise.ts';
import { tellsOccasion } from '../occasion.ts';
import { showsToOthers } from '../shown/shown-to-others.ts';
import { threatIn } from '../threats/threats.ts';
import { ticksCodes } from '../ticked-codes.ts';
import { tieReader } from '../ties/ties.ts';

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

/** Lines that have what they are asked about before a colon. */
const afterColon =
  (finds: (about: string, words: string) => boolean) =>
  (line: string): boolean => {
    const [about = '', ...words] = line.split(': ');
    return finds(about, words.join(': '));
  };

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
  {
    id: 'ticked-codes',
    title: 'Criteria ticked off by their codes',
    rule: 'testimony-ticks-codes',
    what: 'Words of a witness that only say of codes that they were seen, met or done are found. A code beside what was seen is not.',
    finds: (text) => ticksCodes(text, learner),
  },
  {
    id: 'no-occasion',
    title: 'Words in which nothing happens once',
    rule: 'occasion-not-told',
    what: 'A passage of what a book says, of what is done as a rule or of what somebody is like is found. One with a single thing that was done or said on a day is not.',
    finds: (text) => !text.split(/(?<=[.?!]) /).some((sentence) => tellsOccasion(sentence, learner)),
  },
  {
    id: 'ai-text',
    title: 'What a chat program says to whoever asked it',
    rule: 'ai-text-left-in',
    what: 'Words in which a text says that it is a program’s, or offers itself for use, are found. Words about such programs at work are not.',
    finds: (text) => aiWords(text) !== undefined,
  },
  {
    id: 'bare-place',
    title: 'Places that could be anywhere',
    rule: 'place-says-nothing',
    what: 'A place of such words as work, site or system alone is found. One that somebody could walk to or open is not.',
    finds: isBarePlace,
  },
  {
    id: 'note-of-failure',
    title: 'Notes of a failure beside the best rating',
    rule: 'rating-unlike-note',
    what: 'A note of something left undone or done wrong is found. One that says what did not go wrong, as in "did not interrupt once", is not.',
    finds: tellsFailure,
  },
  {
    id: 'note-of-praise',
    title: 'Notes of praise beside the worst rating',
    rule: 'rating-unlike-note',
    what: 'A note that only praises is found. Praise that is denied, wished for or taken back is not.',
    finds: tellsPraise,
  },
  {
    id: 'back-handed',
    title: 'Praise with the back of the hand',
    rule: 'praise-back-handed',
    what: 'Praise by what was feared, by what is usual of somebody or by what they are is found. Praise for what was done is not.',
    finds: (text) => backHanded(text) !== undefined,
  },
  {
    id: 'excuse',
    title: 'Reasons that are only that there was no time',
    rule: 'critical-failure-left-open',
    what: 'No time, too busy and forgotten are found. What was done instead, or who took it on, is not.',
    finds: isExcuse,
  },
  {
    id: 'threat',
    title: 'Coaching that threatens',
    rule: 'coaching-threatens',
    what: 'Warnings, discipline, files, pay and jobs held before a colleague are found. What is denied, or what the colleague asks, is not.',
    finds: (text) => threatIn(text) !== undefined,
  },
  {
    id: 'shown-to-others',
    title: "One colleague's scores before the others",
    rule: 'scores-shown-to-others',
    what: 'Scores, forms and contacts of one that the others see, hear or can look up are found. Figures of the whole team, and what the colleague agreed to, are not.',
    finds: showsToOthers,
  },
  {
    id: 'channel-told',
    title: 'Notices that leave a channel out',
    rule: 'channel-not-told',
    what: 'Each line has a channel before what people were told. It is found where the words tell of other channels only, and passed where they name that one or all.',
    finds: afterColon((channel, words) => !tellsOfChannel(channel, words)),
  },
  {
    id: 'award-named',
    title: 'Qualifications that let nobody judge',
    rule: 'qualification-not-shown',
    what: 'Each line has a role before what stands under `qualification`. It is found where no award for that role is named, or where it is still to come.',
    finds: afterColon((role, words) => awardTrouble(role as Judging, words) !== undefined),
  },
];
