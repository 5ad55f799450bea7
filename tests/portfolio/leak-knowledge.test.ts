import { expect, test } from 'vitest';
import { knowledgeOf } from '#portfolio/words/leak-knowledge.ts';

const standing = (centre: string, shownAs = 'Colleague A') =>
  knowledgeOf({
    file: {
      mayBeNamed: [],
      registrations: [
        { awardingOrganisation: 'Example Awards', centre, units: [{ unit: 'cg-312' }] } as never,
      ],
    },
    people: { vouching: [], observed: [{ id: 'colleague-a', shownAs } as never] },
  }).mayStand;

test('a centre that is called after somebody may be named', () => {
  expect(standing('Deborah Mulgrew College')).toContain('Deborah Mulgrew College');
});

test('a number or an address in the name of a centre, or in a pseudonym, may not stand by it', () => {
  expect(standing('Centre 07700 900461')).not.toContain('Centre 07700 900461');
  expect(standing('Example Centre', 'Caller 07700 900461')).not.toContain('Caller 07700 900461');
});

test('the code of a unit may stand, even as the number of a registration', () => {
  expect(standing('Example Centre')).toContain('cg-312');
});
