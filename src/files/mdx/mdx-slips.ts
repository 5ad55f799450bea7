import { components } from './component-attributes.ts';
import { insteadOf, isHtml } from './html-words.ts';
import { type MendedTag, mendedTag } from './mended-tag.ts';

/** What somebody meant by a sign that cannot be read: where it is told, in which words, and the text without it. */
export interface Slip {
  at: number;
  message: string;
  mend: string;
  repaired: string;
}

/** A tag is looked for in so many letters: an honest one is shorter, and a text may begin one at every sign. */
const longestTag = 1_000;

/** The slip at a sign of a text. `complaint` is what the parser said of it. */
export const slipAt = (text: string, at: number, complaint: string): Slip =>
  comment(text, at) ??
  (/closing tag/.test(complaint)
    ? unpaired(text, at, complaint)
    : (brokenTag(text, at) ?? address(text, at))) ??
  sign(text, at);

/** A text with a part of it replaced, on as many lines as before. */
const swapped = (text: string, at: number, length: number, by = ''): string => {
  const lines = text.slice(at, at + length).replace(/[^\n]/g, '');
  return `${text.slice(0, at)}${by || ' '}${lines}${text.slice(at + length)}`;
};

const comment = (text: string, at: number): Slip | undefined => {
  if (!text.startsWith('<!--', at)) return undefined;
  const end = text.indexOf('-->', at);
  return {
    at,
    message: 'A comment between <!-- and --> is not known here, and would be published.',
    mend: 'Take it away, from <!-- to -->.',
    repaired: swapped(text, at, end < 0 ? 1 : end + 3 - at),
  };
};

const brokenTag = (text: string, at: number): Slip | undefined => {
  const tag = mendedTag(text.slice(at, at + longestTag));
  return tag && asSlip(text, at, tag);
};

const asSlip = (text: string, at: number, { length, mended, message }: MendedTag): Slip => ({
  at,
  message,
  mend: `Write it so: ${mended}`,
  repaired: swapped(text, at, length, mended),
});

const address = (text: string, at: number): Slip | undefined => {
  const [whole, inside = ''] =
    /^<([^\s<>@]+@[^\s<>@]+|https?:\/\/[^\s<>]+)>/.exec(text.slice(at, at + longestTag)) ?? [];
  if (!whole) return undefined;
  const mended = inside.includes('@') && !inside.includes('/') ? inside : `[${inside}](${inside})`;
  const repaired = swapped(text, at, whole.length, mended);
  return {
    at,
    message: 'An address between < and > cannot be read here.',
    mend: `Write the line so: ${lineAt(repaired, at)}`,
    repaired,
  };
};

const lineAt = (text: string, at: number): string => {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end);
};

/** A tag that is opened and not closed, or closed and not opened. */
const unpaired = (text: string, at: number, complaint: string): Slip | undefined => {
  const [tag = '', slash, name = ''] =
    /^<\s{0,9}(\/?)\s{0,9}([A-Za-z][\w.]*)(?![\w.])[^<>]*>/.exec(text.slice(at, at + longestTag)) ?? [];
  if (!Object.hasOwn(components, name)) return foreign(text, at, tag, name);
  if (slash) return closed(text, at, tag, name);
  if (name !== 'Claim') {
    const mended = tag.replace(/(?<!\s)\s*\/?>$/, ' />');
    return asSlip(text, at, {
      length: tag.length,
      name,
      mended,
      message: `This <${name}> has no slash at its end.`,
    });
  }
  return tag === '<Claim>' ? slashMissing(text, at, tag) : opened(text, at, tag, complaint);
};

const slashMissing = (text: string, at: number, tag: string): Slip =>
  asSlip(text, at, {
    length: tag.length,
    name: 'Claim',
    mended: '</Claim>',
    message: 'This <Claim> names no criterion. If it ends a claim, its slash is missing.',
  });

const ownLines =
  'Put <Claim …> and </Claim> each on a line of its own, with an empty line before and after it, or end the claim in the paragraph where it begins.';

const opened = (text: string, at: number, tag: string, complaint: string): Slip => {
  const rest = text.slice(at + tag.length);
  const [, between = '', other] = /^([\s\S]*?)(<\s{0,9}\/?\s{0,9}claim\b[^<>]{0,900}>)/i.exec(rest) ?? [];
  const end = at + tag.length + between.length;
  const blank = (until: number) => swapped(text, at, until);
  if (other === undefined || (!other.includes('/') && other !== '<Claim>'))
    return {
      at,
      message: '<Claim> is opened here and never closed.',
      mend: 'Write </Claim> after the last of the words that it is for.',
      repaired: blank(tag.length),
    };
  if (/\n[ \t]*\n/.test(between))
    return {
      at,
      message: '<Claim> is opened in the middle of one paragraph and closed in another.',
      mend: ownLines,
      repaired: swapped(swapped(text, end, other.length), at, tag.length),
    };
  if (other !== '</Claim>')
    return asSlip(text, end, {
      length: other.length,
      name: 'Claim',
      mended: '</Claim>',
      message: `A claim is ended by </Claim>, and ${other} stands here.`,
    });
  return {
    at,
    message: `This <Claim> cannot be read: ${complaint.includes('before') ? 'other signs are opened in it and not closed' : 'it is not closed where it should be'}.`,
    mend: ownLines,
    repaired: swapped(swapped(text, end, other.length), at, tag.length),
  };
};

const closed = (text: string, at: number, tag: string, name: string): Slip => {
  const before = text.slice(0, at);
  const spaced = new RegExp(`<\\s{1,9}${name}\\b`).exec(before)?.index;
  const slip = spaced === undefined ? undefined : mendedTag(text.slice(spaced, spaced + longestTag));
  if (spaced !== undefined && slip) return asSlip(text, spaced, slip);
  const open = before.lastIndexOf(`<${name}`);
  const isOpen = open >= 0 && !before.slice(open).includes(`</${name}`);
  return {
    at,
    message: isOpen
      ? `</${name}> stands where the <${name}> before it cannot be closed.`
      : `</${name}> closes something that was not opened.`,
    mend: isOpen ? ownLines : `Take </${name}> away, or write <${name} …> before the words that it is for.`,
    repaired: swapped(text, at, tag.length || 1),
  };
};

/** A tag that is none of ours: HTML, or words between two signs. */
const foreign = (text: string, at: number, tag: string, name: string): Slip | undefined => {
  const misspelt =
    /^[A-Z]/.test(name) || !isHtml(name) ? mendedTag(text.slice(at, at + longestTag)) : undefined;
  if (misspelt) return asSlip(text, at, misspelt);
  if (!isHtml(name) || /^<\/?\w+(\s+[^\s=]+)+>$/.test(tag)) return undefined;
  const closing = new RegExp(`</${name}\\s{0,9}>`).exec(text.slice(at));
  const rest = closing ? swapped(text, at + closing.index, closing[0].length) : text;
  return {
    at,
    message: `<${name}> is HTML, which is not known here.`,
    mend: insteadOf(name) ?? '',
    repaired: swapped(rest, at, tag.length),
  };
};

const sign = (text: string, at: number): Slip => {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = lineAt(text, at);
  const mended = `${line.slice(0, at - start)}\\${line.slice(at - start)}`;
  return {
    at,
    message: `The sign ${text[at]} is read as the start of code, not as a sign.`,
    mend: `Write the line so: ${mended}`,
    repaired: `${text.slice(0, at)}\\${text.slice(at)}`,
  };
};
