import type { Bank } from './bank.ts';

/** Notes on plain and courteous language. */
export const tone: Bank = {
  1: [
    '~Short to the point of rude after the second question.|6',
    '~“As I said before…”, three times.|5',
    '~Sarcastic once. {Customer} heard it, and so did I.|8',
    '=“As previously stated”, twice in one message.|5',
    'Argued about whose fault it was.|7',
    'All policy, no person. Not one courteous word.|6',
    '~Ended it before {customer} had.|9',
  ],
  2: [
    '~Polite but flat; {customer} was upset and it was not noticed.|0',
    'Our jargon three times: “manifest”, “exception”, “hub”.|1',
    '~Good until {customer} got cross, then clipped.|3',
    '=Polite, but pasted paragraphs of policy around one line of answer.|4',
    'Too cheerful for what it was about.|0',
    '“Unfortunately” in every other sentence.|2',
    '~Sounded tired. It happens, but it is not the customer’s doing.|10',
  ],
  3: [
    '“{kind}.” And meant.',
    '~Plain words, even pace.',
    'Courteous to the end, no jargon.',
    'Kind without overdoing it: “{kind}”.',
    '^=Short paragraphs, no jargon, one friendly line at the end.',
    '=Reads as written by a person for a person.',
    '!Stayed level though {customer} did not.',
    'Easy to follow; short sentences.',
    '^~Friendly, and got on with it.',
    '!Said sorry once, properly, and then helped.',
  ],
  4: [
    '~“{kind}.” You could hear {customer} breathe out.',
    '!Found the right note at once. I would use this one for training.',
    '!Calm all the way through something I would have found hard.',
    '^Warm, plain, and a little funny at the right moment.',
    'Made {customer} feel it was no trouble, with a queue behind.',
    '^Read the mood: brisk when they were brisk, slow when they were not.',
  ],
};

/** Notes on the contact record left behind. */
export const record: Bank = {
  1: [
    'No note left. The next person starts from nothing.|3',
    'Note on the wrong contact.|5',
    'One word: “sorted”. It was not.|3',
    'An opinion of the customer in the note. Asked for it to be taken out.|4',
    'Closed as “general enquiry” with nothing in it.|2',
    'Note says a call was promised; no day, no diary entry.|0',
  ],
  2: [
    'Facts there, next step missing.|0',
    'Note left, an hour later and from memory.|1',
    'Wrong reason code, so it will not show in the weekly count.|2',
    'Copied in the whole conversation; the one line that matters is hard to find.|7',
    'Says what {customer} wanted and not what we did.|8',
    'Abbreviations only the writer would know.|6',
  ],
  3: [
    'Note reads: “{note}”. Enough to carry on from.',
    'Recorded before the next contact came in. “{note}.”',
    'Right reason code, next step and time in the note.',
    'Short and complete: “{note}”.',
    'I could have picked it up from the note alone.',
    'What was asked, what was done, what is due.',
    'Facts only, nothing about the person. “{note}.”',
    'Coded right and the diary entry is there.',
  ],
  4: [
    'Model note: “{note}”, with the time of each promise.',
    '~Wrote it as they went along and read the last line back to {customer}.',
    'Linked the earlier contacts, so the whole story can be seen for the first time.',
    'Note says what was promised, by whom, and what to do if it fails.',
    'So clear that the late shift used it the same evening.',
    'Corrected the older note as well, and said that it had.',
  ],
};
