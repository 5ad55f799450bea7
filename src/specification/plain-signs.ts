const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  bull: '•',
  middot: '·',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  pound: '£',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  sect: '§',
  laquo: '«',
  raquo: '»',
  shy: '',
  ensp: ' ',
  emsp: ' ',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
};

const entity = /&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi;

const ofEntity = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
};

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'ft',
  ﬆ: 'st',
};

/** Signs of the private use area, in which symbol fonts keep their bullets, and other bullets. */
const bullets = /[\ue000-\uf8ff▪●○◦‣⁃∙■□►➢✓✔☐☑☒◻❖◆]|(?<=^[ \t]*)·/gmu;

/**
 * A source text with ordinary signs: entities of web pages read, spaces of every kind plain, bullets alike, ligatures
 * taken apart, and what has no width left out. Lines stay as they are.
 */
export const plainSigns = (text: string): string =>
  spacesFromMarks(
    text
      .replace(/\r\n?|[\f\v\u2028\u2029\u0085]/g, '\n')
      .replace(entity, ofEntity)
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
      .replace(/[\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g, '')
      .replace(/(?<!\d)((?:19|20)\d\d)(?=\d{1,2}\.\d{1,2}\s?\p{L}{3})/gu, '$1 ')
      .replace(/(?<=\b[Cc]riteri(?:a|on)|\b[Oo]utcome)(?=\d)/g, ' ')
      .replace(/[ﬀ-ﬆ]/g, (sign) => ligatures[sign] ?? sign)
      .replace(bullets, '•')
      .normalize('NFC'),
  );

/** Some programs write a sign between all words in place of the space: it is one where it stands oftener than spaces do. */
const spacesFromMarks = (text: string): string => {
  for (const mark of ['!', '_', '~', '+']) {
    const between = text.split(new RegExp(`(?<=[\\p{L}\\d:.,)])[${mark}]+(?=[\\p{L}\\d(])`, 'u')).length - 1;
    const spaces = text.split(/(?<=[\p{L}\d:.,)]) +(?=[\p{L}\d(])/u).length - 1;
    if (between > 20 && between > spaces) return text.replaceAll(mark, ' ');
  }
  return text;
};
