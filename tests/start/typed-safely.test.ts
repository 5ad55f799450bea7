import { expect, it } from 'vitest';
import { nothingKnown } from '#leaks/leak.ts';
import { leakFinder } from '#leaks/leaks-in.ts';
import { typedSafely } from '../../scripts/command/typed-safely.ts';

const find = leakFinder({
  ...nothingKnown,
  register: [{ names: ['Tamsin Quillfeather'], numbers: [], addresses: [] }],
});

it.each([
  ['../my-portfolio', '../my-portfolio'],
  ['~/Documents/nvq', '~/Documents/nvq'],
  ['…', '…'],
  ['../Tamsin Quillfeather', '…'],
  ['../portfolio-tamsin-quillfeather', '…'],
  ['../Debbie Smith', '…'],
  // Beside a rule on who is registered it reads as the plate of a vehicle.
  ['../portfolio-x123abc', '…'],
])('pages name the folder %s as %s', (folder, shown) => {
  expect(typedSafely({ folder, installed: false }, find)).toEqual({ folder: shown, installed: false });
});

it('pages of the folder that commands are about by themselves name none', () => {
  expect(typedSafely({ folder: undefined }, find)).toEqual({ folder: undefined });
});
