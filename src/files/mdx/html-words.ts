/** What to write instead of the tags of HTML that people know, or paste. */
const instead: Readonly<Record<string, string>> = {
  br: 'Take it away and leave an empty line: that begins a new paragraph.',
  b: 'Write **words** for bold words.',
  strong: 'Write **words** for bold words.',
  i: 'Write *words* for words in italics.',
  em: 'Write *words* for words in italics.',
  a: 'Write the link as [words](https://…).',
  img: "Write the picture as ![what it shows](name-of-the-file.png); the file lies in this record's folder.",
  li: 'Begin each item of the list on a line of its own, with a hyphen and a space.',
  ul: 'Begin each item of the list on a line of its own, with a hyphen and a space.',
  ol: 'Begin each item of the list on a line of its own, with its number, a full stop and a space.',
  table: 'Write a row as | one | two |, and | --- | --- | on the line under the first row.',
  hr: 'Write three hyphens on a line of their own, with an empty line before and after.',
  h1: 'Begin the heading with # and a space.',
  h2: 'Begin the heading with ## and a space.',
  h3: 'Begin the heading with ### and a space.',
  script: 'Take it away, with all that stands in it.',
  style: 'Take it away, with all that stands in it.',
  iframe: 'Take it away; link the page as [words](https://…).',
};

const plainTags = new Set(
  'p div span font u s sub sup small big center section article header footer tr td th tbody thead blockquote pre code mark h4 h5 h6'.split(
    ' ',
  ),
);

/** Whether a name is that of a tag of HTML. */
export const isHtml = (name: string): boolean => Object.hasOwn(instead, name) || plainTags.has(name);

/** How to mend a tag of HTML; undefined for a name that is none. */
export const insteadOf = (name: string): string | undefined =>
  Object.hasOwn(instead, name)
    ? instead[name]
    : plainTags.has(name)
      ? `Take <${name}> and </${name}> away and keep the words.`
      : undefined;
