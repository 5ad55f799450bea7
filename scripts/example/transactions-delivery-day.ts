import type { Transaction } from './transaction.ts';

/** Everyday transactions about the day of a delivery and what was left at the door. */
export const deliveryDay: Record<string, Transaction> = {
  'delivery-window': {
    about: 'Asking for a narrower time for {item}',
    problem: 'a narrower time for {theItem}',
    reflect: 'so you can be home, just not all day',
    ask: ['which half of the day could you manage', 'did you get the text with the link this morning'],
    answer: 'the link shows the van ten stops before you',
    step: [
      'it is between {hour} and two hours after, the link narrows it',
      'I will look at the round at {hour} and {reach} with a closer time',
    ],
    vague: 'any time up to seven',
    kind: 'waiting in is a nuisance, I know',
    note: 'two-hour window read out, link sent again',
    limit: 'I can give you two hours, nobody can honestly give you ten minutes',
  },
  'change-of-day': {
    about: 'Moving delivery of {item} to another day',
    problem: 'moving {theItem} to {day}',
    reflect: 'so you are away until {day} and nobody else is there',
    ask: ['is that the day you are back or the day after', 'would you rather we held it at the counter'],
    answer: 'you can move it twice for nothing as long as it is before midnight',
    step: [
      'it is moved to {day}; you will get a text the evening before',
      'I have held it until {day} and checked that the driver’s list has changed',
    ],
    vague: 'I will see what I can do',
    kind: 'better to ask now than find a card on the mat',
    note: 'moved to {day}, one move left',
    limit: 'if the sender paid for next day they may get a message that it moved',
  },
  'proof-of-delivery': {
    about: 'Asking for proof of delivery for {item}',
    problem: 'proof of delivery for {theItem}',
    reflect: 'so the shop says you have it and you say you have not',
    ask: ['is that your door in the photo', 'who else could have taken it in that day'],
    answer: 'there is a photo and a place on the map, and the sender can see both',
    step: [
      'I will send the photo to the sender today and {reach} by {hour}',
      'look at the photo when it comes and tell us before {day} if it is not your door',
    ],
    vague: 'our system says delivered',
    kind: 'it is horrid to be told you have something that you do not',
    note: 'photo and map place sent, customer to confirm door',
    limit: 'the photo shows a door, it does not show who opened it',
  },
  'left-with-neighbour': {
    about: 'No neighbour knew of {item}, marked as left next door',
    problem: '{theItem} marked “left with neighbour”',
    reflect: 'so you have asked both sides and nobody has it',
    ask: [
      'does the house across have the same number with a letter',
      'did the card give a number or just “neighbour”',
    ],
    answer: 'the place on the map is two doors up, at the back',
    step: [
      'I will ask the driver before {hour} and {reach} with the door number',
      'try the house with the green gate, and if it is not there by {hour} we open a search',
    ],
    vague: 'have you asked around',
    kind: 'you should not have to knock on doors for your own parcel',
    note: 'driver asked for door number, search opens {day}',
    limit: 'the driver is out until {hour}, so I will not know before that',
  },
  'missed-card': {
    about: 'A card from the driver with no number on it, for {item}',
    problem: 'a card with no number',
    reflect: 'so the card has a time and nothing else',
    ask: ['what were you expecting, and who from', 'is there a letter in the corner of the card'],
    answer: 'I can find it from the postcode and the name',
    step: [
      'it is at the counter from {hour} tomorrow, bring the card as it is',
      'I have booked it again for {day} and told the depot about the blank card',
    ],
    vague: 'without the number I am a bit stuck',
    kind: 'a blank card is our mistake, not yours',
    note: 'found by postcode, blank card reported',
    limit: 'it may still be on the van, so not before tomorrow',
  },
};
