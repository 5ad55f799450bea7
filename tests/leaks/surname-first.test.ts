import { expect, test } from 'vitest';
import { nothingKnown } from '#leaks/leak.ts';
import { leaksIn } from '#leaks/leaks-in.ts';

const found = (text: string) => leaksIn(text, nothingKnown).map(({ from, to }) => text.slice(from, to));

test.each([
  'van der Berg, Pieter',
  'van der Berg, P',
  'Van Dyke, J',
  'de Souza, Maria',
  'DE SOUZA, Maria',
  'De La Cruz, Ana',
  'Da Silva, R',
  "O'Neill, Sean",
  "O'Neill, Grace",
  "D'Arcy, M",
  'MacDonald, A',
  'Macdonald, I',
  'McDonald, A. J',
  'St. John, Sarah',
  'St John-Smythe, R',
  'Patel, J. K',
  'Berg, Pieter van der',
  'Berg, P. van der',
  'Berg, Pieter J. van den',
  'Heuvel, Anneke van den',
  'Sousa, Maria de',
  'Silva, João da',
])('a surname before the first name is found whole, with its particles: "%s"', (name) => {
  expect(found(`On the rota: ${name}.`)).toEqual([name]);
});

test.each([
  'Alpha, Bravo, Charlie, Delta, Echo, Juliet, Mike, Oscar, Romeo, Victor.',
  'At La Scala, Opera tickets were sold.',
  "McDonald's, A and B of the list were visited.",
  'The van, A and B stood outside.',
  'Plan, A. Then the rest.',
  'Monday, Paris and van hire.',
  'Tuesday, the van der',
  'Bob down if the lamp goes out',
  'Jimmy the lock open.',
])('what stands before a comma and is nobody is let be: "%s"', (text) => {
  expect(found(text)).toEqual([]);
});
