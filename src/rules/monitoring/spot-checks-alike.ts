import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

type Observation = PortfolioRecord<'observation'>;

/** Of fewer, chance alone often makes all alike. */
const enough = 5;

/** MON-9, MON-10: spot checks are made where nobody expects them, and not always at one. */
export const spotChecksAlike: Rule = {
  id: 'spot-checks-alike',
  statements: ['MON-9', 'MON-10'],
  severity: 'warning',
  needsWhole: true,
  title: 'All spot checks are of one colleague, hour or channel',
  why: 'Whoever is checked alone feels singled out, and what is checked at one hour or on one channel shows nothing of the rest.',
  mend: 'Make the next spot checks of others, at other hours or on other channels. If there was a reason for these, answer the finding with it.',
  source: 'study-4: avoiding personal bias; ocr-41 2.1: spot checks on colleagues',
  answeredAt: 'observation',
  example: {
    wrong: 'thirty spot checks, all of Colleague E',
    right: 'spot checks of five colleagues, from eight to half past six',
  },
  judge: function* (portfolio) {
    const all = ofKind(portfolio, 'observation');
    const spot = all.filter(({ data }) => data.check === 'spot');
    const [first] = spot;
    if (!first || spot.length < enough) return;
    for (const { field, traitOf, said } of traits) {
      const values = new Set(spot.map(traitOf));
      const [value] = values;
      // Where there is but one in all checks, there was nothing else to choose.
      if (values.size > 1 || value === undefined || new Set(all.map(traitOf)).size === 1) continue;
      yield {
        place: portfolio.placeOf(first.file, [field]),
        message: `All ${spot.length} spot checks are ${said(portfolio, value)}.`,
        subject: 'observation',
        subjects: [first.number],
      };
    }
  },
};

interface Trait {
  field: 'colleague' | 'channel' | 'observedAt';
  traitOf: (observation: Observation) => string | undefined;
  said: (portfolio: Portfolio, value: string) => string;
}

const traits: readonly Trait[] = [
  {
    field: 'colleague',
    traitOf: ({ data }) => data.colleague,
    said: (portfolio, value) => `of ${nameShown(portfolio, value)}, and the planned ones of others too`,
  },
  {
    field: 'channel',
    traitOf: ({ data }) => data.channel,
    said: (_, value) => `on one channel, ${value}, and the planned ones on others too`,
  },
  {
    field: 'observedAt',
    traitOf: ({ data }) => data.observedAt?.slice(0, 2),
    said: (_, value) => `of one hour, from ${value}:00, and the planned ones of others too`,
  },
];
