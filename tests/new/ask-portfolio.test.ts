import { describe, expect, it } from 'vitest';
import { askPortfolio } from '#authoring/new-record/ask-portfolio.ts';
import { portfolioFileSchema } from '#portfolio/schema/portfolio-file.ts';
import { claimedSetting } from './claimed-portfolio.ts';
import { scriptedAsker } from './scripted-asker.ts';

const { portfolio, today } = claimedSetting();
const [unit] = portfolio.units;
if (!unit) throw new Error('The tiny portfolio has no unit.');
const other = { ...unit, code: 'cg-312', awardingOrganisation: 'City & Guilds', number: '312' };
const setting = { portfolio, today };
const script = {
  'context:': 'A team that answers calls.',
  'customers:': ['external'],
  'qualification:': 'Level 3 NVQ Diploma',
  'registered on:': '5 January',
  'centre:': 'A college',
};

describe('beginning a portfolio', () => {
  it('asks what a learner can tell on the first day, and gives a file that is whole', async () => {
    const { ask, told } = scriptedAsker(script);
    const data = await askPortfolio(ask, { ...setting, units: [unit] }, {});
    expect(portfolioFileSchema.safeParse(data).error).toBeUndefined();
    expect(data).toMatchObject({
      title: 'Portfolio of The learner',
      learner: 'learner',
      registrations: [
        {
          awardingOrganisation: 'OCR',
          registeredOn: '2026-01-05',
          centre: 'A college',
          units: [{ unit: 'ocr-41' }],
        },
      ],
    });
    expect(data).not.toHaveProperty('dataProtection');
    expect(told).toContain(`units: OCR ${unit.number}: ${unit.title}`);
  });

  it('asks for each awarding body once, and names it where there are two', async () => {
    const { ask, asked } = scriptedAsker({ ...script, 'Which units': ['ocr-41', 'cg-312'] });
    const data = await askPortfolio(ask, { ...setting, units: [unit, other] }, {});
    expect(data.registrations).toMatchObject([
      { awardingOrganisation: 'OCR', units: [{ unit: 'ocr-41' }] },
      { awardingOrganisation: 'City & Guilds', units: [{ unit: 'cg-312' }] },
    ]);
    const centres = asked.filter(({ ask: words }) => words.startsWith('centre:'));
    expect(centres.map((one) => one.within)).toEqual(['OCR', 'City & Guilds']);
  });

  it('asks nothing that was given', async () => {
    const { ask, asked } = scriptedAsker(script);
    await askPortfolio(ask, { ...setting, units: [unit] }, { title: 'Mine', sector: 'public' });
    expect(asked.some(({ ask: words }) => /^(title|sector):/.test(words))).toBe(false);
  });
});
