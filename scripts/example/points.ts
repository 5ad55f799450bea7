import type { Points } from './bank.ts';

/** What was done well, by quality criterion. */
export const strengths: Points = {
  greeting: [
    '~A welcome that made {customer} want to explain: who was speaking, which team, and then silence to listen.',
    '~Opening gave name and team and did not hurry into the reference.',
    'First words fitted the person and not the script.',
    'Good start. {Customer} knew who had the matter from the first line.',
  ],
  identity: [
    'Both points of identity came from {customer} and before anything was opened.',
    'Identity check done without making {customer} feel suspected.',
    '~Held to the check although {customer} wanted to skip it.',
    'Explained in a few words why we ask, and the check took no time at all.',
  ],
  listening: [
    'Played the problem back, “{reflect}”, before offering anything.',
    '~Let {customer} get to the end. It paid: the important part about {problem} came last.',
    'Showed it had been understood: “{reflect}”. No repeating needed afterwards.',
    'Listened for what mattered to this person and used it in the answer.',
  ],
  questions: [
    'Asked “{ask}?” and found the real problem with it.',
    'Good questions in a good order; {customer} never had to repeat anything.',
    '“{ask}?” was the turn in this one.',
    'Asked before assuming, even though {problem} looks the same every time.',
  ],
  knowledge: [
    'Accurate and in plain words: “{answer}”.',
    'Knew the procedure well enough to explain it and not just read it: {answer}.',
    'Gave the whole answer, not only the part that was asked for.',
    'Correct on a point that many of us get wrong: {answer}.',
  ],
  ownership: [
    'Took it on by name and kept it, start to finish.',
    'Said “I” and “we” throughout, and rang the depot instead of sending {customer} there.',
    'Made {problem} theirs. Nothing was passed to the shared queue.',
    'Did the chasing that {customer} had expected to have to do.',
  ],
  'next-steps': [
    'Closed with who, what and when: “{step}”.',
    'The next step had a time on it: “{step}”. {Customer} did not need to ask.',
    'Left nothing open: “{step}”.',
    'Agreed the next step with {customer} and said what happens if it fails.',
  ],
  expectation: [
    'Honest about the limit: “{limit}”.',
    'Did not promise more than we can do, and was thanked for it.',
    'Said “{limit}” before it could become a complaint.',
    'Told the likely case and not the best one.',
  ],
  tone: [
    '“{kind}”: the right thing to say, at the right moment.',
    'Kept an even, kind manner from first to last.',
    'Plain language; not one word that {customer} would have to look up.',
    'Stayed courteous when it would have been easy not to: “{kind}”.',
  ],
  record: [
    'The note, “{note}”, lets anyone carry on.',
    'Record finished before the next contact, with the promise and its time in it.',
    'A note with facts only, and the right code.',
    'Wrote down what was promised and by when: “{note}”.',
  ],
};

/** What would be better, by quality criterion. */
export const developmentPoints: Points = {
  greeting: [
    'Say name and team before asking for anything.',
    '~Finish the last contact before opening the next; it was heard.',
    '=Write an own first line where the template’s does not fit.',
    'Mention the wait when there has been one.',
  ],
  identity: [
    'Wait until {customer} gives both points, and do not offer half of one.',
    'Two points means two different things: postcode and reference, or reference and surname.',
    'Do the whole check before the first detail of the delivery is given.',
    'Say in one sentence why we ask, and the check goes more easily.',
  ],
  listening: [
    'Sum up before answering, for instance “{reflect}”.',
    '~Leave a breath after {customer} stops; the important part often comes then.',
    'Name the worry as well as the facts.',
    'Go back to {problem} before closing and ask whether it was answered.',
  ],
  questions: [
    'Ask “{ask}?” early; it would have saved several minutes.',
    'One open question first, and the closed ones after it.',
    'Ask when it is needed by before offering a way.',
    'One question at a time, and wait.',
  ],
  knowledge: [
    '~Open the procedure while talking. It is not a weakness to say “let me check”.',
    'Give the second half too: {answer}.',
    'Use the customer’s words for it and not ours.',
    'Check which service was paid for before quoting the rule.',
  ],
  ownership: [
    'Say who will do it. “I will” is shorter than “it will be passed on”.',
    'We ring the depot, {customer} does not.',
    '“We” and not “they”, even where it was the depot.',
    'Keep the contact in your own queue until it is settled.',
  ],
  'next-steps': [
    'Put a day and a time on it, such as “{step}”. What was said was “{vague}”.',
    'Say who does the next thing as well as what it is.',
    '~Give the next step before goodbye, not during it.',
    'Add what happens if the time is missed.',
  ],
  expectation: [
    'Say plainly what we cannot promise: “{limit}”.',
    'Give the likely case first, the best case second or not at all.',
    'Say the limit early; “should be fine” is heard as yes.',
    'Promise for ourselves only, and ask the depot before promising for it.',
  ],
  tone: [
    'Notice the mood and say so: “{kind}”.',
    'Leave “manifest” and “exception” in the system, where they belong.',
    'One “unfortunately” is enough.',
    '~Keep the pace even when {customer} gets cross; it was here that it slipped.',
  ],
  record: [
    'Put the next step and its time in the note: “{note}”.',
    'Write the note before the next contact and not from memory.',
    'Pick the reason code with care, since the weekly count rests on it.',
    'Write it so that a stranger could carry on from it.',
  ],
};
