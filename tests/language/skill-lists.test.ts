import { describe, expect, test } from 'vitest';
import { skillsListed } from '#language/skill-lists.ts';

const listed = (sentence: string) => skillsListed(sentence, 'Sam Reed');

describe('a list of skills in a sentence', () => {
  test.each([
    [
      'Sam has communication skills, listening skills, teamwork, time management.',
      'communication skills, listening skills, teamwork, time management',
    ],
    [
      'She clearly shows excellent communication, problem-solving and leadership.',
      'excellent communication, problem-solving and leadership',
    ],
    ['Sam Reed demonstrated patience, empathy and confidence.', 'patience, empathy and confidence'],
    [
      'He has a lot of patience, initiative, and attention to detail.',
      'patience, initiative, and attention to detail',
    ],
  ])('%s', (sentence, list) => {
    expect(listed(sentence)).toBe(list);
  });

  test.each([
    'Sam has patience and empathy.',
    'The course had sessions on teamwork, listening and time management.',
    'The scorecard has listening, empathy and product knowledge as its lines.',
    'Sam showed her the line on listening, played the call, and waited.',
    'He has no patience, initiative or reliability problem to speak of.',
    'She had "communication, listening, teamwork" written on the board.',
    'They planned the listening, the questioning and the notes together.',
    'Sam has the form, the recording and the notes beside each other.',
  ])('is none in: %s', (sentence) => {
    expect(listed(sentence)).toBeUndefined();
  });
});
