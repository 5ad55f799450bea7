import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ListPrompt } from '../../scripts/new/terminal/list-prompt.ts';
import { PastingInput } from '../../scripts/new/terminal/pasting-input.ts';

const lines = ['apples', 'pears', 'plums', 'cherries'].map((value) => ({ value, label: `Some ${value}` }));

/** A prompt as it stands after some keys, each a sign or the name of a key. */
const pressed = (asked: { several: boolean; initial?: readonly string[] }, ...keys: readonly string[]) => {
  const input = new PastingInput(new PassThrough(), new PassThrough());
  const prompt = new ListPrompt({ message: 'Which?', lines, required: true, initial: [], input, ...asked });
  for (const key of keys) prompt.emit('key', key.length === 1 ? key : undefined, { name: key });
  const shown = stripVTControlCharacters(prompt.frame());
  return { value: prompt.value, shown };
};

describe('a long list to search', () => {
  it('has a line lit before any key is pressed, and Enter takes that one', () => {
    const { value, shown } = pressed({ several: false });
    expect(value).toBe('apples');
    expect(shown).toContain('● Some apples');
  });

  it('lights the line that fits best first, where one is named', () => {
    expect(pressed({ several: false, initial: ['plums'] }).value).toBe('plums');
  });

  it('lights the first line that is ticked beforehand', () => {
    expect(pressed({ several: true, initial: ['plums'] }, ' ').value).toEqual([]);
  });

  it('ticks the line that is lit with the space bar, and no other', () => {
    expect(pressed({ several: true }, ' ').value).toEqual(['apples']);
    expect(pressed({ several: true }, 'down', 'down', ' ').value).toEqual(['plums']);
    expect(pressed({ several: true }, ' ', ' ').value).toEqual([]);
  });

  it('narrows down by letters, lights the first that is left, and keeps what was ticked', () => {
    const { value, shown } = pressed({ several: true, initial: ['pears'] }, 'p', 'l', 'u', ' ');
    expect(value).toEqual(['pears', 'plums']);
    expect(shown).toContain('plu');
    expect(shown).toContain('(1 of 4)');
    expect(pressed({ several: false }, 'c', 'h').value).toBe('cherries');
  });

  it('goes round at either end', () => {
    expect(pressed({ several: false }, 'up').value).toBe('cherries');
    expect(pressed({ several: false }, 'end', 'down').value).toBe('apples');
  });
});
