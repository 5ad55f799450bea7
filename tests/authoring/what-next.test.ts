import { expect, it } from 'vitest';
import { whatNext } from '#authoring/new-record/what-next.ts';
import type { ReadContent } from '#portfolio/portfolio.ts';

/** A unit that names observation among its evidence, and says or does not say that it is about monitoring. */
const begun = (monitoring?: boolean) =>
  ({
    people: { vouching: [], observed: [] },
    file: { registrations: [{ units: [{ unit: 'letters' }] }] },
    units: [
      {
        code: 'letters',
        monitoring,
        requirements: [],
        outcomes: [{ evidenceTypes: { types: [{ kinds: ['observation', 'product'] }] }, criteria: [] }],
      },
    ],
    records: [{ kind: 'account', data: {} }],
  }) as unknown as ReadContent;

it('proposes a scorecard where a unit asks for monitoring', () => {
  expect(whatNext(begun())).toMatchObject({ command: 'npm run new scorecard' });
});

it('proposes nothing of monitoring where a unit says that it is not about that', () => {
  expect(whatNext(begun(false))).toMatchObject({ command: 'npm run new product' });
});
