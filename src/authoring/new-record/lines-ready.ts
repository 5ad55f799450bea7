/** A line to begin a scorecard with. Its standard is the team's own, and is left to them. */
export interface ReadyLine {
  id: string;
  text: string;
  critical?: true;
}

/** Lines for one way of serving, under the headings of a scorecard. */
export interface ReadyLines {
  name: string;
  sections: readonly { id: string; title: string; qualityCriteria: readonly ReadyLine[] }[];
}

const listening: ReadyLine = {
  id: 'understanding',
  text: 'Says back what is wanted before answering, so that the customer can put it right.',
};

const ownership: ReadyLine = {
  id: 'ownership',
  text: 'Settles it, or says who will do what by when.',
};

const accuracy: ReadyLine = {
  id: 'accuracy',
  text: 'Everything told is right by the guidance of that day.',
  critical: true,
};

/** Lines to begin from, each so that two people would see the same thing. A team agrees them, changes them and adds its own. */
export const linesReady: readonly ReadyLines[] = [
  {
    name: 'for telephone calls',
    sections: [
      {
        id: 'opening',
        title: 'Opening',
        qualityCriteria: [
          { id: 'greeting', text: 'Gives a name and the team, and offers help.' },
          {
            id: 'identity',
            text: 'Checks who is calling before anything personal is said.',
            critical: true,
          },
        ],
      },
      {
        id: 'enquiry',
        title: 'The enquiry',
        qualityCriteria: [
          { id: 'listening', text: 'Lets the customer finish, and asks only what is not known yet.' },
          listening,
          accuracy,
          { id: 'plain-words', text: 'Speaks in words that the customer uses, without terms of the trade.' },
          {
            id: 'hold',
            text: 'Says why and for how long before putting a call on hold, and thanks after it.',
          },
        ],
      },
      {
        id: 'close',
        title: 'Close',
        qualityCriteria: [
          ownership,
          { id: 'anything-else', text: 'Asks whether anything is left, and waits for the answer.' },
        ],
      },
    ],
  },
  {
    name: 'for letters, e-mail and chat',
    sections: [
      {
        id: 'answer',
        title: 'The answer',
        qualityCriteria: [
          { id: 'every-question', text: 'Answers every question that was asked.' },
          accuracy,
          ownership,
          {
            id: 'personal-data',
            text: 'Holds nothing personal that the customer need not be sent.',
            critical: true,
          },
        ],
      },
      {
        id: 'words',
        title: 'The words',
        qualityCriteria: [
          { id: 'answer-first', text: 'The answer stands in the first lines, its reasons after it.' },
          { id: 'plain-words', text: 'Short sentences, in words that the customer uses.' },
          { id: 'own-words', text: 'What was pasted in fits what the customer wrote.' },
          { id: 'spelling', text: 'No mistake in the name, in spelling or in figures.' },
        ],
      },
    ],
  },
  {
    name: 'for service face to face',
    sections: [
      {
        id: 'welcome',
        title: 'Welcome',
        qualityCriteria: [
          { id: 'noticed', text: 'Looks up and greets, or says how long it will be.' },
          {
            id: 'privacy',
            text: 'Nothing personal is said so that others in the room can hear it.',
            critical: true,
          },
        ],
      },
      {
        id: 'enquiry',
        title: 'The enquiry',
        qualityCriteria: [
          { id: 'listening', text: 'Turns to the customer, and lets them finish.' },
          listening,
          accuracy,
          { id: 'access', text: 'Asks what would help where somebody finds it hard to hear, read or wait.' },
        ],
      },
      {
        id: 'close',
        title: 'Close',
        qualityCriteria: [
          ownership,
          { id: 'goodbye', text: 'Makes sure that nothing is left before the next in line.' },
        ],
      },
    ],
  },
];
