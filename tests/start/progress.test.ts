import { expect, test } from 'vitest';
import { progressOn } from '../../scripts/command/progress.ts';

/** What is written while ten of forty pages are done each second. */
const written = (isTTY: boolean): string[] => {
  const texts: string[] = [];
  let time = 0;
  const progress = progressOn({ isTTY, write: (text) => texts.push(text) }, () => time);
  for (let done = 0; done <= 40; done += 5, time += 500) progress.say(done, 1040);
  progress.end();
  return texts.map((text) => text.replace('\r\u001b[K', ''));
};

test('on a terminal one line says how many pages are done and how long the rest may take, and goes at the end', () => {
  const texts = written(true);
  expect(texts[0]).toBe('10 of 1,040 pages, 103 seconds left');
  expect(texts.at(-1)).toBe('');
});

test('in a pipe nothing is said', () => {
  expect(written(false)).toEqual([]);
});
