import { describe, expect, test } from 'vitest';
import { judgesCompetence } from '#language/competence/judges-competence.ts';

const judges = judgesCompetence('Sam Reed');

describe('a testimony judges with', () => {
  test.each([
    'Sam is competent and has met all the criteria of outcome 3.',
    'Sam was fully competent.',
    'She showed her competence.',
    'I can confirm her competency.',
    'Sam competently handled the call.',
    'Sam has passed criteria 1.1 to 1.3.',
    'She achieved the NVQ.',
    'Sam has completed the unit.',
    'He has met the performance criteria.',
    'This evidence meets the assessment criteria.',
    'Sam deserves the award.',
    'Sam deserves to be awarded the certificate.',
    'Sam should pass.',
    'She is ready to be signed off.',
    'Sam should be signed off now.',
    'Sam should achieve this qualification.',
    'Sam met all customer service standards.',
    'Sam Reed clearly met the required standard.',
    'I think she has satisfied all of the requirements.',
  ])('"%s"', (sentence) => {
    expect(judges(sentence)).toBe(true);
  });
});

describe('a testimony tells with', () => {
  test.each([
    'The call met the standard.',
    'We met the standards committee.',
    'Sam met the standards committee.',
    'Sam met the unit manager after lunch.',
    'The customer met the criteria for a refund.',
    'She met the criteria for a refund, and Sam said so.',
    'We use a competency framework, and the competence matrix hangs on the wall.',
    'She leads very competent people.',
    'The refund should be signed off by a manager.',
    'Sam should pass the call on.',
    'The team should achieve eighty per cent.',
    'A customer should be awarded compensation.',
    'The team achieved its outcome for the quarter.',
    'Sam asked first what she thought of the call, and waited for the answer.',
    'Sam met the customer at the door.',
    'Sam completed the form and passed it to me.',
    'Our service has met every target.',
    'She read the criteria out to the colleague.',
    'The depot passed the parcel to the unit next door.',
  ])('"%s"', (sentence) => {
    expect(judges(sentence)).toBe(false);
  });
});
