/** Stands where a block of a web page begins or ends. */
export const blockBreak = '\u0001';
/** Stands between two cells of a table row. */
export const cellBreak = '\u0002';

const block =
  /<\/?(?:p|li|ol|ul|dl|dt|dd|tr|div|section|article|header|footer|h[1-6]|table|tbody|thead|tfoot|br|hr|blockquote|caption)(?:\s[^<>]*)?\/?>/gi;
const cell = /<\/?t[dh](?:\s[^<>]*)?>/gi;
const inline =
  /<\/?(?:span|strong|em|b|i|u|a|font|sup|sub|small|big|mark|abbr|code|img|input|label|svg|path|o:p)(?:\s[^<>]*)?\/?>/gi;

/** A line of source without tags of web pages and marks of Markdown; breaks of blocks and cells stand as signs in it. */
export const withoutMarkup = (line: string): string =>
  isRule(line)
    ? ''
    : emphasis(
        line
          .replace(/<!--.*?-->/g, '')
          .replace(block, blockBreak)
          .replace(cell, cellBreak)
          .replace(inline, '')
          .replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
          .replace(/^\s*(?:#{1,6}\s+|>\s?)/, '')
          .replace(/(?<!\\)\||\t/g, cellBreak),
      ).replace(/\\([\\`*_{}[\]()#+\-.!|])/g, '$1');

/** A line that only draws the head of a table. */
const isRule = (line: string): boolean => line.includes('--') && /^[\s|:-]+$/.test(line);

const emphasis = (line: string): string =>
  line
    .replace(/(?<!\\)\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '$1')
    .replace(/(?<![\\\w])__(?=\S)(.+?)(?<=\S)__(?!\w)/g, '$1')
    .replace(/(?<![\\*\w])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![*\w])/g, '$1')
    .replace(/(?<![\\_\w])_(?=[^\s_])([^_]+?)(?<=[^\s_])_(?![_\w])/g, '$1')
    .replace(/\*\*|(?<=[:\w])\*(?=\s|$)/g, '');
