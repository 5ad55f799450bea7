import { afterAll, describe, expect, it } from 'vitest';
import { criteriaThatFit } from '#authoring/new-record/criteria-that-fit.ts';
import { gapsOf } from '#authoring/next-evidence/gaps.ts';
import { nextSteps } from '#authoring/next-steps.ts';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { claimQuestion } from '#portfolio/claim-to-write.ts';
import { coverage } from '#portfolio/coverage/coverage.ts';
import { coverageAsText } from '#report/coverage-report.ts';
import { mapView } from '#site/map/map.ts';
import { unitView } from '#site/unit/unit.ts';
import { tinyPortfolio } from '../../new/tiny-portfolio.ts';

const today = '2026-03-20';
const file = 'content/accounts/E002-what-i-learnt.mdx';

const account = (passages: string) => `---
title: What I learnt
on: 2026-03-19
by: learner
units: [ocr-41]
about: { from: 2026-03-01, to: 2026-03-19 }
---

I listened to calls.

${passages}
`;

/** The tiny portfolio with one account: its coverage, findings and pages, made of what was read. */
const withAccount = (passages: string) => {
  const { root, remove } = tinyPortfolio({ [file]: account(passages) });
  afterAll(remove);
  const { portfolio, findings } = checkPortfolio(root, today);
  if (!portfolio) throw new Error('The tiny portfolio could not be joined.');
  const units = coverage(portfolio);
  const [cover] = units;
  if (!cover) throw new Error('It has no unit.');
  return { portfolio, findings, units, cover, site: { portfolio, findings, units, today } };
};

describe('a passage that is marked as a claim and still to be written', () => {
  it.each([
    ['the question of the template', `*${claimQuestion}*`],
    ['a word that stands for words to come', 'TBC'],
  ])('counts for nothing while %s stands in it', (_what, words) => {
    const { portfolio, cover } = withAccount(
      `<Claim criteria="ocr-41/4.1" shows="how I chose">${words}</Claim>`,
    );
    expect(portfolio.claims).toEqual([]);
    expect(cover.criteria[0]?.state).toBe('open');
    expect(cover.totals).toMatchObject({ claimed: 0, unclaimed: 3 });
  });

  it('is said to be still to write wherever its criterion is shown, with its record', () => {
    const { portfolio, findings, units, cover, site } = withAccount(
      `<Claim criteria="ocr-41/4.1" shows="how I chose">*${claimQuestion}*</Claim>`,
    );
    expect(coverageAsText(units, { holes: false, asAt: today })).toContain('still to write in E002');
    const finding = findings.find(
      ({ rule, message }) => rule === 'criterion-unclaimed' && message.includes('4.1 '),
    );
    expect(finding?.mend).toContain(`put your own words inside its \`<Claim …>\`, in ${file}`);
    expect(criteriaThatFit('account', portfolio)[0]?.label).toContain('(still to write in E002)');
    const [shown] = unitView(cover, site).outcomes[0]?.criteria ?? [];
    expect(shown).toMatchObject({ claimCount: 0, toWrite: [{ number: 'E002' }] });
    const { rows, claiming } = mapView(site);
    expect(rows[0]?.cells[0]?.label).toBe('E002 on ocr-41/4.1: Still to write');
    expect(claiming).toBe(0);
  });

  it('is the next thing to do, and no other record is proposed for its criterion', () => {
    const { portfolio, findings, units } = withAccount(
      `<Claim criteria="ocr-41/4.1" shows="how I chose">*${claimQuestion}*</Claim>`,
    );
    const steps = nextSteps(
      portfolio,
      units,
      findings.filter(({ severity }) => severity !== 'error'),
      today,
    );
    expect(steps.map(({ what }) => what)).toEqual([
      'Write your own words in E002, What I learnt',
      'Find evidence for ocr-41/4.9: Explain how to give feedback',
      'Find evidence for ocr-41/4.10: Explain how to keep records safe',
    ]);
    expect(gapsOf(units).evidence.map(({ criterion }) => criterion.code)).toEqual(['4.9', '4.10']);
  });

  it('is a claim once words of one’s own stand in it', () => {
    const { portfolio, cover } = withAccount(
      '<Claim criteria="ocr-41/4.1" shows="how I chose">I took every tenth call of March.</Claim>',
    );
    expect(portfolio.toWrite).toEqual([]);
    expect(cover.criteria[0]?.state).toBe('claimed');
  });
});

describe('a claim in a list at a field', () => {
  const claimed = (what: string) => {
    const product = `title: A sheet
on: 2026-03-19
what: ${what}
author: learner
claims:
  - { criterion: ocr-41/4.1, at: what, shows: How I chose }
`;
    const { root, remove } = tinyPortfolio({ 'content/products/E002-a-sheet.yaml': product });
    afterAll(remove);
    const { portfolio } = checkPortfolio(root, today);
    return [portfolio?.claims.length, portfolio?.toWrite.length];
  };

  it('counts where something stands there, and is still to write while it says TBC', () => {
    expect(claimed('A sheet of calls')).toEqual([1, 0]);
    expect(claimed('TBC')).toEqual([0, 1]);
  });
});
