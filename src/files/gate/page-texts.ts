/**
 * Elements that give words of a sentence a weight: what is before and after them is read on as one text. Links and spans
 * are none of them, since pages also set labels and figures apart by them.
 */
const inline = new Set(
  'b bdi bdo del dfn em i ins kbd mark q s samp strong sub sup tspan u var wbr'.split(' '),
);

/** Attributes that carry words, names of files or addresses; the others carry marks of the program. */
const tellingNames = new Set(
  'alt title aria-label aria-description content href src data data-file download value placeholder label poster'.split(
    ' ',
  ),
);

const token = /<!--([\s\S]*?)-->|<!doctype[^>]*>|<\/?([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/giy;
/** How long a piece of a page is at most, and how many pieces, of which is remembered what it says. */
const [shortPiece, mostKept] = [1_000, 100_000];

const attribute = /([a-z][a-z0-9:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/**
 * Gives every text that a page holds, each once: the words of each block as a reader sees them, and the attributes that
 * carry words or addresses, comments as well. Takes the pages of this program, which are valid HTML.
 */
export type PageReader = (html: string) => string[];

/** A reader of the pages of one site, which say the same in many places: what was read once is not read again. */
export const pageReader = (): PageReader => {
  const plain = remembered((words) => decoded(words).replace(/\s+/g, ' ').trim());
  const tagAt = tagReader();
  return (html) => {
    const texts = new Set<string>();
    let block = '';
    let from = 0;
    const add = (words: string) => {
      if (words !== '') texts.add(plain(words));
    };
    for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', Math.max(from, open + 1))) {
      const tag = tagAt(html, open);
      if (tag === undefined) continue;
      if (open > from) block += html.slice(from, open);
      from = open + tag.length;
      if (!tag.goesOn) {
        add(block);
        block = '';
      }
      for (const words of tag.texts) texts.add(words);
    }
    add(block + html.slice(from));
    texts.delete('');
    return [...texts];
  };
};

/** A tag or a comment: how long it is, whether the words around it are one text, and the texts in it. */
interface Tag {
  length: number;
  goesOn: boolean;
  texts: readonly string[];
}

/** Reads the tag that begins at a place; undefined where none does. Most tags of a site stand in it many times. */
const tagReader = (): ((html: string, open: number) => Tag | undefined) => {
  const known = new Map<string, Tag>();
  return (html, open) => {
    const close = html.indexOf('>', open) + 1;
    const short = close > 0 && close - open <= shortPiece;
    const before = short ? known.get(html.slice(open, close)) : undefined;
    if (before !== undefined) return before;
    token.lastIndex = open;
    const match = token.exec(html);
    if (match === null) return undefined;
    const tag = tagOf(match);
    // One in which a quoted > stands goes on behind it, and a comment may hold what looks like a tag.
    if (short && tag.length === close - open && match[2] !== undefined && known.size < mostKept)
      known.set(apart(match[0]), tag);
    return tag;
  };
};

const tagOf = ({ 0: whole, 1: comment = '', 2: name = '', 3: attributes = '' }: RegExpExecArray): Tag => ({
  length: whole.length,
  goesOn: inline.has(name.toLowerCase()),
  texts: comment === '' ? attributeTexts(attributes) : [decoded(comment).replace(/\s+/g, ' ').trim()],
});

/** Every text of one page by itself; see `PageReader`. */
export const pageTexts: PageReader = (html) => pageReader()(html);

const remembered = <T>(read: (piece: string) => T): ((piece: string) => T) => {
  const known = new Map<string, T>();
  return (piece) => {
    const before = known.get(piece);
    if (before !== undefined) return before;
    if (piece.length > shortPiece || known.size >= mostKept) return read(piece);
    const own = apart(piece);
    const now = read(own);
    known.set(own, now);
    return now;
  };
};

/** The same signs, without the page that they were cut from being kept in memory for them. */
const apart = (piece: string): string => Buffer.from(piece, 'utf16le').toString('utf16le');

const attributeTexts = (attributes: string): string[] =>
  [...attributes.matchAll(attribute)].flatMap(([, name = '', ...values]) => {
    if (!tellingNames.has(name.toLowerCase())) return [];
    const words = decoded(values.find((value) => value !== undefined) ?? '').trim();
    return words === '' ? [] : [readable(words)];
  });

/** The way up from a page, which says nothing: what an address leads to is the same text from every depth. */
const wayUp = /^(?:\.\.\/)+/;

/** An address in the form in which a person reads it, where it has one. */
const readable = (address: string): string => {
  const path = address.replace(wayUp, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
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
