import { expect, test } from 'vitest';
import { phraseBook } from '#language/phrases/phrase-book.ts';
import { plainWords } from '#language/phrases/plain-words.ts';

test.each([
  ["She didn't ask", 'she did not ask'],
  ['didnt ask', 'did not ask'],
  ['I can’t say; you won’t', 'i can not say; you will not'],
  ["it's non-stop", 'it is non stop'],
  ["Sam's call", "sam's call"],
])('"%s" is looked through as "%s"', (written, plain) => {
  expect(plainWords(written).text).toBe(plain);
});

test('what was found is given back as it was written', () => {
  const { text, asWritten } = plainWords("You DIDN'T say it, and you won't call-back");
  const at = text.indexOf('will not call back');
  expect(asWritten(at, at + 'will not call back'.length)).toBe("won't call-back");
});

const found = (list: string, text: string) =>
  phraseBook(list, { who: 'she|he' })(text).map(({ words }) => words);

test.each([
  ['(ran|run) out of time', 'we ran out of time', ['ran out of time']],
  ['hurr*', 'they hurried her, hurrying on', ['hurried', 'hurrying']],
  ['told … to wait', 'told the poor man to wait', ['told the poor man to wait']],
  ['told … to wait', 'told the man. then to wait', []],
  ['told … to wait', 'told a b c d e to wait', []],
  ['<who> left', 'he left when she left', ['he left', 'she left']],
  ['^ wrong', 'wrong name, the wrong day. wrong', ['wrong', 'wrong']],
  ['busy$', 'busy people are busy', ['busy']],
  ['(a )?good call', 'good call', ['good call']],
  ['cat', 'concatenate the cats', []],
])('the list "%s" finds in "%s" %j', (list, text, expected) => {
  expect(found(list, text)).toEqual(expected);
});

test('a list that is not well made is refused', () => {
  expect(() => phraseBook('<whom> left')).toThrow(RangeError);
  expect(() => phraseBook('(he|she left')).toThrow(RangeError);
});

test('a long text is gone through once', () => {
  const text = 'told her to and then told him to '.repeat(3000);
  expect(found('told … to wait', text)).toEqual([]);
});
