import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type ListAsked, ListPrompt } from '../../scripts/new/terminal/list-prompt.ts';
import { PastingInput } from '../../scripts/new/terminal/pasting-input.ts';

const lines = ['apples', 'pears', 'plums', 'cherries'].map((value) => ({ value, label: `Some ${value}` }));

interface Validated {
  opts: { validate?: (value: unknown) => string | Error | undefined };
}

/** A prompt as it stands after some keys, each a sign or the name of a key. */
const pressed = (asked: Partial<ListAsked> & { several: boolean }, ...keys: readonly string[]) => {
  const input = new PastingInput(new PassThrough(), new PassThrough());
  const prompt = new ListPrompt({ message: 'Which?', lines, required: true, initial: [], input, ...asked });
  for (const key of keys) prompt.emit('key', key.length === 1 ? key : undefined, { name: key });
  const shown = stripVTControlCharacters(prompt.frame());
  const trouble = String((prompt as unknown as Validated).opts.validate?.(prompt.value) ?? '');
  return { value: prompt.value, shown, trouble };
};

describe('a list of lines', () => {
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

  it('chooses nothing of what is typed as if words were wanted, and says that no line has these letters', () => {
    const typed = [...'hello'];
    expect(pressed({ several: false }, ...typed)).toMatchObject({ value: '' });
    expect(pressed({ several: true }, ...typed)).toMatchObject({ value: [] });
    expect(pressed({ several: false }, ...typed).trouble).toContain('No line has these letters');
  });

  it('lights the line that begins with what is typed before those that only hold it', () => {
    const points = ['1  Below: 2 or more are missing', '2  At standard', '3  Above'];
    const asked = { several: false, lines: points.map((label) => ({ value: label.charAt(0), label })) };
    expect(pressed(asked, '2').value).toBe('2');
  });

  it('takes yes and no as they are typed, or their first letters', () => {
    const asked = { several: false, lines: ['Yes', 'No'].map((label) => ({ value: label, label })) };
    for (const typed of ['y', 'yes', 'YES']) expect(pressed(asked, ...typed).value).toBe('Yes');
    for (const typed of ['n', 'no']) expect(pressed(asked, ...typed).value).toBe('No');
  });

  it('speaks of a search only where the list is long or something was typed', () => {
    expect(pressed({ several: false }).shown).not.toContain('Type to search');
    expect(pressed({ several: false }, 'p').shown).toContain('Type to search: p');
  });
});
