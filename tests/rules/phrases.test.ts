import { describe, expect, test } from 'vitest';
import { maskedIn } from '#rules/data-protection/masked-copy.ts';
import { isVague } from '#rules/preparing/quality-criterion-vague.ts';
import { isEmpty } from '#rules/preparing/reason-says-nothing.ts';
import { isCutOff } from '#rules/service/unit-text-broken.ts';

describe('a reason that says nothing', () => {
  test.each([
    'Policy',
    'As per policy',
    'It is required.',
    'None',
    'As usual',
    'In line with our company procedures.',
    'We have always done it this way',
    'Because my manager said so',
    'This is our policy.',
  ])('"%s"', (words) => {
    expect(isEmpty(words)).toBe(true);
  });
  test.each([
    'It is required by law that calls on payments are heard once a month.',
    'As per policy 4.2, five a week, which I can write up in two days.',
    'Half of our work is calls.',
    'My manager sees figures only.',
    'I have done this work for six years.',
  ])('not "%s"', (words) => {
    expect(isEmpty(words)).toBe(false);
  });
});

describe('a vague line of a scorecard', () => {
  test.each([
    'Good attitude',
    'Tone of voice',
    'Greeting',
    'Is professional at all times during the call',
    'Gives good service to every customer',
    'Is polite, friendly and helpful towards the customer',
    'Maintains a professional tone throughout the conversation',
  ])('"%s"', (words) => {
    expect(isVague(words)).toBe(true);
  });
  test.each([
    'Greets by name',
    'Lets the customer finish',
    'Uses the name of the customer',
    'Politely asks before putting on hold',
    'Offers the customer two dates',
    'Keeps the tone level when the caller shouts',
    'Uses no language that blames another team',
  ])('not "%s"', (words) => {
    expect(isVague(words)).toBe(false);
  });
});

describe('a masked copy', () => {
  test.each([
    'Complaint letter, redacted',
    'Letter, names crossed out',
    'Email anonymised with a black pen',
    'A photocopy of the form',
    'Letter, not in colour. Names covered with tape',
    'Names removed',
  ])('"%s"', (words) => {
    expect(maskedIn(words)).toBeDefined();
  });
  test.each([
    'Not redacted',
    'Nothing redacted',
    'A form with no names removed',
    'Not a photocopy',
    'The original, never photocopied',
    'Nothing was crossed out',
    'A form written with a black pen',
    'Anonymised answers of the survey',
  ])('not "%s"', (words) => {
    expect(maskedIn(words)).toBeUndefined();
  });
});

describe('a criterion that is cut off', () => {
  test.each([
    'explain the procedures for making recommendations on customer service improvements within',
    'explain what is expected of the customers in',
    'identify the standards and',
    'agree the rating scale with the',
    'monitor quality;',
  ])('"%s"', (words) => {
    expect(isCutOff(words)).toBe(true);
  });
  test.each([
    'identify who to speak with',
    'explain what it is for',
    'describe the standards they work to',
    'explain how records are disposed of',
    'identify colleagues to work with',
    'explain why sampling matters',
  ])('not "%s"', (words) => {
    expect(isCutOff(words)).toBe(false);
  });
});
