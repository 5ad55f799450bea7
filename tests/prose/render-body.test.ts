import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBody } from '#files/mdx/check-body.ts';
import { parseMdx } from '#files/mdx/parse-mdx.ts';
import type { ProseLinks } from '#prose/links.ts';
import { renderBody } from '#prose/render-body.ts';
import { timeStamps } from '#prose/time-stamps.ts';

const links: ProseLinks = {
  criterionHref: (ref) =>
    ref.startsWith('ocr-41/')
      ? { href: `../units/ocr-41.html#c-${ref.slice(7)}`, title: 'Its words' }
      : undefined,
  recordHref: (number) => (number === 'E014' ? { href: 'E014.html', title: 'A refund call' } : undefined),
  artefactHref: (file) =>
    file.startsWith('missing')
      ? undefined
      : { src: `../artefacts/E020/${file}`, describes: 'The wall of the team.' },
  recording: 'talk.mp3',
  trend: ({ colleague }) => `<figure class="trend">${colleague}</figure>`,
};

const bodyOf = (text: string) => {
  const whole = `---\ntitle: x\n---\n\n${text}\n`;
  const { tree } = parseMdx(whole, 'x.mdx');
  if (!tree) throw new Error('The text of the test cannot be parsed.');
  return checkBody(tree, whole, 'x.mdx').body;
};
const rendered = (text: string) => renderBody(bodyOf(text), links);

describe('the words of a record', () => {
  it('mark what is claimed, with the criteria as links beside it', () => {
    const html = rendered(
      'I <Claim criteria="ocr-41/4.2 cg-312/1.4" shows="so">chose *every fifth*</Claim> call.',
    );
    expect(html).toContain('<mark class="claim" id="claim-1">chose <em>every fifth</em></mark>');
    expect(html).toContain('href="../units/ocr-41.html#c-4.2" title="Its words">ocr-41/4.2</a>');
    expect(html).toContain('<span class="claim-code">cg-312/1.4</span>');
  });

  it('say under a claimed block what it shows', () => {
    const html = rendered('<Claim criteria="ocr-41/4.2" shows="How I chose">\nOne.\n\n- two\n</Claim>');
    expect(html).toContain('<div class="claim claim-block" id="claim-1">');
    expect(html).toContain('<span class="claim-shows">How I chose</span>');
  });

  it('begin their headings at the second level and leave none out', () => {
    const html = rendered('### One\n\n##### Two\n\n### Three');
    expect([...html.matchAll(/<h(\d) id=/g)].map(([, level]) => level)).toEqual(['2', '3', '2']);
  });

  it('link a time into the recording that is meant', () => {
    expect(rendered('He <At time="02:10">explains</At>.')).toContain(
      '<a class="at-time" href="../artefacts/E020/talk.mp3#t=130" data-seek="130" data-file="talk.mp3">explains',
    );
    expect(rendered('<At time="1:00:01" file="other.mp3">x</At>')).toContain('other.mp3#t=3601');
  });

  it('name another record by its number and title, or by the words given', () => {
    expect(rendered('See <Evidence number="E014" />.')).toContain(
      '<a href="E014.html"><span class="number-tag">E014</span> A refund call</a>',
    );
    expect(rendered('See <Evidence number="E014">that call</Evidence>.')).toContain('>that call (<span');
    expect(rendered('See <Evidence number="E999" />.')).not.toContain('<a');
  });

  it('take a chart out of its paragraph', () => {
    const html = rendered('Look: <Trend colleague="colleague-a" /> and so on.');
    expect(html).toBe(
      '<p>Look: </p><figure class="trend">colleague-a</figure><p> and so on.</p>'.replaceAll('><', '>\n<'),
    );
  });

  it('show only pictures that are published, always with words', () => {
    expect(rendered('![](wall.jpg)')).toContain(
      'src="../artefacts/E020/wall.jpg" alt="The wall of the team."',
    );
    expect(rendered('![The wall](missing.jpg)')).toContain('<em>The wall</em>');
  });

  it('put a table into a region that scrolls and head its columns', () => {
    const html = rendered('| a | b |\n|---|--:|\n| 1 | 2 |');
    expect(html).toContain('<div class="scroll" tabindex="0" role="region" aria-label="Table 1">');
    expect(html).toContain('<th scope="col">b</th>');
  });

  it('never put a link inside a link', () => {
    const html = rendered(
      '[out <Evidence number="E014" /> and <Claim criteria="ocr-41/4.2">x</Claim>](https://a.example)',
    );
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('rel="noreferrer noopener"');
  });

  it('stay words, whatever signs they hold', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const body = {
          type: 'root',
          children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
        };
        expect(renderBody(body, links)).not.toMatch(/<(?!\/?p>)/);
      }),
    );
  });
});

describe('the times of a text', () => {
  it('come with their own words, or with those around them', () => {
    expect(
      timeStamps(bodyOf('<At time="00:10">The frame</At>\n\nWhy a random draw: <At time="02:10" />')),
    ).toEqual([
      { time: '00:10', seconds: 10, file: undefined, text: 'The frame' },
      { time: '02:10', seconds: 130, file: undefined, text: 'Why a random draw:' },
    ]);
  });
});

it('the boxes of a list of things to do are shown, ticked or not', () => {
  const html = rendered('- [ ] Tell the team\n- [x] Tell the customers\n');
  expect(html).toContain('☐ Tell the team');
  expect(html).toContain('☑ Tell the customers');
});
