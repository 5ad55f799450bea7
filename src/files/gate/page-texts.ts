/**
 * Elements that give words of a sentence a weight: what is before and after them is read on as one text. Links and spans
 * are none of them, since pages also set labels and figures apart by them.
 */
const inline = new Set(
  'b bdi bdo del dfn em i ins kbd mark q s samp strong sub sup tspan u var wbr'.split(' '),
);

/** Attributes that carry words, names of files or addresses; the others carry marks of the program. */
const telling = new Set(
  'alt title aria-label aria-description content href src data data-file download value placeholder label poster'.split(
    ' ',
  ),
);

const token = /<!--([\s\S]*?)-->|<!doctype[^>]*>|<\/?([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([a-z][a-z0-9:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/**
 * Every text that a page holds, each once: the words of each block as a reader sees them, and the attributes that
 * carry words or addresses, comments as well. Takes the pages of this program, which are valid HTML.
 */
export const pageTexts = (html: string): string[] => {
  const texts = new Set<string>();
  let block = '';
  let from = 0;
  const add = (words: string) => {
    const plain = decoded(words).replace(/\s+/g, ' ').trim();
    if (plain !== '') texts.add(plain);
  };
  const close = () => {
    add(block);
    block = '';
  };
  for (const { 0: whole, 1: comment = '', 2: name = '', 3: attributes = '', index } of html.matchAll(token)) {
    block += html.slice(from, index);
    from = index + whole.length;
    if (!inline.has(name.toLowerCase())) close();
    add(comment);
    for (const words of attributeTexts(attributes)) texts.add(words);
  }
  block += html.slice(from);
  close();
  return [...texts];
};

const attributeTexts = (attributes: string): string[] =>
  [...attributes.matchAll(attribute)].flatMap(([, name = '', ...values]) => {
    if (!telling.has(name.toLowerCase())) return [];
    const words = decoded(values.find((value) => value !== undefined) ?? '').trim();
    return words === '' ? [] : [readable(words)];
  });

/** An address in the form in which a person reads it, where it has one. */
const readable = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const decoded = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
