/** The quality criteria of the made scorecard, with what may be seen at each point of its scale, lowest first. */
export const qualityLines = [
  {
    id: 'greeting',
    section: 'opening',
    text: 'Greets as agreed and asks how to help',
    seen: [
      'No greeting, straight to the number',
      'Greeted, but in a hurry',
      'Greeted with name and team',
      'Greeted warmly and used the name given',
    ],
  },
  {
    id: 'listening',
    section: 'opening',
    text: 'Lets the customer finish and shows that it was understood',
    seen: [
      'Spoke over the customer twice',
      'Interrupted once and said sorry',
      'Let the customer finish',
      'Said the problem back in other words and asked if that was right',
    ],
  },
  {
    id: 'accuracy',
    section: 'answer',
    text: 'Gives an answer that is right and complete',
    seen: [
      'Gave the price of last year',
      'Right, but left out how long it takes',
      'Right and complete',
      'Right, complete, and sent in writing as well',
    ],
  },
  {
    id: 'ownership',
    section: 'answer',
    text: 'Takes the question on and says what happens next',
    seen: [
      'Asked the customer to write to another team',
      'Said somebody would ring',
      'Said who rings and on which day',
      'Rang the other team while the customer waited',
    ],
  },
  {
    id: 'closing',
    section: 'ending',
    text: 'Ends by checking that all is answered',
    seen: [
      'Hung up first',
      'Said goodbye at once',
      'Asked whether there was anything else',
      'Summed up what was agreed and thanked the customer',
    ],
  },
] as const;

/** What transactions were about: type and words. */
export const transactions = [
  ['refund', 'A refund for a kettle that came without its lid'],
  ['delivery', 'A parcel left with a neighbour whom nobody knows'],
  ['address', 'A change of address in the middle of a subscription'],
  ['complaint', 'A complaint about three visits that did not happen'],
  ['order', 'An order of spare parts for an old machine'],
  ['account', 'A password that no longer lets the customer in'],
  ['invoice', 'An invoice that charges the same item twice'],
  ['advice', 'A question which of two plans costs less'],
] as const;

/** Reasons for a spot check. */
export const spotReasons = [
  'A customer praised the answer',
  'Two customers asked again on the next day',
  'The queue was longer than usual',
  'A new procedure had begun that week',
] as const;

/** What colleagues say to feedback. */
export const colleagueAnswers = [
  'I had not noticed that I did this; I will listen to the next one myself.',
  'I was watching the queue on the wall, and I think one can hear it.',
  'I like the idea of saying the day; it also helps me to remember.',
  'I would rather try it on chat first, where I have time to think.',
] as const;

/** Passages of accounts, none of which says anything about anybody. */
export const passages = [
  'Before this month I listened to whatever call came up while I had time. That told me much about mornings and nothing about evenings.',
  'I wrote the note while the words were still in my ear, and found that my first rating was about the customer and not about my colleague.',
  'When I compared my notes with those of the other team leader, we were one point apart on the ending and agreed on everything else.',
  'The hardest part was to wait. I asked what she had heard herself, and she named the very point that I had written down.',
  'I keep the scores and the words apart, since a good score with a poor ending is still a poor ending for the person at the other end.',
  'On two days the system was down. I wrote down which checks fell out and drew others by the same rule, rather than taking what was at hand.',
] as const;
