import type { Bank } from './bank.ts';

/** Notes on letting the customer finish and showing that the point was understood. */
export const listening: Bank = {
  1: [
    '~Talked over {customer} three times in the first minute.|1',
    'Answered a question nobody had asked; the real one came up again at the end.|3',
    'Missed what it was about and dealt with something else.|0',
    '~“Yes, yes” all the way through, then asked for it all again.|5',
    'The customer’s second sentence had the answer in it and was not heard.|5',
    'Never came back to what was asked at all.|3',
    '=Answers another question than the one that was written.|4',
    '=Did not read the second half of the message.|4',
  ],
  2: [
    '~Let {customer} finish, but had to ask again about what had just been said.|5',
    'Heard the facts and missed the worry underneath.|2',
    '~Cut in once, apologised, and then did it again.|1',
    '~No summary, so it took until halfway to find they were talking of different days.|0',
    '=Answers what was asked first; the part about when is left out.|4',
    '!=Missed that there were two messages about it and answered only the last.|6',
    '!Took in the matter but not that it had been reported before.|6',
    'Repeated the words back without showing what was understood by them.|0',
  ],
  3: [
    '~Let it all come out, then “{reflect}”. Right first time.',
    'Played it back: “{reflect}”. {Customer} said “exactly”.',
    'One short summary before starting: “{reflect}”.',
    '!~Did not interrupt, though it was a long story. Summed it up correctly.',
    'Heard the detail that mattered and came back to it later.',
    '~“{reflect}, have I got that?” {Customer} added one thing and that was that.',
    '~Waited through a long pause while {customer} looked for the card.',
    'Understood it from the first telling.',
    '=Every point of the message answered, in the order it was written.',
    '=First line shows that it was read: “{reflect}”.',
    '!=Read the earlier messages first; nothing asked twice.',
    '=Quotes the one sentence that mattered and answers that.',
  ],
  4: [
    '“{reflect}.” {Customer} said nobody else had put it like that.',
    '!~Heard what was not said, that it was the third time of asking, and named it.',
    'Summed up twice, once for the facts and once for why it mattered.',
    '!=Saw from the thread that it was the third message, said so, and answered all three.',
    '!Picked out the main thing from four, and came back to each of the four.',
    '!~Let {customer}, who was cross, run to the end and then said “{reflect}”. The anger went out of it.',
    'Noticed half a sentence that most of us would have passed over, and built the answer on it.',
  ],
};

/** Notes on asking what is needed to find the real problem. */
export const questions: Bank = {
  1: [
    'No question asked; guessed, and guessed wrong.|5',
    'Asked only for the reference. Nothing about what had happened.|1',
    '!Five questions from the form in order, none about what had been said.|1',
    '~Assumed it was the usual thing and was two minutes in before finding it was not.|5',
    'Every question could be answered by the screen; the one that could not was not asked.|0',
    'Asked “what do you want us to do?” as the first question, and it did not land well.|1',
  ],
  2: [
    'Asked, but only closed questions, so it took six to get there.|1',
    'The useful one, “{ask}”, came at the end by luck.|0',
    'Two questions at once and only one answer came back.|3',
    'Asked for what had already been given in the first message.|4',
    'Got half of it. Never asked when it was needed by.|2',
    'Stopped one question too early; the depot had to ask the rest.|0',
  ],
  3: [
    '“{ask}?” That was the question to ask.',
    'Two questions, one of them “{ask}?”, and the picture was clear.',
    'Asked openly first, then narrowed it down.',
    'Short and in a sensible order; did not ask twice for anything.',
    'Asked “{ask}?” and waited for the whole answer.',
    'Checked when it was needed by before offering anything.',
    '!Found out what {customer} had tried already, which saved saying it again.',
    '!Enough to find the cause and no more than enough.',
  ],
  4: [
    '“{ask}?” I would not have thought of that one.',
    'One question did it: “{ask}?” Everything after was easy.',
    'Explained why each thing was asked, so it never felt like a form.',
    '!Asked what would put it right, and then offered that and not something else.',
    'Found by asking that this was only half of it, and dealt with the other half too.',
    '!Went back a step, “{ask}?”, when the first answer did not fit the screen.',
  ],
};
