import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { basePortfolio } from '../files/base-portfolio.ts';

const base = join(import.meta.dirname, '../cases/base/portfolio/content');
const read = (file: string): string => readFileSync(join(base, file), 'utf8');

/** A unit that no line of src knows. What it imposes stands in its words and beside them. */
const unit = `code: serve-7
awardingOrganisation: Another Awards
number: "7"
title: Serve at a counter
level: 2
credit: 3
guidedLearningHours: 20
aim: To serve well.
nos: { text: Maps to nothing. }
simulation: not-allowed-for-performance
stages: [{ id: monitor, title: Monitor, criteria: ["1.1", "1.2"] }]
outcomes:
  - code: "1"
    text: Serve
    kind: performance
    criteria:
      - { code: "1.1", text: serve a customer }
      - code: "1.2"
        text: put right what went wrong, where anything did
    evidenceTypes:
      lead: Evidence may be supplied by
      types:
        - { text: a report, kinds: [report] }
        - { text: a testimony, kinds: [testimony] }
      note: A report must be backed.
      needsBacking: [report]
requirements:
  - id: days
    title: Over time
    text: You must do this on four days.
    source: evidence-requirement
    occasions: { days: 4 }
  - { id: sector, title: Sector, text: Only a public organisation will do., source: assessment, sectors: [public] }
  - id: tangible
    title: Tangible
    text: You must show and not tell.
    source: evidence-requirement
    need: any
    tangible: true
    items: [{ id: seen, text: seen by the assessor, shownBy: [{ kind: assessor-observation }] }]
  - id: groups
    title: Two groups of three
    text: "You must have served two of these groups:"
    source: range
    need: 2
    items:
      - { id: phone, text: by telephone, shownBy: [{ kind: observation, field: channel, equals: telephone }] }
      - { id: counter, text: at the counter, shownBy: [{ kind: observation, field: channel, equals: face-to-face }] }
      - { id: letters, text: by letter, shownBy: [{ kind: observation, field: channel, equals: written }] }
source: { title: A unit made up for tests, publisher: Another Awards, file: none, checkedBy: Nobody, checkedOn: 2026-01-02 }
`;

const report = `---
title: How I served
on: 2026-04-03
units: [serve-7]
by: sam-reed
type: other
period: { from: 2026-03-01, to: 2026-03-31 }
setting: simulation
---

<Claim criteria="serve-7/1.1" shows="how I served">I served nine customers in a row.</Claim>
`;

const registered = read('portfolio.yaml').replace('- unit: tiny-1', '- unit: tiny-1\n      - unit: serve-7');

const findings = () => {
  const root = basePortfolio({
    'content/units/serve-7.yaml': unit,
    'content/portfolio.yaml': registered,
    'content/reports/E060-how-i-served.mdx': report,
  });
  return checkPortfolio(root, '2026-08-03').findings;
};

describe('a new unit, added by writing YAML and nothing else', () => {
  const found = findings();
  const messages = (rule: string) => found.filter((one) => one.rule === rule).map(({ message }) => message);

  test.each([
    [
      'too-few-occasions',
      'Evidence of performance for unit serve-7 has 0 separate days of the 4 asked (as the unit says).',
    ],
    ['sector-not-named', 'The sector is private; unit serve-7 names public.'],
    ['performance-only-told', 'Nothing tangible claims serve-7/1.1, only what was told.'],
    ['setting-not-real', 'E060 is from a simulation and claims serve-7/1.1.'],
    ['report-not-backed', 'serve-7/1.1 is claimed by E060 and by nothing that backs it.'],
    ['requirement-not-shown', 'Unit serve-7, Two groups of three: 0 of the 2 needed are shown.'],
    ['criterion-unclaimed', 'Nothing claims serve-7/1.2 yet: put right what went wrong, where anything did'],
  ])('is judged by %s', (rule, message) => {
    expect(messages(rule)).toContain(message);
  });

  test('says which record would show what is missing, and how to begin it', () => {
    const mend = found.find(({ message }) => message.startsWith('Unit serve-7, Two groups'))?.mend;
    expect(mend).toBe(
      'Not shown yet, and any 2 of these will do: by telephone: E010 would show it, and claims nothing of the unit; ' +
        'at the counter: `npm run new observation channel=face-to-face`; ' +
        'by letter: `npm run new observation channel=written`. Let the record claim a criterion of serve-7.',
    );
  });

  test('quotes its own words as the reason', () => {
    const why = found.find(({ rule }) => rule === 'too-few-occasions')?.why;
    expect(why).toBe('The unit says: "You must do this on four days."');
  });
});
