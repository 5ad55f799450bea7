import type { Points } from './bank.ts';

/** What was done well, by quality criterion. */
export const strengths: Points = {
  greeting: [
    'A welcome that made {customer} want to explain.',
    'The opening gave name and team and did not hurry into the reference.',
    'First words fitted the person and not the script.',
    'Good start. {Customer} knew who had the matter from the first line.',
  ],
  identity: [
    'Both points of identity came from {customer}, and before anything was opened.',
    'Identity check done without making {customer} feel suspected.',
    'The check held: nothing about a delivery was said before it was clear whose it was.',
    'A careful check that did not feel like one.',
  ],
  listening: [
    'Played the problem back, “{reflect}”, before offering anything.',
    'Let {customer} get to the end, and it paid: the important part came last.',
    'Showed it had been understood: “{reflect}”. No repeating needed afterwards.',
    'Listened for what mattered to this person and used it in the answer.',
  ],
  questions: [
    'Asked “{ask}?” and found the real problem with it.',
    'Good questions in a good order; {customer} never had to repeat anything.',
    '“{ask}?” was the turn in this one.',
    'Asked before assuming anything.',
  ],
  knowledge: [
    'Accurate and in plain words: “{answer}”.',
    'Knew the procedure well enough to explain it and not just read it: {answer}.',
    'Gave the whole answer, not only the part that was asked for.',
    'Correct on a point that many of us get wrong: {answer}.',
  ],
  ownership: [
    'Took it on and kept it, start to finish.',
    'Said “I” and “we” throughout. {Customer} was not sent anywhere else.',
    'Treated it as their own to settle; nothing went to the shared queue.',
    'Did the work that {customer} had expected to have to do.',
  ],
  'next-steps': [
    'Closed with who, what and when: “{step}”.',
    'The next step was plain: “{step}”. {Customer} did not need to ask.',
    'Left nothing open: “{step}”.',
    'Agreed the next step with {customer} before ending: “{step}”.',
  ],
  expectation: [
    'Honest about the limit: “{limit}”.',
    'Did not promise more than we can do.',
    'Said “{limit}” before it could become a complaint.',
    'Told the likely case and not the best one.',
  ],
  tone: [
    '“{kind}”: the right thing to say, at the right moment.',
    'Kept an even, kind manner from first to last.',
    'Plain language; not one word that {customer} would have to look up.',
    'Courteous and human: “{kind}”.',
  ],
  record: [
    'The note, “{note}”, lets anyone carry on.',
    'A record that was finished in time, with the promise in it.',
    'A note with facts only, and the right code.',
    'Wrote down what matters: “{note}”.',
  ],
};
