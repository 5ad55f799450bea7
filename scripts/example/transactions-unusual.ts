import type { Transaction } from './transaction.ts';

/** Transactions out of the ordinary: an unusual customer, an outage, a public post, a bent gate. */
export const unusual: Record<string, Transaction> = {
  'hearing-loss': {
    about: 'Customer with hearing loss could not hear the driver’s bell and wanted {item} noted',
    problem: 'a bell the customer cannot hear',
    reflect: 'so a text at the gate would work and a bell never will',
    ask: [
      'would a text at the gate be enough',
      'shall we keep that note for every delivery or only this one',
    ],
    answer: 'we can keep a note that says “text, do not ring” for a year',
    step: [
      'the note is on, and {day} will be the first driver to see it',
      'I have asked for a text at the gate on {day} and will look at {hour} that it was sent',
    ],
    vague: 'I can try to let the driver know',
    kind: 'thank you for telling us, it should have been asked when you signed up',
    note: 'contact note for a year, text at gate, with consent',
    limit: 'an agency driver may not read it, so tell us if it fails once',
  },
  'tracking-outage': {
    about: 'Tracking was down for everyone; the customer could not see {item}',
    problem: 'tracking down for everybody',
    reflect: 'so the page just goes round and round',
    ask: [
      'is it today you need it, or do you only want to know',
      'do you have the text from last night with the time',
    ],
    answer: 'vans are running as normal, only the page is down',
    step: [
      'when it is back at about {hour} I will look and {reach}',
      'I have asked the depot by radio, you are on this afternoon’s van',
    ],
    vague: 'the system is down, try tomorrow',
    kind: 'sorry, we cannot see much more than you can just now',
    note: 'outage told, depot asked by radio',
    limit: 'I do not know when the page will be back and I would rather say so',
  },
  'left-in-rain': {
    about: '{Item} had been left in the rain on an open step',
    problem: '{theItem} left out in the rain',
    reflect: 'so the box came apart when you lifted it',
    ask: ['is what was inside spoiled or only the box', 'was there a dry place the driver could have used'],
    answer: 'wet goods count as damage, and an open step is not a safe place under our own rules',
    step: [
      'I have opened a damage report and will write to you by {day}',
      'send one picture in a private message and I will answer by {hour}',
    ],
    vague: 'sorry to hear that',
    kind: 'that was not where we promised to leave it',
    note: 'damage by weather, safe-place rule broken, depot told',
    limit: 'I cannot say yet whether it will be replaced or refunded',
  },
  'angry-post': {
    about: 'Public post with pictures of three late parcels, shared many times',
    problem: 'a public post about three late parcels',
    reflect: 'so it is three weeks running, not just today',
    ask: [
      'would you send us the three references in a private message',
      'is one of them more urgent than the others',
    ],
    answer: 'two of the three are out today and the third was never handed to us',
    step: [
      'we will answer in your messages by {hour} with all three',
      'two come today; on the third we will write to you on {day}',
    ],
    vague: 'please message us so that we can help',
    kind: 'three in a row is a fair thing to be cross about',
    note: 'thread linked, three references, reply promised {hour}',
    limit: 'the third is with the sender, so we cannot speed it up',
  },
  'handed-in-parcel': {
    about: 'Somebody handed in {item} that had been left at their house by mistake',
    problem: 'somebody else’s parcel',
    reflect: 'so it is not your name and you have never heard of them',
    ask: ['was it on your step or was it handed to you', 'did anything of yours fail to come that day'],
    answer: 'we take it back as ours to put right, and you need not sign for it',
    step: [
      'it goes out to the right door on {day} and the round gets a note',
      'I have swapped it back now, and yours is being looked for by {hour}',
    ],
    vague: 'just leave it on the side',
    kind: 'that was good of you, not everyone would drive over',
    note: 'misdelivery recovered, round noted, no details of the addressee given',
    limit: 'I cannot tell you whose it is',
  },
  'gate-damage': {
    about: 'A van had bent the customer’s gate while delivering {item}',
    problem: 'a bent gate',
    reflect: 'so you saw the van reverse and the gate shut this morning',
    ask: ['do you have a picture of it before', 'does it still close for now'],
    answer: 'property damage is for the depot’s insurer, and it needs a form within seven days',
    step: [
      'I will send the form by {hour} and {reach} on {day} to see that it arrived',
      'the depot manager looks at the van’s camera today and writes to you by {day}',
    ],
    vague: 'that is not really our department',
    kind: 'a delivery should not cost you a gate',
    note: 'property damage form sent, camera kept, depot told',
    limit: 'I cannot say the insurer will pay, only that the camera is being kept',
  },
};
