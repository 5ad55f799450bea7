import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const portfolio = `title: A tiny portfolio
learner: learner
sector: private
work: paid
context: A team that answers calls.
customers: [external]
registrations:
  - awardingOrganisation: OCR
    qualification: Level 3 NVQ in Customer Service
    registeredOn: 2026-01-05
    centre: A centre
    units:
      - unit: ocr-41
dataProtection:
  lawfulBasis: Legitimate interests.
  purpose: Monitoring quality.
  retention: Until the award, then one year.
  assessment: Done and held by the centre.
  storage: On a locked drive.
asAt: 2026-03-20
`;

const people = `vouching:
  - { id: learner, role: learner, shownAs: The learner, agreedOn: 2026-01-05 }
  - { id: assessor, role: assessor, shownAs: The assessor, agreedOn: 2026-01-05, qualification: Assessor award }
  - { id: quality-assurer, role: iqa, shownAs: The quality assurer, agreedOn: 2026-01-05, qualification: Internal quality assurance award }
  - { id: verifier, role: eqa, shownAs: The verifier, agreedOn: 2026-01-05 }
  - { id: witness, role: witness, shownAs: The witness, agreedOn: 2026-01-05 }
observed:
  - { id: colleague-a, shownAs: Colleague A, class: colleague }
  - { id: colleague-b, shownAs: Colleague B, class: colleague }
`;

const unit = `code: ocr-41
awardingOrganisation: OCR
number: "41"
title: A unit cut short for tests
level: 3
credit: 7
guidedLearningHours: 47
aim: To be small.
nos: { text: None. }
stages: [{ id: understand, title: Understand, criteria: ["4.1", "4.9", "4.10"] }]
outcomes:
  - code: "4"
    text: Know how to monitor
    kind: knowledge
    criteria:
      - { code: "4.1", text: Explain how to choose a sample }
      - { code: "4.9", text: Explain how to give feedback }
      - { code: "4.10", text: Explain how to keep records safe }
source: { title: A text, publisher: OCR, file: none, checkedBy: A person, checkedOn: 2026-01-05 }
`;

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
      - { id: ownership, text: Takes the question on, standard: Call guide 2 }
`;

/** The files of a portfolio as small as one can be that is read whole: one unit, one scorecard (E001). */
export const tinyFiles: Readonly<Record<string, string>> = {
  'content/portfolio.yaml': portfolio,
  'content/people.yaml': people,
  'content/units/ocr-41.yaml': unit,
  'content/scorecards/E001-call-scorecard.yaml': scorecard,
};

/** Writes the tiny portfolio, and `more` files, into a new temporary folder. Gives the folder and a way to remove it. */
export const tinyPortfolio = (more: Readonly<Record<string, string>> = {}) => {
  const root = mkdtempSync(join(tmpdir(), 'tiny-portfolio-'));
  for (const [file, text] of Object.entries({ ...tinyFiles, ...more })) put(root, file, text);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
};

/** Writes one file of a portfolio, with its folders. */
export const put = (root: string, file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
