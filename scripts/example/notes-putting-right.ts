import type { Bank } from './bank.ts';

/** Notes on giving right and complete information. */
export const knowledge: Bank = {
  1: [
    '!Told {customer} the wrong number of days and did not check.|0',
    'Advice was from the old procedure; it changed in January.|4',
    '!Sent {customer} to the sender for something that is ours to do.|5',
    'Two different answers, neither of them right.|0',
    'Guessed. The procedure is one click away and was not opened.|0',
    'Said it could not be done. It can.|0',
  ],
  2: [
    'Right in the end, after saying the opposite first.|0',
    '!Answer correct as far as it went; half of it was missing.|1',
    'Needed to ask the next desk twice for something in the procedure.|6',
    'Correct, in words that only we use: “exception scan”, “sort plan”.|2',
    'Read from the screen without turning it into an answer.|2',
    '!Right rule, wrong service: {customer} had paid for the dearer one.|3',
  ],
  3: [
    'Right and complete: {answer}.',
    'Gave it plainly, “{answer}”.',
    '~Correct; checked the procedure while {customer} waited and said so.',
    'Told {customer} that {answer}. That is what the procedure says.',
    'All right as far as I could check afterwards.',
    'Right answer and in the customer’s words, not ours.',
    'Knew it without looking, and it was right: {answer}.',
    'Explained which part of the rule applies here and which does not.',
  ],
  4: [
    '“{answer}”, and then what that meant for this customer. Better than the article.',
    'Knew the exception as well as the rule. I looked it up to be sure.',
    'Right, complete, and offered a simpler way without being asked.',
    '!Put right something {customer} had been told wrongly before, without blaming anyone.',
    'Explained why as well as what, in two sentences.',
    'Said “{answer}” and sent the page with it, so it did not rest on memory.',
  ],
};

/** Notes on taking charge of the matter instead of passing it on. */
export const ownership: Bank = {
  1: [
    '!Passed on with nothing said; {customer} had to start again.|3',
    '!“You would have to ring them.” We ring them; that is the job.|1',
    'Nobody owned it at the end.|3',
    '!Blamed the driver, twice, in front of {customer}.|2',
    'Offered nothing until {customer} asked for a manager.|4',
    '“{vague}” was the whole of it.|0',
  ],
  2: [
    '“I will pass it on.” To whom was not said.|0',
    '!Said “they” all through: they should have, they will.|2',
    '!Began well, then left it with the depot and with no way to know the end of it.|3',
    '!Apologised for the depot and not for us.|2',
    'Took it on only after {customer} had asked twice.|4',
    '!Gave a number to ring where a call from us was due.|1',
  ],
  3: [
    '“I will do that”, and did it there and then.',
    'Took it on and did not hand it round.',
    'Said “we” and “I” where “they” would have been easier.',
    '!Rang the depot in the meantime and came back with the answer.',
    '!Kept it: the contact is still in their own queue and not in the shared one.',
    '!Apologised on our behalf and got on with it.',
    '!Said whose it was, “mine until it is sorted”.',
    '!Did the dull part too and filled in the form for {customer}.',
  ],
  4: [
    'Gave a small question the time it needed and asked at the end whether it was clear.',
    'Looked up what was not asked yet and would have been asked tomorrow.',
    '!“This is with me now.” Gave a name and a way back, and I saw the follow-up in the diary.',
    '!Stayed with it across two systems and a radio call, and told {customer} at each step.',
    '!Went past what was asked, and looked whether others on that round had the same.',
    '!Would not let it go to the shared queue: “I will see this one through”.',
    '!Owned a mistake that was not theirs, without fuss, and put it right.',
    '!~Rang the depot with {customer} listening, so that nothing had to be believed.',
  ],
};

/** Notes on saying who does what, and by when. */
export const nextSteps: Bank = {
  1: [
    '~Ended without saying what would happen. {Customer} asked “so what now?”|5',
    'No next step at all.|5',
    '!Promised a call, with no day and no name.|5',
    '“{vague}”, and that was the end.|0',
    'Left it to {customer} to try again in a few days.|1',
    'Two next steps that cannot both be true.|6',
  ],
  2: [
    '“{vague}.” No day, no time.|0',
    '=The answer ends with the policy and not with what happens next.|4',
    'Said what, not when.|5',
    'Said when, not who.|1',
    '~“As soon as we can.” {Customer} asked twice what that meant.|5',
    '~The next step was right but came in a rush at the very end.|2',
    'A day was given, and not what happens if the day is missed.|3',
  ],
  3: [
    '“{step}.”',
    '!~Clear: “{step}”. {Customer} wrote it down.',
    'Said who and when: “{step}”.',
    'Repeated the next step before closing: “{step}”.',
    'One step, with a time on it: “{step}”.',
    '~Asked {customer} to say it back. They could.',
    '=Last line of the answer, on its own: “{step}”.',
    '=The date is in the message, so it can be looked up: “{step}”.',
    'Day and time given, and which number to use if not.',
    'Next step was agreed and not announced: “{step}, is that all right?”',
  ],
  4: [
    '“{step}”, and what happens if that fails. Nothing left hanging.',
    'Two steps, ours and theirs, each with a time. Sent in writing as well.',
    '!“{step}.” I checked: it was done before the time.',
    'Gave the step, the time, a name and the way back. {Customer} said “that is all I wanted”.',
    'Chose the time to suit {customer} and not us: “{step}”.',
    '!~Set the reminder while still talking, and said so.',
  ],
};

/** Notes on saying honestly what cannot be promised. */
export const expectation: Bank = {
  1: [
    '!Promised a delivery by noon that no one can promise.|0',
    '!“It will definitely come.” It did not.|1',
    '!Said a refund was certain; it is the sender who decides.|0',
    'Agreed to everything to get to the end of it.|0',
    'Promised for the depot without asking the depot.|3',
    '!Gave a day that had already gone by on the screen.|5',
  ],
  2: [
    '“Should be fine.” It might be.|2',
    'Hinted at the limit but let {customer} hear yes.|2',
    'Said what could not be promised only when pressed.|6',
    'Honest, but so hedged that nothing was left to hold on to.|1',
    'Gave the best case and not the likely one.|1',
    'Told them the limit and then took half of it back.|4',
  ],
  3: [
    '“{limit}.” Said early and plainly.',
    'Told {customer} what was likely and what was not.',
    'Honest about it: “{limit}”.',
    'No promise made that we cannot keep.',
    'Said “{limit}”, and then what could be done.',
    'Kept to what the screen shows and did not guess.',
    'Gave a range, and said it was a range.',
  ],
  4: [
    '“{limit}.” {Customer} thanked them for being straight.',
    'Said what could not be done first, then two things that could.',
    'Told the truth when a softer answer was on offer.',
    '!Corrected a promise that someone else had made, and kindly.',
    'Said “{limit}”, and offered to tell them the moment that changed.',
    '!Set it so well that the later delay came as no surprise.',
  ],
};
