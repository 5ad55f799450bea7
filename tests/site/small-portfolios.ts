import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const shipped = resolve(import.meta.dirname, '../../content');

type Files = Readonly<Record<string, string>>;

/** A small portfolio: its own files, and what it keeps of the files that come with the program. */
interface Small {
  keeps: readonly string[];
  files: Files;
}

const people = `vouching:
  - { id: sam, role: learner, shownAs: Sam, agreedOn: 2026-01-05 }
  - { id: assessor, role: assessor, shownAs: The assessor, agreedOn: 2026-01-05, qualification: Assessor award }
`;

const peopleAndColleague = `${people}observed:
  - { id: colleague-a, shownAs: Colleague A, class: colleague }
`;

const portfolio = (unit: string): string => `title: My portfolio
learner: sam
sector: private
work: paid
context: A team that answers letters and calls.
customers: [external]
registrations:
  - awardingOrganisation: The awarding body
    qualification: Level 3 Diploma in Customer Service
    registeredOn: 2026-01-05
    centre: A centre
    units: [{ unit: ${unit} }]
dataProtection:
  purpose: To learn.
  retention: Until the award, then one year.
  storage: On a locked drive.
asAt: 2026-03-20
`;

const begun = (unit: string, more: Files = {}): Files => ({
  'people.yaml': people,
  'portfolio.yaml': portfolio(unit),
  ...more,
});

const scorecard = `title: Call scorecard, version 1
version: "1"
on: 2026-01-06
agreedOn: 2026-01-07
agreedBy: [Operations manager]
inForceFrom: 2026-01-08
scale:
  name: Three points
  atStandard: 2
  points:
    - { value: 1, label: Below, means: The customer would notice. }
    - { value: 2, label: At standard, means: As the guide says. }
    - { value: 3, label: Above, means: Better than the guide asks. }
sections:
  - id: all
    title: The call
    qualityCriteria:
      - { id: greeting, text: Greets as agreed, standard: Call guide 1 }
      - { id: identity, text: Confirms who is calling, standard: Call guide 2 }
      - { id: listening, text: Lets the caller finish, standard: Call guide 3 }
      - { id: ownership, text: Takes the question on, standard: Call guide 4 }
      - { id: ending, text: Says what happens next, standard: Call guide 5 }
`;

/** One call at standard on four of five lines: by the weighted score 40%. */
const observation = `title: A question about a bill
colleague: colleague-a
observedOn: 2026-02-10
observedAt: "10:20"
writtenUpOn: 2026-02-10
channel: telephone
check: planned
nature: routine
technique: live
transaction: A question about a bill.
scorecard: E001
version: "1"
ratings:
  - { quality: greeting, rating: 2, note: Gave the name and the team. }
  - { quality: identity, rating: 2, note: Asked for two things that only the caller knows. }
  - { quality: listening, rating: 2, note: Waited until the caller had said it all. }
  - { quality: ownership, rating: 2, note: Said at once who would look into it. }
  - { quality: ending, rating: 1, note: Put the phone down without a word on what comes next. }
strengths: [{ text: Let the caller finish before looking anything up., quality: listening }]
developmentPoints: [{ text: Say what happens next before the call ends., quality: ending }]
claims: [{ criterion: cg-312/3.2, at: ratings, shows: I rated each line against the agreed scale. }]
`;

/** A unit of another awarding body that asks for no monitoring, has no stages, and numbers its criteria in its own way. */
const letters = `code: letters-9
awardingOrganisation: Another Awarding Body
number: L/9
title: Write letters to customers
level: 2
credit: 3
guidedLearningHours: 20
aim: To write letters that customers understand.
nos: { text: Maps to nothing. }
outcomes:
  - code: A
    text: Know how to write to customers
    kind: knowledge
    criteria:
      - { code: P1, text: Explain the house style }
      - { code: "1.2.3", text: Explain how personal data is kept out of letters }
  - code: "2(b)"
    text: Write to customers
    kind: performance
    criteria:
      - { code: "2(a)", text: Write a letter of apology }
      - { code: 2-a, text: Write a letter of thanks }
source: { title: A unit made up, publisher: Another Awarding Body, file: none, checkedBy: A person, checkedOn: 2026-01-05 }
`;

const account = `---
title: "Account: the house style"
on: 2026-03-01
by: sam
units: [letters-9]
---

<Claim criteria="letters-9/P1" shows="What the house style asks">We write as we would speak to a neighbour, and we say first what happens next.</Claim>
`;

/** Portfolios as learners have them at first: one unit, and almost nothing in them. */
export const smallPortfolios = {
  'cg-312': { keeps: ['units', 'guidance', 'equivalences.yaml'], files: begun('cg-312') },
  'ocr-41': { keeps: ['units/ocr-41.yaml'], files: begun('ocr-41') },
  'ocr-b14': { keeps: ['units/ocr-b14.yaml', 'guidance', 'equivalences.yaml'], files: begun('ocr-b14') },
  'own-unit': {
    keeps: ['guidance', 'equivalences.yaml'],
    files: begun('letters-9', { 'units/letters-9.yaml': letters }),
  },
  'one-account': {
    keeps: [],
    files: begun('letters-9', {
      'units/letters-9.yaml': letters,
      'accounts/E001-the-house-style.mdx': account,
    }),
  },
  'one-observation': {
    keeps: ['units', 'guidance', 'equivalences.yaml'],
    files: begun('cg-312', {
      'people.yaml': peopleAndColleague,
      'scorecards/E001-call-scorecard.yaml': scorecard,
      'observations/E002-a-bill.yaml': observation,
    }),
  },
} as const satisfies Record<string, Small>;

/** The name of a small portfolio. */
export type SmallName = keyof typeof smallPortfolios;

/** Writes a small portfolio into a folder. */
export const writeSmall = (name: SmallName, folder: string): void => {
  const { keeps, files }: Small = smallPortfolios[name];
  for (const kept of keeps) cpSync(join(shipped, kept), join(folder, 'content', kept), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
};
