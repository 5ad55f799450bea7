import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '#files/read-text.ts';
import { basePortfolio } from './base-portfolio.ts';

const rulesOf = (absolute: string) => readText(absolute, 'content/x.yaml').findings.map(({ rule }) => rule);

test('a file that is not there any more could not be opened', () => {
  expect(rulesOf(join(basePortfolio(), 'content/gone.yaml'))).toEqual(['file-unreadable']);
});

// The kernel gives these files a size of nothing and then some text: the same as a file that grew while it was read.
test.runIf(existsSync('/proc/self/status'))('a file that holds more than its size said has changed', () => {
  expect(rulesOf('/proc/self/status')).toEqual(['file-changed']);
});

test('the text comes as it was written, with line ends of one sort', () => {
  const root = basePortfolio({ 'content/x.yaml': '\ufeffnote: "a\r\nb"\r\n# é\r' });
  expect(readText(join(root, 'content/x.yaml'), 'content/x.yaml')).toEqual({
    text: 'note: "a\nb"\n# é\n',
    findings: [],
  });
});
