// @ts-check
// Finds what somebody calls by its name: a code, a title, a colleague, a day. Its index is a script, so that it works in
// a folder too. The search page asks it first.
(() => {
  /** @typedef {{ kind: string, code: string, title: string, day: string, path: string, words: string }} Called */
  const held =
    /** @type {{ searchPlaces?: { kinds: string[], places: [number, string, string, string?, string?][] } }} */ (
      /** @type {unknown} */ (window)
    ).searchPlaces ?? { kinds: [], places: [] };
  const months =
    'january february march april may june july august september october november december'.split(' ');

  /** @param {string} text */
  const plain = (text) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, '');
  /** @param {string} text */
  const wordsOf = (text) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  /** @param {string} day */
  const dayInWords = (day) => {
    const [year, month = 0, ofMonth] = day.split('-').map(Number);
    return day ? `${ofMonth} ${months[month - 1]} ${year}` : '';
  };

  /** @type {Called[]} */
  const places = held.places.map(([kind, code, title, day = '', path]) => ({
    kind: held.kinds[kind] ?? '',
    code,
    title,
    day,
    path: path ?? `${code.startsWith('E') ? 'evidence' : 'assessment'}/${code}.html`,
    words: ` ${wordsOf(`${code} ${title} ${held.kinds[kind]} ${dayInWords(day)}`).join(' ')} `,
  }));

  /** @param {string} word */
  const monthOf = (word) => (word.length < 3 ? 0 : months.findIndex((one) => one.startsWith(word)) + 1);
  /** @param {string | number} number */
  const two = (number) => String(number).padStart(2, '0');
  /** @param {string | undefined} given */
  const yearOf = (given) => (given === undefined ? '' : given.length === 2 ? `20${given}` : given);

  /**
   * A day or a month as people write it, as the end or beginning of an ISO day: 2026-03-20, -03-20, 2026-03.
   * @param {string} typed
   */
  const dayMeant = (typed) => {
    const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(typed);
    if (iso) return typed;
    const numbers = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(typed);
    if (numbers) return `${yearOf(numbers[3])}-${two(numbers[2] ?? '')}-${two(numbers[1] ?? '')}`;
    const words =
      /^(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?([a-z]{3,9})\.?,?(?: (\d{1,2})(?:st|nd|rd|th)?,?)?(?: (\d{4}|\d{2}))?$/.exec(
        typed,
      );
    const month = words ? monthOf(words[2] ?? '') : 0;
    if (!words || month === 0) return undefined;
    const ofMonth = words[1] ?? words[3];
    if (!ofMonth && !words[4]) return undefined;
    return `${yearOf(words[4])}-${two(month)}${ofMonth ? `-${two(ofMonth)}` : ''}`;
  };

  /** @param {string} meant */
  const ofDay = (meant) =>
    places.filter(
      ({ day }) => day !== '' && (meant.startsWith('-') ? day.endsWith(meant) : day.startsWith(meant)),
    );

  /** What bears the very name that was typed: a code, a number, a title, a day. @param {string} typed */
  const named = (typed) => {
    const asked = plain(typed.trim()).replace(/\s+/g, ' ');
    if (asked === '') return [];
    const meant = dayMeant(asked);
    if (meant !== undefined) return ofDay(meant);
    const code = asked.replace(/^([a-z]+-?[a-z]*\d+) (\d+\.\d+)$/, '$1/$2');
    return places.filter(
      (one) =>
        plain(one.code) === code ||
        plain(one.title) === asked ||
        (/^\d+\.\d+$/.test(code) && one.code.endsWith(`/${code}`)),
    );
  };

  /** What has all the words in its code, title, kind or day; what bears the very name stands first. @param {string} typed */
  const having = (typed) => {
    const first = named(typed);
    const asked = wordsOf(typed);
    if (asked.length === 0) return first;
    const others = places.filter(
      (one) => !first.includes(one) && asked.every((word) => one.words.includes(` ${word}`)),
    );
    const phrase = ` ${asked.join(' ')}`;
    const together = others.filter(({ words }) => words.includes(phrase));
    return [...first, ...together, ...others.filter((one) => !together.includes(one))];
  };

  Object.assign(window, { searchCalled: { named, having } });
})();
