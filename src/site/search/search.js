// @ts-check
// The search page. The index lies beside the pages and is read in the browser; nothing is sent anywhere.
(() => {
  /**
   * @typedef {{ url: string, raw_url?: string, content: string, excerpt: string, meta: Record<string, string>,
   *   filters: Record<string, string[]>, sub_results: { url: string, title: string, excerpt: string }[] }} Found
   * @typedef {{ results: { data: () => Promise<Found> }[], unfilteredResultCount: number }} Answer
   * @typedef {{ options: (options: object) => Promise<void>, init: () => Promise<void>, destroy: () => Promise<void>,
   *   filters: () => Promise<Record<string, Record<string, number>>>,
   *   search: (words: string | null, options: object) => Promise<Answer> }} Pagefind
   * @typedef {{ kind: string, code: string, title: string, day: string, path: string }} Called
   */
  const { named, having } =
    /** @type {{ searchCalled: Record<'named' | 'having', (typed: string) => Called[]> }} */ (
      /** @type {unknown} */ (window)
    ).searchCalled;
  const form = document.querySelector('form[data-search]');
  const list = document.querySelector('[data-search-results]');
  const status = document.querySelector('[data-search-status]');
  const words = document.querySelector('#words');
  const more = document.querySelector('[data-search-more]');
  const clear = document.querySelector('[data-search-clear]');
  const unavailable = document.querySelector('[data-search-unavailable]');
  if (
    !(form instanceof HTMLFormElement) ||
    !(list instanceof HTMLElement) ||
    !(status instanceof HTMLElement) ||
    !(words instanceof HTMLInputElement) ||
    !(more instanceof HTMLButtonElement) ||
    !(clear instanceof HTMLButtonElement) ||
    !(unavailable instanceof HTMLElement)
  )
    return;
  const filters = [...form.querySelectorAll('select[data-filter]')].filter(
    (one) => one instanceof HTMLSelectElement,
  );
  const atOnce = 20;
  /** What is found, the first of it first: places called so, and pages that have the words. @type {(() => Promise<HTMLElement>)[]} */
  let found = [];
  let shown = 0;
  let asked = 0;
  /** @type {Pagefind | undefined} */
  let index;
  /** @type {(Pagefind & { createInstance: () => Pagefind }) | undefined} */
  let loaded;
  const how = { baseUrl: '/', excerptLength: 32 };

  /** @param {string} why */
  const giveUp = (why) => {
    const place = unavailable.querySelector('[data-search-why]');
    if (place) place.textContent = why;
  };

  const months =
    'January February March April May June July August September October November December'.split(' ');
  /** @param {string} name @param {string} value */
  const inWords = (name, value) => {
    const [year, month] = value.split('-');
    return name === 'month' && month ? `${months[Number(month) - 1]} ${year}` : value;
  };

  /** The filters that were chosen, by name. */
  const chosen = () =>
    Object.fromEntries(filters.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));

  const fromAddress = () => {
    const asked = new URLSearchParams(location.search);
    words.value = asked.get('q') ?? '';
    for (const filter of filters) filter.value = asked.get(filter.name) ?? '';
  };

  const toAddress = () => {
    const query = new URLSearchParams(chosen());
    if (words.value.trim() !== '') query.set('q', words.value.trim());
    const text = query.toString();
    history.replaceState(null, '', text === '' ? location.pathname : `?${text}`);
  };

  /** @param {Record<string, Record<string, number>>} counts */
  const fillFilters = (counts) => {
    for (const filter of filters) {
      const values = Object.keys(counts[filter.name] ?? {});
      values.sort((a, b) => a.localeCompare(b, 'en-GB', { numeric: true }));
      for (const value of values) filter.add(new Option(inWords(filter.name, value), value));
      const box = filter.parentElement;
      if (box) box.hidden = values.length === 0;
    }
  };

  /** @param {string} tag @param {string} className @param {string} [text] */
  const element = (tag, className, text = '') => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    made.textContent = text;
    return made;
  };

  /** An excerpt as text in which the words found are marked. Everything else in it stays text. @param {string} html */
  const excerpt = (html) => {
    const made = element('p', 'small');
    html.split(/<mark>(.*?)<\/mark>/s).forEach((part, at) => {
      const text = part.replace(/&(lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? entity);
      made.append(at % 2 === 1 ? element('mark', '', text) : text);
    });
    return made;
  };
  /** @type {Record<string, string>} */
  const entities = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };

  /** A link relative to this page, which opens at the words. @param {string} url */
  const linkTo = (url) => {
    const [path = '', hash] = url.replace(/^\//, '').split('#');
    const query = words.value.trim() === '' ? '' : `?words=${encodeURIComponent(words.value.trim())}`;
    return `${path}${query}${hash ? `#${hash}` : ''}`;
  };

  /** @param {Found} page */
  const resultItem = (page) => {
    const item = element('li', '');
    const head = element('p', 'result-title');
    const link = element('a', '', page.meta.title ?? page.url);
    const best = page.sub_results[0];
    link.setAttribute('href', linkTo(best?.url.includes('#') ? best.url : page.url));
    const number = /(?:evidence|assessment)\/([EDQV]\d+)\.html/.exec(page.url)?.[1];
    if (number && !(page.meta.title ?? '').includes(number))
      link.prepend(element('span', 'number-tag', number), ' ');
    head.append(link);
    const facts = ['kind', 'colleague', 'month', 'state'].flatMap((name) =>
      (page.filters[name] ?? []).slice(0, 2).map((value) => inWords(name, value)),
    );
    item.append(head, element('p', 'small quiet', facts.join(' · ')), excerpt(best?.excerpt ?? page.excerpt));
    return item;
  };

  /** @param {Called} place */
  const placeItem = ({ kind, code, title, day, path: target }) => {
    const item = element('li', '');
    const head = element('p', 'result-title');
    const link = element('a', '', title);
    link.setAttribute('href', target);
    if (/[/\d]/.test(code)) link.prepend(element('span', 'number-tag', code), ' ');
    head.append(link);
    const on = day === '' ? undefined : new Date(`${day}T12:00:00Z`);
    const facts = [kind, on?.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })];
    item.append(head, element('p', 'small quiet', facts.filter(Boolean).join(' · ')));
    return item;
  };

  const showMore = async () => {
    const turn = asked;
    const next = found.slice(shown, shown + atOnce);
    const items = await Promise.all(next.map((make) => make()));
    if (turn !== asked) return;
    list.append(...items);
    shown += next.length;
    more.hidden = shown >= found.length;
  };

  /** @param {string} text */
  const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  /** What English hangs to a word. */
  const ending =
    /^(e|s|es|d|ed|er|ers|or|ors|ing|ings|y|ies|ied|ly|al|ally|ments?|ions?|ations?|ive|ness|ity|ful|[ai]ble)?$/;

  /** Whether two words differ in their endings only: `query` and `queries`, `run` and `running`. @param {string} a @param {string} b */
  const isAlike = (a, b) => {
    let same = 0;
    while (same < a.length && a[same] === b[same]) same += 1;
    /** @param {string} word */
    const ends = (word) => {
      const rest = word.slice(same);
      return ending.test(rest) || (rest[0] === word[same - 1] && ending.test(rest.slice(1)));
    };
    return same >= 3 && ends(a) && ends(b);
  };

  /**
   * Whether a page has a word, in this form or another: `called` for `calls`. Where a word is nowhere, the index answers
   * with words that begin alike, and those are not what was asked for.
   * @param {string} word @param {ReadonlySet<string>} own
   */
  const hasWord = (word, own) => {
    if (own.has(word)) return true;
    if (/\d/.test(word)) return [...own].some((one) => one.startsWith(word));
    return [...own].some((one) => one.startsWith(word) || isAlike(word, one));
  };

  /** The pages of an answer that have every word of it. Where the first ones do, so do all. @param {Answer['results']} pages @param {string} query */
  const thatHave = async (pages, query) => {
    const words = wordsOf(query);
    /** @param {{ data: () => Promise<Found> }} page */
    const holds = async (page) => {
      const { content, meta, filters: own } = await page.data();
      const all = new Set(wordsOf([content, ...Object.values(meta), ...Object.values(own).flat()].join(' ')));
      return words.every((word) => hasWord(word, all));
    };
    const first = await Promise.all(pages.slice(0, atOnce).map(holds));
    if (first.every(Boolean)) return pages;
    const rest = await Promise.all(pages.slice(atOnce).map(holds));
    return pages.filter((_, at) => [...first, ...rest][at]);
  };

  const forget = () => {
    list.replaceChildren();
    found = [];
    shown = 0;
    more.hidden = true;
  };

  /** A criterion may be typed with a space; pages write it with a stroke: `cg-312/3.4`. @param {string} typed */
  const asWritten = (typed) => typed.replace(/\b([a-z]+-[a-z]*\d+)\s+(\d+\.\d+)\b/gi, '$1/$2');

  const search = async () => {
    asked += 1;
    const turn = asked;
    toAddress();
    const query = asWritten(words.value.trim());
    const narrowed = chosen();
    const isNarrowed = Object.keys(narrowed).length > 0;
    clear.hidden = query === '' && !isNarrowed;
    if (clear.hidden) {
      forget();
      status.textContent = '';
      return;
    }
    const called = isNarrowed ? [] : loaded ? named(query) : having(query);
    const pages = await pagesWith(query, narrowed);
    if (turn !== asked) return;
    const addresses = new Set(called.map(({ path }) => path));
    const data = await Promise.all(pages.slice(0, called.length > 0 ? atOnce : 0).map((page) => page.data()));
    if (turn !== asked) return;
    const others = pages.filter((_, at) => !addresses.has(data[at]?.url.replace(/^\//, '') ?? ''));
    forget();
    found = [
      ...called.map((place) => async () => placeItem(place)),
      ...others.map((page) => async () => resultItem(await page.data())),
    ];
    await showMore();
    if (turn === asked) status.textContent = told(found.length, query, isNarrowed);
  };

  /** An index that has searched before answers from what it holds already, so each search has one of its own. @param {string} query @param {Record<string, string>} narrowed */
  const pagesWith = async (query, narrowed) => {
    if (!loaded) return [];
    const old = index;
    index = loaded.createInstance();
    await index.options(how);
    await index.init();
    const answer = await index.search(query === '' ? null : query, { filters: narrowed });
    await old?.destroy();
    return query === '' ? answer.results : thatHave(answer.results, query);
  };

  /** @param {number} count @param {string} query @param {boolean} narrowed */
  const told = (count, query, narrowed) => {
    const pages = count === 0 ? 'No page' : count === 1 ? '1 page' : `${count} pages`;
    const about = query === '' ? '' : ` ${count === 1 || count === 0 ? 'has' : 'have'} “${query}”`;
    const hint =
      count > 0 ? '' : narrowed ? ' with these filters. Try fewer filters.' : '. Try fewer or shorter words.';
    return `${pages}${about}${hint}${count > 0 && query === '' ? ' with these filters' : ''}${count > 0 ? '.' : ''}`;
  };

  const clearAll = () => {
    words.value = '';
    for (const filter of filters) filter.value = '';
    words.focus();
    void search();
  };

  /** Moves among the words and the links of the results. @param {number} step */
  const move = (step) => {
    /** @type {HTMLElement[]} */
    const stops = [words, ...list.querySelectorAll('a')];
    if (!(document.activeElement instanceof HTMLElement)) return false;
    const here = stops.indexOf(document.activeElement);
    if (here === -1) return false;
    stops[Math.min(stops.length - 1, Math.max(0, here + step))]?.focus();
    return true;
  };

  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing =
      document.activeElement instanceof HTMLInputElement ||
      document.activeElement instanceof HTMLSelectElement;
    if (event.key === '/' && !typing) {
      event.preventDefault();
      words.focus();
      words.select();
    } else if (
      (event.key === 'ArrowDown' || event.key === 'ArrowUp') &&
      !(document.activeElement instanceof HTMLSelectElement)
    ) {
      if (move(event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
    } else if (event.key === 'Escape' && !(document.activeElement instanceof HTMLSelectElement)) {
      event.preventDefault();
      clearAll();
    }
  };

  let typed = 0;
  const listen = () => {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(typed);
      void search();
    });
    words.addEventListener('input', () => {
      clearTimeout(typed);
      typed = window.setTimeout(() => void search(), 200);
    });
    for (const filter of filters) filter.addEventListener('change', () => void search());
    clear.addEventListener('click', clearAll);
    more.addEventListener('click', () => {
      const next = shown;
      void showMore().then(() => list.querySelectorAll('a')[next]?.focus());
    });
    addEventListener('popstate', () => {
      fromAddress();
      void search();
    });
    document.addEventListener('keydown', onKey);
  };

  /** The index of all words; in a folder there is none to be had. */
  const load = async () => {
    const inFolder = location.protocol === 'file:';
    const filtersBox = form.querySelector('.search-filters');
    const folderNote = form.querySelector('[data-search-folder]');
    if (filtersBox instanceof HTMLElement) filtersBox.hidden = inFolder;
    if (folderNote instanceof HTMLElement) folderNote.hidden = !inFolder;
    if (inFolder) return;
    const here = new URL('pagefind/pagefind.js', document.baseURI).href;
    const all = await import(here);
    await all.options(how);
    await all.init();
    fillFilters(await all.filters());
    loaded = all;
  };

  const begin = async () => {
    try {
      await load();
    } catch {
      giveUp('The search index is not here. It is made when the site is built (npm start or npm run build).');
      return;
    }
    unavailable.hidden = true;
    form.hidden = false;
    fromAddress();
    listen();
    if (location.search === '') words.focus();
    await search();
  };
  void begin();
})();
