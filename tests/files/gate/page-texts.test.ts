import { describe, expect, it } from 'vitest';
import { pageTexts } from '#files/gate/page-texts.ts';

describe('the texts of a page', () => {
  it('reads a sentence on through emphasis, and ends it where a block ends', () => {
    expect(pageTexts('<p>Thanks to <b>Deb</b>bie</p><td>Ruth</td><td>Marsh</td>')).toEqual([
      'Thanks to Debbie',
      'Ruth',
      'Marsh',
    ]);
  });

  it('reads what stands for a picture, and the names in addresses', () => {
    expect(pageTexts('<img src="a%20b.jpg" alt="A badge: &quot;Jo&quot;" class="wide" />')).toEqual([
      'a b.jpg',
      'A badge: "Jo"',
    ]);
  });

  it('reads the signs that are written as numbers', () => {
    expect(pageTexts('<p>jo&#64;example.com &#x3C; 5&nbsp;%</p>')).toEqual(['jo@example.com < 5 %']);
  });

  it('reads comments, and passes over marks of the program', () => {
    expect(pageTexts('<!-- Jo --><svg d="M07700900123" class="jo"><title>Chart</title></svg>')).toEqual([
      'Jo',
      'Chart',
    ]);
  });

  it('keeps the words after an attribute that holds a sign for the end of a tag', () => {
    expect(pageTexts('<p title="a > b">c</p>')).toEqual(['a > b', 'c']);
  });
});
