import type { Bank } from './bank.ts';

/** Notes on the opening when it was spoken: on the telephone or at the counter. */
export const greetingSpoken: Bank = {
  1: [
    'Straight to “reference?” with no greeting and no team.|0',
    '#No greeting that I could hear; the first words were “go ahead”.|0',
    'Began with “yes?” and {customer} asked whether this was the right team.|0',
    'Still talking to somebody else when it began; no team, no name.|1',
    '#Opened with a sigh, then “parcels”. Nothing else.|0',
    '{Customer} had to speak first.|0',
  ],
  2: [
    'Said hello and the team, no name until {customer} asked for one.|4',
    'First name only. {Customer} asked “and who am I talking to?”|7',
    'Right words but run together; {customer} asked for the name again at the end.|8',
    'Greeted, but was still typing the last one up and it showed in the pause.|1',
    '“Hello, how can I help” and no team. Friendly enough.|7',
    'Gave name and team, then asked for the reference before {customer} had said what it was about.|5',
  ],
  3: [
    'Team, first name and “what can I do for you today”, inside five seconds.',
    'Usual opening, unhurried. {Customer} went straight into {problem}.',
    'Name and team given; waited for the answer before touching the keyboard.',
    '#Good morning, team, name. Nothing to add.',
    'Opened by the charter: who, which team, how can I help.',
    'Clear opening. Asked how {customer} would like to be called and used it once.',
    'Name and team, and an apology for the wait without being asked.',
    '@Looked up from the screen as the customer reached the counter, gave a name and asked how to help.',
    '@Spoke to the queue first, “I have seen you all”, then to the customer.',
    'All there, said as if for the first time that day, though it was not.',
  ],
  4: [
    '^Name and team, then “you have been waiting, so let us get on with it”. {Customer} laughed.',
    '#Opened well and heard the worry at once: “you sound as if it matters today”.',
    'Warm and quick: who, which team, and “tell me from the start, I have the time”.',
    '!Had seen the earlier contact come up and said so, so {customer} did not begin from nothing.',
    '!Name, team, and “I will stay with this until we know what happened”. Set the tone for the rest.',
    '^#Smiled it, if that can be heard. {Customer} was calmer after the first ten words.',
  ],
};

/** Notes on the opening when it was typed: chat, email, letter or a public thread. */
export const greetingTyped: Bank = {
  1: [
    'No greeting and no name; the answer begins with a question about the reference.|0',
    'The template’s “Dear Customer” left as it was, and no name under it.|2',
    'First line is “see below”. Nobody says who is writing.|4',
    'Starts mid-sentence. I think the first half was lost when it was pasted.|6',
    'Greeting from another customer’s answer left in; wrong time of day and no name.|6',
    'Two question marks and a link, no greeting.|0',
  ],
  2: [
    'Greeted, but no name until the last line.|4',
    'Template greeting, and the customer had already given a name to use.|2',
    '“Hi” and straight to the policy. Correct, not much of a welcome.|9',
    'First answer came late, with no word about the wait.|3',
    'Name given, team left out; the customer asked if this was “the company or the depot”.|7',
    'Greets well and then repeats the customer’s whole message back before answering.|10',
  ],
  3: [
    'First name and team in the first line, and the reason for writing in the second.',
    'Uses the name the customer signed with; says who is answering.',
    'Answered within the minute: name, team, “let me look”.',
    'Opening line says what the message is about: {problem}. Easy to find later.',
    'Own first line, not the template’s. Name at the end as well.',
    'Greets, thanks for the details already given, does not ask for them twice.',
    'Signed with a first name, so that it is a person who answers.',
    'Plain opening that matches how the customer wrote.',
  ],
  4: [
    '!First line answers the worst of it at once, and then comes the greeting. Right way round here.',
    '!Picked up that this was the second message and opened with that, with a name.',
    'Short, warm and by name; you can tell the message was read and not skimmed.',
    'Opens with “{kind}”. Set the whole answer right.',
    'Name, team and when the answer would be complete, all in two lines.',
    'Matched the customer’s way of writing without copying it. The thread calmed down after it.',
  ],
};

/** Notes on confirming two points of identity before any detail of a delivery is given. */
export const identity: Bank = {
  1: [
    'Read out the delivery address before asking for anything. Critical.|2',
    'No check at all; gave day and street to whoever was asking. Critical.|2',
    'Offered the postcode and asked {customer} to say yes. That is not a check. Critical.|0',
    'Name only, and then the whole delivery history. Critical.|1',
    'Check came after the answer, which is too late. Critical.|2',
    '~Took “it’s for my husband” as enough and gave the place it was left. Critical.|1',
  ],
  2: [
    'Two points asked, but the first was prompted with half the postcode.|0',
    'Asked for name and reference, which is one and a half; postcode came later.|1',
    'Both points confirmed, then did not wait for the second to match on the screen.|4',
    'Asked twice for the same point and let it count as two.|1',
    'Check done in the end, after {customer} had been told the depot.|2',
    'Confirmed, but did not say why it was asked and {customer} bristled.|3',
  ],
  3: [
    'Postcode and reference confirmed before anything was opened.',
    'Two points, both given by {customer} and not fed to them.',
    '!Name with postcode, then the sender’s name. Nothing said before that.',
    'Asked for reference and postcode and said it keeps other people out of it.',
    '~Checked both points; the second took a while to find and was waited for.',
    'Reference and house number, before the screen was read from.',
    '@Card and one proof of name looked at before going to the shelf.',
    '@Read the name on the proof, matched it to the card and handed it back.',
    '=Asked for two points in the first answer, before opening the delivery.',
    '=Waited for both points to come back in writing; no detail of the delivery before that.',
    'By the book: two points, no prompting.',
    'Confirmed reference and surname, then opened the delivery.',
  ],
  4: [
    'Two points, and when the second did not match, stopped, said so kindly and found another way.',
    'Confirmed both, and explained in one sentence why it protects them.',
    '^~{Customer} was in a hurry and pushed; still got both points, with good humour.',
    'Checked two points and also that it was all right to leave the answer with whoever picks up.',
    'Asked for details someone else in the house would not know. Careful, and quick.',
    '~Confirmed both before {customer} had finished saying hello, and said thank you for them.',
  ],
};
