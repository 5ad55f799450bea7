import { expect, test } from 'vitest';
import { nothingKnown } from '#leaks/leak.ts';
import { leakFinder } from '#leaks/leaks-in.ts';
import { registeredFinder } from '#leaks/registered-in.ts';

const names = ['Олег Иванов', '王小明', 'Γιώργος Παπαδόπουλος', 'محمد علي', 'דוד כהן', '김민수', 'संजय पटेल'];
const register = names.map((name) => ({ names: [name], numbers: [], addresses: [] }));
const found = (text: string) =>
  leakFinder({ ...nothingKnown, register })(text).map(({ from, to }) => text.slice(from, to));

test.each([...names, 'Иванов Олег', 'ОЛЕГ ИВАНОВ', 'Олега Иванова', 'Иванов', 'Παπαδόπουλος'])(
  'a registered name in letters other than Latin is found: %s',
  (name) => expect(found(`I asked ${name} today.`)).toEqual([name]),
);

test('and of a text in Latin letters nothing is taken for it', () => {
  expect(found('One of our tables is on the door, so ask at the desk. A, b, o, e and i.')).toEqual([]);
});

test('such a name is masked where somebody asked not to be named', () => {
  const text = 'Олег Иванов signed it.';
  expect(registeredFinder(['Олег Иванов'], new Set())(text)).toEqual([{ from: 0, to: 11 }]);
});
